"""Reads a register with pandas or polars and checks it as far as a script would: types, days, totals, managers that are
nobody, doubles, missing pay, pay that looks like an hourly rate. Prints the seconds by the clock and of the CPU, the peak
memory in kB and what was found, as JSON."""

import json
import sys
import time

program, path, pay, day = sys.argv[1:5]
ID, MANAGER = ("employee_id", "reports_to") if pay == "base_salary" else ("Employee ID", "Reports to")

if program == "pandas":
    import pandas

    def work():
        table = pandas.read_csv(path, dtype={ID: str, MANAGER: str}, low_memory=False)
        amounts = pandas.to_numeric(table[pay], errors="coerce")
        # By one format after another: telling them apart cell by cell takes pandas longer.
        days = pandas.to_datetime(table[day], format="%m/%d/%Y", errors="coerce")
        for form in ["%m/%d/%y", "%Y-%m-%d"]:
            days = days.fillna(pandas.to_datetime(table[day], format=form, errors="coerce"))
        ids = table[ID]
        managers = table[MANAGER]
        return {
            "rows": len(table),
            "total": int((amounts * 100).round().sum()),
            "first": str(days.min()),
            "orphans": int((managers.notna() & ~managers.isin(ids)).sum()),
            "double_ids": int(ids.duplicated().sum()),
            "double_rows": int(table.duplicated().sum()),
            "missing": int(amounts.isna().sum()),
            "hourly": int(((amounts > 0) & (amounts < 100)).sum()),
        }

else:
    import polars

    def work():
        table = polars.read_csv(
            path,
            schema_overrides={ID: polars.String, MANAGER: polars.String, day: polars.String},
            infer_schema_length=None,
        )
        amounts = table[pay].cast(polars.Float64, strict=False)
        written = table[day]
        # A year of two figures is no year of four to polars, so the short form is tried first.
        days = written.str.to_date("%m/%d/%y", strict=False)
        for form in ["%m/%d/%Y", "%Y-%m-%d"]:
            days = days.fill_null(written.str.to_date(form, strict=False))
        ids = table[ID]
        managers = table[MANAGER]
        return {
            "rows": len(table),
            "total": int((amounts * 100).round().sum()),
            "first": str(days.min()),
            "orphans": int((managers.is_not_null() & ~managers.is_in(ids.implode())).sum()),
            "double_ids": len(ids) - ids.n_unique(),
            "double_rows": len(table) - table.n_unique(),
            "missing": int(amounts.null_count()),
            "hourly": int(((amounts > 0) & (amounts < 100)).sum()),
        }


start, before = time.perf_counter(), time.process_time()
found = work()
seconds, cpu = time.perf_counter() - start, time.process_time() - before
with open("/proc/self/status") as status:
    peak = next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
print(json.dumps({"seconds": seconds, "cpu": cpu, "peak_kb": peak, "found": found}))
