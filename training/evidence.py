"""What shows that a model is right: rows that a test predicts again, and whether its probabilities are true."""
import json

import numpy as np

SAMPLE = 40


def sample_of(booster, rows, **prediction):
    """Some rows and what LightGBM predicts of them, as JSON; fixtures/model keeps it. `prediction` is how it predicts."""
    chosen = rows[np.random.RandomState(1).choice(len(rows), SAMPLE, replace=False)]
    lines = [[None if np.isnan(value) else float(value) for value in row] for row in chosen]
    return json.dumps({"rows": lines, "logOdds": booster.predict(chosen, raw_score=True, **prediction).tolist()}) + "\n"


def calibration(right, guess, weight):
    """For each tenth of the probabilities: words, the share of content that is expected of them and that observed."""
    bins = []
    for low in np.arange(0, 1, 0.1):
        inside = (guess >= low) & (guess < low + 0.1)
        words = max(1, weight[inside].sum())
        bins.append({
            "from": round(float(low), 1), "words": int(weight[inside].sum()),
            "expected": round(float((guess * weight)[inside].sum() / words), 3),
            "observed": round(float((right * weight)[inside].sum() / words), 3),
        })
    return bins
