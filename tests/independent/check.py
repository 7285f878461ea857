"""Compares Leveller's payroll law with three independent programs: `check.py path/to/leveller`.

Draws people by a fixed seed, asks each country's peer program for their figures in an environment made for the
purpose and thrown away, gives them to `leveller cases`, and looks for a computed reason for every difference. Writes
docs/independent-check.md. Ends with 1 if a difference has no reason or something was not compared. A third of the
people of France work part time.
Needs Python 3.11 or newer; uv is installed into the same temporary folder where it is missing.

What is not drawn

- GB: category letters other than A, C, H and M, since the peer knows age and apprenticeship only; ages 65 to 67, while
  the State pension age rises; pay by week or month, for the peer knows years; the winter fuel payment charge, which
  takes back a benefit.
- US: take-home pay outside Texas and Florida and in 2024, and filing other than single, which Leveller does not have;
  credits; a firm's own experience rate of state unemployment tax; the territories.
- FR: February, in which the peer cuts the monthly ceiling to 28 or 29 thirtieths; incomplete months; pay below the
  minimum wage; Alsace-Moselle, whose worker's rate of 2022 the peer lacks.
- FR, left out of the employer's cost: the mobility payment (each commune's own), the additional apprenticeship
  contribution from 250 people (depends on the share of apprentices), the 1% for fixed-term contracts, the tax on wages
  (firms without VAT), cover beyond health and a cadre's least provident cover.
"""

import calendar
import json
import math
import platform
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

NOT_DRAWN = __doc__[__doc__.index("What is not drawn") :].strip()
HERE = Path(__file__).parent
REPORT = HERE.parent.parent / "docs" / "independent-check.md"
SEED = 20261122
PEOPLE = 2_000

# What does the arithmetic is pinned too.
PEERS = {
    "GB": ["policyengine-uk==2.162.10", "policyengine-core==3.33.12", "numpy==2.4.6"],
    "US": ["policyengine-us==2.68.0", "policyengine-core==3.33.12", "numpy==2.4.6"],
    "FR": ["openfisca-france==176.1.8", "openfisca-core==44.7.1", "numpy==2.3.5"],
}
UV = "uv==0.13.9"

CENT = Decimal("0.01")
# A penny or cent a month.
A_YEAR, A_MONTH = 12 * CENT, CENT

CEILING = {"2025": Decimal(3925), "2026": Decimal(4005)}
SMIC_HOUR = {"2025": Decimal("11.88"), "2026": Decimal("12.02")}
SMIC_HOURS = Decimal("151.67")


def cents(amount):
    return amount.quantize(CENT, ROUND_HALF_UP)


# The draw.


def pay(draw, middle, least, most, edges):
    """Mostly pay as it is spread in life; every third person stands near an edge of the law."""
    near_edge = draw.random() < 1 / 3
    value = draw.choice(edges) + draw.uniform(-40, 40) if near_edge else draw.lognormvariate(math.log(middle), 0.8)
    return cents(Decimal(min(max(value, least), most)))


def day(draw, first, last):
    return (first + timedelta(days=draw.randrange((last - first).days + 1))).isoformat()


def draw_gb(draw):
    regions = {"england": "LONDON", "scotland": "SCOTLAND", "wales": "WALES", "northern_ireland": "NORTHERN_IRELAND"}
    year = draw.choice([2024, 2025, 2026])
    region = draw.choice(list(regions))
    age = draw.choice([*range(16, 65), *range(68, 80)])
    apprentice = age < 25 and draw.random() < 0.5
    gross = pay(draw, 32_000, 1_000, 1_000_000, [5_000, 9_100, 12_570, 16_000, 50_270, 75_000, 100_000, 125_140])
    return {
        "time": year,
        "place": regions[region],
        "peer": {"age": age, "employment_income": float(gross), "is_apprentice": apprentice},
        "input": {
            "date": day(draw, date(year, 4, 6), date(year + 1, 4, 5)),
            "gross_annual": str(gross),
            "region": region,
            "age": age,
            "category": "C" if age >= 68 else "H" if apprentice else "M" if age < 21 else "A",
            "tax_code": {"scotland": "S1257L", "wales": "C1257L"}.get(region, "1257L"),
        },
    }


STATES = (
    "AK AL AR AZ CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK OR "
    "PA RI SC SD TN TX UT VA VT WA WI WV WY"
).split()


