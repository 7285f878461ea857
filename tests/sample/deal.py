"""Works a deal apart from the program, in exact fractions: debts, members' accounts and linked statements.

Prints the cases of `tests/cases/viability/deal.json`; with `--check` compares them and the sample's deal with their
files. `--sample` prints the deal of the sample firm, that `tests/story/sample_deal.rs` holds the program to. Nothing here is taken
from the program: the rules are those of the doc comments of `crates/model/src/viability`, written again.
"""

import csv
import json
import sys
from fractions import Fraction as F
from math import ceil, floor
from pathlib import Path

FILE = Path(__file__).parent.parent / "cases" / "viability" / "deal.json"


def near(x):
    """Whole pence, halves away from zero."""
    return floor(x + F(1, 2)) if x >= 0 else -floor(-x + F(1, 2))


def text(pence):
    sign = "-" if pence < 0 else ""
    return f"{sign}{abs(pence) // 100}.{abs(pence) % 100:02d}"


def largest_remainder(total, weights):
    if sum(weights) == 0:
        weights = [1] * len(weights)
    exact = [F(total) * F(w) / F(sum(weights)) for w in weights]
    parts = [floor(e) for e in exact]
    order = sorted(range(len(exact)), key=lambda i: (-(exact[i] - parts[i]), i))
    for i in order[: total - sum(parts)]:
        parts[i] += 1
    return parts


# Debts ---------------------------------------------------------------------------------------------------------------


def debt(amount, rate, years, standstill):
    monthly, owed, rows, level = F(rate) / 12, amount, [], None
    for year in range(years):
        row = {"interest": 0, "paid": 0}
        for month in range(12 * year + 1, 12 * year + 13):
            interest = near(owed * monthly)
            if month <= standstill:
                paid = 0
            elif month == 12 * years:
                paid = owed + interest
            else:
                if level is None:
                    n = 12 * years - standstill
                    factor = F(n) if monthly == 0 else (1 - 1 / (1 + monthly) ** n) / monthly
                    level = near(owed / factor)
                paid = min(level, owed + interest)
            owed += interest - paid
            row["interest"] += interest
            row["paid"] += paid
        row["closing"] = owed
        rows.append(row)
    return rows


def debt_case(number, amount, rate, years, standstill):
    rows = debt(amount, rate, years, standstill)
    return {
        "id": f"debt-{number}",
        "country": "--",
        "kind": "debt_schedule",
        "input": {"amount": text(amount), "annual_rate": rate, "years": years, "standstill_months": standstill},
        "expected": {f"year-{at + 1}": {what: text(row[what]) for what in row} for at, row in enumerate(rows)},
        "tolerance": "0.00",
        "source": "worked apart from the program by tests/sample/deal.py",
    }


# Members' accounts ----------------------------------------------------------------------------------------------------


def instalments(share, months):
    """What is paid for a share on the first day, and in each year after it."""
    if months == 0:
        return [share]
    return [0] + largest_remainder(share, [min(12, months - at) for at in range(0, months, 12)])


