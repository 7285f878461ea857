"""The sample firm's thirteen weeks of cash, runway and position, worked apart from the program: exact fractions, by the
rules docs/sample-cash.md states, from the sample's files and the dated values in data/.

    python3 tests/sample/cash.py           the tables of docs/sample-cash.md
    python3 tests/sample/cash.py --json    tests/sample/expected-cash.json
    python3 tests/sample/cash.py --check   compares both with what stands in the repository
"""

import json
import sys
import tomllib
from datetime import date, timedelta
from fractions import Fraction as F
from pathlib import Path

from working import ASSUMED, DATA, DAY, LAW, PLAN, half_up, rows, scenarios, share_out

HERE = Path(__file__).resolve().parent
WEEKS = 13
FIRST = DAY + timedelta(days=7 - DAY.weekday())
MONDAYS = [FIRST + timedelta(weeks=week) for week in range(WEEKS)]
DAYS = timedelta(days=1)
# What each account is: said here by hand, not by words.
POSITION = {
    "fixed_assets": ["0020", "0021", "0030", "0031"], "stock": ["1000", "1010"], "debtors": ["1100", "1110"],
    "prepayments": ["1150"], "cash": ["1200"], "creditors": ["2100"], "taxes": ["2200", "2210", "2220"],
    "accruals": ["2250", "2260"], "loan": ["2300"], "hire_purchase": ["2310"], "share_capital": ["3000"],
    "retained": ["3100"], "drawings": ["3200"], "sales": ["4000"], "other_income": [], "materials": ["5000"],
    "subcontract": ["5100"], "payroll": ["7000", "7010", "7011", "7020", "7030"],
    "overheads": ["7100", "7110", "7120", "7130", "7140", "7150", "7160", "7170"], "depreciation": ["7180"],
    "interest": ["7190"], "tax": [],
}
CREDIT = {"creditors", "taxes", "accruals", "loan", "hire_purchase", "share_capital", "retained", "sales", "other_income"}
COLUMNS = {"Received from customers (£)": "customers", "Net pay (£)": "net-pay",
           "PAYE and National Insurance (£)": "payroll-tax", "Pension contributions (£)": "pension", "VAT (£)": "vat",
           "Subcontract labour (£)": "subcontract", "Materials (£)": "materials", "Rent and overheads (£)": "overheads",
           "Cars, medical cover and phones (£)": "benefits", "Owner's drawings (£)": "drawings",
           "Loan and hire purchase (£)": "debt"}


def pence(text):
    return half_up(F(text or 0) * 100)


def pounds(amount, comma=""):
    return f"{'-' * (amount < 0)}{format(abs(amount) // 100, comma)}.{abs(amount) % 100:02d}"


def carried(exact):
    """Whole pence that sum to the rounded sum: each entry takes what the running sum gained."""
    running, given, parts = F(0), 0, []
    for one in exact:
        running += one
        # Halves away from nothing.
        now = half_up(running) if running >= 0 else -half_up(-running)
        parts, given = parts + [now - given], now
    return parts


def weekly(total):
    return carried([F(total, len(BANK))] * WEEKS)


