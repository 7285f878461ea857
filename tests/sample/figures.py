"""Prints the sample firm's figures as working.py works them out.

    python3 tests/sample/figures.py           the tables of docs/sample-firm.md
    python3 tests/sample/figures.py --json    tests/sample/expected.json
    python3 tests/sample/figures.py --check   compares both with what stands in the repository
"""

import json
import sys
from fractions import Fraction as F
from pathlib import Path

from working import FACTORS, PLAN, contribution, half_up, months, pension, scenarios, total

HERE = Path(__file__).resolve().parent


def pounds(pence, comma=""):
    return f"{'-' * (pence < 0)}{format(abs(pence) // 100, comma)}.{abs(pence) % 100:02d}"


def shown(pence):
    return pounds(pence, ",")


def rounded(value, places):
    return f"{half_up(value * 10**places) / 10**places:.{places}f}"


def table(head, lines):
    yield from ("", " | ".join(["", *head, ""]).strip(), "|" + " --- |" * len(head))
    yield from ("| " + " | ".join(map(str, line)) + " |" for line in lines)


def by_month(one, year):
    """Months, pay, contribution and pension of each: on one line where all months are alike."""
    kinds = [(n, shown(month), shown(contribution(month, one["category"])), shown(pension(month, one)))
             for n, month in months(year) if n]
    return [" + ".join(dict.fromkeys(map(str, column)) if index else map(str, column))
            for index, column in enumerate(zip(*kinds))]


def line(label, one, when, marks):
    year, *rest = one[when]
    return [label, float(one["hours"]), marks, shown(year), *by_month(one, year), *map(shown, [*rest, sum(one[when])])]


def sum_line(staff, when):
    year, *rest = total(one[when] for one in staff)
    return ["sum", "", "", shown(year), *[""] * 4, *map(shown, [*rest, sum(rest, year)])]


def people(staff, when):
    yield from (line(one["id"], one, when, one["category"] + "*" * one["leads"]) for one in staff)
    yield sum_line(staff, when)


def kinds(staff):
    """Posts that are alike after the change, on one line."""
    alike = {}
    for one in staff:
        alike.setdefault((-one["hours"], one["category"], one["after"]), []).append(one)
    yield from (line(len(like), like[0], "after", like[0]["category"]) for _, like in sorted(alike.items(), key=str))
    yield sum_line(staff, "after")


def posts(one):
    """Who directs others: level, share, hours, and what becomes of the hours."""
    for post in one.posts:
        of = lambda fate, part="today": one.hours(
            part, lambda line: line["from"] == post["id"] and fate in (line["fate"], "all"))
        yield [post["id"], post["title"], post["word"], post["level"].replace("_", " "), post["led"],
               rounded(post["share"], 4), *(rounded(of(*which), 2) for which in (
                   ("all",), ("whole",), ("shrinks",), ("ends",), ("all", "after")))]
    yield ["sum", *[""] * 5, *(rounded(one.hours(part, of), 2) for part, of in (
        ("today", lambda line: True), *(("today", lambda line, fate=fate: line["fate"] == fate)
                                        for fate in ("whole", "shrinks", "ends")), ("after", lambda line: True)))]


def tasks(one, key):
    """The tasks of one post."""
    for line in one.lines:
        if line["from"] == key:
            yield [line["task"], line["scope"], rounded(line["usual"], 4), line["fate"],
                   *(rounded(F(line[part], 100), 2) for part in ("today", "after"))]


def structures(one):
    for each in one.structures():
        hours = [rounded(each[part], 2) for part in ("coordination", "meetings", "productive")]
        yield [each["id"], each["managers"], *hours, *(shown(each["payroll"][part]) for part in (
            "gross", "on_costs", "owner_drawings", "total")), shown(each["per_productive_hour"])]


def page():
    head = ["id", "hours", "cat.", "pay, year", "months", "pay, month", "NIC, month", "pension, month", "NIC, year",
            "pension, year", "benefits", "cost, year"]
    for number, (told, _, one) in enumerate(scenarios()):
        if not number:
            yield from table(head, people(one.staff, "before"))
            yield from table(head, people([each for each in one.staff if each["before"] != each["after"]], "after"))
        else:
            yield from table(["posts", *head[1:]], kinds(one.staff))
        groups = [("managers", one.leaders), ("others", one.others), ("everybody", one.staff)]
        lines = [[name, when, *map(shown, sums), shown(sum(sums))] for name, group in groups
                 for when in ("before", "after") for sums in [total(member[when] for member in group)]]
        yield from table([told["name"], "", "pay", "NIC", "pension", "benefits", "cost"], lines)
        for heads in (F(1), one.same_output):
            sets = [tuple(f for f, bit in zip(FACTORS[1:4], bits) if bit) for bits in
                    ((0, 0, 0), (1, 0, 0), (0, 1, 0), (1, 1, 0), (0, 0, 1), (1, 0, 1), (0, 1, 1), (1, 1, 1))]
            lines = [[", ".join(on) or "none", *map(shown, one.sums(on, heads)), shown(one.at(on, heads)["total"])]
                     for on in sets if heads != 1 or "headcount" not in on]
            yield from table(["switched to after", "pay", "NIC", "pension", "benefits", "F"], lines)
            yield from table(["factor", "saving"], [[f, shown(part)] for f, part in one.parts(heads).items()])
        if not number:
            yield from table(["id", "title", "word", "level", "reports", "share", "hours", "stay", "shrink", "end",
                              "afterwards"], posts(one))
            yield from table(["task", "for the", "usual hours", "it", "today", "afterwards"], tasks(one, "P008"))
            hours = {"hours paid": one.paid, "of managers": one.led, "K0": one.k0, "K1": one.k1,
                     "deliberation": one.deliberation, "H0": one.h0, "c1": one.c1, "N1/N0": one.same_output}
            yield from table(["a week", "value"], [[name, rounded(value, 8)] for name, value in hours.items()])
        yield from table(["structure", "direct others", "coordination", "meetings", "productive", "pay", "on-costs",
                          "drawings", "payroll", "per productive hour"], structures(one))
        needs = one.needs().items()
        yield from table(["unknown", "now", "needed"], [[name, *("none" if x is None else rounded(x, 4) for x in pair)] for name, pair in needs])
        readings = [(name, one.readings(heads)) for name, heads in (("all stay", F(1)), ("same output", one.same_output))]
        yield from table(["half of what", *(name for name, _ in readings)],
                         [[what, *(rounded(of[what], 6) for _, of in readings)] for what in readings[0][1]])
        yield from table(["one after another", "all stay", "same output"],
                         [[factor, *(shown(one.in_order(heads)[factor]) for heads in (F(1), one.same_output))]
                          for factor in FACTORS])