def accounts(members, reserve, terms, years):
    held = [{"share": 0, "parts": {}} for m in members]
    balance = lambda h: sum(h["parts"].values())
    rows, paid_ever, shares_ever = [], 0, 0
    for year, given in enumerate(years):
        gone = lambda i: members[i]["leaves"] is not None and members[i]["leaves"] <= year
        there = lambda i: members[i]["joins"] <= year and not gone(i)
        z, in_cash, out, waits, paid_in = given["surplus"], 0, 0, 0, 0
        for i, m in enumerate(members):
            parts, at = instalments(m["share"], m["months"]), year - m["joins"]
            due = parts[at + 1] if at + 1 < len(parts) else 0
            due += parts[0] if at == 0 else 0
            if there(i):
                held[i]["share"] += due
                paid_in += due
        shares_ever += paid_in
        if z >= 0:
            fill = min(max(0, -reserve), z)
            rest = z - fill
            interest = min(floor(F(terms["interest"]) * sum(map(balance, held))), rest)
            if interest:
                for h, part in zip(held, largest_remainder(interest, [balance(h) for h in held])):
                    h["parts"][year] = h["parts"].get(year, 0) + part
            rest -= interest
            hours = [m["hours"] if there(i) else 0 for i, m in enumerate(members)]
            kept = near(rest * F(terms["indivisible"])) if sum(hours) and rest > 0 else rest
            if sum(hours) and rest > 0:
                for h, part in zip(held, largest_remainder(rest - kept, hours)):
                    cash = floor(part * F(terms["cash"]))
                    in_cash += cash
                    h["parts"][year] = h["parts"].get(year, 0) + part - cash
            reserve += fill + kept
        else:
            loss = -z
            bear = min(max(0, reserve), loss)
            reserve -= bear
            loss -= bear
            taken = min(loss, sum(map(balance, held)))
            if taken:
                for h, part in zip(held, largest_remainder(taken, [balance(h) for h in held])):
                    for at in sorted(h["parts"]):
                        less = min(part, h["parts"][at])
                        h["parts"][at] -= less
                        part -= less
            loss -= taken
            taken = min(loss, sum(h["share"] for h in held))
            if taken:
                for h, part in zip(held, largest_remainder(taken, [h["share"] for h in held])):
                    h["share"] -= part
            reserve -= loss - taken
        free = given["cash"] + shares_ever - given["shares_in"] - paid_ever - in_cash - near(given["weekly_payroll"] * F(terms["weeks_of_payroll"]))
        if given["cover"] is not None and F(given["cover"]) < F(terms["cover"]):
            free = 0
        free = max(0, free)
        # Ranks: whoever left, then what was allocated in each year, the oldest first; of one rank everybody the same part.
        leavers = []
        for i, h in enumerate(held):
            left = max(1, terms["instalments"] - (year - (members[i]["leaves"] or 0)))
            bills = [("share", ceil(F(h["share"], left)))] + [(at, ceil(F(h["parts"][at], left))) for at in sorted(h["parts"])]
            leavers.append(bills if gone(i) else [])
        ranks = [leavers]
        for at in range(year - terms["years_kept"] + 1):
            ranks.append([[(at, h["parts"].get(at, 0))] if there(i) else [] for i, h in enumerate(held)])
        for rank in ranks:
            dues = [sum(due for _, due in bills) for bills in rank]
            paying = min(sum(dues), free)
            free -= paying
            out += paying
            waits += sum(dues) - paying
            for h, bills, pay in zip(held, rank, dues if paying == sum(dues) else largest_remainder(paying, dues)):
                for what, due in bills:
                    part = min(pay, due)
                    pay -= part
                    if what == "share":
                        h["share"] -= part
                    elif part:
                        h["parts"][what] -= part
        paid_ever += in_cash + out
        rows.append(
            {
                "reserve": reserve,
                "accounts": sum(map(balance, held)),
                "shares": sum(h["share"] for h in held),
                "paid-in": paid_in,
                "in-cash": in_cash,
                "paid-out": out,
                "waiting": waits,
                "first-member": held[0]["share"] + balance(held[0]),
            }
        )
    return rows


def accounts_case(number, members, reserve, terms, years):
    rows = accounts(members, reserve, terms, years)
    money = lambda given, *names: {k: text(v) if k in names and v is not None else v for k, v in given.items()}
    return {
        "id": f"accounts-{number}",
        "country": "--",
        "kind": "member_accounts",
        "input": {
            "members": [money(m, "share") for m in members],
            "reserve": text(reserve),
            "terms": terms,
            "years": [money(y, "surplus", "cash", "shares_in", "weekly_payroll") for y in years],
        },
        "expected": {f"year-{at + 1}": {what: text(row[what]) for what in row} for at, row in enumerate(rows)},
        "tolerance": "0.00",
        "source": "worked apart from the program by tests/sample/deal.py",
    }


# Linked statements -----------------------------------------------------------------------------------------------------


