"""Near-duplicates by one system, for the benchmark of deduplication.

`dedupe.py --versions` tells as JSON which systems can be imported, and why not the others.
`dedupe.py SYSTEM SETTING TEXTS TRUTH` reads texts as lines of JSON, one after the other: each is looked up among those
before it, then put in. TRUTH is what bench/dedupe/truth.ts wrote; with `unique` instead only what is like nothing before
is put in. Prints lines {"done"} on the way, and at the end {"seconds", "peakBytes"}, seconds of processor time, with {"proposals", "hits", "truth"} or
{"removed": [[i, j], ...]}: i went because of j.
"""

import importlib.metadata
import json
import sys
import time

from peak import peak_bytes

EVERY = 1000
SHINGLE = 5


def words(text):
    return text.split(" ")


def shingles(text):
    return [text[i : i + SHINGLE] for i in range(max(1, len(text) - SHINGLE + 1))]


def datasketch(tokens, permutations, least, **options):
    from datasketch import MinHash, MinHashLSH

    index = MinHashLSH(num_perm=permutations, **options)
    known = {}

    def look(text):
        made = MinHash(num_perm=permutations)
        made.update_batch([token.encode("utf8") for token in set(tokens(text))])
        found = index.query(made)
        # The index proposes; whoever wants to be sure asks for the estimate.
        return made, [key for key in found if least is None or made.jaccard(known[key]) >= least]

    def put(number, made):
        index.insert(number, made)
        if least is not None:
            known[number] = made

    return look, put


def rensa(tokens, permutations, threshold, bands):
    from rensa import RMinHash, RMinHashLSH

    index = RMinHashLSH(threshold=threshold, num_perm=permutations, num_bands=bands)
    known = {}

    def look(text):
        made = RMinHash(num_perm=permutations, seed=42)
        made.update(tokens(text))
        # As its own deduplicator does: the estimate decides.
        return made, [key for key in index.query(made) if made.jaccard(known[key]) >= threshold]

    def put(number, made):
        index.insert(number, made)
        known[number] = made

    return look, put


# Defaults are those of the constructors and of the documentation's examples. Tuned is what finds edited paragraphs:
# 5-shingles of characters, 50 bands of 4 rows, and an estimate of the Jaccard index that such pairs have.
SYSTEMS = {
    "datasketch": {
        "default": lambda: datasketch(words, 128, None),
        "tuned": lambda: datasketch(shingles, 200, 0.5, params=(50, 4)),
    },
    "rensa": {
        "default": lambda: rensa(words, 128, 0.8, 8),
        "tuned": lambda: rensa(shingles, 200, 0.5, 50),
    },
}


def versions():
    found, missing = {}, []
    for name, settings in SYSTEMS.items():
        try:
            settings["default"]()
            found[name] = importlib.metadata.version(name)
        except Exception as error:  # whatever is wrong with it, it is missing, and the reason is told
            missing.append({"name": name, "reason": f"Python {sys.version.split()[0]}: {error}"})
    return {"versions": found, "missing": missing}


def read_truth(file):
    asked, pairs = None, set()
    with open(file, encoding="utf8") as lines:
        for line in lines:
            value = json.loads(line)
            if isinstance(value, list):
                pairs.add((value[0], value[1]))
            elif value["asked"] is not None:
                asked = set(value["asked"])
    return asked, pairs


def main():
    if sys.argv[1] == "--versions":
        print(json.dumps(versions()))
        return
    system, setting, texts, truth = sys.argv[1:]
    look, put = SYSTEMS[system][setting]()
    unique = truth == "unique"
    asked, pairs = (None, set()) if unique else read_truth(truth)
    removed, proposals, hits, seconds = [], 0, 0, 0.0
    with open(texts, encoding="utf8") as lines:
        for number, line in enumerate(lines):
            text = json.loads(line)
            start = time.process_time()
            made, found = look(text)
            if unique and found:
                removed.append((number, min(found)))
            else:
                put(number, made)
            seconds += time.process_time() - start
            for other in found:
                if asked is None or number in asked or other in asked:
                    proposals += 1
                    hits += (other, number) in pairs
            if (number + 1) % EVERY == 0:
                print(json.dumps({"done": number + 1}), flush=True)
    counts = {"removed": removed} if unique else {"proposals": proposals, "hits": hits, "truth": len(pairs)}
    print(json.dumps({"seconds": seconds, "peakBytes": peak_bytes(), **counts}), flush=True)


if __name__ == "__main__":
    main()
