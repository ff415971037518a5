#!/usr/bin/env python3
"""The script a user would write in an afternoon: regular expressions and pandas.

Usage: baseline.py REPORTS.ndjson OUTPUT.csv [TRUTH_FOLDER]
       baseline.py --score READ.ndjson TRUTH_FOLDER

Reads lines {"source","text"}, finds the rows of table 3 by their labels and the seven numbers
behind each, makes a data frame, checks the sums, and writes a table. It is no straw man: labels
may be broken over lines, and tabs, pipes and spaces separate numbers. With the folder of true
cells it also counts how many of the cells it got right; with --score it counts the same in what
`gouji read` printed.
"""
import csv
import json
import re
import sys
import time

import pandas as pd

COLUMNS = [
    "natural_person", "enterprise", "research_institution", "public_interest_organisation",
    "legal_service_institution", "other_organisation", "total",
]
ROWS = {
    "received": "本年新收政府信息公开申请数量",
    "carried_over": "上年结转政府信息公开申请数量",
    "granted": "（一）予以公开",
    "partly_granted": "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
    "refused.state_secret": "1.属于国家秘密",
    "refused.prohibited_by_law": "2.其他法律行政法规禁止公开",
    "refused.security_and_stability": "3.危及“三安全一稳定”",
    "refused.third_party_rights": "4.保护第三方合法权益",
    "refused.internal_affairs": "5.属于三类内部事务信息",
    "refused.deliberative_process": "6.属于四类过程性信息",
    "refused.enforcement_file": "7.属于行政执法案卷",
    "refused.administrative_query": "8.属于行政查询事项",
    "unavailable.not_held": "1.本机关不掌握相关政府信息",
    "unavailable.needs_creation": "2.没有现成信息需要另行制作",
    "unavailable.unclear": "3.补正后申请内容仍不明确",
    "not_processed.petition": "1.信访举报投诉类申请",
    "not_processed.duplicate": "2.重复申请",
    "not_processed.publication": "3.要求提供公开出版物",
    "not_processed.excessive": "4.无正当理由大量反复申请",
    "not_processed.confirmation": "5.要求行政机关确认或重新出具已获取信息",
    "other.not_supplemented": "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
    "other.fee_unpaid": "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
    "other.other": "3.其他",
    "concluded": "（七）总计",
    "carried_forward": "四、结转下年度继续办理",
}
RESULTS = [row for row in ROWS if row not in
           ("received", "carried_over", "concluded", "carried_forward")]
GAP = r"[\s|]+"
VALUES = GAP + GAP.join([r"(\d[\d,]*)"] * len(COLUMNS)) + r"(?![\d,])"
PATTERNS = {
    row: re.compile(r"\s*".join(re.escape(character) for character in label) + VALUES)
    for row, label in ROWS.items()
}


def read(text):
    """The cells of table 3 that the patterns find."""
    cells = {}
    for row, pattern in PATTERNS.items():
        found = pattern.search(text)
        if found:
            for column, value in zip(COLUMNS, found.groups()):
                cells[f"t3.{row}.{column}"] = int(value.replace(",", ""))
    return cells


def check(table):
    """Which reports break a sum of table 3, as far as their cells were found."""
    broken = pd.Series(False, index=table.index)
    for row in ROWS:
        parts = table[[f"t3.{row}.{column}" for column in COLUMNS[:-1]]].sum(axis=1, skipna=False)
        gap = parts - table[f"t3.{row}.total"]
        broken |= gap.fillna(0) != 0
    for column in COLUMNS:
        results = table[[f"t3.{row}.{column}" for row in RESULTS]].sum(axis=1, skipna=False)
        gap = results - table[f"t3.concluded.{column}"]
        broken |= gap.fillna(0) != 0
        gap = (table[f"t3.received.{column}"] + table[f"t3.carried_over.{column}"]
               - table[f"t3.concluded.{column}"] - table[f"t3.carried_forward.{column}"])
        broken |= gap.fillna(0) != 0
    return broken


def score(reports, folder):
    """Prints how many true printed cells of table 3 there are, and how many were found."""
    true = right = wrong = complete = 0
    for report in reports:
        path = f"{folder}/{report['source'].removesuffix('.txt')}.cells.csv"
        with open(path, encoding="utf-8") as file:
            truth = [row for row in csv.DictReader(file) if row["cell"].startswith("t3.")]
        # A number whose place the layout has lost may be found or left out, but not be another.
        numbers = {row["cell"]: float(row["value"]) for row in truth if row["value"]}
        printed = [row["cell"] for row in truth if row["state"] == "printed"]
        found = {cell: value for cell, value in report.items() if cell.startswith("t3.")}
        hits = sum(found.get(cell) == numbers[cell] for cell in printed)
        faults = sum(value != numbers.get(cell) for cell, value in found.items())
        true, right, wrong = true + len(printed), right + hits, wrong + faults
        complete += hits == len(printed) and faults == 0
    print(f"cells {true}\nright {right}\nwrong {wrong}\ncomplete {complete}")


def score_read(path, folder):
    """Counts the cells of lines that `gouji read` printed."""
    with open(path, encoding="utf-8") as file:
        documents = [json.loads(line) for line in file]
    score([{"source": document["source"], **document["cells"]} for document in documents], folder)


def main():
    start = time.perf_counter()
    reports = []
    with open(sys.argv[1], encoding="utf-8") as file:
        for line in file:
            document = json.loads(line)
            reports.append({"source": document["source"], **read(document["text"])})
    columns = ["source"] + [f"t3.{row}.{column}" for row in ROWS for column in COLUMNS]
    table = pd.DataFrame(reports, columns=columns)
    table["broken"] = check(table)
    table.to_csv(sys.argv[2], index=False)
    print(f"reports {len(table)}")
    print(f"seconds {time.perf_counter() - start:.3f}")
    if len(sys.argv) > 3:
        score(reports, sys.argv[3])


if __name__ == "__main__":
    if sys.argv[1] == "--score":
        score_read(sys.argv[2], sys.argv[3])
    else:
        main()
