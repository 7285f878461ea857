"""The same model on one sheet of a spreadsheet: a row a person, the pay of an hour in one cell, payroll after in another.

Run by the system's Python, which has LibreOffice's own module. Arguments: the file with the firm and the law (as
range_numpy.py reads it), and JSON with hours of each person, pays of an hour to try and our payroll at each. Prints the seconds one
recalculation takes, the median of many; stops where a payroll is off by more than a ten-thousandth.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

import uno

with open(sys.argv[1], encoding="utf-8") as file:
    given = json.load(file)
asked = json.loads(sys.argv[2])
people, hours = given["people"], asked["hours"]
pipe = f"leveller{os.getpid()}"
profile = tempfile.mkdtemp()
office = subprocess.Popen(
    ["soffice", "--headless", "--norestore", "--nologo", f"--accept=pipe,name={pipe};urp;",
     f"-env:UserInstallation=file://{profile}"],
    stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def desktop():
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(120):
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except Exception:
            time.sleep(0.5)
    sys.exit("the spreadsheet did not start")


def work():
    document = desktop().loadComponentFromURL("private:factory/scalc", "_blank", 0, ())
    sheet = document.Sheets.getByIndex(0)
    rate, pension = given["rate"] / 1e6, given["pension_rate"] / 1e6
    lower, upper, trigger = (given[name] / 100 for name in ("lower", "upper", "trigger"))
    cells = sheet.getCellRangeByPosition(0, 1, 4, len(people))
    cells.setDataArray(tuple(
        (one["before"][0] / 100, float(week), one["threshold"] / 100, 1.0 if one["enrolled"] else 0.0,
         one["after"][1] / 100)
        for one, week in zip(people, hours)))
    formulas = tuple(
        (f"=ROUND($H$1*B{row}*52;2)",
         f"=12*ROUND(MAX(0;F{row}/12-C{row})*{rate};2)+IF(AND(D{row}=1;F{row}/12>{trigger});"
         f"12*ROUND(MAX(0;MIN(F{row}/12;{upper})-{lower})*{pension};2);0)+E{row}")
        for row in range(2, len(people) + 2))
    sheet.getCellRangeByPosition(5, 1, 6, len(people)).setFormulaArray(formulas)
    last = len(people) + 1
    levy, free = given["levy_rate"] / 1e6, given["levy_allowance"] / 100
    sheet.getCellByPosition(7, 2).Formula = (
        f"=SUM(F2:G{last})+MAX(0;SUM(F2:F{last})*{levy}-{free})-{given['allowance'] / 100 if given['claimed'][1] else 0}")
    slider, total = sheet.getCellByPosition(7, 0), sheet.getCellByPosition(7, 2)
    for hourly, expected in zip(asked["hourly"], asked["payrolls"]):
        slider.Value = hourly / 100
        if abs(total.Value * 100 - expected) > expected / 10_000:
            sys.exit(f"at {hourly} an hour the sheet says {total.Value * 100:.0f}, we say {expected}")
    took = []
    for turn in range(200):
        hourly = asked["hourly"][turn % len(asked["hourly"])]
        start = time.perf_counter()
        slider.Value = hourly / 100
        total.Value
        took.append(time.perf_counter() - start)
    document.close(True)
    return statistics.median(took)


try:
    print(work())
finally:
    office.terminate()
