"""The sample firm's savings worked apart from the program: exact fractions, by the rules docs/sample-firm.md states.
Reads the sample's files, the dated values, the words of titles and the tasks in data/. figures.py prints what this
works out.
"""

import csv
import json
import re
import tomllib
from datetime import date
from fractions import Fraction as F
from itertools import chain, combinations, count
from math import ceil, factorial, floor
from pathlib import Path

DATA = Path(__file__).resolve().parents[2] / "data"
SAMPLE = DATA / "samples/calder-wray"
PLAN = json.loads((SAMPLE / "plan.json").read_text("utf-8"))
DAY = date.fromisoformat(PLAN["as_of"])
FACTORS = ("owner-drawings", "management-premium", "pay-policy", "headcount", "on-cost-rules")
MONEY = ("Owner's drawings", "Annual pay", "Benefits a year")
LEVELS = ("top", "middle", "first_line")
TITLES = tomllib.loads((DATA / "titles/en.toml").read_text("utf-8"))
LIBRARY = [task | {"function": file["function"]}
           for file in (tomllib.loads(path.read_text("utf-8")) for path in sorted((DATA / "tasks").glob("*.toml")))
           for task in file["task"]]


def in_force(*files):
    """Every parameter's value on the day: the monthly one where it differs by pay period, bands where it has bands."""
    found = {}
    for series in chain(*(tomllib.loads(file.read_text("utf-8"))["series"] for file in files)):
        row = [row for row in series["rows"] if row["from"] <= DAY][-1]
        if row.get("until", DAY) >= DAY:
            found[series["id"]] = row["bands"] if "bands" in row else F(row.get("month", row.get("value")))
    return found


LAW = in_force(*(DATA / "jurisdictions/gb").glob("*.toml"), *(DATA / "assumptions").glob("*.toml"))
WEEKS = LAW["assumption.weeks_a_year"]
ASSUMED = {name.removeprefix("assumption."): value for name, value in LAW.items() if name.startswith("assumption.")}
A_YEAR = {"day": 5 * WEEKS, "week": WEEKS, "fortnight": WEEKS / 2, "month": 12, "quarter": 4, "year": 1}


def half_up(amount):
    return floor(amount + F(1, 2))


def hundredth(hours):
    """To the hundredth of an hour, of two as near the even one: F's own rounding."""
    return round(hours * 100)


def share_out(whole, weights):
    """Parts of a whole number in proportion to the weights, the largest remainders rounded up, the first of equals."""
    exact = [F(whole) * weight / sum(weights) for weight in weights]
    parts = [floor(part) for part in exact]
    for place in sorted(range(len(parts)), key=lambda at: parts[at] - exact[at])[: whole - sum(parts)]:
        parts[place] += 1
    return parts


def contribution(month, category):
    """Employer's Class 1 on a month's pence. Of a part of a penny, six tenths and more count as one."""
    series = "nic.upper_secondary_threshold" if category in "HM" else "nic.secondary_threshold"
    tenths = floor(max(0, month - LAW[series] * 100) * LAW["nic.employer.rate"] * 10)
    return tenths // 10 + (tenths % 10 >= 6)


def pension(month, one):
    """The least an employer pays into a pension on a month's pence, for those enrolled by age and trigger."""
    aged = LAW["pension.auto_enrolment_age"] <= one["age"] and not one["retires"]
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
    return (year, charged, sum(number * pension(month, one) for number, month in months(year)), benefits)


