"""Writes boosted trees and tables as src/model/pack.ts reads them: little endian, deflated, base64 in a module."""
import base64
import struct
import zlib

import numpy as np

SPLIT_LIMIT, MOSTLY_RIGHT, MISSING_LEFT = 0x3FFF, 0x4000, 0x8000


class Packer:
    def __init__(self):
        self.parts = []

    def count(self, value):
        self.parts.append(struct.pack("<I", value))

    def text(self, value):
        data = value.encode()
        self.count(len(data))
        self.parts.append(data)

    def floats(self, values):
        self.parts.append(struct.pack(f"<{len(values)}f", *values))

    def shorts(self, values):
        self.parts.append(struct.pack(f"<{len(values)}H", *values))

    def doubles(self, values):
        self.parts.append(struct.pack(f"<{len(values)}d", *values))

    def forest(self, booster, ways_of, outputs=1, explains=False, early_stop=None):
        """A LightGBM booster: its splits once, then its trees with their nodes before their leaves. One that explains
        itself has the value of each node too; `early_stop` is how it predicts, where rows need not meet all trees.
        `ways_of` are the Ways of its rows."""
        trees = [tree["tree_structure"] for tree in booster.dump_model()["tree_info"]]
        splits = sorted({(n["split_feature"], n["threshold"]) for t in trees for n in nodes_of(t)})
        numbers = {split: i for i, split in enumerate(splits)}
        assert len(splits) < SPLIT_LIMIT, len(splits)
        self.count(booster.num_feature())
        self.count(outputs)
        self.count(len(splits))
        self.shorts([feature for feature, _ in splits])
        self.doubles([threshold for _, threshold in splits])
        self.count(len(trees))
        sizes, asked, ways, leaves, values = [], [], [], [], []
        for tree in trees:
            inner = nodes_of(tree)
            index = {id(node): i for i, node in enumerate(inner)}
            own = []

            def way(child):
                if "leaf_value" in child:
                    own.append(child["leaf_value"])
                    return len(inner) + len(own) - 1
                return index[id(child)]

            if not inner:
                own.append(tree["leaf_value"])
            for node in inner:
                assert node["decision_type"] == "<=", node["decision_type"]
                number = numbers[node["split_feature"], node["threshold"]]
                # Where training met no missing value, LightGBM takes one for zero.
                missing_left = node["default_left"] if node["missing_type"] == "NaN" else node["threshold"] >= 0
                mostly_right = ways_of.is_right(node["split_feature"], node["threshold"], missing_left)
                asked.append(number | (MOSTLY_RIGHT if mostly_right else 0) | (MISSING_LEFT if missing_left else 0))
                ways += [way(node["left_child"]), way(node["right_child"])]
                values.append(node["internal_value"])
            sizes.append(len(own))
            leaves += own
        self.shorts(sizes)
        self.shorts(asked)
        self.shorts(ways)
        self.floats(leaves)
        self.count(1 if explains else 0)
        if explains:
            self.floats(values)
        self.count(early_stop["pred_early_stop_freq"] if early_stop else 0)
        if early_stop:
            self.floats([early_stop["pred_early_stop_margin"]])

    def module(self, name, comment):
        data = base64.b64encode(zlib.compress(b"".join(self.parts), 9)).decode()
        return f"// {comment}\n// Written by training/train.mjs: do not edit.\nexport const {name}: string =\n  '{data}';\n"


class Ways:
    """Which way most of all rows would take at a split, whether they come to its node or not: by it
    src/model/quick-scorer.ts looks at the fewest nodes. One serves all forests of the same rows."""

    EVERY = 7

    def __init__(self, rows):
        self.rows, self.known = rows[:: self.EVERY], {}

    def is_right(self, feature, threshold, missing_left):
        if feature not in self.known:
            column = self.rows[:, feature].astype(float)
            self.known[feature] = np.sort(column[~np.isnan(column)])
        known = self.known[feature]
        left = np.searchsorted(known, threshold, side="right")
        missing = len(self.rows) - len(known)
        return 2 * (left + (missing if missing_left else 0)) < len(self.rows)


def nodes_of(tree):
    """The inner nodes of a tree, the root first."""
    found = []
    queue = [tree]
    while queue:
        node = queue.pop(0)
        if "leaf_value" in node and "left_child" not in node:
            continue
        found.append(node)
        queue += [node["left_child"], node["right_child"]]
    return found
