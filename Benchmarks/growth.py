#!/usr/bin/env python3
"""How the time and the memory of `gouji read` and `gouji audit` grow with the bytes of one report.

    Benchmarks/growth.py GOUJI [--command read,audit] [--sizes 50000,200000,...] [--phrases TEXT,...]
                         [--pairs] [--limit SECONDS] [--all]

A small report on the form of 2021 is blown up by one phrase, repeated: in the narrative, between the rows
of table 3, or at the end of the text. For each phrase and place the time per byte of every size is held
against that of the size before, and memory against the bytes; what the small report itself costs is
taken off. Rows beyond the bounds are printed, all of them with --all, and the worst ones at the end.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time

HEAD = """郑州市上街区教育局2021年政府信息公开工作年度报告

一、总体情况

本报告所列数据的统计期限为2021年1月1日至12月31日。全年新收政府信息公开申请26件，上年结转4件。
{narrative}
二、主动公开政府信息情况

第二十条第（一）项
信息内容 本年制发件数 本年废止件数 现行有效件数
规章 0 0 0
行政规范性文件 1 0 44
第二十条第（五）项
信息内容 本年处理决定数量
行政许可 1722
第二十条第（六）项
信息内容 本年处理决定数量
行政处罚 55
行政强制 0
第二十条第（八）项
信息内容 本年收费金额（单位：万元）
行政事业性收费 659.1569

三、收到和处理政府信息公开申请情况

（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）
申请人情况
自然人 法人或其他组织 总计
商业企业 科研机构 社会公益组织 法律服务机构 其他
一、本年新收政府信息公开申请数量 20 6 0 0 0 0 26
二、上年结转政府信息公开申请数量 3 1 0 0 0 0 4
三、本年度办理结果
{table}
"""

ROWS = [
    ("（一）予以公开", "10 3 0 0 0 0 13"),
    ("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "4 0 0 0 0 0 4"),
    ("（三）不予公开\n1.属于国家秘密", None), ("2.其他法律行政法规禁止公开", None),
    ("3.危及“三安全一稳定”", None), ("4.保护第三方合法权益", None), ("5.属于三类内部事务信息", None),
    ("6.属于四类过程性信息", None), ("7.属于行政执法案卷", None), ("8.属于行政查询事项", None),
    ("（四）无法提供\n1.本机关不掌握相关政府信息", "5 0 0 0 0 0 5"), ("2.没有现成信息需要另行制作", None),
    ("3.补正后申请内容仍不明确", None), ("（五）不予处理\n1.信访举报投诉类申请", None),
    ("2.重复申请", "2 0 0 0 0 0 2"), ("3.要求提供公开出版物", None), ("4.无正当理由大量反复申请", None),
    ("5.要求行政机关确认或重新出具已获取信息", None),
    ("（六）其他处理\n1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", None),
    ("2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", None),
    ("3.其他", "0 2 0 0 0 0 2"), ("（七）总计", "21 5 0 0 0 0 26"),
    ("四、结转下年度继续办理", "2 2 0 0 0 0 4"),
]

TAIL = """
四、政府信息公开行政复议、行政诉讼情况

行政复议 行政诉讼
结果维持 结果纠正 其他结果 尚未审结 总计
未经复议直接起诉 复议后起诉
结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计
3 1 0 2 6 1 0 1 0 2 0 0 0 0 0

五、存在的主要问题及改进情况

解读材料还不够通俗，将继续改进。

六、其他需要报告的事项

