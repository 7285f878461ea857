"""The sample firm's savings worked apart from the program: exact fractions, by the rules docs/sample-firm.md states.
Reads the sample's files and the dated values in data/. figures.py prints what this works out.
"""

import csv
import json
import tomllib
from datetime import date
from fractions import Fraction as F
from itertools import chain, combinations, count
from math import factorial, floor
from pathlib import Path

DATA = Path(__file__).resolve().parents[2] / "data"
SAMPLE = DATA / "samples/calder-wray"
PLAN = json.loads((SAMPLE / "plan.json").read_text("utf-8"))
DAY = date.fromisoformat(PLAN["as_of"])
FACTORS = ("owner-drawings", "management-premium", "pay-policy", "headcount", "paid-hours", "on-cost-rules")
MONEY = ("Owner's drawings", "Annual pay", "Benefits a year")


def in_force(*files):
    """Every parameter's value on the day; of one that differs by pay period, the monthly value."""
    found = {}
    for series in chain(*(tomllib.loads(file.read_text("utf-8"))["series"] for file in files)):
        row = [row for row in series["rows"] if row["from"] <= DAY][-1]
        assert row.get("until", DAY) >= DAY, series["id"]
        found[series["id"]] = F(row.get("month", row.get("value")))
    return found


LAW = in_force(*(DATA / "jurisdictions/gb").glob("*.toml"), DATA / "assumptions.toml")
WEEKS = LAW["assumption.weeks_a_year"]


def half_up(amount):
    return floor(amount + F(1, 2))


def contribution(month, category):
    """Employer's Class 1 on a month's pence. Of a part of a penny, six tenths and more count as one."""
    series = "nic.upper_secondary_threshold" if category in "HM" else "nic.secondary_threshold"
    tenths = floor(max(0, month - LAW[series] * 100) * LAW["nic.employer.rate"] * 10)
    return tenths // 10 + (tenths % 10 >= 6)


def pension(month, age):
    """The least an employer pays into a pension on a month's pence, for those enrolled by age and trigger."""
    aged = LAW["pension.auto_enrolment_age"] <= age < LAW["pension.state_pension_age"]
    low, high = (LAW[f"pension.qualifying_earnings.{end}"] * 100 for end in ("lower", "upper"))
    band = max(0, min(month, high) - low) if aged and month > LAW["pension.auto_enrolment_trigger"] * 100 else 0
    return half_up(band * LAW["pension.minimum_employer_rate"])


def months(year):
    """Twelve months of whole pence that make the year: how many, and the pay of each."""
    month, longer = divmod(year, 12)
    return [(12 - longer, month), (longer, month + 1)]


def cost(one, year, benefits):
    """Pay, contributions, pension and benefits of a year."""
    charged = sum(number * contribution(month, one["category"]) for number, month in months(year))
    return (year, charged, sum(number * pension(month, one["age"]) for number, month in months(year)), benefits)