def linked(p, o, deal):
    """The balance sheet by balances, cash as what makes it balance: the program goes the other way, by flows."""
    runs = [debt(d["amount"], d["annual_rate"], d["years"], d["standstill_months"]) for d in deal["borrowed"]]
    grow = {k: F(1) for k in ("sales", "input_prices", "pay", "overheads")}
    loan, hire, fixed, losses = p["loan"], p["hire_purchase"], p["fixed_assets"], 0
    retained = p["retained"] + deal["grants"] - deal["price"] - deal["conversion_costs"]
    members, rows = deal["paid_in"][0], []
    for year in range(5):
        for k in grow:
            grow[k] *= 1 + F(o[k])
        opening = loan + hire
        before = p["loan"] + p["hire_purchase"]
        old_interest = near(p["interest"] * F(opening, before)) if before else p["interest"]
        new_interest = sum(run[year]["interest"] for run in runs if year < len(run))
        variable = near((p["materials"] + p["subcontract"]) * grow["sales"] * grow["input_prices"])
        ebitda = (
            near(p["sales"] * grow["sales"])
            + p["other_income"]
            - variable
            - near((p["payroll"] - o["payroll_saving"]) * grow["pay"])
            - near(p["overheads"] * grow["overheads"])
        )
        depreciation = max(0, min(p["depreciation"], fixed + o["equipment"]))
        profit = ebitda - depreciation - old_interest - new_interest
        tax = near(max(0, profit - losses) * F(o["tax"]))
        losses = max(0, losses - profit)
        retained += profit - tax - (0 if o["drawings_end"] else p["drawings"])
        members += deal["paid_in"][year + 1] if year + 1 < len(deal["paid_in"]) else 0
        fixed += o["equipment"] - depreciation
        loan -= min(o["loan_repaid"], loan)
        hire -= min(o["hire_purchase_repaid"], hire)
        owed = sum(run[year]["closing"] for run in runs if year < len(run))
        flow = grow["sales"] * grow["input_prices"]
        liabilities = (
            near(p["creditors"] * flow) + p["taxes"] + tax + near(p["accruals"] * grow["overheads"]) + loan + hire + owed
        )
        other = near(p["debtors"] * grow["sales"]) + near(p["stock"] * flow) + near(p["prepayments"] * grow["overheads"]) + fixed
        equity = p["share_capital"] + members + retained
        rows.append({"surplus": profit - tax, "cash": liabilities + equity - other, "equity": equity, "new-debts": owed})
    return rows


def linked_case(number, p, o, deal):
    rows = linked(p, o, deal)
    pounds = lambda given: {k: text(v) if isinstance(v, int) and not isinstance(v, bool) else v for k, v in given.items()}
    borrowed = [{**d, "amount": text(d["amount"])} for d in deal["borrowed"]]
    return {
        "id": f"statements-{number}",
        "country": "--",
        "kind": "linked_statements",
        "input": {
            "position": pounds(p),
            "outlook": pounds(o),
            "deal": {**pounds(deal), "paid_in": [text(x) for x in deal["paid_in"]], "borrowed": borrowed},
        },
        "expected": {f"year-{at + 1}": {what: text(row[what]) for what in row} for at, row in enumerate(rows)},
        "tolerance": "0.00",
        "source": "worked apart from the program by tests/sample/deal.py",
    }


# The cases --------------------------------------------------------------------------------------------------------------

TERMS = {
    "indivisible": "0.30",
    "cash": "0.20",
    "interest": "0.02",
    "years_kept": 3,
    "instalments": 3,
    "weeks_of_payroll": "8",
    "cover": "1.1",
}
HOURS = [1950, 1950, 1560, 975, 1950, 1170, 1833]
MEMBERS = [
    {"hours": h, "share": 100_000, "months": 0, "joins": 0, "leaves": {2: 4, 5: 6}.get(i)} for i, h in enumerate(HOURS)
]
CHANGING = [
    {"hours": h, "share": 100_000, "months": 30, "joins": {3: 2, 6: 5}.get(i, 0), "leaves": {0: 1, 2: 4, 5: 6}.get(i)}
    for i, h in enumerate(HOURS)
]
SURPLUS = [1_234_567, 2_345_679, -800_003, 3_100_001, 90_909, -6_543_211, -1, 2_777_777, 4_000_000, 1]
YEARS = [
    {
        "surplus": z,
        "cash": 3_000_000 + 700_001 * at,
        "shares_in": 700_000,
        "weekly_payroll": 300_000 + 7_777 * at,
        "cover": [None, "1.5", "0.9", "1.1", "1.09", "2"][at % 6],
    }
    for at, z in enumerate(SURPLUS)
]
BOOKS = {
    "sales": 214_053_517,
    "other_income": 310_000,
    "materials": 71_200_049,
    "subcontract": 9_310_001,
    "payroll": 98_765_432,
    "overheads": 33_217_801,
    "depreciation": 4_100_000,
    "interest": 1_555_555,
    "drawings": 3_840_000,
    "cash": -2_345_678,
    "debtors": 31_111_111,
    "stock": 12_345_679,
    "prepayments": 1_010_101,
    "fixed_assets": 18_900_007,
    "creditors": 24_681_357,
    "taxes": 9_876_543,
    "accruals": 2_222_222,
    "loan": 15_000_000,
    "hire_purchase": 3_700_001,
    "share_capital": 10_000,
}
BOOKS["retained"] = (
    sum(BOOKS[k] for k in ("cash", "debtors", "stock", "prepayments", "fixed_assets"))
    - sum(BOOKS[k] for k in ("creditors", "taxes", "accruals", "loan", "hire_purchase", "share_capital"))
)
OUTLOOK = {
    "sales": "-0.03",
    "input_prices": "0.025",
    "pay": "0.031",
    "overheads": "0.02",
    "equipment": 2_500_000,
    "tax": "0.25",
    "loan_repaid": 2_000_001,
    "hire_purchase_repaid": 1_300_000,
    "payroll_saving": 11_111_111,
    "drawings_end": True,
}
DEAL = {
    "price": 25_000_000,
    "conversion_costs": 1_800_000,
    "grants": 500_000,
    "paid_in": [0, 2_400_000, 1_800_000],
    "borrowed": [
        {"amount": 12_000_000, "annual_rate": "0.045", "years": 6, "standstill_months": 18},
        {"amount": 15_000_000, "annual_rate": "0.0725", "years": 4, "standstill_months": 0},
    ],
}


