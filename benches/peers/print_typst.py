"""Sets a document with Typst, in one process: the first time, when nothing is known yet, and again."""

import json
import resource
import statistics
import sys
import time

import typst

file, fonts, written = sys.argv[1:4]


def once():
    start = time.perf_counter()
    typst.compile(file, output=written, font_paths=[fonts])
    return time.perf_counter() - start


first = once()
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
again = statistics.median(once() for _ in range(5))
print(json.dumps({"first": first, "again": again, "peak": peak}))
