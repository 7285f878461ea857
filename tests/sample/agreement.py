"""Checks that the sample firm's files agree with each other to the penny, as its README.md says they do.

    python3 tests/sample/agreement.py
"""

import sys
from datetime import date, timedelta
from fractions import Fraction as F

from working import DAY, contribution, pension, rows, scenarios

YEAR = ["2026-04", "2026-05", "2026-06", "2026-07", "2026-08", "2026-09", "2026-10"]
LATE = ("Not due", "1 to 30 days", "31 to 60 days", "61 to 90 days", "Over 90 days")
WEEKLY_SUBCONTRACT, RUNWAY = 220 * 2640, 9
failed = []


def agree(what, one, other):
    if one != other:
        failed.append(f"{what}: {one} is not {other}")


def money(row, *columns):
    return sum(int(F(row[f"{column} (£)"] or "0") * 100) for column in columns)


def month_of_payroll(number, staff, started):
    """Everybody who had started by the end of the month: the first months of the year pay the longer pennies."""
    there = [one for one in staff if started[one["id"]] <= YEAR[number] + "-31"]
    pays = [(one, one["before"][0] // 12 + (number < one["before"][0] % 12)) for one in there]
    return [len(there), sum(pay for _, pay in pays), sum(contribution(pay, one["category"]) for one, pay in pays),
            sum(pension(pay, one) for one, pay in pays)]


def main():
    staff = next(scenarios())[2].staff
    people = {row["Employee ID"]: row for row in rows("payroll.csv")}
    for row in rows("reporting-lines.csv"):
        agree("name in the reporting lines", row["Name"], people[row["Employee ID"]]["Name"])
    agree("people", len(people), 42)
    started = {key: row["Start date"] for key, row in people.items()}
    agree("starts before the day and after 16th birthday", [], [
        key for key, row in people.items()
        if not date.fromisoformat(row["Date of birth"]).replace(year=int(row["Date of birth"][:4]) + 16)
        <= date.fromisoformat(row["Start date"]) <= DAY])

    books = {row["Account"]: money(row, "Debit") - money(row, "Credit") for row in rows("trial-balance.csv")}
    agree("debits and credits", sum(books.values()), 0)

    paid = rows("payroll-to-date.csv")
    left = 1_050_000
    for number, row in enumerate(paid):
        stated = [int(row["People paid"]), *(money(row, name) for name in
                                             ("Gross pay", "Employer's contributions", "Employer's pension"))]
        agree(row["Month"], stated, month_of_payroll(number, staff, started))
        deducted = money(row, "Income tax and employees' contributions", "Employees' pension")
        agree(f"{row['Month']} net", money(row, "Net pay"), money(row, "Gross pay") - deducted)
        allowance = min(left, money(row, "Employer's contributions"))
        left -= allowance
        agree(f"{row['Month']} allowance", money(row, "Employment allowance"), allowance)
    agree("months", [row["Month"] for row in paid], YEAR)
    sums = lambda column: sum(money(row, column) for row in paid)
    agree("7000", books["7000"], sums("Gross pay"))
    agree("7010", books["7010"], sums("Employer's contributions"))
    agree("7011", books["7011"], -sums("Employment allowance"))
    agree("7020", books["7020"], sums("Employer's pension"))
    months = len(YEAR)
    agree("7030", books["7030"] * 12, sum(one["before"][3] for one in staff) * months)
    agree("3200", books["3200"] * 12, sum(one["drawings"] for one in staff) * months)
    agree("5100", books["5100"], WEEKLY_SUBCONTRACT * 30)
    tax = lambda row: (money(row, "Income tax and employees' contributions", "Employer's contributions")
                       - money(row, "Employment allowance"))
    fund = lambda row: money(row, "Employees' pension", "Employer's pension")
    agree("2210", books["2210"], -tax(paid[-1]))
    agree("2220", books["2220"], -fund(paid[-1]))

    for name, account, sign in (("aged-debtors.csv", "1100", 1), ("aged-creditors.csv", "2100", -1)):
        agree(name, books[account], sign * sum(money(row, "Outstanding") for row in rows(name)))
        for row in rows(name):
            late = (DAY - date.fromisoformat(row["Due date"])).days
            column = LATE[0 if late <= 0 else min((late + 29) // 30, 4)]
            agree(row["Invoice"], money(row, column), money(row, "Outstanding"))
            agree(row["Invoice"], money(row, *LATE), money(row, "Outstanding"))

    weeks = rows("cash.csv")
    flows = [name.removesuffix(" (£)") for name in weeks[0] if name.endswith(" (£)")][1:-1]
    closing = money(weeks[0], "Opening")
    for number, row in enumerate(weeks):
        agree(row["Week from"], date.fromisoformat(row["Week from"]), date(2026, 8, 3) + timedelta(weeks=number))
        agree(row["Week from"], money(row, "Opening"), closing)
        closing = money(row, "Opening", *flows)
        agree(row["Week from"], money(row, "Closing"), closing)
        agree(row["Week from"], money(row, "Subcontract labour"), -WEEKLY_SUBCONTRACT)
    agree("1200", books["1200"], closing)
    in_weeks = lambda column: [-money(row, column) for row in weeks if money(row, column)]
    agree("net pay", in_weeks("Net pay"), [money(row, "Net pay") for row in paid[-3:]])
    agree("PAYE", in_weeks("PAYE and National Insurance"), [tax(row) for row in paid[-4:-1]])
    agree("pension", in_weeks("Pension contributions"), [fund(row) for row in paid[-4:-1]])
    agree("benefits", in_weeks("Cars, medical cover and phones"), [sum(one["before"][3] for one in staff) // 12] * 3)
    agree("drawings", in_weeks("Owner's drawings"), [sum(one["drawings"] for one in staff) // 12] * 3)
    burn = F(money(weeks[0], "Opening") - closing, len(weeks))
    agree("weeks of cash", closing / burn, RUNWAY)

    print(*failed, f"{len(failed)} disagreements", sep="\n")
    print(f"{closing / burn} weeks of cash at {float(burn) / 100:,.2f} a week")
    return bool(failed)


if __name__ == "__main__":
    sys.exit(main())