def draw_us(draw):
    home = draw.random() < 0.5
    year = draw.choice([2025, 2026] if home else [2024, 2025, 2026])
    state = draw.choice(["TX", "FL"] if home else STATES)
    age = draw.randrange(20, 80)
    edges = [7_000, 9_000, 16_000, 60_000, 75_000, 176_100, 184_500, 200_000, 640_600]
    gross = pay(draw, 45_000, 500, 1_000_000, edges)
    return {
        "time": year,
        "place": state,
        "peer": {"age": age, "employment_income": float(gross)},
        "input": {
            "date": day(draw, date(year, 1, 1), date(year, 12, 31)),
            "gross_annual": str(gross),
            "state": state,
            "filing_status": "single",
            "age": age,
        },
    }


def draw_fr(draw):
    year = draw.choice(["2025", "2026"])
    month = draw.choice([1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
    last = calendar.monthrange(int(year), month)[1]
    raised = year == "2026" and month >= 6
    smic = SMIC_HOURS * (Decimal("12.31") if raised else SMIC_HOUR[year])
    edges = [smic * Decimal(times) for times in ("1", "1.6", "2.25", "3", "3.3")]
    edges += [CEILING[year] * times for times in (1, 4, 8)]
    # Every third person works part time for that share of full-time pay; hours have four decimals.
    share = Decimal(draw.randrange(20, 96)) / 100 if draw.random() < 1 / 3 else Decimal(1)
    gross = cents(share * pay(draw, 2_900, float(smic) + 0.05, 60_000, [float(edge) for edge in edges]))
    at_mp, mutuelle = Decimal(draw.randrange(70, 500)) / 10_000, Decimal(draw.randrange(30, 160)) / 2
    headcount, cadre = draw.choice([1, 5, 10, 11, 20, 49, 50, 51, 120, 249, 300]), draw.random() < 0.4
    return {
        "time": f"{year}-{month:02}",
        "pay": float(gross),
        "part_time": share < 1,
        "hours": float(SMIC_HOURS * share),
        "headcount": headcount,
        "at_mp": float(at_mp),
        "mutuelle": float(mutuelle),
        "cadre": cadre,
        "input": {
            "date": day(draw, date(int(year), month, 1), date(int(year), month, last)),
            "gross_month": str(gross),
            "hours_share": str(share),
            "headcount": headcount,
            "at_mp_rate": str(at_mp),
            "mutuelle_employer": str(mutuelle),
            "mutuelle_employee": "0.00",
            "cadre": cadre,
            "region": "metropole hors Alsace-Moselle",
            "commune_mobility_rate": "0",
        },
    }


DRAW = {"GB": draw_gb, "US": draw_us, "FR": draw_fr}


# The cases: what the peer's figures are called and made of, and what of the input each kind takes.


def figures_gb(person):
    gross, has = Decimal(person["input"]["gross_annual"]), person["has"]
    home = {name: has[name] for name in ("income_tax", "employee_contributions")}
    yield "take_home_annual", home | {"net": gross - sum(home.values())}
    yield "employer_nic_annual", {"employer_nic": has["employer_nic"]}


def figures_us(person):
    gross, has = Decimal(person["input"]["gross_annual"]), person["has"]
    charges = {
        "social_security": has["employer_social_security"],
        "medicare": has["employer_medicare"],
        "futa": has["futa"],
        "suta": has["suta"],
    }
    yield "employer_tax_annual", charges | {"total": sum(charges.values())}
    if person["place"] in ("TX", "FL") and person["time"] > 2024:
        fica = {name: has[name] for name in ("social_security", "medicare", "additional_medicare")}
        contributions, tax = sum(fica.values()), has["income_tax"]
        net = gross - contributions - tax
        yield "take_home_annual", fica | {"employee_contributions": contributions, "income_tax": tax, "net": net}


# The peer has what the worker pays as less than nothing, what the employer pays too, and reductions as more.
FR_TAKE_HOME = ["employee_contributions", "csg_deductible", "csg_non_deductible", "crds"]


def figures_fr(person):
    gross, has = Decimal(person["input"]["gross_month"]), person["has"]
    yield "take_home_month", {name: -has[name] for name in FR_TAKE_HOME} | {"net": has["net"]}
    cost = sum(amount for name, amount in has.items() if name not in (*FR_TAKE_HOME, "net"))
    yield "employer_cost_month", {"total_cost": gross - cost}
    if person["time"] >= "2026":
        yield "rgdu_month", {"rgdu": has["allegement_general"]}


FIGURES = {"GB": figures_gb, "US": figures_us, "FR": figures_fr}
INPUTS = {
    "take_home_annual": ["date", "gross_annual", "region", "age", "category", "tax_code", "state", "filing_status"],
    "employer_nic_annual": ["date", "category", "gross_annual"],
    "employer_tax_annual": ["date", "state", "gross_annual"],
    "take_home_month": ["date", "gross_month", "cadre", "region", "mutuelle_employee"],
    "employer_cost_month": [
        "date", "gross_month", "hours_share", "headcount", "at_mp_rate", "mutuelle_employer", "cadre",
        "commune_mobility_rate",
    ],
    "rgdu_month": ["date", "gross_month", "hours_share", "headcount"],
}


# The reasons: each says what the peer does, which text decides, and for every figure by how much the peer is off.

REASONS = {
    "ags": (
        "has the wage guarantee (AGS) at 0.20%, its rate until 30 June 2024",
        "Code du travail art. L3253-18: the board of AGS sets the rate, 0.25% from 1 July 2024",
    ),
    "ceiling": (
        "cuts every ceiling to the hours of part-time work",
        "Code de la sécurité sociale art. R242-2 I: the employer may (« est en droit de corriger le plafond »), and "
        "employer and worker may renounce (BOSS, Assiette générale, § 800): Leveller keeps ceilings whole",
    ),
    "half": (
        "multiplies in binary, so that half a cent falls up or down, and rounds brackets of one rate apart",
        "Code monétaire et financier art. L111-1 has cents, no rounding: Leveller rounds each charge, half a cent up",
    ),
    "unrounded": (
        "does not round accidents, training, provident cover and its levy, the reductions, CSG and CRDS",
        "Code monétaire et financier art. L111-1, and the same rule",
    ),
    "edge": (
        "has the coefficient of the general reduction in 32 bits, and it lies on the edge of a ten-thousandth",
        "Code de la sécurité sociale art. D241-7: four decimals, to the nearest",
    ),
}
AGS = Decimal("0.0025")
# How far 32 bits may be off: in the coefficient, a number below one half, and in a sum of some twenty shares of pay.
EDGE = Decimal("0.0000003")
BITS = Decimal(2) ** -22
FR_LOWERED = {
    "mmid_employeur": "allegement_cotisation_maladie",
    "famille": "allegement_cotisation_allocations_familiales",
}


def reasons_fr(person):
    """By how much each figure of the peer is off, by reason."""
    # The peer at its default, with the ceiling whole, and with the ceiling whole and its charges rounded half up.
    has, whole, half_up = (person[name] for name in ("has", "has_whole", "has_half_up"))
    gross, year = Decimal(person["input"]["gross_month"]), person["time"][:4]
    four_ceilings = min(gross, 4 * CEILING[year])
    base = gross - Decimal("0.0175") * four_ceilings

    # The peer works the abatement out to the cent before it applies the rates.
    home = {"employee_contributions": {"half": half_up["employee_contributions"] - whole["employee_contributions"]}}
    for name, rate in (("csg_deductible", "0.068"), ("csg_non_deductible", "0.024"), ("crds", "0.005")):
        home[name] = {"unrounded": -whole[name] - cents(Decimal(rate) * base)}
    for name, sizes in home.items():
        sizes["ceiling"] = whole[name] - has[name]
    home["net"] = {
        reason: -sum(sizes.get(reason, Decimal(0)) for sizes in home.values())
        for reason in ("ceiling", "half", "unrounded")
    }

    def exact(name, figures=whole):
        """None of the rates on all pay has more than four decimals, so that the exact amount shows in the peer's."""
        return (figures[name] / gross).quantize(Decimal("0.0001")) * gross

    reduction, cover = exact("allegement_general"), Decimal("0.015") * min(gross, CEILING[year]) * person["cadre"]
    unrounded = [
        exact("accident_du_travail"),
        exact("contribution_formation_professionnelle"),
        reduction,
        -cover,
        Decimal("-0.08") * cover * (person["headcount"] >= 11),
    ]
    sizes = [cents(amount) - amount for amount in unrounded]
    # A lowered rate is one rate; the peer takes the unrounded reduction off the rounded full charge.
    for full, less in FR_LOWERED.items():
        sizes.append(cents(exact(full, half_up) + exact(less)) - half_up[full] - exact(less))
    edge = edge_of_reduction(person, reduction)
    cost = {
        "ags": -half_up["ags"] - cents(AGS * four_ceilings),
        "ceiling": sum(whole[name] - has[name] for name in has if name not in home),
        "half": sum(half_up[name] - whole[name] for name in has if name not in home),
        "unrounded": sum(sizes),
        "edge": -edge,
    }
    return home | {"total_cost": cost, "rgdu": {"unrounded": reduction - cents(reduction), "edge": edge}}


def edge_of_reduction(person, reduction):
    """What the peer's reduction has more than the exact one, where the exact coefficient lies on an edge."""
    gross, year = Decimal(person["input"]["gross_month"]), person["time"][:4]
    smic = SMIC_HOURS * SMIC_HOUR[year] * Decimal(person["input"]["hours_share"])
    large = person["headcount"] >= 50
    if year == "2025":
        most = Decimal("0.3194") if person["time"] < "2025-05" else Decimal("0.3193")
        most += Decimal("0.0040") * large
        coefficient = most * max(min((Decimal("1.6") * smic / gross - 1) / Decimal("0.6"), Decimal(1)), Decimal(0))
    else:
        distance = max(min((3 * smic / gross - 1) / 2, Decimal(1)), Decimal(0))
        share = Decimal("0.3821") if large else Decimal("0.3781")
        coefficient = Decimal("0.02") * (distance > 0) + share * distance ** Decimal("1.75")
    ten_thousandths = coefficient * 10_000
    on_edge = abs(ten_thousandths % 1 - Decimal("0.5")) < EDGE * 10_000
    exact = cents(coefficient.quantize(Decimal("0.0001"), ROUND_HALF_UP) * gross)
    return cents(reduction) - exact if on_edge else Decimal(0)


def reasons_for(difference, sizes, tolerance):
    """The fewest reasons, the largest first, that leave no more than the tolerance; None if even all leave more."""
    used = {}
    for reason, size in sorted(sizes.items(), key=lambda item: -abs(item[1])):
        used[reason] = size
        if abs(difference - sum(used.values())) <= tolerance:
            return used
    return None


# The run.


def run(*command):
    subprocess.run([str(part) for part in command], check=True)


def installer(folder):
    if found := shutil.which("uv"):
        return found
    run(sys.executable, "-m", "venv", folder / "uv")
    run(folder / "uv" / "bin" / "pip", "install", "--quiet", UV)
    return folder / "uv" / "bin" / "uv"


def answered(country, uv, folder):
    """Draws a country's people and has the peer answer for them."""
    draw = random.Random(f"{SEED} {country}")
    asked, answers = folder / f"{country}.asked.json", folder / f"{country}.answers.json"
    asked.write_text(json.dumps([DRAW[country](draw) for _ in range(PEOPLE)]))
    environment = folder / country
    python = environment / "bin" / "python"
    run(uv, "venv", "--quiet", "--python", sys.executable, environment)
    run(uv, "pip", "install", "--quiet", "--python", python, *PEERS[country])
    run(python, HERE / "peers.py", country, asked, answers)
    people = json.loads(answers.read_text())
    for person in people:
        for name, figures in (("has", "figures"), ("has_whole", "whole"), ("has_half_up", "half_up")):
            person[name] = {figure: Decimal(repr(amount)) for figure, amount in person.get(figures, {}).items()}
    return people


def cases_of(country, people):
    """The cases of a country by kind and id, each id being that of its person."""
    kinds = defaultdict(dict)
    for number, person in enumerate(people):
        for kind, figures in FIGURES[country](person):
            kinds[kind][f"{country.lower()}-{number:04}"] = {
                "country": country,
                "kind": kind,
                "input": {name: person["input"][name] for name in INPUTS[kind] if name in person["input"]},
                "expected": {figure: f"{amount:.4f}" for figure, amount in figures.items()},
                "tolerance": str(A_MONTH if country == "FR" else A_YEAR),
                "source": PEERS[country][0],
            }
    return kinds


DIFFERENCE = re.compile(r"\S+: (?P<id>\S+) (?P<figure>\S+): \S+ ≠ (?P<got>.*)")
NUMBER = re.compile(r"-?\d+(\.\d+)?")


@dataclass
class Row:
    """What became of one figure of one kind of case."""

    country: str
    kind: str
    figure: str
    compared: int = 0
    differ: int = 0
    largest: Decimal = Decimal(0)
    reasons: dict = field(default_factory=lambda: defaultdict(list))
    unexplained: list = field(default_factory=list)

    def weigh(self, id, case, got, sizes):
        """Takes in one comparison; `got` is None where Leveller is within tolerance."""
        expected, tolerance = case["expected"][self.figure], Decimal(case["tolerance"])
        self.compared += 1
        if got is None:
            # An error of the peer that does not show is Leveller's too.
            if abs(sum(sizes.values())) <= 2 * tolerance:
                return
            used, got = None, "the same, although the peer is off"
        elif NUMBER.fullmatch(got):
            difference = Decimal(expected) - Decimal(got)
            self.largest = max(self.largest, abs(difference))
            used = reasons_for(difference, sizes, tolerance + BITS * Decimal(case["input"].get("gross_month", 0)))
        else:
            used = None
        self.differ += 1
        if used is None:
            asked = ", ".join(f"{name} {value}" for name, value in case["input"].items())
            self.unexplained.append(f"{id} {self.kind} {self.figure}: {expected} ≠ {got} ({asked})")
        for reason, size in (used or {}).items():
            self.reasons[reason].append(abs(size))


def compared(leveller, country, uv, folder):
    """The rows of a country."""
    print(f"{country}: asking {PEERS[country][0]}", file=sys.stderr)
    people = answered(country, uv, folder)
    rows = []
    for kind, cases in cases_of(country, people).items():
        path = folder / f"{country}-{kind}.json"
        listed = [{"id": id} | case for id, case in cases.items()]
        path.write_text(json.dumps({"schema": "case-file/1", "cases": listed}))
        said = subprocess.run([leveller, "cases", path], capture_output=True, encoding="utf-8")
        if not said.stdout.rstrip().endswith(" 0 skipped"):
            sys.exit(f"{country} {kind} was not compared: {said.stdout}{said.stderr}")
        found = filter(None, map(DIFFERENCE.fullmatch, said.stdout.splitlines()))
        different = {(line["id"], line["figure"]): line["got"] for line in found}
        of_kind = {}
        for id, case in cases.items():
            reasons = reasons_fr(people[int(id.split("-")[1])]) if country == "FR" else {}
            for figure in case["expected"]:
                row = of_kind.setdefault(figure, Row(country, kind, figure))
                row.weigh(id, case, different.get((id, figure)), reasons.get(figure, {}))
        rows += of_kind.values()
    return rows


def table(heads, lines):
    cells = [heads, ["---"] * len(heads), *lines]
    return "\n".join("| " + " | ".join(str(cell) for cell in line) + " |" for line in cells)


def report(rows, seconds):
    figures = [
        (row.country, f"`{row.kind}`", f"`{row.figure}`", row.compared, row.compared - row.differ)
        + (row.differ - len(row.unexplained), len(row.unexplained), f"{row.largest:.2f}")
        for row in rows
    ]
    reasons = [
        (row.country, f"`{row.kind}`", f"`{row.figure}`", *REASONS[reason], len(sizes), f"{max(sizes):.2f}")
        for row in rows
        for reason, sizes in row.reasons.items()
    ]
    peers = "\n".join(f"- {country}: {', '.join(pins)}" for country, pins in PEERS.items())
    unexplained = "\n".join(f"- UNEXPLAINED {one}" for row in rows for one in row.unexplained)
    return f"""# Payroll law against three independent programs

Written by `npm run check:rules` on {date.today():%d %B %Y}: {PEOPLE:,} people drawn for each country with seed {SEED},
given to Leveller and to a program that others wrote; Python {platform.python_version()}, {seconds:.0f} seconds.

{peers}

A figure is equal when it differs by at most a penny or cent a month: {A_YEAR} a year, {A_MONTH} a month. Every other
difference needs reasons that predict its size to within the same tolerance and the error of the peer's 32 bits.

A third of the people of France work part time, 20% to 95% of full-time hours for that share of full-time pay. What the
peer's cut of their ceilings makes, it tells itself: it is asked again for people who renounce the cut.

What agreement shows: formulae, thresholds, dates and their transcription. Many parameters of the United States and
France were first read in these same programs with the texts they name, the table of state unemployment tax among them,
so that agreement does not show that a figure is law.

## Figures

{table(["", "Kind", "Figure", "Compared", "Equal", "Differ for a reason", "For none", "Largest"], figures)}

## Reasons

Each is counted where it is needed to explain a difference; the size is what it alone makes. Inside the tolerance stay
the thresholds of policyengine-uk, 241.73 and 966.73 a week where the year has 12,570 and 50,270 (SI 2001/1004 reg. 11).

{table(["", "Kind", "Figure", "What the peer does", "What decides", "Figures", "Largest"], reasons)}

## For no reason

{unexplained or "None."}

## {NOT_DRAWN}
"""


def main():
    start = time.monotonic()
    leveller = Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory(prefix="leveller-peers-") as folder:
        uv = installer(Path(folder))
        rows = [row for country in PEERS for row in compared(leveller, country, uv, Path(folder))]
    text = report(rows, time.monotonic() - start)
    REPORT.write_text(text, encoding="utf-8")
    print(text)
    sys.exit(any(row.unexplained for row in rows))


if __name__ == "__main__":
    main()