def cases():
    yield debt_case(1, 10_000_000, "0.06", 5, 0)
    yield debt_case(2, 12_000_000, "0.045", 6, 18)
    yield debt_case(3, 777_777, "0", 3, 5)
    yield debt_case(4, 1, "0.2", 2, 1)
    yield accounts_case(1, MEMBERS, 250_000, TERMS, YEARS)
    yield accounts_case(2, MEMBERS, -1_500_000, {**TERMS, "indivisible": "0.05", "cash": "0.6", "years_kept": 1}, YEARS)
    yield accounts_case(3, CHANGING, 250_000, {**TERMS, "years_kept": 2}, YEARS)
    yield linked_case(1, BOOKS, OUTLOOK, DEAL)
    worse = {**OUTLOOK, "payroll_saving": 0, "drawings_end": False, "sales": "-0.12"}
    yield linked_case(2, BOOKS, worse, DEAL)


# The sample firm's deal ---------------------------------------------------------------------------------------------------

SAMPLE = FILE.parent.parent.parent.parent / "data" / "samples" / "calder-wray"
EXPECTED = Path(__file__).parent / "expected-deal.json"
FLOWS = {
    "sales": ["4000"],
    "materials": ["5000"],
    "subcontract": ["5100"],
    "payroll": ["7000", "7010", "7011", "7020", "7030"],
    "overheads": ["7100", "7110", "7120", "7130", "7140", "7150", "7160", "7170"],
    "depreciation": ["7180"],
    "interest": ["7190"],
    "drawings": ["3200"],
}
BALANCES = {
    "cash": ["1200"],
    "debtors": ["1100", "1110"],
    "stock": ["1000", "1010"],
    "prepayments": ["1150"],
    "fixed_assets": ["0020", "0021", "0030", "0031"],
    "creditors": ["2100"],
    "taxes": ["2200", "2210", "2220"],
    "pension": ["2220"],
    "accruals": ["2250", "2260"],
    "loan": ["2300"],
    "hire_purchase": ["2310"],
    "share_capital": ["3000"],
}


def sample_books():
    """The trial balance of seven months: flows brought to twelve, each rounded; balances as they are."""
    accounts = {}
    for line in csv.DictReader((SAMPLE / "trial-balance.csv").open(encoding="utf-8")):
        pence = lambda column: int(F(line[column] or "0") * 100)
        accounts[line["Account"]] = pence("Debit (£)") - pence("Credit (£)")
    credit = {"sales", "creditors", "taxes", "pension", "accruals", "loan", "hire_purchase", "share_capital"}
    total = lambda name, of: (-1 if name in credit else 1) * sum(accounts[account] for account in of)
    books = {name: near(F(total(name, of) * 12, 7)) for name, of in FLOWS.items()}
    books |= {name: total(name, of) for name, of in BALANCES.items()}
    books["other_income"] = 0
    owned = sum(books[k] for k in ("cash", "debtors", "stock", "prepayments", "fixed_assets"))
    books["retained"] = owned - sum(books[k] for k in ("creditors", "taxes", "accruals", "loan", "hire_purchase", "share_capital"))
    return books


