"""Sets a document with WeasyPrint, tagged, in one process: the first time, and again."""

import json
import resource
import sys
import time

import weasyprint

file, _, written = sys.argv[1:4]


def once():
    start = time.perf_counter()
    weasyprint.HTML(filename=file).write_pdf(written, pdf_tags=True)
    return time.perf_counter() - start


first = once()
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(json.dumps({"first": first, "again": once(), "peak": peak}))