def week_of(day):
    """The week a day to come is in: what falls before the first Monday is in the first week. None: past the plan."""
    assert day > DAY
    week = max(0, (day - FIRST).days // 7)
    return week if week < WEEKS else None


TRIAL = {row["Account"]: pence(row["Debit (£)"]) - pence(row["Credit (£)"]) for row in rows("trial-balance.csv")}
BANK = rows("cash.csv")
MONTHS = rows("payroll-to-date.csv")
LEDGERS = {name: [{"party": row[party], "dated": date.fromisoformat(row["Invoice date"]),
                   "due": date.fromisoformat(row["Due date"]), "amount": pence(row["Outstanding (£)"])}
                  for row in rows(f"aged-{name}.csv")]
           for name, party in (("debtors", "Customer"), ("creditors", "Supplier"))}


def flow(name):
    column = next(heading for heading, of in COLUMNS.items() if of == name)
    return [pence(row[column]) for row in BANK]


def mean_payment(name):
    paid = [-amount for amount in flow(name) if amount]
    return F(sum(paid), len(paid))


def last_friday(year, month):
    after = date(year + month // 12, month % 12 + 1, 1)
    return after - DAYS * ((after.weekday() - 5) % 7 + 1)


PAY_DAYS = [last_friday(year, month) for year, month in ((2026, 11), (2026, 12), (2027, 1), (2027, 2))]


def month_after(day, number):
    return date(day.year + day.month // 12, day.month % 12 + 1, number)


def home(year, one):
    """What is left of a year's pence after income tax and the employee's contributions."""
    law = tomllib.loads((DATA / "jurisdictions/gb/employee-national-insurance.toml").read_text("utf-8"))
    limits = {series["id"]: [row for row in series["rows"] if row["from"] <= DAY][-1] for series in law["series"]}
    low, high = (F(limits[f"nic.{end}"]["year"]) * 100 for end in ("primary_threshold", "upper_earnings_limit"))
    main, more = (F(limits[f"nic.employee.{rate}.standard"]["value"]) for rate in ("main", "additional"))
    assert one["category"] in "AHM"
    contributions = half_up(max(0, min(year, high) - low) * main + max(0, year - high) * more)
    contributions *= not one["retires"]  # past state pension age an employee owes none
    assert year < 100_000_00
    bands = tomllib.loads((DATA / "jurisdictions/gb/income-tax.toml").read_text("utf-8"))["series"]
    bands = next(series for series in bands if series["id"] == "income_tax.bands")["rows"]
    bands = [row for row in bands if row["from"] <= DAY and row["region"] == "other"][-1]["bands"]
    taxable = max(0, year - LAW["income_tax.personal_allowance"] * 100)
    edges = [F(start) * 100 for start, _ in bands] + [F(10**12)]
    tax = half_up(sum(max(0, min(taxable, top) - low) * F(rate) for (_, rate), low, top in zip(bands, edges, edges[1:])))
    return year - tax - contributions


def changes(one):
    """What a year of the collective moves at the bank less what a year moves today."""
    net = [sum(home(member[when][0], member) for member in one.staff) for when in ("before", "after")]
    costs = [[sum(member[when][part] for member in one.staff) for part in range(4)] for when in ("before", "after")]
    levy = [max(0, half_up(gross * LAW["apprenticeship_levy.rate"] - LAW["apprenticeship_levy.allowance"] * 100))
            for gross in (costs[0][0], costs[1][0])]
    allowance = [min(int(LAW["nic.employment_allowance"] * 100), charges) for charges in (costs[0][1], costs[1][1])]
    tax = [costs[at][0] - net[at] + costs[at][1] + levy[at] - allowance[at] for at in (0, 1)]
    return {"net-pay": net[1] - net[0], "payroll-tax": tax[1] - tax[0], "pension": costs[1][2] - costs[0][2],
            "benefits": costs[1][3] - costs[0][3]}


def shares(change):
    """Twelve months of a year's change."""
    return share_out(change, [F(1)] * 12)


def receipts():
    """Open invoices by week, and the weeks from a sale to its payment."""
    doubtful = lambda one: (DAY - one["due"]).days > ASSUMED["doubtful_days"]
    counted = [one for one in LEDGERS["debtors"] if not doubtful(one)]
    days = half_up(F(sum(one["amount"] for one in counted) * 7 * len(BANK), sum(flow("customers"))))
    weeks, late = [0] * WEEKS, int(ASSUMED["late_receipt_weeks"])
    for one in counted:
        expected = max(one["due"], one["dated"] + DAYS * days)
        if expected > DAY:
            if (week := week_of(expected)) is not None:
                weeks[week] += one["amount"]
        else:
            for week, part in enumerate(share_out(one["amount"], [F(1)] * late)):
                weeks[week] += part
    return weeks, days, half_up(F(days, 7)), sum(one["amount"] for one in LEDGERS["debtors"] if doubtful(one))


def suppliers():
    """Who is paid what in which week: the week's materials and overheads, the longest due first."""
    budgets = [one + other for one, other in zip(*(weekly(-sum(flow(name))) for name in ("materials", "overheads")))]
    paid, week = [], 0
    for one in sorted(LEDGERS["creditors"], key=lambda one: (one["due"], one["dated"])):
        left = one["amount"]
        while left and week < WEEKS:
            part = min(left, budgets[week])
            paid += [(week, one["party"], part)] * bool(part)
            left, budgets[week] = left - part, budgets[week] - part
            week += not budgets[week]
    return paid


def grid(start, change):
    """Every line of every week."""
    weeks = [{} for _ in range(WEEKS)]

    def add(week, line, amount):
        if amount and week is not None:
            weeks[week][line] = weeks[week].get(line, 0) + amount

    opened, _, lag, _ = receipts()
    new = carried([F(sum(flow("customers")), len(BANK))] * (WEEKS - lag))
    for week in range(WEEKS):
        add(week, "open-invoices", opened[week])
        add(week, "new-sales", new[week - lag] if week >= lag else 0)
    for name in ("subcontract", "materials", "overheads"):
        for week, amount in enumerate(weekly(sum(flow(name)))):
            add(week, name, amount)
    last = {column: pence(value) for column, value in MONTHS[-1].items() if "£" in column}
    base = {
        "net-pay": last["Net pay (£)"],
        "payroll-tax": last["Income tax and employees' contributions (£)"] + last["Employer's contributions (£)"]
        - last["Employment allowance (£)"],
        "pension": last["Employees' pension (£)"] + last["Employer's pension (£)"],
        **{name: half_up(mean_payment(name)) for name in ("benefits", "drawings", "debt")},
    }
    since = 0
    for paid in PAY_DAYS:
        began = bool(start) and paid >= start
        differs = {name: shares(change[name])[since] if began else 0 for name in change}
        since += began
        for name in ("net-pay", "benefits", "debt"):
            add(week_of(paid), name, -max(0, base[name] + differs.get(name, 0)))
        add(week_of(paid), "drawings", 0 if began else -base["drawings"])
        for name, due in (("payroll-tax", "due.payroll_tax_day"), ("pension", "due.pension_day")):
            add(week_of(month_after(paid, int(LAW[due]))), name, -max(0, base[name] + differs[name]))
    for name, account, due in (("payroll-tax", "2210", "due.payroll_tax_day"), ("pension", "2220", "due.pension_day")):
        add(week_of(month_after(DAY, int(LAW[due]))), name, TRIAL[account])
    # The bank paid VAT in the week of 7 September: the quarter ended on 31 July, and the next ends on 31 October.
    paid_on = date(2026, 7, 31) + DAYS * 31 + DAYS * int(LAW["due.vat_days"])
    assert LAW["due.vat_months"] == 1 and flow("vat")[[row["Week from"] for row in BANK].index("2026-09-07")]
    assert paid_on == date(2026, 9, 7)
    ends = date(2026, 10, 31)
    days = (ends - date(2026, 7, 31)).days
    more = half_up(mean_payment("vat") * F((ends - DAY).days, days))
    add(week_of(date(2026, 11, 30) + DAYS * int(LAW["due.vat_days"])), "vat", TRIAL["2200"] - more)
    return weeks


def level(amount, rate, years):
    monthly, months = F(rate) / 12, 12 * years
    return half_up(amount / ((1 - 1 / (1 + monthly) ** months) / monthly))


def with_deal(weeks, deal, start):
    """What the deal moves at the bank: price, grant and costs on the day of the start, loans on their own day, shares on
    the pay days from the start on, what is borrowed in level payments a month after it came in and each month on."""
    def add(day, line, amount):
        week = week_of(day)
        if amount and week is not None:
            weeks[week][line] = weeks[week].get(line, 0) + amount

    assert deal["scheme"] is None and deal["mutual_credit"] is None
    assert not any(one["decision"] == "cash-item" for scenario in PLAN["scenarios"] for one in scenario["decisions"])
    note, lender, shares = deal["seller_note"], deal["lender"], deal["member_shares"]
    add(start, "grant", deal["grants"])
    add(start, "conversion-cost", -deal["conversion_costs"])
    add(start, "seller-note", -max(0, deal["price"] - note["amount"]))
    paid_in = date.fromisoformat(lender["on"])
    add(paid_in, "lender", lender["amount"])
    for one, line, since in ((lender, "debt", paid_in), (note, "seller-note", start)):
        assert one["standstill_months"] == 0 and since.day < 29
        for month in range(1, 5):
            years, on = divmod(since.month - 1 + month, 12)
            add(date(since.year + years, on + 1, since.day), line, -level(one["amount"], one["rate"], one["years"]))
    parts = share_out(shares["members"] * shares["each"], [F(1)] * shares["months"])
    for paid, part in zip([day for day in PAY_DAYS if day >= start], parts):
        add(paid, "member-shares", part)
    return weeks


def added_up(weeks):
    balance, told = TRIAL["1200"], []
    for monday, lines in zip(MONDAYS, weeks):
        told.append({"from": monday, "opening": balance, "lines": lines, "closing": balance + sum(lines.values())})
        balance = told[-1]["closing"]
    return told


def remedies(weeks, week, short):
    """What each action would bring in a week, the least costly first."""
    opened, days, _, _ = receipts()
    overdue = {}
    for one in LEDGERS["debtors"]:
        if one["due"] < DAY and (DAY - one["due"]).days <= ASSUMED["doubtful_days"]:
            overdue[one["party"]] = overdue.get(one["party"], 0) + one["amount"]
    party = max(overdue, key=overdue.get)
    late = int(ASSUMED["late_receipt_weeks"])
    asked = sum(sum(share_out(one["amount"], [F(1)] * late)[week + 1:]) for one in LEDGERS["debtors"]
                if one["party"] == party and one["due"] < DAY and one["dated"] + DAYS * days <= DAY)
    wait = int(ASSUMED["deferral_weeks"])
    drawings = -sum(weeks[at].get("drawings", 0) for at in range(week + 1) if at + wait > week)
    tax = -sum(weeks[week].get(line, 0) for line in ("payroll-tax", "vat"))
    paid = suppliers()
    reached = {name for at, name, _ in paid if at <= week}
    open_to = {name: sum(one["amount"] for one in LEDGERS["creditors"] if one["party"] == name
                         and any(at <= week and who == name for at, who, _ in paid)) for name in reached}
    largest = max(sorted(open_to), key=open_to.get)
    held = sum(amount for at, name, amount in paid if at <= week and name == largest)
    brings = [("ask-customer", asked), ("defer-drawings", drawings), ("time-to-pay", tax), ("spread-supplier", held)]
    brings = [(name, amount) for name, amount in brings if amount > 0]
    covering = [one for one in brings if one[1] >= short]
    name, amount = covering[0] if covering else max(brings, key=lambda one: one[1])
    return {"action": name, "brings": pounds(amount), "covers": amount >= short}


def run(weeks, planned):
    told = added_up(weeks)
    closings = [week["closing"] for week in told]
    floor = int(ASSUMED["cash_floor"] * 100)
    red = [{"week": at + 1, "short": pounds(floor - closing),
            "remedy": remedies(weeks, at, floor - closing) if planned else None}
           for at, closing in enumerate(closings) if closing < floor]
    return {
        "weeks": [{"from": str(week["from"]), "opening": pounds(week["opening"]),
                   "lines": {line: pounds(amount) for line, amount in sorted(week["lines"].items())},
                   "closing": pounds(week["closing"])} for week in told],
        "lowest": pounds(min(closings)), "lowest_week": closings.index(min(closings)) + 1,
        "below_zero": next((at + 1 for at, closing in enumerate(closings) if closing < 0), None), "red": red,
    }


def position():
    of = {name: sum(TRIAL[account] for account in accounts) * (-1 if name in CREDIT else 1)
          for name, accounts in POSITION.items()}
    assert sorted(account for accounts in POSITION.values() for account in accounts) == sorted(TRIAL)
    spent = sum(of[name] for name in ("materials", "subcontract", "payroll", "overheads"))
    ebitda = of["sales"] + of["other_income"] - spent
    ebit = ebitda - of["depreciation"]
    of["retained"] += ebit - of["interest"] - of["tax"] - of["drawings"]
    current = sum(of[name] for name in ("cash", "debtors", "stock", "prepayments"))
    due = sum(of[name] for name in ("creditors", "taxes", "accruals"))
    said = [one for one in PLAN["scenarios"][0]["decisions"] if one["decision"] == "expected"][-1]
    repaid = min(said["loan_repaid"], of["loan"]) + min(said["hire_purchase_repaid"], of["hire_purchase"])
    assets, owed = current + of["fixed_assets"], due + of["loan"] + of["hire_purchase"]
    assert assets - owed == of["share_capital"] + of["retained"]
    more = {"ebitda": ebitda, "ebit": ebit, "debt_due": repaid, "working_capital": current - due - repaid, "total_assets": assets,
            "total_liabilities": owed, "net_assets": assets - owed,
            "ebit_a_year": half_up(F(ebit * 12, len(MONTHS))) if ebit >= 0 else -half_up(-F(ebit * 12, len(MONTHS)))}
    return {"months": len(MONTHS)} | {name: pounds(amount) for name, amount in (of | more).items()}


def runway():
    fell = pence(BANK[0]["Opening (£)"]) - pence(BANK[-1]["Closing (£)"])
    cash = pence(BANK[-1]["Closing (£)"])
    weeks = F(cash * len(BANK), fell)
    return {"cash": pounds(cash), "fell": pounds(fell), "over": len(BANK), "weeks": f"{float(weeks):.4f}"}


def expected():
    opened, days, lag, doubtful = receipts()
    told = {"as_of": PLAN["as_of"], "receipt_days": days, "doubtful": pounds(doubtful),
            "supplier_weeks": f"{float(F(sum(one['amount'] for one in LEDGERS['creditors']) * len(BANK), -sum(flow('materials') + flow('overheads')))):.4f}",
            "runway": runway(), "position": position(), "scenarios": []}
    for scenario, _, one in scenarios():
        decisions = PLAN["scenarios"][0]["decisions"] + scenario["decisions"] * (scenario["id"] != "1")
        start = min(date.fromisoformat(wave["on"]) for wave in decisions if wave["decision"] == "wave")
        change = changes(one)
        deal = [wave for wave in decisions if wave["decision"] == "funding"][-1]
        told["scenarios"].append({"id": scenario["id"], "start": str(start), "as_is": run(grid(None, change), False),
                                  "plan": run(with_deal(grid(start, change), deal, start), True)})
    return told


def page():
    told, lines = expected(), []
    plain = lambda text: pounds(pence(text), ",")

    def table(head, body):
        return ["", "| " + " | ".join(head) + " |", "|" + "---|" * len(head), *("| " + " | ".join(row) + " |" for row in body)]

    lines += table(["", "£"], [[name.replace("_", " "), plain(value)] for name, value in told["position"].items()
                              if name != "months"])
    for scenario in told["scenarios"]:
        runs = [("as things are", scenario["as_is"])] if scenario["id"] == "1" else []
        for what, one in [*runs, (f"scenario {scenario['id']}, planned", scenario["plan"])]:
            lines += ["", f"Thirteen weeks, {what}:"]
            receipts_of = lambda week: sum(pence(amount) for amount in week["lines"].values() if pence(amount) > 0)
            lines += table(["week", "from", "opening", "receipts", "payments", "closing"],
                           [[str(at + 1), week["from"], plain(week["opening"]), pounds(receipts_of(week), ","),
                             pounds(receipts_of(week) - (pence(week["closing"]) - pence(week["opening"])), ","),
                             plain(week["closing"])] for at, week in enumerate(one["weeks"])])
            lines += table(["red week", "short by", "action", "brings"],
                           [[str(red["week"]), plain(red["short"]), red["remedy"]["action"] if red["remedy"] else "",
                             plain(red["remedy"]["brings"]) if red["remedy"] else ""] for red in one["red"]])
    return lines


def check():
    text = (HERE.parents[1] / "docs/sample-cash.md").read_text("utf-8").splitlines()
    missing = [line for line in page() if line and line not in text]
    same = json.loads((HERE / "expected-cash.json").read_text("utf-8")) == expected()
    print(*missing, f"{len(missing)} lines missing from the page", sep="\n")
    print("expected-cash.json", "agrees" if same else "differs")
    return bool(missing) or not same


if __name__ == "__main__":
    if "--check" in sys.argv:
        sys.exit(check())
    print(json.dumps(expected(), indent=2) if "--json" in sys.argv else "\n".join(page()).strip())