def rows(name):
    with open(SAMPLE / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def person(row, above):
    def years_since(column):
        then = date.fromisoformat(row[column])
        return DAY.year - then.year - ((DAY.month, DAY.day) < (then.month, then.day))

    age, learns, born = years_since("Date of birth"), row["Apprentice"] == "yes", row["Date of birth"].replace("-", "")
    at = [int(months) for first, months in LAW["pension.state_pension_months"] if first <= born][-1:] or [65 * 12]
    lived = (DAY.year - int(born[:4])) * 12 + DAY.month - int(born[4:6]) - (DAY.day < int(born[6:]))
    category = "M" if age < LAW["nic.category_m.under_age"] else "A"
    if learns and age < LAW["nic.category_h.under_age"]:
        category = "H"
    low = "18_to_20" if age < LAW["minimum_wage.adult_age"] else "21_and_over"
    new = age < LAW["minimum_wage.apprentice_under_age"] or years_since("Start date") < 1
    if age < LAW["minimum_wage.youth_age"] or (learns and new):
        low = "under_18_and_apprentice"
    one = {"id": row["Employee ID"], "age": age, "category": category, "learns": learns,
           "retires": lived >= at[0]}
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


def named(text, words):
    """What the words of a title or unit say, the longest first; no word stands on another's place or over a comma."""
    pieces = [re.findall(r"[^\W_]+", piece.lower()) for piece in re.split(r"[,;:()/–—]| - ", text)]
    found = []
    for word, says in words:
        parts = word.replace("’", " ").split()
        found += [(-sum(map(len, parts)), number, at, at + len(parts), word, says)
                  for number, piece in enumerate(pieces) for at in range(len(piece))
                  if piece[at : at + len(parts)] == parts]
    kept = []
    for one in sorted(found, key=lambda one: one[:3]):
        if all(one[1] != other[1] or one[3] <= other[2] or other[3] <= one[2] or one[2:4] == other[2:4]
               for other in kept):
            kept.append(one)
    return [one[4:] for one in kept]


def level(title):
    """The level a title names, and the word that does."""
    kinds = (*LEVELS, "not", "aides")
    found = named(title, [(word, kind) for kind in kinds for word in TITLES[kind]])
    assert all(kind in LEVELS for _, kind in found), title
    return found[0]


def functions(row):
    words = [(word, function) for function, words in TITLES["functions"].items() for word in words]
    return {function for text in (row["Job title"], row["Department"]) for _, function in named(text, words)}


def coordinating(above):
    """Everybody who directs others: level, share of their hours, and the hours to the hundredth."""
    shares = {"top": ASSUMED["supervisory_share_top"], "middle": ASSUMED["supervisory_share"],
              "first_line": ASSUMED["supervisory_share_first_line"]}
    layer = lambda key: 1 + layer(above[key]) if above[key] else 1
    posts = []
    for row in rows("payroll.csv"):
        led = sum(boss == row["Employee ID"] for boss in above.values())
        if led:
            rank, word = level(row["Job title"])[::-1]
            share = shares[rank] * (ASSUMED["supervisory_share_few"] if led < ASSUMED["few_reports"] else 1)
            posts.append({"id": row["Employee ID"], "title": row["Job title"], "site": row["Site"], "led": led,
                          "layer": layer(row["Employee ID"]), "leads_leaders": False, "level": rank, "word": word,
                          "share": share, "hours": hundredth(share * F(row["Hours a week"])),
                          "functions": functions(row)})
    leaders = {post["id"] for post in posts}
    for post in posts:
        post["leads_leaders"] = any(above[key] == post["id"] for key in leaders)
    return posts


def whose(task, posts):
    """The posts that do a task today: each that leads, or one for each site, or one for the firm."""
    fits = lambda post: post["level"].replace("_", "-") in task.get("levels", [post["level"].replace("_", "-")])
    may = [post for post in posts
           if not post["functions"] or not task.get("among") or post["functions"] & set(task["among"])]
    if task["scope"] == "team":
        return [post for post in may if fits(post)]
    high = lambda post: (LEVELS.index(post["level"]), post["layer"])
    first = lambda post: (task["function"] not in post["functions"], not fits(post))
    if task["scope"] == "firm":
        return [min(may or posts, key=lambda post: first(post) + high(post))]
    low = lambda post: first(post) + tuple(-place for place in high(post))
    return [min((post for post in may if post["site"] == site), key=low) for site in {post["site"] for post in may}]


def meetings(members, cells):
    """Tiers of councils above so many cells, and the hours a week so many members spend in cells and councils."""
    size, council = F(members, cells), F(min(ASSUMED["council_size"], cells))
    tiers = next(tiers for tiers in count() if council**tiers >= cells)
    councils = ASSUMED["council_meeting_hours"] / size * (1 - council**-tiers) / (1 - 1 / council)
    return tiers, (ASSUMED["cell_meeting_hours"] + councils) * members


def ledger(posts, decisions):
    """What each post does of each task: hundredths of an hour a week today and afterwards."""
    out = {one["task"]: one["out"] for one in decisions if one["decision"] == "task-left-out"}
    said = {(one["task"], one["from"]): one for one in decisions if one["decision"] == "task-hours"}
    assert not any(one["decision"] == "own-task" for one in decisions)
    library = [task for task in LIBRARY if not out.get(task["id"])]
    does = {post["id"]: [task for task in library if post in whose(task, posts)] for post in posts}
    lines = []
    for post in posts:
        tasks, told = does[post["id"]], {}
        for task in tasks:
            one = said.get((task["id"], post["id"]), {})
            assert one.get("after") is None
            if one.get("today") is not None:
                told[task["id"]] = hundredth(F(one["today"]))
        free = [task for task in tasks if task["id"] not in told]
        usual = {task["id"]: F(task["hours"]) * A_YEAR[task["every"]] / WEEKS
                 * (post["led"] if task.get("per_report") else 1) for task in tasks}
        parts = share_out(post["hours"] - sum(told.values()), [usual[task["id"]] for task in free])
        told |= {task["id"]: part for task, part in zip(free, parts)}
        for task in tasks:
            today = told[task["id"]]
            left = {"whole": today, "shrinks": round(today * ASSUMED["coordination_kept"]), "ends": 0}
            lines.append({"from": post["id"], "task": task["id"], "scope": task["scope"],
                          "usual": usual[task["id"]], "fate": task["afterwards"], "today": today,
                          "after": left[task["afterwards"]]})
    return lines


class Scenario:
    def __init__(self, staff, decisions, above):
        last = {one["decision"]: one for one in decisions}
        cells = last["cells"]["cells"]
        assert sorted(chain(*(cell["members"] for cell in cells))) == [one["id"] for one in staff]
        assert last["employment-allowance"]["before"] and last["employment-allowance"]["after"]
        self.bounds, self.drawings = bounds(staff, last["pay-policy"]), sum(one["drawings"] for one in staff)
        self.staff = [one | {"after": cost(one, pay_after(one, *self.bounds), 0 if one["leads"] else one["before"][3])}
                      for one in staff]
        self.leaders, self.others = ([one for one in self.staff if one["leads"] == leads] for leads in (True, False))
        self.posts, self.cells = coordinating(above), len(cells)
        self.lines = ledger(self.posts, decisions)
        self.coordinate()

    def hours(self, part, of=lambda line: True):
        return F(sum(line[part] for line in self.lines if of(line)), 100)

    def coordinate(self):
        """Hours a week, and the headcount that gives the same output."""
        self.paid, self.led = (sum(one["hours"] for one in group) for group in (self.staff, self.leaders))
        self.k0, self.k1 = self.hours("today"), self.hours("after")
        assert self.k0 * 100 == sum(post["hours"] for post in self.posts)
        self.tiers, meet = meetings(len(self.staff), self.cells)
        self.deliberation = meet + ASSUMED["assembly_hours"] * len(self.staff) / WEEKS
        today = ASSUMED["baseline_meeting_share"]
        self.h0 = ((self.paid - self.led) * (1 - today) + self.led - self.k0) / self.paid
        self.c1 = today + (self.k1 + self.deliberation) / self.paid
        self.same_output = self.h0 / (1 - self.c1)

    def structures(self):
        """The same people as they are, with elected managers, in the mixed step, and as a collective."""
        people, leading = len(self.staff), {post["id"]: post for post in self.posts}
        assembly = ASSUMED["assembly_hours"] * people / WEEKS
        board = min(ASSUMED["board_size"], people) * ASSUMED["board_hours"]
        stay = {post["id"] for post in self.posts if post["leads_leaders"]}
        mixed = ceil(F(self.cells * (people - len(stay)), people))
        told = [("as-is", set(leading), 0), ("elected-managers", set(leading), assembly + board),
                ("mixed", stay, meetings(people - len(stay), mixed)[1] + assembly + board),
                ("collective", set(), self.deliberation)]
        for name, direct, meet in told:
            keeps = direct if name in ("mixed", "collective") else {one["id"] for one in self.staff}
            sums = total(one["before" if one["id"] in keeps else "after"] for one in self.staff)
            ended = F(sum(post["hours"] for key, post in leading.items() if key not in direct), 100)
            coordination = self.k0 - ended + ended * self.k1 / self.k0
            others = self.paid - sum(one["hours"] for one in self.staff if one["id"] in direct)
            productive = self.paid - others * ASSUMED["baseline_meeting_share"] - coordination - meet
            cost = payroll(sums, self.drawings if name == "as-is" else 0)
            yield {"id": name, "managers": len(direct), "payroll": cost, "coordination": coordination, "meetings": meet,
                   "productive": productive, "per_productive_hour": half_up(cost["total"] / (productive * WEEKS))}

    def sums(self, on, heads=F(1)):
        leaders, others = ("after" if factor in on else "before" for factor in FACTORS[1:3])
        sums = total([one[leaders] for one in self.leaders] + [one[others] for one in self.others])
        return tuple(half_up(part * heads) for part in sums) if "headcount" in on else sums

    def at(self, on, heads=F(1)):
        """The year's payroll with a set of factors switched to after."""
        return payroll(self.sums(on, heads), 0 if "owner-drawings" in on else self.drawings)

    def parts(self, heads):
        """Each factor's mean saving over the 120 orders, settled to whole pence by the largest remainder."""
        value = {on: self.at(on, heads)["total"] for size in range(6) for on in combinations(FACTORS, size)}
        effect = lambda factor, on: value[tuple(f for f in FACTORS if f in on + (factor,))] - value[on]
        weight = lambda size: F(factorial(size) * factorial(4 - size), factorial(5))
        exact = [sum(weight(len(on)) * effect(f, on) for on in value if f not in on) for f in FACTORS]
        parts = [floor(part) for part in exact]
        for place in sorted(range(5), key=lambda i: parts[i] - exact[i])[: value[FACTORS] - value[()] - sum(parts)]:
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
                "management-pay": (ratio, ratio * least(1, 100, lambda by: 2 * after <= times(by))),
                "coordination-kept": (ASSUMED["coordination_kept"], self.kept_for_half()),
                "drawings": (F(self.drawings, self.at(FACTORS)["gross"]),
                             F(max(0, 2 * after - (now - self.drawings)), self.at(FACTORS)["gross"]))}

    def kept_for_half(self):
        """The most of what shrinks that could still be needed for half at the same output; none where even nothing is too much."""
        shrinks = self.hours("today", lambda line: line["fate"] == "shrinks")

        def half(kept):
            c1 = self.c1 + shrinks * (kept - ASSUMED["coordination_kept"]) / self.paid
            return 2 * self.at(FACTORS, self.h0 / (1 - c1))["total"] <= self.at(())["total"]

        return 1 - least(0, 1, lambda gone: half(1 - gone)) if half(F(0)) else None

    def in_order(self, heads):
        """What each factor saves after those before it."""
        at = [self.at(FACTORS[:count], heads)["total"] for count in range(len(FACTORS) + 1)]
        return {factor: before - after for factor, before, after in zip(FACTORS, at, at[1:])}

    def readings(self, heads):
        """The saving of the bill without drawings, with them, and for each unit made."""
        before, after = self.at(()), self.at(FACTORS, heads)
        bill = F(before["total"] - before["owner_drawings"] - after["total"], before["total"] - before["owner_drawings"])
        bears = F(after["total"], before["total"]) / (heads / self.same_output)
        return {"bill": bill, "with_drawings": 1 - F(after["total"], before["total"]), "per_unit": 1 - bears}


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
        yield one, above, Scenario(staff, told[one["id"]], above)

