# Noms des valeurs de droit et des hypothèses, unités, et ce qui est dit d’une source.
rule-nic-from-age = National Insurance à partir de l’âge de
rule-nic-category-m-under-age = Catégorie M au-dessous de l’âge de
rule-nic-category-h-under-age = Catégorie H, apprentis au-dessous de l’âge de
rule-pension-auto-enrolment-age = Adhésion automatique à partir de l’âge de
rule-pension-state-pension-age = Âge de la retraite d’État
rule-pension-state-pension-months = Âge de la retraite d’État, en mois, selon le jour de naissance
rule-minimum-wage-adult-age = Salaire minimum adulte à partir de l’âge de
rule-minimum-wage-youth-age = Salaire minimum jeune à partir de l’âge de
rule-minimum-wage-apprentice-under-age = Taux apprenti au-dessous de l’âge de
rule-apprenticeship-levy-rate = Taxe d’apprentissage (Apprenticeship Levy), taux
rule-apprenticeship-levy-allowance = Taxe d’apprentissage (Apprenticeship Levy), allègement
rule-nic-employment-allowance = Employment Allowance
rule-minimum-wage-21-and-over = Salaire minimum à 21 ans et plus
rule-minimum-wage-18-to-20 = Salaire minimum de 18 à 20 ans
rule-minimum-wage-under-18-and-apprentice = Salaire minimum des moins de 18 ans et des apprentis
rule-nic-employer-rate = Cotisation de l’employeur, taux
rule-nic-secondary-threshold = Seuil secondaire
rule-nic-upper-secondary-threshold = Seuil secondaire supérieur
rule-nic-freeport-and-investment-zone-upper-secondary-threshold = Seuil des ports francs et des zones d’investissement
rule-pension-qualifying-earnings-lower = Rémunération prise en compte à partir de
rule-pension-qualifying-earnings-upper = Rémunération prise en compte jusqu’à
rule-pension-auto-enrolment-trigger = Seuil de l’adhésion automatique
rule-pension-minimum-employer-rate = Retraite, taux minimal de l’employeur
rule-nic-primary-threshold = Seuil primaire
rule-nic-upper-earnings-limit = Limite supérieure de rémunération
rule-nic-employee-main-standard = Cotisation du salarié, taux principal
rule-nic-employee-main-reduced = Cotisation du salarié, taux réduit
rule-nic-employee-main-deferment = Cotisation du salarié, différée
rule-nic-employee-additional-standard = Cotisation du salarié, taux additionnel
rule-nic-employment-allowance-liability-below = Employment Allowance pour des cotisations inférieures à
rule-income-tax-personal-allowance = Abattement personnel
rule-income-tax-personal-allowance-taper-threshold = L’abattement personnel diminue au-dessus de
rule-income-tax-personal-allowance-taper-rate = Abattement personnel perdu par livre au-dessus
rule-income-tax-bands = Tranches de l’impôt sur le revenu
rule-paye-pounds-a-code-point = Rémunération exonérée par point de code PAYE
rule-paye-pounds-on-top = Rémunération exonérée en plus du code PAYE
rule-paye-step-decimals = Décimales dans les étapes du calcul de l’impôt d’un bulletin
rule-general-reduction-coefficient-decimals = Décimales du coefficient de la réduction générale
rule-paye-block-of-points = Points de code PAYE calculés en un bloc
rule-redundancy-weekly-pay-cap = Semaine de rémunération pour l’indemnité de licenciement, au plus
rule-redundancy-weeks-by-age = Indemnité de licenciement par année travaillée, selon l’âge
rule-redundancy-least-years = Indemnité de licenciement à partir d’une ancienneté de
rule-redundancy-most-years = Années comptées pour l’indemnité de licenciement, au plus
rule-redundancy-weeks-a-year = Indemnité de licenciement par année travaillée
rule-redundancy-bonus-weeks = Indemnité de licenciement, supplément
rule-redundancy-least-weeks = Indemnité de licenciement à partir d’une ancienneté de
rule-notice-least-months = Préavis à partir d’une ancienneté de
rule-notice-weeks-a-year = Préavis par année travaillée
rule-notice-most-weeks = Préavis, au plus
rule-collective-dismissal-days = Consultation avant les licenciements
rule-collective-dismissal-days-by-staff = Consultation avant les licenciements, selon l’effectif
rule-collective-dismissal-days-with-unions = Consultation des syndicats avant les licenciements
rule-collective-dismissal-days-with-authority = Consultation devant l’administration avant les licenciements
rule-collective-dismissal-within-days = Les licenciements se comptent ensemble sur
rule-collective-dismissal-least = Nombre minimal de licenciements pour consulter, selon l’effectif
rule-collective-dismissal-least-dismissed = Nombre minimal de licenciements pour consulter
rule-collective-dismissal-share = Part minimale de l’effectif pour consulter
rule-collective-dismissal-always = Licenciements obligeant à un préavis, quelle que soit la part
rule-collective-dismissal-everybody-above = Consultation si tout l’effectif part, au-dessus de
rule-collective-dismissal-protective-award-days = Indemnité pour défaut de consultation, au plus
rule-collective-dismissal-notice-days = Notification à l’administration avant les licenciements
rule-collective-dismissal-crisis-share = Part de l’effectif pour la procédure préventive de crise, plus de
rule-collective-dismissal-crisis-days = Procédure préventive de crise avant les licenciements
rule-fica-social-security-employer-rate = Sécurité sociale (Social Security), taux employeur
rule-fica-social-security-employee-rate = Sécurité sociale (Social Security), taux salarié
rule-fica-social-security-wage-base = Sécurité sociale (Social Security), assiette maximale
rule-fica-medicare-employer-rate = Medicare, taux employeur
rule-fica-medicare-employee-rate = Medicare, taux salarié
rule-fica-additional-medicare-rate = Taxe Medicare additionnelle, taux
rule-fica-additional-medicare-threshold-single = Taxe Medicare additionnelle au-dessus de, déclarant seul
rule-income-tax-bands-single = Tranches de l’impôt fédéral sur le revenu, déclarant seul
rule-standard-deduction-single = Déduction standard, déclarant seul
rule-standard-deduction-aged-addition-single = Déduction standard, majoration pour l’âge
rule-standard-deduction-aged-from = Majoration pour l’âge à partir de
rule-senior-deduction-amount = Déduction des seniors
rule-senior-deduction-phase-out-threshold-single = La déduction des seniors diminue au-dessus de
rule-senior-deduction-phase-out-rate = Déduction des seniors perdue par dollar au-dessus
rule-minimum-wage-federal = Salaire minimum fédéral
rule-futa-wage-base = Taxe fédérale de chômage, assiette maximale
rule-futa-effective-rate = Taxe fédérale de chômage, taux après le crédit de l’État
rule-futa-credit-reduction = Taxe fédérale de chômage, réduction du crédit de l’État
rule-suta-wage-base = Taxe de chômage de l’État, assiette maximale
rule-suta-rate = Taxe de chômage de l’État
rule-full-time-hours-a-week = Semaine légale à temps plein
rule-smic-hourly = Salaire minimum (SMIC)
rule-smic-hours-a-month = Heures d’un mois à temps plein
rule-pss-monthly = Plafond de la sécurité sociale (PSS)
rule-employer-maladie = Maladie, employeur
rule-employer-maladie-reduction = Maladie, baisse du taux sur les bas salaires
rule-employer-maladie-reduction-up-to-smic = Maladie, taux réduit jusqu’à un multiple du SMIC
rule-employer-allocations-familiales = Allocations familiales, employeur
rule-employer-allocations-familiales-reduction = Allocations familiales, baisse du taux sur les bas salaires
rule-employer-allocations-familiales-reduction-up-to-smic = Allocations familiales, taux réduit jusqu’à un multiple du SMIC
rule-employer-vieillesse-plafonnee = Vieillesse plafonnée, employeur
rule-employer-vieillesse-deplafonnee = Vieillesse déplafonnée, employeur
rule-employer-chomage = Chômage, employeur
rule-employer-ags = Garantie des salaires (AGS)
rule-employer-at-mp = Accidents du travail et maladies professionnelles (AT-MP)
rule-employer-agirc-arrco-t1 = Agirc-Arrco, tranche 1, employeur
rule-employer-agirc-arrco-t2 = Agirc-Arrco, tranche 2, employeur
rule-employer-ceg-t1 = Équilibre général (CEG), tranche 1, employeur
rule-employer-ceg-t2 = Équilibre général (CEG), tranche 2, employeur
rule-employer-cet = Équilibre technique (CET), employeur
rule-employer-fnal-under-50 = Aide au logement (FNAL), entreprises moins grandes
rule-employer-fnal-50-plus = Aide au logement (FNAL), entreprises plus grandes
rule-employer-csa = Contribution solidarité autonomie (CSA)
rule-employer-dialogue-social = Dialogue social
rule-employer-formation-under-11 = Formation professionnelle, petites entreprises
rule-employer-formation-11-plus = Formation professionnelle, autres entreprises
rule-employer-taxe-apprentissage = Taxe d’apprentissage
rule-employer-peec-50-plus = Effort de construction (PEEC), entreprises plus grandes
rule-employer-versement-mobilite = Versement mobilité
rule-employer-apec = Emploi des cadres (APEC), employeur
rule-employer-prevoyance-cadres = Prévoyance des cadres
rule-employer-mutuelle = Complémentaire santé, par personne
rule-employer-forfait-social = Forfait social sur la complémentaire santé
rule-employer-headcount-small = Les petites entreprises ont moins de
rule-employer-headcount-large = Les entreprises plus grandes ont au moins
rule-employer-ceiling-t2-pss = La tranche 2 s’arrête à tant de plafonds
rule-employer-ceiling-unemployment-pss = La cotisation chômage s’arrête à tant de plafonds
rule-rgdu-least = Réduction générale, minimum
rule-rgdu-delta-under-50 = Réduction générale au-dessus du minimum, entreprises moins grandes
rule-rgdu-delta-50-plus = Réduction générale au-dessus du minimum, entreprises plus grandes
rule-rgdu-power = Réduction générale, puissance
rule-rgdu-up-to-smic = Réduction générale jusqu’à tant de SMIC
rule-rgdu-smic-reference = SMIC de la réduction générale
rule-rgcp-most-under-50 = Réduction générale de 2025, maximum, entreprises moins grandes
rule-rgcp-most-50-plus = Réduction générale de 2025, maximum, entreprises plus grandes
rule-rgcp-up-to-smic = Réduction générale de 2025 jusqu’à tant de SMIC
rule-employee-vieillesse-plafonnee = Vieillesse plafonnée, salarié
rule-employee-vieillesse-deplafonnee = Vieillesse déplafonnée, salarié
rule-employee-agirc-arrco-t1 = Agirc-Arrco, tranche 1, salarié
rule-employee-agirc-arrco-t2 = Agirc-Arrco, tranche 2, salarié
rule-employee-ceg-t1 = Équilibre général (CEG), tranche 1, salarié
rule-employee-ceg-t2 = Équilibre général (CEG), tranche 2, salarié
rule-employee-cet = Équilibre technique (CET), salarié
rule-employee-apec = Emploi des cadres (APEC), salarié
rule-employee-alsace-moselle = Régime local maladie d’Alsace-Moselle, salarié
rule-employee-csg-abatement = Abattement avant CSG et CRDS
rule-employee-csg-deductible = CSG déductible
rule-employee-csg-non-deductible = CSG non déductible
rule-employee-crds = CRDS
rule-base-max = Base maximale
rule-base-min = Base minimale
rule-employer-contingencias-comunes = Risques communs (contingencias comunes)
rule-employer-desempleo-indefinido = Chômage, contrat à durée indéterminée
rule-employer-desempleo-temporal = Chômage, contrat à durée déterminée
rule-employer-fogasa = Garantie des salaires (FOGASA)
rule-employer-formacion = Formation
rule-employer-mei = Équité intergénérationnelle (MEI)
rule-employer-at-ep = Accidents du travail
rule-solidarity-employer = Solidarité au-dessus de la base maximale, employeur
rule-smi-monthly-14 = Salaire minimum (SMI), par versement
rule-smi-payments = Versements du salaire minimum par an
rule-smi-hours-a-year = Heures d’une année à temps plein
rule-prsi-low-rate = PRSI, taux inférieur
rule-prsi-high-rate = PRSI, taux supérieur
rule-prsi-low-rate-up-to = PRSI, taux inférieur jusqu’à
rule-prsi-training-levy = Taxe du fonds de formation
rule-auto-enrolment-employer-rate = Épargne retraite, taux employeur
rule-auto-enrolment-age-from = Épargne retraite à partir de l’âge de
rule-auto-enrolment-age-below = Épargne retraite au-dessous de l’âge de
rule-auto-enrolment-earnings-from = Épargne retraite à partir d’une rémunération de
rule-auto-enrolment-earnings-up-to = Épargne retraite sur la rémunération jusqu’à
rule-minimum-wage = Salaire minimum
rule-cpp-ympe = Régime de pensions, rémunération cotisable jusqu’à
rule-cpp-yampe = Deuxième cotisation au régime de pensions jusqu’à
rule-cpp-basic-exemption = Régime de pensions, exemption
rule-cpp-employer-rate = Régime de pensions, taux employeur
rule-cpp2-employer-rate = Deuxième cotisation au régime de pensions, taux employeur
rule-cpp-max-contribution = Régime de pensions, au plus
rule-cpp2-max-contribution = Deuxième cotisation au régime de pensions, au plus
rule-ei-employee-rate = Assurance-emploi, taux salarié
rule-ei-max-premium = Assurance-emploi, cotisation du salarié au plus
rule-ei-employer-multiple = Assurance-emploi, multiple de l’employeur
rule-inps-massimale = Cotisations retraite sur la rémunération jusqu’à
rule-inps-ivs-employer = Cotisations retraite (IVS), employeur
rule-employer-total = Toutes les cotisations de l’employeur
rule-tfr = Indemnité de fin de contrat provisionnée (TFR)
rule-inail = Accidents (INAIL)
rule-contribuciones-patronales-rate = Cotisations
rule-obra-social-employer = Santé (obra social), employeur
rule-detraccion-por-trabajador = Déduction par salarié
rule-art-rate = Accidents (ART)
rule-assumption-full-time-hours = Semaine à temps plein
rule-assumption-weeks-a-year = Semaines dans une année
rule-assumption-supervisory-share = Part de coordination dans les heures d’un responsable
rule-assumption-baseline-meeting-share = Part des heures des autres passée en réunion aujourd’hui
rule-assumption-coordination-kept = Part des heures des tâches qui se réduisent dont les cellules ont encore besoin
rule-assumption-cell-meeting-hours = Réunions de cellule, chaque membre
rule-assumption-council-meeting-hours = Réunions de conseil, chaque délégué
rule-assumption-council-size = Délégués dans un conseil
rule-assumption-productivity-gain = Gain de productivité
rule-assumption-pay-ratio = Écart de rémunération avec lequel un nouveau plan commence
rule-assumption-cell-size-smallest = Plus petite cellule
rule-assumption-cell-size-largest = Plus grande cellule
rule-evidence-productivity-highest = Plus fort gain de productivité constaté
rule-evidence-pay-level-lowest = Niveau de rémunération le plus bas constaté, par rapport aux autres entreprises
rule-evidence-management-pay-highest = Rémunération des responsables par rapport aux autres, États-Unis 2014, moyenne
unit-money = { $amount }
unit-money-a-year = { $amount } par an
unit-money-a-month = { $amount } par mois
unit-money-a-week = { $amount } par semaine
unit-money-an-hour = { $amount } de l’heure
unit-months = { $number-plural ->
    [one] { $number } mois
   *[other] { $number } mois
  }
