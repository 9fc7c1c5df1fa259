"""Learns what tells noise from content within a page: python training/train_noise.py PREPARED OUT

PREPARED is what training/prepare.ts wrote for all folds. Writes OUT/noise-K.ts and OUT/noise-all.ts as
train_content.py does, OUT/noise-sample.json and OUT/noise-report.json; and the same for texts, as noise-text."""
import json
import pathlib
import sys

import lightgbm as lgb
import numpy as np

from data import FOLDS, words_of
from evidence import calibration, sample_of
from pack import Packer, Ways

TREES, PARAMS = 160, dict(
    objective="binary", num_leaves=16, learning_rate=0.08, min_data_in_leaf=40, feature_fraction=0.4,
    bagging_fraction=0.6, bagging_freq=1, lambda_l2=5, min_sum_hessian_in_leaf=1, seed=1, num_threads=2, verbose=-1,
    deterministic=True, force_col_wise=True,
)
SURE = 0.8
# People who marked the pages of some sets kept these where the rules are sure: what they did by chance teaches nothing.
UNEVEN = {"caption", "photo-credit", "byline", "timestamp", "repeated-title", "attribution", "copyright", "related-link", "read-more"}
NEWS = {"news-html": 3.0, "news2023-html": 2.0}
KINDS = [
    "comment-prompt", "related-link", "read-more", "newsletter", "consent", "share", "follow", "tags", "attribution",
    "agency-credit", "photo-credit", "caption", "breadcrumb", "navigation", "most-read", "advertisement", "paywall",
    "app-promo", "media-control", "byline", "timestamp", "author-bio", "copyright", "repeated-title", "repeated-block",
    "site-template", "boilerplate",
]


class Prepared:
    def __init__(self, folder):
        folder = pathlib.Path(folder)
        self.features = json.loads((folder / "noise-features.json").read_text())
        rows, self.pages, start = [], [], 0
        for fold in range(FOLDS):
            rows.append(np.fromfile(folder / f"noise-{fold}.f32", dtype="<f4").reshape(-1, len(self.features)))
            for line in (folder / f"noise-{fold}.jsonl").open():
                page = json.loads(line)
                page["start"], page["fold"] = start, fold
                start += len(page["texts"])
                self.pages.append(page)
        self.rows = np.concatenate(rows)
        assert start == len(self.rows)
        self.labels, self.words = np.full(start, np.nan), np.zeros(start)
        self.content_words, self.fold = np.ones(start), np.zeros(start, int)
        self.mode, self.set = np.empty(start, object), np.empty(start, object)
        for page in self.pages:
            at = slice(page["start"], page["start"] + len(page["texts"]))
            shares = np.array([np.nan if share is None else share for share in page["labels"]], float)
            words = np.array([len(words_of(text)) for text in page["texts"]], float)
            self.labels[at] = np.where(np.isnan(shares), np.nan, shares >= 0.5)
            self.words[at], self.content_words[at] = words, max(50, words[shares >= 0.5].sum())
            self.fold[at], self.mode[at], self.set[at] = page["fold"], page["mode"], page["set"]
        sure = self.rows[:, self.features.index("sure")] >= SURE
        kind = self.rows[:, self.features.index("kind")]
        uneven = sure & np.isin(kind, [KINDS.index(name) for name in UNEVEN]) & ~np.isin(self.set, list(NEWS))
        self.usable = ~np.isnan(self.labels) & ~(uneven & (self.labels == 1))
        self.weights = np.sqrt(np.maximum(self.words, 0.3) / self.content_words) * 10
        for name, weight in NEWS.items():
            self.weights[self.set == name] *= weight

    def train(self, chosen):
        return lgb.train(PARAMS, lgb.Dataset(self.rows[chosen], self.labels[chosen], weight=self.weights[chosen]), TREES)


def pack(booster, ways_of, comment):
    packer = Packer()
    packer.forest(booster, ways_of, explains=True)
    return packer.module("weights", comment)


def learn(data, name, what, is_of, out):
    """The model for pages of a kind; `is_of` tells which rows are of it."""
    rows, usable = data.rows[is_of], data.usable & is_of
    ways_of = Ways(rows)
    content = np.zeros(len(data.rows))
    for fold in range(FOLDS):
        model = data.train(usable & (data.fold != fold))
        own = is_of & (data.fold == fold)
        content[own] = model.predict(data.rows[own])
        (out / f"{name}-{fold}.ts").write_text(pack(model, ways_of, f"{what} Without the sites of fold {fold}."))
    model = data.train(usable)
    module = pack(model, ways_of, what)
    (out / f"{name}-all.ts").write_text(module)
    (out / f"{name}-sample.json").write_text(sample_of(model, rows))
    gains = sorted(zip(model.feature_importance("gain"), data.features), reverse=True)
    chosen = usable & (data.words > 0)
    right, guess, weight = data.labels[chosen], content[chosen], data.words[chosen]
    figures = {"blocks": int(chosen.sum()), "bytes": len(module), "calibration": calibration(right, guess, weight),
               "gain": [[feature, int(gain)] for gain, feature in gains[:40]]}
    (out / f"{name}-report.json").write_text(json.dumps(figures, indent=2) + "\n")
    print(name, json.dumps(figures["calibration"], indent=0), flush=True)


def main(prepared, out):
    data, out = Prepared(prepared), pathlib.Path(out)
    is_html = data.mode == "html"
    learn(data, "noise", "What tells noise from content within a page: the noise model.", is_html, out)
    learn(data, "noise-text", "What tells noise from content in a text: the noise model for texts.", ~is_html, out)


if __name__ == "__main__":
    main(*sys.argv[1:])