本年度未收取信息处理费。
{end}
"""

PHRASES = [
    "其中", "其中，", "包括", "分别为", "共计", "合计1件，", "1件，", "1件、", "1件；", "1件。", "1件 ", "共1件，",
    "公开", "新收申请", "信息公开申请3件，", "予以公开1件，其中", "（", "）", "（1件）", "（一）", "2021年", "2020年，",
    "2021年1月1日", "2021年1月1日至12月31日", "截至2021年12月31日", "12月", "一、", "一是", "第一，", "一、总体情况\n",
    "三、收到和处理政府信息公开申请情况\n", "六、其他需要报告的事项\n", "《", "》", "《办法》", "国办发〔2021〕12号",
    "《通知》（国办发〔2021〕12号）", "关于通知（国办发〔2021〕12号）", "占12%，", "12.5%", "增长12%，", "较上年增长",
    "比上年同期", "郑州市上街区教育局2021年政府信息公开工作年度报告\n", "政府信息公开工作年度报告", "予以公开",
    "自然人", "总计", "结果维持", "信息内容", "行政许可", "申请人情况", "|", "\t", "| 0 ", "0", "0 ", "1234567890",
    "12,345 ", "\n", " ", "　", "⼾", "。", "，", "、", "；", "：", "全市", "我局", "教育局", "没有", "行政复议0件，", "---",
    "1-2/3", "万", "元", "三十二", "#", "# ", "<br>", "&nbsp;", "政府", "字", "a", "😀", "\r", "\r\n", "分别为1件、2件，",
    "现将2021年度", "报告如下", "编制2021年", "现公布2021年", "本报告", "统计期限", "考核", "社会评议", "责任追究",
    "单位：件", "台账：新收3，", "网站1条，", "微信", "1、", "(1)", "第2页 共3页\n", "http://", "12/34\n",
]

PLACES = ["narrative", "table", "end"]


def write_report(path, phrase, place, size):
    """Writes a report and returns its bytes; in pieces, as a child is charged with its parent's memory."""
    mark = "\uFFFE"
    parts = {name: mark if name == place and size else "" for name in PLACES}
    rows = "\n".join(f"{label} {values or '0 0 0 0 0 0 0'}" for label, values in ROWS)
    text = HEAD.format(narrative=parts["narrative"], table=parts["table"])
    pieces = (text + rows + TAIL.format(end=parts["end"])).split(mark)
    left = max(1, size // len(phrase.encode())) if size else 0
    with open(path, "wb") as file:
        file.write(pieces[0].encode())
        while left:
            count = min(left, 4096)
            file.write((phrase * count).encode())
            left -= count
        for piece in pieces[1:]:
            file.write(piece.encode())
        return file.tell()


def run(gouji, command, path, limit):
    """CPU seconds, peak memory in bytes and the exit code of one run."""
    arguments = [gouji, command, path]
    if command == "audit":
        arguments += ["-o", path + ".out", "--fail-on", "never", "--jobs", "1"]
    with open(os.devnull, "w") as nothing:
        process = subprocess.Popen(arguments, stdout=nothing, stderr=nothing)
        deadline = time.time() + limit
        while True:
            pid, status, usage = os.wait4(process.pid, os.WNOHANG)
            if pid:
                break
            if time.time() > deadline:
                process.kill()
                _, status, usage = os.wait4(process.pid, 0)
                break
            time.sleep(0.002)
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024, os.waitstatus_to_exitcode(status)


def measure(gouji, command, folder, phrase, place, size, limit):
    path = os.path.join(folder, "report.txt")
    count = write_report(path, phrase, place, size)
    seconds, memory, code = run(gouji, command, path, limit)
    return count, seconds, memory, code


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("gouji")
    parser.add_argument("--command", default="read,audit")
    parser.add_argument("--sizes", default="50000,200000,800000,3200000,16000000")
    parser.add_argument("--phrases", help="phrases to try, separated by commas; \\n and \\t are read")
    parser.add_argument("--places", default=",".join(PLACES))
    parser.add_argument("--pairs", action="store_true", help="each phrase with each other one")
    parser.add_argument("--limit", type=float, default=60)
    parser.add_argument("--all", action="store_true")
    options = parser.parse_args()
    sizes = [int(size) for size in options.sizes.split(",")]
    phrases = PHRASES
    if options.phrases:
        phrases = [p.encode().decode("unicode_escape").encode("latin1").decode() if "\\" in p else p
                   for p in options.phrases.split(",")]
    if options.pairs:
        phrases = [a + b for a in phrases for b in phrases if a != b]
    bad, worst = 0, []
    with tempfile.TemporaryDirectory() as folder:
        for command in options.command.split(","):
            _, base, floor, _ = measure(options.gouji, command, folder, "", "end", 0, options.limit)
            for phrase in phrases:
                for place in options.places.split(","):
                    line, wrong, rates = [], [], []
                    for size in sizes:
                        count, seconds, memory, code = measure(
                            options.gouji, command, folder, phrase, place, size, options.limit)
                        rate = max(seconds - base, 0) / count * 1e6
                        share = max(memory - floor, 0) / count
                        line.append(f"{rate:.3f} s/MB {share:.0f}x")
                        if code not in (0, 1):
                            wrong.append(f"exit {code} at {size}")
                            if code < 0:
                                break
                        # A twentieth of a second more or less is noise.
                        if rates and rate > 2 * max(rates):
                            wrong.append(f"time at {size}")
                        if share > 40 and memory - floor > 32e6:
                            wrong.append(f"memory at {size}")
                        rates.append(max(rate, 0.05e6 / count))
                        worst.append((rate if seconds > 0.2 else 0, command, phrase, place, size))
                    if wrong or options.all:
                        bad += bool(wrong)
                        print(command, repr(phrase), place, " | ".join(line), "; ".join(wrong), flush=True)
    worst.sort(reverse=True)
    print(f"{bad} beyond the bounds; the slowest:")
    for rate, command, phrase, place, size in worst[:8]:
        print(f"  {rate:.3f} s/MB {command} {phrase!r} {place} {size}")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
