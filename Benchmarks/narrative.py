#!/usr/bin/env python3
"""Recall and precision of the checks of the narrative on a simulated corpus.

A planted contradiction is found where a finding points into the sentence that bears it (or, for a
thing that is missing, where the check that looks for it has a finding in the report). A finding that
points to nothing planted is false. Places are compared as bytes of the text, not as lines.

    swift build -c release --product gouji && swift build -c release --product gouji-simulate
    Benchmarks/narrative.py unseen 61 --reports 20000 --share 0.3 --losses 20

Needs Python 3.9 and nothing else. Writes into a scratch folder.
"""
import argparse
import collections
import csv
import json
import pathlib
import re
import subprocess
import sys
import tempfile

CHECKS = re.compile("NAR|TXT|FRM109|FRM110")
# What is missing has no place; only the check that looks for it can find it.
MISSING = {
    "cases_not_mentioned": "NAR107",
    "fee_statement_missing": "NAR111",
    "empty_section": "NAR112",
    "article_50_missing": "NAR113",
}


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("narrative", help="the set of sentence shapes, as gouji-simulate names it")
    parser.add_argument("seed", type=int)
    parser.add_argument("--reports", type=int, default=20000)
    parser.add_argument("--share", type=float, default=0.3, help="reports with a contradiction")
    parser.add_argument("--losses", type=int, default=0, help="print so many losses and false findings")
    parser.add_argument("--programs", default=".build/release", help="the folder of the programs")
    return parser.parse_args()


def simulate(options, folder):
    """Writes the corpus and its truth; returns both paths."""
    corpus, truth = folder / "corpus.ndjson", folder / "truth.ndjson"
    with open(corpus, "wb") as output:
        subprocess.run(
            [f"{options.programs}/gouji-simulate", "--reports", str(options.reports)]
            + ["--seed", str(options.seed), "--narrative", options.narrative, "--format", "ndjson"]
            + ["--contradictions", str(options.share), "--truth", str(truth)],
            stdout=output, stderr=subprocess.DEVNULL, check=True)
    return corpus, truth


def audit(options, corpus, folder):
    """The rows of findings.csv that are of the narrative, by source, and the number of doubts."""
    with open(corpus, "rb") as texts:
        subprocess.run(
            [f"{options.programs}/gouji", "audit", "-", "--input", "ndjson"]
            + ["-o", str(folder / "out"), "--fail-on", "never"],
            stdin=texts, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    csv.field_size_limit(sys.maxsize)
    found = collections.defaultdict(list)
    with open(folder / "out" / "findings.csv", encoding="utf-8-sig", newline="") as table:
        for row in csv.DictReader(table):
            if CHECKS.match(row["check_id"]):
                found[row["source"]].append(row)
    with open(folder / "out" / "unread.csv", encoding="utf-8-sig", newline="") as table:
        doubts = sum(row["code"] == "wording" for row in csv.DictReader(table))
    return found, doubts


class Text:
    """The bytes of a report, and where its lines begin."""

    def __init__(self, text):
        self.bytes = text.encode()
        ends = [match.end() for match in re.finditer(rb"\r\n|\r|\n", self.bytes)]
        self.starts = [0] + ends + [len(self.bytes)]

    def offset(self, line, column):
        """The byte at a line and a column, both from 1; columns are characters."""
        start, end = self.starts[line - 1], self.starts[line]
        return start + len(self.bytes[start:end].decode()[: column - 1].encode())

    def places(self, row):
        """The places that a finding points to in this report."""
        for field in ("location_1", "location_2"):
            parts = row[field].rsplit(":", 2)
            if len(parts) == 3 and parts[0] == row["source"]:
                yield self.offset(int(parts[1]), int(parts[2]))

    def words(self, span):
        """A stretch of the text in one line."""
        return self.bytes[span["start"] : span["end"]].decode(errors="replace").replace("\n", " ")


def shows(row, fault, text):
    """Whether a finding shows a planted contradiction."""
    if fault["fault"] in MISSING:
        return row["check_id"] == MISSING[fault["fault"]]
    if row["check_id"] in MISSING.values():
        return False
    spans = fault["places"] if fault["fault"] == "two_values" else fault["places"][:1]
    spans = spans + [fault["sentence"]] if fault.get("sentence") else spans
    return any(s["start"] <= place < s["end"] for place in text.places(row) for s in spans)


def main():
    options = arguments()
    planted, found = collections.Counter(), collections.Counter()
    lost, false, right = collections.Counter(), collections.Counter(), 0
    examples = {}
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        corpus, truth = simulate(options, folder)
        findings, doubts = audit(options, corpus, folder)
        with open(corpus, encoding="utf-8") as texts, open(truth, encoding="utf-8") as truths:
            for line, facts in zip(texts, truths):
                report, fact = json.loads(line), json.loads(facts)
                assert report["source"] == fact["source"]
                rows = findings.get(fact["source"], [])
                if not rows and not fact["faults"]:
                    continue
                text, used = Text(report["text"]), set()
                for fault in fact["faults"]:
                    kind = fault["fault"]
                    planted[kind] += 1
                    hits = {i for i, row in enumerate(rows) if shows(row, fault, text)}
                    used |= hits
                    if hits:
                        found[kind] += 1
                        continue
                    lost[kind, fault["shape"]] += 1
                    if fault.get("sentence"):
                        examples.setdefault((kind, fault["shape"]), text.words(fault["sentence"]))
                right += len(used)
                for i, row in enumerate(rows):
                    if i not in used:
                        shapes = {
                            s["shape"] for s in fact["sentences"] for place in text.places(row)
                            if s["start"] <= place < s["end"]}
                        key = row["check_id"], "+".join(sorted(shapes))
                        false[key] += 1
                        examples.setdefault(key, f"{row['message']} | {row['quote_1']}")
    wrong = sum(false.values())
    recall = sum(found.values()) / max(1, sum(planted.values()))
    print(f"{options.narrative}, seed {options.seed}, {options.reports} reports: "
          f"precision {right / max(1, right + wrong):.4f} ({wrong} false of {right + wrong}), "
          f"recall {recall:.4f} ({sum(found.values())} of {sum(planted.values())}), "
          f"{doubts} places with a wording in doubt")
    for kind in sorted(planted):
        print(f"  {kind:24} {found[kind]:5} of {planted[kind]:5}  {found[kind] / planted[kind]:.3f}")
    for title, counts in (("lost", lost), ("false", false)):
        for key, count in counts.most_common(options.losses):
            print(f"  {title} {count:4}  {' '.join(key)}: {examples.get(key, '')[:240]}")


if __name__ == "__main__":
    main()