def rows(name):
    with open(SAMPLE / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def person(row, above):
    def years_since(column):
        then = date.fromisoformat(row[column])
        return DAY.year - then.year - ((DAY.month, DAY.day) < (then.month, then.day))

    age, learns = years_since("Date of birth"), row["Apprentice"] == "yes"
    category = "M" if age < LAW["nic.category_m.under_age"] else "A"
    if learns and age < LAW["nic.category_h.under_age"]:
        category = "H"
    low = "18_to_20" if age < LAW["minimum_wage.adult_age"] else "21_and_over"
    new = age < LAW["minimum_wage.apprentice_under_age"] or years_since("Start date") < 1
    if age < LAW["minimum_wage.youth_age"] or (learns and new):
        low = "under_18_and_apprentice"
    one = {"id": row["Employee ID"], "age": age, "category": category, "learns": learns}
    one |= {"hours": F(row["Hours a week"]), "minimum": LAW[f"minimum_wage.{low}"] * 100}
    one["leads"] = one["id"] in above.values()
    one["drawings"], pay, benefits = (half_up(F(row[f"{column} (£)"]) * 100) for column in MONEY)
    assert pay >= one["minimum"] * one["hours"] * WEEKS, one["id"]
    return one | {"before": cost(one, pay, benefits)}


def hourly(people):
    return sum(one["before"][0] for one in people) / (sum(one["hours"] for one in people) * WEEKS)


def bounds(staff, policy):
    """The lowest and the highest hourly rate of a pay policy."""
    members = [one for one in staff if not one["learns"]]
    if policy["policy"] == "equal":
        return (half_up(hourly([one for one in members if not one["leads"]])),) * 2
    lowest = max(policy["floor"], min(hourly([one]) for one in members))
    return policy["floor"], half_up(lowest * F(policy["ratio"]))


def pay_after(one, low, high):
    rate = hourly([one]) if one["learns"] else min(max(hourly([one]), low), high)  # apprentices keep their pay
    return half_up(max(rate, one["minimum"]) * one["hours"] * WEEKS)


def total(costs):
    return tuple(map(sum, zip((0,) * 4, *costs)))


def payroll(sums, drawings):
    levy = max(0, half_up(sums[0] * LAW["apprenticeship_levy.rate"] - LAW["apprenticeship_levy.allowance"] * 100))
    on_costs = sum(sums[1:]) + levy - min(int(LAW["nic.employment_allowance"] * 100), sums[1])
    return {"gross": sums[0], "on_costs": on_costs, "owner_drawings": drawings, "total": sums[0] + on_costs + drawings}


class Scenario:
    def __init__(self, staff, decisions):
        last = {one["decision"]: one for one in decisions}
        cells = last["cells"]["cells"]
        assert sorted(chain(*(cell["members"] for cell in cells))) == [one["id"] for one in staff]
        assert last["employment-allowance"]["before"] and last["employment-allowance"]["after"]
        self.bounds, self.drawings = bounds(staff, last["pay-policy"]), sum(one["drawings"] for one in staff)
        self.staff = [one | {"after": cost(one, pay_after(one, *self.bounds), 0 if one["leads"] else one["before"][3])}
                      for one in staff]
        self.leaders, self.others = ([one for one in self.staff if one["leads"] == leads] for leads in (True, False))
        self.coordinate(len(cells))

    def coordinate(self, cells):
        """Hours a week, and the headcount that gives the same output (SPEC 3.2, 3.3, 3.5)."""
        assumed = {name.removeprefix("assumption."): value for name, value in LAW.items()}
        self.paid, self.led = (sum(one["hours"] for one in group) for group in (self.staff, self.leaders))
        size, council, mu = F(len(self.staff), cells), F(min(assumed["council_size"], cells)), self.led / self.paid
        self.tiers = next(tiers for tiers in count() if council**tiers >= cells)
        councils = assumed["council_meeting_hours"] / size * (1 - council**-self.tiers) / (1 - 1 / council)
        self.d = (assumed["cell_meeting_hours"] + councils) / (self.paid / len(self.staff))
        supervised, meetings = assumed["supervisory_share"], assumed["baseline_meeting_share"]
        self.h0 = (1 - mu) * (1 - meetings) + mu * (1 - supervised)
        self.c1 = meetings + assumed["coordination_kept"] * supervised * mu + self.d
        self.same_output = self.h0 / (1 - self.c1)

    def sums(self, on, heads=F(1)):
        leaders, others = ("after" if factor in on else "before" for factor in FACTORS[1:3])
        sums = total([one[leaders] for one in self.leaders] + [one[others] for one in self.others])
        return tuple(half_up(part * heads) for part in sums) if "headcount" in on else sums

    def at(self, on, heads=F(1)):
        """The year's payroll with a set of factors switched to after."""
        return payroll(self.sums(on, heads), 0 if "owner-drawings" in on else self.drawings)

    def parts(self, heads):
        """Each factor's mean saving over the 720 orders, settled to whole pence by the largest remainder."""
        value = {on: self.at(on, heads)["total"] for size in range(7) for on in combinations(FACTORS, size)}
        effect = lambda factor, on: value[tuple(f for f in FACTORS if f in on + (factor,))] - value[on]
        weight = lambda size: F(factorial(size) * factorial(5 - size), factorial(6))
        exact = [sum(weight(len(on)) * effect(f, on) for on in value if f not in on) for f in FACTORS]
        parts = [floor(part) for part in exact]
        for place in sorted(range(6), key=lambda i: parts[i] - exact[i])[: value[FACTORS] - value[()] - sum(parts)]:
            parts[place] += 1
        return {factor: -part for factor, part in zip(FACTORS, parts)}

    def needs(self):
        """What one unknown would have to be for half, the others as they are: its value now and then."""
        now, after = self.at(())["total"], self.at(FACTORS)["total"]
        scaled = lambda one, when, by: cost(one, half_up(one[when][0] * by), one[when][3])
        level = lambda by: payroll(total(scaled(one, "after", by) for one in self.staff), 0)["total"]
        today = lambda by: [one["before"] for one in self.others] + [scaled(one, "before", by) for one in self.leaders]
        times = lambda by: payroll(total(today(by)), self.drawings)["total"]
        heads = 1 - least(0, 1, lambda gone: 2 * self.at(FACTORS, 1 - gone)["total"] <= now)
        ratio = hourly(self.leaders) / hourly(self.others)
        return {"productivity": (F(0), self.same_output / heads - 1), "headcount": (F(1), heads),
                "pay-level": (F(1), 1 - least(0, 1, lambda cut: 2 * level(1 - cut) <= now)),
                "management-pay": (ratio, ratio * least(1, 100, lambda by: 2 * after <= times(by)))}


def least(low, high, holds):
    low, high = F(low), F(high)
    for _ in range(48):
        low, high = (low, (low + high) / 2) if holds((low + high) / 2) else ((low + high) / 2, high)
    return high


def scenarios():
    above = {row["Employee ID"]: row["Reports to ID"] for row in rows("reporting-lines.csv")}
    staff, told = [person(row, above) for row in rows("payroll.csv")], {}
    for one in PLAN["scenarios"]:
        told[one["id"]] = (told[one["parent"]] if one["parent"] else []) + one["decisions"]
        yield one, above, Scenario(staff, told[one["id"]])

