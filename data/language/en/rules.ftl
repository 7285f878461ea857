# Names of law values and assumptions, units, and what is said of a source.
rule-nic-from-age = National Insurance from the age of
rule-nic-category-m-under-age = Category M below the age of
rule-nic-category-h-under-age = Category H, apprentices below the age of
rule-pension-auto-enrolment-age = Automatic enrolment from the age of
rule-pension-state-pension-age = State pension age
rule-pension-state-pension-months = State pension age, in months, by day of birth
rule-minimum-wage-adult-age = Adult minimum wage from the age of
rule-minimum-wage-youth-age = Youth minimum wage from the age of
rule-minimum-wage-apprentice-under-age = Apprentice rate below the age of
rule-apprenticeship-levy-rate = Apprenticeship levy rate
rule-apprenticeship-levy-allowance = Apprenticeship levy allowance
rule-nic-employment-allowance = Employment allowance
rule-minimum-wage-21-and-over = Minimum wage at 21 and over
rule-minimum-wage-18-to-20 = Minimum wage at 18 to 20
rule-minimum-wage-under-18-and-apprentice = Minimum wage under 18 and for apprentices
rule-nic-employer-rate = Employer contribution rate
rule-nic-secondary-threshold = Secondary threshold
rule-nic-upper-secondary-threshold = Upper secondary threshold
rule-nic-freeport-and-investment-zone-upper-secondary-threshold = Freeport and investment zone threshold
rule-pension-qualifying-earnings-lower = Qualifying earnings from
rule-pension-qualifying-earnings-upper = Qualifying earnings up to
rule-pension-auto-enrolment-trigger = Automatic enrolment trigger
rule-pension-minimum-employer-rate = Least employer pension rate
rule-nic-primary-threshold = Primary threshold
rule-nic-upper-earnings-limit = Upper earnings limit
rule-nic-employee-main-standard = Employee contribution, main rate
rule-nic-employee-main-reduced = Employee contribution, reduced rate
rule-nic-employee-main-deferment = Employee contribution, deferred
rule-nic-employee-additional-standard = Employee contribution, additional rate
rule-nic-employment-allowance-liability-below = Employment allowance for contributions below
rule-income-tax-personal-allowance = Personal allowance
rule-income-tax-personal-allowance-taper-threshold = Personal allowance shrinks above
rule-income-tax-personal-allowance-taper-rate = Personal allowance lost, of each pound above
rule-income-tax-bands = Income tax bands
rule-paye-pounds-a-code-point = Free pay of a code point
rule-paye-pounds-on-top = Free pay on top of a code
rule-paye-step-decimals = Decimals of a payslip’s tax on the way
rule-general-reduction-coefficient-decimals = Decimals of the general reduction’s coefficient
rule-paye-block-of-points = Code points worked out in one block
rule-redundancy-weekly-pay-cap = A week’s pay for redundancy, at most
rule-redundancy-weeks-by-age = Redundancy pay for each year worked, by age
rule-redundancy-least-years = Redundancy pay from so many years worked
rule-redundancy-most-years = Years counted for redundancy pay
rule-redundancy-weeks-a-year = Redundancy pay for each year worked
rule-redundancy-bonus-weeks = Redundancy pay on top
rule-redundancy-least-weeks = Redundancy pay from so many weeks worked
rule-notice-least-months = Notice from so many months worked
rule-notice-weeks-a-year = Notice for each year worked
rule-notice-most-weeks = Notice, at most
rule-collective-dismissal-days = Consultation before dismissals
rule-collective-dismissal-days-by-staff = Consultation before dismissals, by staff
rule-collective-dismissal-days-with-unions = Consultation with unions before dismissals
rule-collective-dismissal-days-with-authority = Consultation with the authority before dismissals
rule-collective-dismissal-within-days = Dismissals count together within
rule-collective-dismissal-least = Least dismissals for consultation, by staff
rule-collective-dismissal-least-dismissed = Least dismissals for consultation
rule-collective-dismissal-share = Least share of the staff for consultation
rule-collective-dismissal-always = Dismissals for notice whatever the share
rule-collective-dismissal-everybody-above = Consultation where everybody goes, above
rule-collective-dismissal-protective-award-days = Pay for want of consultation, at most
rule-collective-dismissal-notice-days = Notice to the authority before dismissals
rule-collective-dismissal-crisis-share = Share of the staff for the preventive procedure, more than
rule-collective-dismissal-crisis-days = Preventive procedure before dismissals
rule-fica-social-security-employer-rate = Social security, employer rate
rule-fica-social-security-employee-rate = Social security, employee rate
rule-fica-social-security-wage-base = Social security wage base
rule-fica-medicare-employer-rate = Medicare, employer rate
rule-fica-medicare-employee-rate = Medicare, employee rate
rule-fica-additional-medicare-rate = Additional Medicare rate
rule-fica-additional-medicare-threshold-single = Additional Medicare above, single filer
rule-income-tax-bands-single = Federal income tax bands, single filer
rule-standard-deduction-single = Standard deduction, single filer
rule-standard-deduction-aged-addition-single = Standard deduction, addition for age
rule-standard-deduction-aged-from = Addition for age from
rule-senior-deduction-amount = Senior deduction
rule-senior-deduction-phase-out-threshold-single = Senior deduction shrinks above
rule-senior-deduction-phase-out-rate = Senior deduction lost, of each dollar above
rule-minimum-wage-federal = Federal minimum wage
rule-futa-wage-base = Federal unemployment tax, wage base
rule-futa-effective-rate = Federal unemployment tax, rate after the state credit
rule-futa-credit-reduction = Federal unemployment tax, reduction of the state credit
rule-suta-wage-base = State unemployment tax, wage base
rule-suta-rate = State unemployment tax
rule-full-time-hours-a-week = Full-time week by law
rule-smic-hourly = Minimum wage (SMIC)
rule-smic-hours-a-month = Hours of a month of full-time work
rule-pss-monthly = Social security ceiling (PSS)
rule-employer-maladie = Sickness, employer
rule-employer-maladie-reduction = Sickness, lower on low pay by
rule-employer-maladie-reduction-up-to-smic = Sickness lower up to so many minimum wages
rule-employer-allocations-familiales = Family allowances, employer
rule-employer-allocations-familiales-reduction = Family allowances, lower on low pay by
rule-employer-allocations-familiales-reduction-up-to-smic = Family allowances lower up to so many minimum wages
rule-employer-vieillesse-plafonnee = Old age up to the ceiling, employer
rule-employer-vieillesse-deplafonnee = Old age on all pay, employer
rule-employer-chomage = Unemployment, employer
rule-employer-ags = Wage guarantee (AGS)
rule-employer-at-mp = Accidents at work (AT-MP)
rule-employer-agirc-arrco-t1 = Agirc-Arrco first slice, employer
rule-employer-agirc-arrco-t2 = Agirc-Arrco second slice, employer
rule-employer-ceg-t1 = General balance first slice, employer
rule-employer-ceg-t2 = General balance second slice, employer
rule-employer-cet = Technical balance, employer
rule-employer-fnal-under-50 = Housing aid, smaller firms
rule-employer-fnal-50-plus = Housing aid, larger firms
rule-employer-csa = Solidarity for autonomy
rule-employer-dialogue-social = Social dialogue
rule-employer-formation-under-11 = Training, small firms
rule-employer-formation-11-plus = Training, other firms
rule-employer-taxe-apprentissage = Apprenticeship tax
rule-employer-peec-50-plus = Housing construction, larger firms
rule-employer-versement-mobilite = Mobility levy
rule-employer-apec = Executive employment, employer
rule-employer-prevoyance-cadres = Executives’ life cover
rule-employer-mutuelle = Complementary health cover, for each person
rule-employer-forfait-social = Levy on the health cover
rule-employer-headcount-small = Small firms have fewer than
rule-employer-headcount-large = Larger firms have at least
rule-employer-ceiling-t2-pss = Second slice ends at so many ceilings
rule-employer-ceiling-unemployment-pss = Unemployment contributions end at so many ceilings
rule-rgdu-least = General reduction, least
rule-rgdu-delta-under-50 = General reduction above the least, smaller firms
rule-rgdu-delta-50-plus = General reduction above the least, larger firms
rule-rgdu-power = General reduction, power
rule-rgdu-up-to-smic = General reduction up to so many minimum wages
rule-rgdu-smic-reference = Minimum wage of the general reduction
rule-rgcp-most-under-50 = General reduction of 2025, most, smaller firms
rule-rgcp-most-50-plus = General reduction of 2025, most, larger firms
rule-rgcp-up-to-smic = General reduction of 2025 up to so many minimum wages
rule-employee-vieillesse-plafonnee = Old age up to the ceiling, employee
rule-employee-vieillesse-deplafonnee = Old age on all pay, employee
rule-employee-agirc-arrco-t1 = Agirc-Arrco first slice, employee
rule-employee-agirc-arrco-t2 = Agirc-Arrco second slice, employee
rule-employee-ceg-t1 = General balance first slice, employee
rule-employee-ceg-t2 = General balance second slice, employee
rule-employee-cet = Technical balance, employee
rule-employee-apec = Executive employment, employee
rule-employee-alsace-moselle = Local sickness scheme, employee
rule-employee-csg-abatement = Abatement before CSG and CRDS
rule-employee-csg-deductible = CSG, deductible
rule-employee-csg-non-deductible = CSG, not deductible
rule-employee-crds = CRDS
rule-base-max = Greatest base
rule-base-min = Least base
rule-employer-contingencias-comunes = Common contingencies
rule-employer-desempleo-indefinido = Unemployment, contract without an end
rule-employer-desempleo-temporal = Unemployment, contract with an end
rule-employer-fogasa = Wage guarantee (FOGASA)
rule-employer-formacion = Training
rule-employer-mei = Intergenerational equity (MEI)
rule-employer-at-ep = Accidents at work
rule-solidarity-employer = Solidarity above the greatest base, employer
rule-smi-monthly-14 = Minimum wage (SMI), each payment
rule-smi-payments = Payments of the minimum wage in a year
rule-smi-hours-a-year = Hours of full-time work in a year
rule-prsi-low-rate = PRSI, lower rate
rule-prsi-high-rate = PRSI, higher rate
rule-prsi-low-rate-up-to = PRSI, lower rate up to
rule-prsi-training-levy = Training-fund levy
rule-auto-enrolment-employer-rate = Retirement savings, employer rate
rule-auto-enrolment-age-from = Retirement savings from the age of
rule-auto-enrolment-age-below = Retirement savings below the age of
rule-auto-enrolment-earnings-from = Retirement savings from pay of
rule-auto-enrolment-earnings-up-to = Retirement savings on pay up to
rule-minimum-wage = Minimum wage
rule-cpp-ympe = Pension plan, pensionable earnings up to
rule-cpp-yampe = Second pension plan contribution up to
rule-cpp-basic-exemption = Pension plan, exemption
rule-cpp-employer-rate = Pension plan, employer rate
rule-cpp2-employer-rate = Second pension plan contribution, employer rate
rule-cpp-max-contribution = Pension plan, at most
rule-cpp2-max-contribution = Second pension plan contribution, at most
rule-ei-employee-rate = Employment insurance, employee rate
rule-ei-max-premium = Employment insurance, employee’s premium at most
rule-ei-employer-multiple = Employment insurance, employer’s multiple
rule-inps-massimale = Pension contributions on pay up to
rule-inps-ivs-employer = Pension contributions, employer
rule-employer-total = All contributions of the employer
rule-tfr = Severance set aside
rule-inail = Accidents (INAIL)
rule-contribuciones-patronales-rate = Contributions
rule-obra-social-employer = Health, employer
rule-detraccion-por-trabajador = Deduction for each worker
rule-art-rate = Accidents (ART)
rule-assumption-full-time-hours = Full-time week
rule-assumption-weeks-a-year = Weeks in a year
rule-assumption-supervisory-share = Share of a manager’s hours that is coordinating
rule-assumption-baseline-meeting-share = Share of other people’s hours in meetings today
rule-assumption-coordination-kept = Share of the hours of tasks that shrink which the cells still need
rule-assumption-cell-meeting-hours = Cell meetings, each member
rule-assumption-council-meeting-hours = Council meetings, each delegate
rule-assumption-council-size = Delegates to a council
rule-assumption-productivity-gain = Gain in productivity
rule-assumption-pay-ratio = Pay ratio a new plan starts with
rule-assumption-cell-size-smallest = Smallest cell
rule-assumption-cell-size-largest = Largest cell
rule-evidence-productivity-highest = Highest gain in productivity found
rule-evidence-pay-level-lowest = Lowest level of pay found, of other firms’
rule-evidence-management-pay-highest = Managers’ pay against others, United States 2014, mean
unit-money = { $amount }
unit-money-a-year = { $amount } a year
unit-money-a-month = { $amount } a month
unit-money-a-week = { $amount } a week
unit-money-an-hour = { $amount } an hour
unit-months = { $number-plural ->
    [one] { $number } month
   *[other] { $number } months
  }
