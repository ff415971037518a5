"""General detectors on the panels that `gouji-benchmarks detection SEED… --features FOLDER` writes.

Usage: detectors.py PANEL.csv…; prints average precision, recall at the number of faults and precision in
the first 1 % of each detector that is installed (scikit-learn, and PyOD where it is there).
Missing values become the group's median, columns without spread are left out.
"""
import sys

import numpy as np
import pandas as pd
from sklearn.covariance import EmpiricalCovariance, MinCovDet
from sklearn.ensemble import IsolationForest
from sklearn.neighbors import LocalOutlierFactor
from sklearn.preprocessing import StandardScaler


def prepared(path):
    table = pd.read_csv(path)
    features = table.columns[4:]
    values = table[features].groupby(table.group).transform(lambda c: c.fillna(c.median()))
    values = values.fillna(0)
    values = values.loc[:, values.std() > 0]
    return StandardScaler().fit_transform(values), table.fault.notna().to_numpy()


def measures(scores, faulty):
    order = np.argsort(-scores, kind="stable")
    hits = faulty[order]
    precision = np.cumsum(hits) / np.arange(1, len(hits) + 1)
    count, first = hits.sum(), len(hits) // 100
    return (precision * hits).sum() / count, hits[:count].mean(), hits[:first].mean()


def detectors(x):
    yield "Mahalanobis", lambda: EmpiricalCovariance().fit(x).mahalanobis(x)
    yield "MinCovDet", lambda: MinCovDet(random_state=0).fit(x).mahalanobis(x)
    yield "isolation forest", lambda: -IsolationForest(random_state=0).fit(x).score_samples(x)
    yield "LOF", lambda: -LocalOutlierFactor(35).fit(x).negative_outlier_factor_
    try:
        from pyod.models.copod import COPOD
        from pyod.models.ecod import ECOD
        from pyod.models.hbos import HBOS
        from pyod.models.iforest import IForest
        from pyod.models.lof import LOF
    except ImportError:
        print("  PyOD is not installed")
        return
    models = [ECOD(), COPOD(), HBOS(), IForest(random_state=0), LOF(n_neighbors=35)]
    for model in models:
        name = type(model).__name__
        yield f"PyOD {name}", lambda model=model: model.fit(x).decision_scores_


for path in sys.argv[1:]:
    x, faulty = prepared(path)
    print(f"{path}: {len(x)} reports, {x.shape[1]} features, {faulty.sum()} with a fault")
    for name, scores in detectors(x):
        average, recall, first = measures(np.asarray(scores()), faulty)
        print(f"  {name}: AP {average:.3f}, recall at m {recall:.3f}, first 1 % {first:.3f}")
