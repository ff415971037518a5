"""Banff's error localisation on the records that `gouji-benchmarks repair` dumps in the same run.

Usage: errorloc.py GOUJI_BENCHMARKS [SEED] [RECORDS]; needs `pip install banff` (3.1.3; SAS-free, Statistics Canada).
Banff gets the same 39 balance edits of table 3 and no negative values, weighs all cells alike, and picks one
smallest set at random where there are several. A record counts as found where its set is the planted one;
for Gouji, where the planted set is listed, and where it comes first. RECORDS limits the swaps of each kind.
"""
import contextlib
import logging
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pandas as pd

logging.disable(logging.CRITICAL)
import banff  # noqa: E402  (it logs while it is imported)

LINES, COLUMNS = 25, 7
CONCLUDED, CARRIED_FORWARD = 23, 24


def edits():
    def cell(line, column):
        return f"c{line * COLUMNS + column}"

    rules = []
    for line in range(LINES):
        parts = " + ".join(cell(line, column) for column in range(COLUMNS - 1))
        rules.append(f"{parts} = {cell(line, COLUMNS - 1)}")
    for column in range(COLUMNS):
        results = " + ".join(cell(line, column) for line in range(2, CONCLUDED))
        rules.append(f"{results} = {cell(CONCLUDED, column)}")
        inflow = f"{cell(0, column)} + {cell(1, column)}"
        rules.append(f"{inflow} = {cell(CONCLUDED, column)} + {cell(CARRIED_FORWARD, column)}")
    return "; ".join(rules) + ";"


@contextlib.contextmanager
def silent():
    """Keeps what the library's compiled part prints from standard output."""
    sys.stdout.flush()
    kept, sink = os.dup(1), os.open(os.devnull, os.O_WRONLY)
    os.dup2(sink, 1)
    try:
        yield
    finally:
        os.dup2(kept, 1)
        os.close(kept)
        os.close(sink)


def localise(table, seed):
    """The set of cells Banff would change in each record, and the CPU seconds it took."""
    values = table.filter(regex=r"^c\d+$").astype(float)
    values.insert(0, "record", [f"r{number:05d}" for number in range(len(table))])
    start = time.process_time()
    with silent():
        run = banff.errorloc(
            indata=values, unit_id="record", edits=edits(), outstatus="pandas", outreject="pandas",
            accept_negative=False, seed=seed)
    seconds = time.process_time() - start
    found = run.outstatus.groupby("record").FIELDID.agg(frozenset)
    return [found.get(record, frozenset()) for record in values.record], seconds


def main():
    program, *rest = sys.argv[1:]
    seed, limit = int(rest[0]) if rest else 1, rest[1] if len(rest) > 1 else "200"
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "records.csv")
        subprocess.run(
            [program, "repair", str(seed), "20000", "--dump", path, "--swaps", limit, "--others", "20"],
            check=True)
        records = pd.read_csv(path)
    swaps = records.kind.isin(["column_swap", "row_swap"])
    records["group"] = records.kind.where(swaps, "three cells")
    print()
    print("| Records | Number | Banff finds the planted set | CPU s per record | Gouji lists it "
          "| Gouji has it first | CPU s per record |")
    print("|---|---:|---:|---:|---:|---:|---:|")
    for group, table in records.groupby("group"):
        sets, seconds = localise(table, seed)
        hits = sum(a == frozenset(b.split()) for a, b in zip(sets, table.wrong))
        print(f"| {group} | {len(table)} | {hits} | {seconds / len(table):.3f} "
              f"| {table.listed.sum()} | {table['first'].sum()} "
              f"| {table.microseconds.mean() * 1e-6:.6f} |", flush=True)


if __name__ == "__main__":
    main()
