"""The range of a saving with numpy: the same rules, the same distributions, the same sixteen states of four factors.

Arguments: the file with the firm, the law and the distributions; our answer as JSON, which this one must agree with:
costs at levels of pay to the penny, percentiles within what drawing leaves open. Prints two times: everybody priced in
every draw, and costs read off a line between prices at seventeen levels of pay, as we do it.
"""

import json
import math
import statistics
import sys
import time

import numpy as np

with open(sys.argv[1], encoding="utf-8") as file:
    given = json.load(file)
ours = json.loads(sys.argv[2])
people = given["people"]
manager = np.array([one["manager"] for one in people])
before, after = (np.array([one[side] for one in people], dtype="i8") for side in ("before", "after"))
least = np.minimum(np.array([one["least"] for one in people]), 1.0)
threshold = np.array([one["threshold"] for one in people], dtype="i8")
enrolled = np.array([one["enrolled"] for one in people])
hours = {name: float(value) for name, value in given["hours"].items()}
count = given["draws"]
MILLION = 1_000_000


def charged(month):
    contribution = (np.maximum(month - threshold, 0) * given["rate"] // 100_000 + 4) // 10
    band = np.maximum(np.minimum(month, given["upper"]) - given["lower"], 0)
    pension = (band * given["pension_rate"] + 500_000) // MILLION
    return contribution, np.where(enrolled & (month > given["trigger"]), pension, 0)


def year(gross):
    """Contributions and pension of a year of whole pence: some months a penny longer."""
    month, longer = np.divmod(gross, 12)
    (short_c, short_p), (long_c, long_p) = charged(month), charged(month + 1)
    return short_c * (12 - longer) + long_c * longer, short_p * (12 - longer) + long_p * longer


def sides(gross, benefits):
    """Gross, contributions, and the rest, of managers and of others."""
    contribution, pension = year(gross)
    rest = pension + benefits
    return [[np.sum(of[..., side], axis=-1) for of in (gross, contribution, rest)] for side in (manager, ~manager)]


def at_level(level):
    level = np.where(level < 1, np.maximum(level, least), level)
    return np.floor(after[:, 0] * level + 0.5 + 1e-7).astype("i8")


def employer(gross, contribution, rest, claimed):
    levy = np.maximum(np.floor(gross * (given["levy_rate"] / MILLION) + 0.5) - given["levy_allowance"], 0)
    allowance = np.minimum(contribution, given["allowance"]) if claimed else 0
    return gross + contribution + rest + levy - allowance


def quantiles(random, shape):
    """A sample of a distribution, in order."""
    if "pert" in shape:
        low, likely, high = (float(shape["pert"][end]) for end in ("low", "likely", "high"))
        at = (likely - low) / (high - low)
        values = low + (high - low) * random.beta(1 + 4 * at, 1 + 4 * (1 - at), count)
    else:
        normal = {name: float(value) for name, value in shape["truncated-normal"].items()}
        values = random.normal(normal["mean"], normal["deviation"], 2 * count)
        values = values[(values >= normal["low"]) & (values <= normal["high"])][:count]
    return values


def drawn(random):
    values = {one["id"]: quantiles(random, one["shape"]) for one in given["shapes"]}
    for pair in given["together"]:
        one, other = random.standard_normal(count), random.standard_normal(count)
        correlation = float(pair["correlation"])
        other = correlation * one + math.sqrt(1 - correlation**2) * other
        for name, score in ((pair["one"], one), (pair["other"], other)):
            ordered = np.sort(values[name])
            values[name] = ordered[np.argsort(np.argsort(score))]
    return values


def moved(plan, value, likely):
    return np.where(value <= likely, plan * value / likely, plan + (1 - plan) * (value - likely) / (1 - likely))


def likely(name):
    shape = next(one["shape"] for one in given["shapes"] if one["id"] == name)
    return float(shape["pert"]["likely"] if "pert" in shape else shape["truncated-normal"]["mean"])


def headcount(values):
    move = lambda name, plan: moved(plan, values[name], likely(name))
    today = hours["managers"] * move("supervisory-share", hours["today"] / hours["managers"])
    kept = hours["kept"] + hours["shrinking"] * (move("coordination-kept", hours["kept_share"]) - hours["kept_share"])
    kept = kept * today / hours["today"]
    meetings = move("meeting-share", hours["meetings"])
    deliberation = hours["deliberation"] * values["deliberation"] / likely("deliberation")
    made = (hours["paid"] - hours["managers"]) * (1 - meetings) + hours["managers"] - today
    return made / ((hours["paid"] * (1 - meetings) - kept - deliberation) * (1 + values["productivity"]))


def closure(today, then, heads):
    """All sixteen states of four factors, the saving, and each factor's average over every order."""
    states = []
    for state in range(16):
        managers, others = (then if state & 1 else today)[0], (then if state & 2 else today)[1]
        sums = [one + other for one, other in zip(managers, others)]
        if state & 4:
            sums = [np.floor(of * heads + 0.5) for of in sums]
        states.append(employer(*sums, given["claimed"][state >> 3]) + np.zeros(count))
    weights = [6, 2, 2, 6]
    parts = []
    for factor in range(4):
        bit = 1 << factor
        of = sum(weights[bin(s).count("1")] * (states[s] - states[s | bit]) for s in range(16) if not s & bit)
        parts.append(of / 24)
    return given["drawings"] + states[0] - states[15], [np.full(count, given["drawings"])] + parts


def everybody(values):
    """Everybody priced in every draw, a few hundred draws at a time."""
    level = 1 + values["pay-level"]
    chunks = []
    for start in range(0, count, 250):
        part = level[start:start + 250, None]
        held = np.where(part < 1, np.maximum(part, least), part)
        chunks.append(sides(np.floor(after[:, 0] * held + 0.5).astype("i8"), after[:, 1]))
    return [[np.concatenate([chunk[side][of] for chunk in chunks]) for of in range(3)] for side in range(2)]


def from_levels(values):
    """Costs between prices at seventeen levels of pay."""
    low, high = 0.95, 1.05
    levels = np.linspace(low, high, 17)
    priced = [sides(at_level(level), after[:, 1]) for level in levels]
    level = 1 + values["pay-level"]
    return [[np.interp(level, levels, [float(one[side][of]) for one in priced]) for of in range(3)] for side in range(2)]


def work(then_of):
    values = drawn(np.random.default_rng(1))
    today = sides(before[:, 0], before[:, 1])
    then = then_of(values)
    return [percentiles(closure(today, then, heads)) for heads in (np.ones(count), headcount(values))]


def percentiles(found):
    saving, parts = found
    return [np.percentile(of, [5, 25, 50, 75, 95], method="inverted_cdf") for of in (saving, *parts)]


for level, expected in zip(given["levels"], ours["levels"]):
    total = sum(int(of) for side in sides(at_level(level / MILLION), after[:, 1]) for of in side)
    if total != expected:
        sys.exit(f"at level {level} the peer's cost is {total}, ours {expected}")
for name, then_of in (("everybody", everybody), ("levels", from_levels)):
    for ours_closure, theirs in zip(ours["closures"], work(then_of), strict=True):
        spread = theirs[0][4] - theirs[0][0]
        for mine, his in zip([ours_closure["saving"], *ours_closure["parts"]], theirs, strict=True):
            far = max(abs(one - other) for one, other in zip(mine, his))
            # A percentile of 20,000 draws is off by about a hundredth of the spread.
            if far > 0.03 * max(spread, his[4] - his[0]) + 1:
                sys.exit(f"{name}: the peer's percentiles are {his}, ours {mine}")
for name, then_of, times in (("everybody", everybody, 3), ("levels", from_levels, 7)):
    took = []
    for _ in range(times):
        start = time.perf_counter()
        work(then_of)
        took.append(time.perf_counter() - start)
    print(name, statistics.median(took), sep="\t")
