"""Learns what tells content from the rest of a page: python training/train_content.py EXPORT OUT

Writes OUT/content-all.ts (all pages), OUT/content-K.ts for each fold (without the pages of its sites), OUT/folds.json
(the fold of each page), OUT/content-sample.json (rows and predictions, for a test) and OUT/content-report.json
(out-of-fold figures)."""
import json
import pathlib
import sys

import lightgbm as lgb
import numpy as np

from data import FOLDS, NameScores, Pages
from evidence import calibration, sample_of
from pack import Packer, Ways

SETS = ["news-html", "news2023-html", "languages-html", "articles-html", "pages-html", "segments-html"]
TYPE_TREES, TYPES = 80, dict(
    objective="multiclass", num_leaves=8, learning_rate=0.07, min_data_in_leaf=8, feature_fraction=0.4,
    bagging_fraction=0.8, bagging_freq=1, lambda_l2=3, seed=1, num_threads=2, verbose=-1, deterministic=True,
    force_col_wise=True,
)
# As in src/read/content/model.ts.
SURE = 0.945
# A row that is settled meets no more trees: more than two thirds of all, after the first hundred.
EARLY_STOP = dict(pred_early_stop=True, pred_early_stop_freq=100, pred_early_stop_margin=7.0)
ALONE_TREES, BLOCK_TREES, BLOCKS = 300, 400, dict(
    objective="binary", num_leaves=15, learning_rate=0.08, min_data_in_leaf=60, feature_fraction=0.5,
    bagging_fraction=0.8, bagging_freq=1, lambda_l2=5, min_sum_hessian_in_leaf=1, seed=1, num_threads=2, verbose=-1,
    deterministic=True, force_col_wise=True,
)


# Pages that are no articles are few: trees at random over fewer features generalise better from them. LIKELY_ARTICLE as in
# src/read/content/model.ts.
LIKELY_ARTICLE, MAYBE_OTHER, OTHER_TREES, OTHERS = 0.7, 0.9, 250, dict(
    BLOCKS, feature_fraction=0.25, extra_trees=True, learning_rate=0.1, seed=2)
# A page of the set of other types counts as so many.
OTHER_WEIGHT = 4


def train_types(pages, chosen):
    labels = np.array([pages.types.index(page.get("type")) if page.get("type") in pages.types else 0 for page in pages.pages])
    # Articles are many; they weigh less.
    weights = np.where(labels == 0, 0.5, 1.5)
    params = dict(TYPES, num_class=len(pages.types))
    data = lgb.Dataset(pages.page_rows[chosen], labels[chosen], weight=weights[chosen])
    return lgb.train(params, data, TYPE_TREES)


def weights_of(pages):
    """By the root of their words: a long block counts more than a short one, a page with much text no more than others."""
    return np.sqrt(np.maximum(pages.words, 0.3) / pages.content_words) * 10


def train_blocks(pages, chosen, trees):
    data = lgb.Dataset(pages.rows[chosen], pages.labels[chosen], weight=weights_of(pages)[chosen])
    return lgb.train(BLOCKS, data, trees)


def train_others(pages, chosen, article):
    """For pages that are hardly articles; `article` is how likely the page of each block is one."""
    chosen = chosen & (article < MAYBE_OTHER)
    is_other = np.array([page["set"] == "pages-html" for page in pages.pages])[pages.page]
    weights = weights_of(pages) * np.where(is_other, OTHER_WEIGHT, 1)
    data = lgb.Dataset(pages.rows[chosen], pages.labels[chosen], weight=weights[chosen])
    return lgb.train(OTHERS, data, OTHER_TREES)


def train_alone(pages, chosen):
    """As pages are seen of which Readability was not asked."""
    known = pages.rows[:, pages.member_columns].copy()
    pages.rows[:, pages.member_columns] = np.nan
    model = train_blocks(pages, chosen, ALONE_TREES)
    pages.rows[:, pages.member_columns] = known
    return model


def choose(pages, alone, asked, others, article):
    """For each page what is used of it: where the best choice promises little, Readability was asked."""
    content, count = np.where(article < LIKELY_ARTICLE, others, asked), 0
    for page in pages.pages:
        at = slice(page["start"], page["start"] + len(page["texts"]))
        if page["texts"] and article[page["start"]] < LIKELY_ARTICLE:
            continue
        if expected_score(pages.words[at], alone[at]) >= SURE:
            content[at] = alone[at]
            count += 1
    return content, count


