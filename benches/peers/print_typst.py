"""Sets a document of the same words with Typst, in one process, and reports the median time."""

import statistics
import sys
import time

import typst

times = []
for _ in range(7):
    start = time.perf_counter()
    typst.compile(sys.argv[1])
    times.append(time.perf_counter() - start)
print(statistics.median(times))