unit-decimals = { $number-plural ->
    [one] { $number } decimal
   *[other] { $number } decimals
  }
unit-people = { $number-plural ->
    [one] { $number } person
   *[other] { $number } people
  }
unit-years-of-age = the age of { $number }
unit-hours-a-month = { $number-plural ->
    [one] { $number } hour a month
   *[other] { $number } hours a month
  }
unit-hours-a-year = { $number-plural ->
    [one] { $number } hour a year
   *[other] { $number } hours a year
  }
rule-band = { $value } from { $from }
rule-period-52 = { $value } a week
rule-period-26 = { $value } for two weeks
rule-period-13 = { $value } for four weeks
rule-period-12 = { $value } a month
rule-period-1 = { $value } a year
unit-years = { $number-plural ->
    [one] { $number } year
   *[other] { $number } years
  }
unit-hours-a-week = { $number-plural ->
    [one] { $number } hour a week
   *[other] { $number } hours a week
  }
unit-weeks = { $number-plural ->
    [one] { $number } week
   *[other] { $number } weeks
  }
unit-days = { $number-plural ->
    [one] { $number } day
   *[other] { $number } days
  }
unit-delegates = { $number }
unit-posts = { $number-plural ->
    [one] { $number } post
   *[other] { $number } posts
  }