def expected_score(words, content):
    order = np.argsort(-content, kind="stable")
    chosen, right = np.cumsum(words[order]), np.cumsum((words * content)[order])
    return (2 * right / np.maximum(1e-9, chosen + (words * content).sum())).max(initial=0)


def pack(pages, types, names, forests, comment):
    packer = Packer()
    packer.forest(types, Ways(pages.page_rows), outputs=len(pages.types))
    table = names.table()
    packer.text(" ".join(table))
    packer.floats(list(table.values()))
    ways_of = Ways(pages.rows)
    for forest in forests:
        packer.forest(forest, ways_of, early_stop=EARLY_STOP)
    return packer.module("weights", comment)


def main(export, out):
    pages = Pages(export, SETS)
    out = pathlib.Path(out)
    out.mkdir(parents=True, exist_ok=True)
    type_columns = [pages.block_features.index(f"page.{name}") for name in pages.types]
    name_columns = [pages.block_features.index(f"names.{name}") for name in ("highest", "lowest", "mean", "sum", "nearest")]
    has_type = np.array([page["set"] != "segments-html" and len(page["texts"]) > 0 for page in pages.pages])
    labelled = pages.labelled
    type_models = [train_types(pages, has_type & (pages.page_fold != fold)) for fold in range(FOLDS)]
    # Each page is told by a model that has not seen its site.
    guesses = np.zeros((len(pages.pages), len(pages.types)))
    for fold, model in enumerate(type_models):
        guesses[pages.page_fold == fold] = model.predict(pages.page_rows[pages.page_fold == fold])
    pages.rows[:, type_columns] = guesses[pages.page].astype(np.float32)
    article = pages.rows[:, type_columns[pages.types.index("article")]]
    alone_content, asked_content, other_content = (np.zeros(len(pages.rows)) for _ in range(3))
    for fold in range(FOLDS):
        chosen = labelled & (pages.fold != fold)
        names = NameScores(pages, chosen)
        pages.rows[:, name_columns] = names.features(pages, chosen)
        alone, blocks = train_alone(pages, chosen), train_blocks(pages, chosen, BLOCK_TREES)
        others = train_others(pages, chosen, article)
        own = pages.rows[pages.fold == fold]
        other_content[pages.fold == fold] = others.predict(own, **EARLY_STOP)
        asked_content[pages.fold == fold] = blocks.predict(own, **EARLY_STOP)
        own[:, pages.member_columns] = np.nan
        alone_content[pages.fold == fold] = alone.predict(own, **EARLY_STOP)
        (out / f"content-{fold}.ts").write_text(
            pack(pages, type_models[fold], names, (alone, blocks, others), f"The content model without the sites of fold {fold}."))
        print(f"fold {fold}: {len(names.table())} names", flush=True)
    (out / "folds.json").write_text(json.dumps({page["id"]: int(fold) for page, fold in zip(pages.pages, pages.page_fold)}))
    types = train_types(pages, has_type)
    names = NameScores(pages, labelled)
    pages.rows[:, name_columns] = names.features(pages, labelled)
    alone, blocks = train_alone(pages, labelled), train_blocks(pages, labelled, BLOCK_TREES)
    others = train_others(pages, labelled, article)
    module = pack(pages, types, names, (alone, blocks, others), "What tells content from the rest of a page: the content model.")
    (out / "content-all.ts").write_text(module)
    (out / "content-sample.json").write_text(sample_of(blocks, pages.rows, **EARLY_STOP))
    content, sure = choose(pages, alone_content, asked_content, other_content, article)
    print(f"{sure} of {len(pages.pages)} pages need no Readability", flush=True)
    report(pages, content, out, len(module))


def report(pages, content, out, size):
    chosen = pages.labelled
    right, guess, weight = pages.labels[chosen], content[chosen], pages.words[chosen]
    loss = -np.mean(right * np.log(np.clip(guess, 1e-9, 1)) + (1 - right) * np.log(np.clip(1 - guess, 1e-9, 1)))
    figures = {"blocks": int(chosen.sum()), "pages": len(pages.pages), "logLoss": round(float(loss), 4), "bytes": size,
               "calibration": calibration(right, guess, weight)}
    (out / "content-report.json").write_text(json.dumps(figures, indent=2) + "\n")
    print(json.dumps(figures, indent=1))


if __name__ == "__main__":
    main(*sys.argv[1:])