unit-decimals = { $number-plural ->
    [one] { $number } décimale
   *[other] { $number } décimales
  }
unit-people = { $number-plural ->
    [one] { $number } personne
   *[other] { $number } personnes
  }
unit-years-of-age = { $number } ans
unit-hours-a-month = { $number-plural ->
    [one] { $number } heure par mois
   *[other] { $number } heures par mois
  }
unit-hours-a-year = { $number-plural ->
    [one] { $number } heure par an
   *[other] { $number } heures par an
  }
rule-band = { $value } à partir de { $from }
rule-period-52 = { $value } par semaine
rule-period-26 = { $value } pour deux semaines
rule-period-13 = { $value } pour quatre semaines
rule-period-12 = { $value } par mois
rule-period-1 = { $value } par an
unit-years = { $number-plural ->
    [one] { $number } an
   *[other] { $number } ans
  }
unit-hours-a-week = { $number-plural ->
    [one] { $number } heure par semaine
   *[other] { $number } heures par semaine
  }
unit-weeks = { $number-plural ->
    [one] { $number } semaine
   *[other] { $number } semaines
  }
unit-days = { $number-plural ->
    [one] { $number } jour
   *[other] { $number } jours
  }
unit-delegates = { $number }
unit-posts = { $number-plural ->
    [one] { $number } poste
   *[other] { $number } postes
  }