def sample_deal():
    plan = json.loads((SAMPLE / "plan.json").read_text("utf-8"))
    said = {one["decision"]: one for one in plan["scenarios"][0]["decisions"]}
    funding, worth, expected = said["funding"], said["worth"], said["expected"]
    books = sample_books()
    scenarios = json.loads((Path(__file__).parent / "expected.json").read_text("utf-8"))
    saving = likely_saving(scenarios)
    shares = funding["member_shares"]
    paid_in = shares["members"] * shares["each"]
    loans = [funding["seller_note"], funding["lender"]]
    borrowed = [
        {"amount": one["amount"], "annual_rate": one["rate"], "years": one["years"], "standstill_months": one["standstill_months"]}
        for one in loans
    ]
    deal = {
        "price": funding["price"],
        "conversion_costs": funding["conversion_costs"],
        "grants": funding["grants"],
        "paid_in": [0, paid_in],
        "borrowed": borrowed,
    }
    outlook = {**expected, "payroll_saving": saving, "drawings_end": True}
    rows = linked(books, outlook, deal)
    runs = [debt(one["amount"], one["annual_rate"], one["years"], one["standstill_months"]) for one in borrowed]
    ebitda = (
        books["sales"] - books["materials"] - books["subcontract"] - (books["payroll"] - saving) - books["overheads"]
    )
    # No profit, so no tax; equipment is kept as it is.
    available = ebitda - expected["equipment"]
    old = books["interest"] + expected["loan_repaid"] + expected["hire_purchase_repaid"]
    new = sum(run[0]["paid"] for run in runs)
    needed = funding["price"] + funding["conversion_costs"] + funding["working_cash"]
    raised = sum(one["amount"] for one in loans) + paid_in + funding["grants"]
    before = books["sales"] - books["materials"] - books["subcontract"] - books["payroll"] - books["overheads"]
    net_debt = books["loan"] + books["hire_purchase"] - books["cash"]
    found = {
        "deal.uses": needed,
        "deal.sources": raised,
        "deal.gap": needed - raised,
        "deal.gap-at-start": needed - (raised - paid_in),
        "deal.deduction.monthly": near(F(shares["each"], shares["months"])),
        "deal.cover.1.available": available,
        "deal.cover.1.old": old,
        "deal.cover.1.new": new,
        "deal.book.ebitda": before,
        "deal.worth.net-debt": net_debt,
        "deal.owner.by-note": sum(year["paid"] for year in runs[0]),
    }
    earnings = before - worth["owner_at_market"] + worth["one_offs"]
    for name, multiple in zip(("low", "middle", "high"), worth["multiples"]):
        found[f"deal.worth.{name}"] = near(earnings * F(multiple)) - net_debt
    for source, run in zip(("seller-note", "lender"), runs):
        for number in range(5):
            for what in ("interest", "paid", "closing"):
                found[f"deal.debt.{source}.{number + 1}.{what}"] = run[number][what]
    for number, row in enumerate(rows):
        for what, line in (("surplus", "surplus"), ("cash", "cash"), ("equity", "equity"), ("new-debts", "new-debts")):
            found[f"deal.statement.likely.{number + 1}.{line}"] = row[what]
    # Five years alike, each divided by one and the discount as often as years have passed, less net debt.
    assert worth["years"] == 5
    today = lambda flow: near(sum(F(flow) / (1 + F(worth["discount"])) ** year for year in range(1, 6))) - net_debt
    found["deal.worth.discounted"] = today(before - expected["equipment"])
    found["deal.worth.discounted-saving"] = today(available)
    found["deal.claim.taxes.owed"] = books["taxes"] - books["pension"]
    found["deal.claim.creditors.owed"] = books["creditors"] + books["accruals"] + books["pension"]
    told = {address: text(pence) for address, pence in found.items()}
    told["deal.cover.1.senior"] = str(round(float(F(available, old + runs[1][0]["paid"])), 4))
    told["deal.cover.1.cover"] = str(round(float(F(available, old + new)), 4))
    return told


def likely_saving(scenarios):
    """What a year's payroll falls by without the owner's drawings, as figures.py works it out."""
    closure = next(one for one in scenarios["scenarios"][0]["closures"] if one["id"] == "headcount-neutral")
    return int((F(closure["saving"]) - F(closure["before"]["owner_drawings"])) * 100)


def main():
    file = {"schema": "case-file/1", "group": "deal", "compiled": "2026-11-26", "cases": list(cases())}
    written = {FILE: json.dumps(file, indent=1) + "\n", EXPECTED: json.dumps(sample_deal(), indent=1) + "\n"}
    if "--check" in sys.argv:
        off = [f"{path.name} is not what is worked out here" for path, text in written.items() if path.read_text() != text]
        sys.exit("\n".join(off) if off else 0)
    sys.stdout.write(written[EXPECTED if "--sample" in sys.argv else FILE])


main()