def closure(one, name, heads):
    before, after = one.at(()), one.at(FACTORS, heads)
    saving = before["total"] - after["total"]
    money = lambda figures: {key: pounds(value) for key, value in figures.items()}
    return {"id": name, "headcount": rounded(heads, 6), "before": money(before), "after": money(after),
            "saving": pounds(saving), "share": rounded(F(saving, before["total"]), 3),
            "parts": [{"id": factor, "amount": pounds(part)} for factor, part in one.parts(heads).items()],
            "in_order": [{"id": factor, "amount": pounds(part)} for factor, part in one.in_order(heads).items()],
            "readings": {what: rounded(share, 6) for what, share in one.readings(heads).items()}}


def structure(staff, above):
    def layer(key):
        return 1 + layer(above[key]) if above[key] else 1

    roots, leaders = sum(not boss for boss in above.values()), sum(one["leads"] for one in staff)
    assert set(above) == {one["id"] for one in staff} and set(above.values()) <= {"", *above}
    return {"roots": roots, "orphans": 0, "loops": 0, "layers": max(map(layer, above)), "managers": leaders,
            "mean_span": rounded(F(len(staff) - roots, leaders), 6)}


def expected():
    told = []
    for scenario, above, one in scenarios():
        neutral = closure(one, "headcount-neutral", F(1))
        needs = [{"id": name, "now": rounded(now, 4), "value": None if value is None else rounded(value, 4)}
                 for name, (now, value) in one.needs().items()]
        fate = lambda name: rounded(one.hours("today", lambda line: line["fate"] == name), 2)
        coordination = {
            "posts": [{"id": post["id"], "level": post["level"].replace("_", "-"), "share": rounded(post["share"], 4),
                       "hours": rounded(F(post["hours"], 100), 2),
                       "after": rounded(one.hours("after", lambda line: line["from"] == post["id"]), 2)}
                      for post in one.posts],
            "today": rounded(one.k0, 2), "after": rounded(one.k1, 2), "ends": rounded(one.k0 - one.k1, 2),
            "stay": fate("whole"), "shrink": fate("shrinks"), "end": fate("ends"), "rows": len(one.lines),
        }
        if not told:
            coordination["tasks"] = [" ".join([line["from"], line["task"], *(rounded(F(line[part], 100), 2)
                                                                             for part in ("today", "after"))])
                                     for line in one.lines]
        compared = [each | {part: rounded(each[part], 4) for part in ("coordination", "meetings", "productive")}
                    | {"payroll": {part: pounds(sum) for part, sum in each["payroll"].items()},
                       "per_productive_hour": pounds(each["per_productive_hour"])} for each in one.structures()]
        told.append({
            "id": scenario["id"], "name": scenario["name"], "people": len(one.staff),
            "full_time_equivalent": rounded(sum(min(1, member["hours"] / F("37.5")) for member in one.staff), 1),
            "structure": structure(one.staff, above), "payroll": neutral["before"],
            "pay": {"low": pounds(one.bounds[0]), "high": pounds(one.bounds[1])},
            "closures": [neutral, closure(one, "output-constant", one.same_output)],
            "coordination": coordination, "structures": compared,
            "half": {"reached": F(neutral["share"]) >= F(1, 2), "needs": needs},
        })
    return {"firm": PLAN["name"], "as_of": PLAN["as_of"], "currency": "GBP", "scenarios": told}


def check():
    text = (HERE.parents[1] / "docs/sample-firm.md").read_text("utf-8").splitlines()
    missing = [line for line in page() if line and line not in text]
    same = json.loads((HERE / "expected.json").read_text("utf-8")) == expected()
    print(*missing, f"{len(missing)} lines missing from the page", sep="\n")
    print("expected.json", "agrees" if same else "differs")
    return bool(missing) or not same


if __name__ == "__main__":
    if "--check" in sys.argv:
        sys.exit(check())
    print(json.dumps(expected(), indent=2) if "--json" in sys.argv else "\n".join(page()).strip())