unit-times = { $number } ×
source-checked = Consulté le { $date }
rule-stand-in = { $name } (provisoire, jusqu’à la saisie de la valeur propre à l’entreprise)
source-enacted = Adopté, pas encore en vigueur
source-forecast = Prévision, pas du droit
source-own = Chiffre propre à l’entreprise, saisi dans ce plan
source-secondary = Non vérifié : lu de seconde main
source-unverified = Non vérifié : nul ne l’a lu à la source
source-judgement = Appréciation
source-decided = Décidé dans le plan
source-allowance-assumed = Supposé sauf décision contraire du plan : demandée par tout employeur qui n’est pas un organisme public, ensuite comme aujourd’hui
source-no-date = Date de lecture inconnue
rule-assumption-supervisory-share-first-line = La même, de qui encadre et exerce le métier
rule-assumption-supervisory-share-top = La même, de qui dirige l’entreprise
rule-assumption-few-reports = Encadrer moins que cela, c’est encadrer peu
rule-assumption-supervisory-share-few = De cette part, quand on encadre peu
rule-assumption-assembly-hours = Assemblée générale, chaque membre
rule-assumption-board-size = Membres d’un conseil d’administration élu
rule-assumption-board-hours = Conseil d’administration élu, chaque membre
rule-assumption-elected-term = Durée du mandat des responsables élus
rule-assumption-leavers-a-year = Part des personnes qui partent en un an
rule-assumption-leavers-multiple = Combien de fois plus partent les moins bien payés
rule-assumption-leavers-multiple-at = À quel écart sous la rémunération d’ailleurs cela vaut
rule-evidence-coordination-kept-lowest = Moindre coordination encore nécessaire constatée
