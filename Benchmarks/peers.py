"""The tasks of `gouji-benchmarks statistics` with NumPy and scikit-learn, and detectors of PyOD.

Usage: peers.py MATRIX ROWS COLUMNS [REPEAT]. MATRIX holds little-endian Float64, column by column, as
`gouji-benchmarks statistics --matrix` writes it. Prints rows of the same Markdown table: medians of
REPEAT runs (5), of a task that takes more than 15 s one run, and none where it took more than 300 s.
Each task runs in a process of its own, which can be ended at any time.
"""
import multiprocessing
import resource
import statistics
import sys
import time

import numpy as np

LIMIT = 300


def status(name):
    try:
        with open("/proc/self/status") as lines:
            found = [line for line in lines if line.startswith(name)]
    except OSError:
        return None
    return int(found[0].split()[1]) * 1024 if found else None


def reset_peak():
    try:
        with open("/proc/self/clear_refs", "w") as file:
            file.write("5")
    except OSError:
        return False
    return True


def processor_seconds():
    use = resource.getrusage(resource.RUSAGE_SELF)
    return use.ru_utime + use.ru_stime


def run(task, x):
    before = status("VmRSS") if reset_peak() else None
    wall, processor = time.perf_counter(), processor_seconds()
    task(x)
    wall, processor = time.perf_counter() - wall, processor_seconds() - processor
    return wall, processor, None if before is None else max(0, status("VmHWM") - before)


def repeat(task, x, sender):
    seconds, count = 0, 0
    while count < repeats and seconds <= 15:
        result = run(task, x)
        sender.send(result)
        seconds, count = result[0], count + 1
    sender.close()


def runs_of(task, x):
    """What the runs took, as far as they ended in time, and whether there was time for all."""
    receiver, sender = processes.Pipe(duplex=False)
    child = processes.Process(target=repeat, args=(task, x, sender))
    child.start()
    sender.close()
    runs, end = [], time.monotonic() + LIMIT
    try:
        while receiver.poll(max(0, end - time.monotonic())):
            runs.append(receiver.recv())
        child.kill()
        return runs, False
    except EOFError:
        return runs, True
    finally:
        child.join()


def measure(what, by, x, task):
    """x holds columns of the matrix as rows, or, for scikit-learn, rows as rows."""
    rows, columns = sorted(x.shape, reverse=True)
    row = f"| {what}, {rows} × {columns} | {by} |"
    runs, ended = runs_of(task, x)
    if not runs:
        print(f"{row} 0 | {'failed' if ended else f'over {LIMIT}'} | – | – |", flush=True)
        return
    memory = "–"
    if None not in [r[2] for r in runs]:
        over = max(r[2] for r in runs)
        memory = f"{over >> 20} ({100 * over / x.nbytes:.0f} %)"
    wall, processor = (statistics.median(r[i] for r in runs) for i in (0, 1))
    print(f"{row} {len(runs)} | {wall:.3f} | {processor:.3f} | {memory} |", flush=True)


def median_and_mad(x):
    middle = np.median(x, axis=1, keepdims=True)
    return 1.4826 * np.median(np.abs(x - middle), axis=1)


def scikit_learn(tenth, whole):
    try:
        from sklearn.covariance import EmpiricalCovariance, MinCovDet
    except ImportError:
        print("peers.py: scikit-learn is not installed", file=sys.stderr)
        return
    classical = EmpiricalCovariance().fit(tenth)
    measure("Mahalanobis distances", "scikit-learn mahalanobis", whole, classical.mahalanobis)
    for x in (tenth, whole):
        measure(
            "MCD", "scikit-learn MinCovDet", x,
            lambda x: MinCovDet(random_state=0).fit(x))


def pyod(tenth):
    try:
        from pyod.models.copod import COPOD
        from pyod.models.ecod import ECOD
        from pyod.models.hbos import HBOS
        from pyod.models.iforest import IForest
        from pyod.models.lof import LOF
    except ImportError:
        print("peers.py: PyOD is not installed", file=sys.stderr)
        return
    for model in (ECOD, COPOD, HBOS, IForest, LOF):
        measure(
            "Scores of rows", f"PyOD {model.__name__}", tenth,
            lambda x, model=model: model().fit(x).decision_scores_)


path, rows, columns = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
repeats = int(sys.argv[4]) if len(sys.argv) > 4 else 5
# A child made by forking sees the matrix without a copy of it.
processes = multiprocessing.get_context("fork")
by_column = np.fromfile(path, dtype="<f8").reshape(columns, rows)
measure("Median and MAD", "NumPy median", by_column, median_and_mad)
# Rows one after the other are what scikit-learn works on without a copy.
whole = np.ascontiguousarray(by_column.T)
del by_column
tenth = whole[: rows // 10].copy()
scikit_learn(tenth, whole)
pyod(tenth)
