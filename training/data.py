"""The exported pages: features, labels, sites and folds."""
import collections
import json
import pathlib
import re
import unicodedata
import zlib
from urllib.parse import urlparse

import numpy as np

FOLDS = 5
WORD = re.compile(r"\w+")
SECOND_LEVEL = {"co", "com", "org", "net", "gov", "ac", "edu", "or", "ne", "go", "gob", "asn", "id", "ltd", "plc"}


def words_of(text):
    return WORD.findall(unicodedata.normalize("NFKC", text).lower())


def site_of(page):
    """The registrable domain, near enough; a page without an address is a site of its own."""
    host = (urlparse(page.get("url") or "").hostname or page["id"]).lower().split(".")
    if len(host) >= 3 and host[-2] in SECOND_LEVEL and len(host[-1]) == 2:
        return ".".join(host[-3:])
    return ".".join(host[-2:])


def fold_of(site):
    return zlib.crc32(site.encode()) % FOLDS


class Pages:
    """All pages of an export; `rows` are the features of their blocks behind each other."""

    def __init__(self, folder, sets):
        folder = pathlib.Path(folder)
        names = json.loads((folder / "features.json").read_text())
        self.block_features, self.page_features, self.types = names["blocks"], names["pages"], names["types"]
        self.member_columns = [self.block_features.index(name) for name in names["members"]]
        rows, page_rows, self.pages = [], [], []
        start = 0
        for name in sets:
            block = np.fromfile(folder / f"{name}.f32", dtype="<f4").reshape(-1, len(self.block_features))
            page_rows.append(np.fromfile(folder / f"{name}.pages.f32", dtype="<f4").reshape(-1, len(self.page_features)))
            rows.append(block)
            for line in (folder / f"{name}.jsonl").open():
                page = json.loads(line)
                page["start"], page["site"] = start, site_of(page)
                start += len(page["texts"])
                self.pages.append(page)
        self.rows, self.page_rows = np.concatenate(rows), np.concatenate(page_rows)
        assert start == len(self.rows)
        self._index()

    def _index(self):
        count = len(self.rows)
        self.labels = np.full(count, np.nan)
        self.words = np.zeros(count)
        self.content_words = np.ones(count)
        self.page = np.zeros(count, int)
        self.fold = np.zeros(count, int)
        self.site = np.zeros(count, int)
        sites = {site: i for i, site in enumerate(sorted({page["site"] for page in self.pages}))}
        for number, page in enumerate(self.pages):
            at = slice(page["start"], page["start"] + len(page["texts"]))
            shares = np.array([np.nan if share is None else share for share in page["labels"]], float)
            words = np.array([len(words_of(text)) for text in page["texts"]], float)
            self.labels[at] = np.where(np.isnan(shares), np.nan, shares >= 0.5)
            self.words[at] = words
            self.content_words[at] = max(50, words[shares >= 0.5].sum())
            self.page[at], self.fold[at], self.site[at] = number, fold_of(page["site"]), sites[page["site"]]
        self.page_fold = np.array([fold_of(page["site"]) for page in self.pages])
        self.names = [names for page in self.pages for names in page["names"]]
        self.labelled = ~np.isnan(self.labels)


class NameScores:
    """Log odds of content for each name of an element; each site counts a name once, by the share of its words."""

    def __init__(self, pages, chosen, least_sites=10, prior=2.0, base=0.35):
        self.prior, self.base, self.least = prior, base, least_sites
        sums = {}
        for row in np.flatnonzero(chosen):
            for name in pages.names[row]:
                entry = sums.setdefault((pages.site[row], name), [0.0, 0.0])
                entry[0] += pages.words[row] * pages.labels[row]
                entry[1] += pages.words[row]
        self.content, self.sites, self.own = collections.Counter(), collections.Counter(), {}
        for (site, name), (content, words) in sums.items():
            if words > 0:
                self.own[site, name] = content / words
                self.content[name] += content / words
                self.sites[name] += 1

    def score(self, name, without_site=None):
        """None for a name of too few sites. In training a site must not tell about itself."""
        own = self.own.get((without_site, name)) if without_site is not None else None
        content = self.content[name] - (own or 0.0)
        sites = self.sites[name] - (0 if own is None else 1)
        if sites < self.least:
            return None
        odds = (content + self.prior * self.base) / (sites - content + self.prior * (1 - self.base))
        return float(np.float32(np.log(odds) - np.log(self.base / (1 - self.base))))

    def table(self):
        scores = {name: self.score(name) for name in sorted(self.sites)}
        return {name: score for name, score in scores.items() if score is not None}

    def features(self, pages, chosen):
        """Highest, lowest, mean, sum and nearest score of the names around each block."""
        out = np.full((len(pages.rows), 5), np.nan, np.float32)
        known = {}
        for row, names in enumerate(pages.names):
            site = pages.site[row] if chosen[row] else None
            scores = []
            for name in names:
                key = (site, name)
                if key not in known:
                    known[key] = self.score(name, site)
                if known[key] is not None:
                    scores.append(known[key])
            if scores:
                out[row] = [max(scores), min(scores), sum(scores) / len(scores), sum(scores), scores[0]]
        return out
