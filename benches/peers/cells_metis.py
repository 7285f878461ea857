"""Parts a network with METIS, mends its parts to the sizes asked for, and prints the least weight cut.

Arguments: the network (two columns below a heading), the seconds there are, the least and the greatest size. As many
numbers of parts and seeds are tried as the time allows. A part that is too large or too small gives or takes whoever
costs least.
"""

import sys
import time
from collections import defaultdict

import pymetis

seconds, least, most = float(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
weight = defaultdict(int)
with open(sys.argv[1]) as file:
    next(file)
    for line in file:
        one, other = map(int, line.split(","))
        if one != other:
            weight[min(one, other), max(one, other)] += 1
people = 1 + max(other for _, other in weight)
near = [{} for _ in range(people)]
for (one, other), count in weight.items():
    near[one][other] = count
    near[other][one] = count
xadj, adjncy, eweights = [0], [], []
for ties in near:
    adjncy += ties.keys()
    eweights += ties.values()
    xadj.append(len(adjncy))
network = pymetis.CSRAdjacency(xadj, adjncy)


def mend(part, parts):
    size = [0] * parts
    for own in part:
        size[own] += 1

    def pull(one):
        pulls = defaultdict(int)
        for other, count in near[one].items():
            pulls[part[other]] += count
        return pulls

    def move(one, to):
        size[part[one]] -= 1
        size[to] += 1
        part[one] = to

    while max(size) > most:
        best = None
        for one in range(people):
            if size[part[one]] > most:
                pulls = pull(one)
                for to in range(parts):
                    if size[to] < most and (best is None or pulls[to] - pulls[part[one]] > best[0]):
                        best = (pulls[to] - pulls[part[one]], one, to)
        move(best[1], best[2])
    while min(size) < least:
        best = None
        small = [own for own in range(parts) if size[own] < least]
        for one in range(people):
            if size[part[one]] > least:
                pulls = pull(one)
                for to in small:
                    if best is None or pulls[to] - pulls[part[one]] > best[0]:
                        best = (pulls[to] - pulls[part[one]], one, to)
        move(best[1], best[2])


start = time.perf_counter()
fewest, best, tries = -(-people // most), None, 0
while best is None or time.perf_counter() - start < seconds:
    parts = fewest + 2 + 4 * (tries % 7)
    options = pymetis.Options(seed=tries)
    _, part = pymetis.part_graph(parts, network, eweights=eweights, options=options)
    part = list(part)
    mend(part, parts)
    cut = sum(count for (one, other), count in weight.items() if part[one] != part[other])
    best = cut if best is None else min(best, cut)
    tries += 1
print(f"METIS: {tries} tries in {time.perf_counter() - start:.1f} s", file=sys.stderr)
print(best)