unit-times = { $number } ×
source-checked = Looked at { $date }
rule-stand-in = { $name } (stands in until the firm’s own is entered)
source-enacted = Enacted, not yet in force
source-forecast = Forecast, not law
source-own = The firm’s own figure, entered in this plan
source-secondary = Unverified: read second-hand
source-unverified = Unverified: nobody has read it at its source
source-judgement = Judgement
source-decided = Decided in the plan
source-allowance-assumed = Assumed unless the plan decides otherwise: claimed by every employer that is no public body, afterwards as today
source-no-date = No date of reading is known
rule-assumption-supervisory-share-first-line = The same, of somebody who leads and works at the trade
rule-assumption-supervisory-share-top = The same, of whoever leads the firm
rule-assumption-few-reports = Fewer reports than this are few
rule-assumption-supervisory-share-few = Of the share, where few report
rule-assumption-assembly-hours = General assembly, each member
rule-assumption-board-size = Members of an elected board
rule-assumption-board-hours = Elected board, each member
rule-assumption-elected-term = Term of elected managers
rule-assumption-leavers-a-year = Share of people who leave in a year
rule-assumption-leavers-multiple = How much more often the less well paid leave
rule-assumption-leavers-multiple-at = How far under the pay elsewhere that is for
rule-evidence-coordination-kept-lowest = Least coordination found still needed
