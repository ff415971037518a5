#!/usr/bin/env python3
"""Fault-free panels by laws of their own, and what an audit accuses in them.

    panels.py write SEED [OFFICES] [YEARS] > panel.ndjson
    panels.py judge GOUJI SEED...          panels of this script
    panels.py judge GOUJI --simulate GOUJI_SIMULATE SEED...

Written from a description of how offices differ, without the laws of `Sources/Simulation` or of the scores:

* sizes are gamma-distributed with shape 0.6 within a kind; an office grows or shrinks by a rate of its own;
* its yearly numbers are negative-binomial with a dispersion of its own (log-normal: from nearly Poisson to wild);
* in some years an office receives nothing, with a probability of its own;
* its mix of outcomes is a Dirichlet draw about the kind's, drifts over the years as a random walk on logarithms,
  and scatters within a year by a concentration of its own;
* applicants are another Dirichlet mix; what stays at the end of a year is a binomial part, carried over to the next;
* some offices are new, some are merged into another, which takes over what they had pending.

All sums hold and every carry-over fits, so each statistical finding is false. Only the standard library is used;
one seed gives the same bytes."""

import csv
import io
import json
import math
import os
import random
import subprocess
import sys
import tempfile
from collections import Counter

COUNTIES = (
    "上街区 中站区 西工区 川汇区 福田区 禹州市 长沙县 昆山市 义乌市 岳麓区 宝安区 武侯区 江岸区 越秀区 姑苏区 晋江市 思明区 "
    "浏阳市 瑞安市 慈溪市 鄞州区 临海市 常熟市 江阴市 宜兴市 太仓市 肥西县 巢湖市 张家港市 顺德区 余杭区 雁塔区 历城区 海盐县 "
    "嘉善县 桐乡市 平湖市 海宁市 德清县 安吉县 长兴县 诸暨市 嵊州市 新昌县 永康市 兰溪市 东阳市 浦江县 磐安县 温岭市 "
    "玉环市 仙居县 天台县 三门县").split()
DEPARTMENTS = (
    "教育局 民政局 财政局 司法局 审计局 统计局 水利局 农业农村局 交通运输局 住房和城乡建设局 卫生健康局 市场监督管理局 "
    "应急管理局 自然资源局 生态环境局 发展和改革局 商务局 科技局 文化和旅游局 人力资源和社会保障局 医疗保障局 退役军人事务局 "
    "林业局 城市管理局 公安局 信访局 体育局 行政审批局 乡村振兴局 工业和信息化局 国有资产监督管理局 粮食和物资储备局 "
    "民族宗教事务局 档案局 机关事务管理局 金融工作局").split()

APPLICANTS = 6  # natural persons, enterprises, research, charities, law firms, others
RESULTS = [
    "（一）予以公开", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
    "（三）不予\n公开\n\n1.属于国家秘密", "2.其他法律行政法规禁止公开", "3.危及“三安全一稳定”", "4.保护第三方合法权益",
    "5.属于三类内部事务信息", "6.属于四类过程性信息", "7.属于行政执法案卷", "8.属于行政查询事项",
    "（四）无法\n提供\n\n1.本机关不掌握相关政府信息", "2.没有现成信息需要另行制作", "3.补正后申请内容仍不明确",
    "（五）不予\n处理\n\n1.信访举报投诉类申请", "2.重复申请", "3.要求提供公开出版物", "4.无正当理由大量反复申请",
    "5.要求行政机关确认或重新出具已获取信息",
    "（六）其他\n处理\n\n1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
    "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "3.其他"]
MIX = [40, 9, .3, .8, .4, 1.5, 2.5, 1.5, 2, 1, 24, 3, 1.5, 3, 3, .4, .5, .7, 1.2, .05, 3]
# Mean of the applications, of licences, of penalties, of compulsion; documents in force.
KINDS = {"government": (180, 9000, 900, 60, 25), "office": (30, 0, 0, 0, 8), "department": (14, 700, 60, 5, 3)}


class Draws(random.Random):
    """Random variates that the standard library lacks."""

    def poisson(self, mean):
        if mean <= 0:
            return 0
        if mean > 400:
            return max(0, round(self.gauss(mean, math.sqrt(mean))))
        bound, product, count = math.exp(-mean), self.random(), 0
        while product > bound:
            product *= self.random()
            count += 1
        return count

    def negative_binomial(self, mean, size):
        return self.poisson(mean * self.gammavariate(size, 1 / size)) if mean > 0 else 0

    def binomial(self, trials, chance):
        return sum(self.random() < chance for _ in range(trials))

    def dirichlet(self, weights):
        parts = [self.gammavariate(max(w, 1e-3), 1) + 1e-12 for w in weights]
        total = sum(parts)
        return [p / total for p in parts]

    def multinomial(self, trials, shares):
        if trials == 0:
            return [0] * len(shares)
        counts = Counter(self.choices(range(len(shares)), shares, k=trials))
        return [counts[i] for i in range(len(shares))]


class Office:
    def __init__(self, draws, name, kind):
        self.name, self.kind = name, kind
        mean, *decisions, documents = KINDS[kind]
        self.mean = mean * draws.gammavariate(0.6, 1 / 0.6)
        self.growth = draws.gauss(0.02, 0.12)
        self.size = draws.lognormvariate(math.log(6), 1.0)
        self.silent = draws.betavariate(0.4, 5)
        self.mix = draws.dirichlet([m / 100 * draws.gammavariate(2, 12) for m in MIX])
        self.drift = draws.gammavariate(2, 0.12)
        self.concentration = draws.lognormvariate(math.log(60), 1)
        self.applicants = draws.dirichlet([w * 12 for w in (.88, .07, .005, .01, .015, .02)])
        self.stay = draws.betavariate(2, 25)
        self.dispute = draws.betavariate(1, 30)
        self.decisions = []
        for value in decisions:
            has_power = draws.random() < (0.6 if kind == "department" else 0.9)
            self.decisions.append(value * draws.gammavariate(0.5, 2) if has_power else 0)
        self.wildness = [draws.lognormvariate(math.log(5), 1) for _ in decisions]
        self.fee = draws.lognormvariate(3, 1.5) if draws.random() < 0.12 else 0
        self.fee_spread = draws.gammavariate(2, 0.2)
        self.stock, self.issued = draws.poisson(documents * draws.gammavariate(1, 1)), documents / 12
        self.pending = [0] * APPLICANTS
        self.ends = False

    def advance(self, draws):
        """One year; returns the figures of the report."""
        self.mean *= math.exp(self.growth + draws.gauss(0, 0.05))
        walk = [m * math.exp(draws.gauss(0, self.drift)) for m in self.mix]
        self.mix = [m / sum(walk) for m in walk]
        number = 0 if draws.random() < self.silent else draws.negative_binomial(self.mean, self.size)
        who = draws.dirichlet([a * 40 + 0.02 for a in self.applicants])
        received = draws.multinomial(number, who)
        over = self.pending
        forward = [draws.binomial(r + o, self.stay) for r, o in zip(received, over)]
        year_mix = draws.dirichlet([m * self.concentration for m in self.mix])
        results = [draws.multinomial(r + o - f, year_mix) for r, o, f in zip(received, over, forward)]
        self.pending = forward
        concluded = sum(map(sum, results))
        blocks = []
        for share in (0.6, 0.25, 0.15):
            cases = draws.binomial(concluded, self.dispute * share)
            blocks.append(draws.multinomial(cases, [.55, .15, .2, .1]))
        issued = draws.poisson(self.issued)
        repealed = draws.binomial(self.stock, 0.07)
        self.stock += issued - repealed
        decisions = []
        for i, mean in enumerate(self.decisions):
            self.decisions[i] = mean * math.exp(draws.gauss(0, 0.1))
            decisions.append(draws.negative_binomial(mean, self.wildness[i]))
        fee = self.fee * math.exp(draws.gauss(0, self.fee_spread)) if self.fee else 0
        return received, over, results, forward, blocks, (issued, repealed, self.stock), decisions, fee


def lines(values):
    return "\n\n".join(str(v) for v in values)


def row(label, cells):
    return f"{label}\n\n{lines(list(cells) + [sum(cells)])}\n\n"


def text(name, year, figures):
    received, over, results, forward, blocks, documents, decisions, fee = figures
    out = [
        f"{name}{year}年政府信息公开工作年度报告\n\n一、总体情况\n\n按照条例的规定编制本报告。\n\n"
        f"二、主动公开政府信息情况\n\n第二十条第（一）项\n\n信息内容\n\n本年制发件数\n\n本年废止件数\n\n现行有效件数\n\n"
        f"规章\n\n0\n\n0\n\n0\n\n行政规范性文件\n\n{lines(documents)}\n\n第二十条第（五）项\n\n信息内容\n\n本年处理决定数量\n\n"
        f"行政许可\n\n{decisions[0]}\n\n第二十条第（六）项\n\n信息内容\n\n本年处理决定数量\n\n行政处罚\n\n{decisions[1]}\n\n"
        f"行政强制\n\n{decisions[2]}\n\n第二十条第（八）项\n\n信息内容\n\n本年收费金额（单位：万元）\n\n"
        f"行政事业性收费\n\n{fee:.4f}\n\n三、收到和处理政府信息公开申请情况\n\n"
        "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\n\n申请人情况\n\n自然人\n\n法人或其他组织\n\n总计\n\n"
        "商业企业\n\n科研机构\n\n社会公益组织\n\n法律服务机构\n\n其他\n\n",
        row("一、本年新收政府信息公开申请数量", received), row("二、上年结转政府信息公开申请数量", over),
        "三、本年度办理结果\n\n"]
    for index, label in enumerate(RESULTS):
        out.append(row(label, [column[index] for column in results]))
    out.append(row("（七）总计", [sum(column) for column in results]))
    out.append(row("四、结转下年度继续办理", forward))
    head = "结果维持\n\n结果纠正\n\n其他结果\n\n尚未审结\n\n总计\n\n"
    out.append(
        f"四、政府信息公开行政复议、行政诉讼情况\n\n行政复议\n\n行政诉讼\n\n{head[:-2]}\n\n未经复议直接起诉\n\n复议后起诉\n\n{head}{head}")
    out.append("\n\n".join(lines(block + [sum(block)]) for block in blocks))
    out.append("\n\n五、存在的主要问题及改进情况\n\n继续改进。\n\n六、其他需要报告的事项\n\n本年度未收取信息处理费。\n")
    return "".join(out)


def write(seed, offices, years, stream):
    draws = Draws(seed)
    names = [(county + "人民政府", "government") for county in COUNTIES]
    names += [(county + "人民政府办公室", "office") for county in COUNTIES]
    names += [(c + d, "department") for d in DEPARTMENTS for c in COUNTIES]
    members = [Office(draws, *entry) for entry in names[:offices]]
    for office in members:
        for _ in range(2):
            office.advance(draws)
    late = [m for m in members if m.kind == "department" and draws.random() < 0.02]
    begins = {m.name: draws.randint(1, max(1, years - 1)) for m in late}
    for office in late:
        office.pending = [0] * APPLICANTS
    for year in range(years):
        for place, office in enumerate(members):
            if office.ends or begins.get(office.name, 0) > year:
                continue
            figures = office.advance(draws)
            record = {"source": f"{2021 + year}/{place:05}.txt", "text": text(office.name, 2021 + year, figures)}
            stream.write(json.dumps(record, ensure_ascii=False) + "\n")
        for office in members:
            if office.kind == "department" and not office.ends and draws.random() < 0.004:
                heir = draws.choice([m for m in members if m.kind == "department" and m is not office and not m.ends])
                office.ends = True
                heir.mean += office.mean
                heir.pending = [a + b for a, b in zip(heir.pending, office.pending)]


def judge(gouji, ndjson):
    """Counts the reports, the statistical findings by check, and the rows of scores.csv at q <= 0.05."""
    with tempfile.TemporaryDirectory() as folder:
        output = os.path.join(folder, "audit")
        subprocess.run(
            [gouji, "audit", "-", "--input", "ndjson", "-o", output], input=ndjson.encode(), check=False,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        def table(name):
            with open(os.path.join(output, name), encoding="utf-8-sig", newline="") as file:
                return list(csv.DictReader(file))
        checks = Counter(f["check_id"] for f in table("findings.csv"))
        scores = table("scores.csv")
    p = [float(s["p_value"]) for s in scores if s["p_value"]]
    result = {"reports": len(scores), "told": len(p)}
    for check in ("OUT101", "OUT102", "OUT103", "RAT101", "DIG101", "YOY101", "YOY102"):
        result[check] = checks[check]
    result["q<=.05"] = sum(1 for s in scores if s["q_value"] and float(s["q_value"]) <= 0.05)
    for level in (1e-2, 1e-3, 1e-4):
        result[f"p<{level:g}"] = sum(x < level for x in p)
    return result, checks


def main(words):
    if words[:1] == ["write"]:
        seed, offices, years = (list(map(int, words[1:])) + [1, 2052, 4][len(words) - 1:])[:3]
        write(seed, offices, years, io.TextIOWrapper(sys.stdout.buffer, encoding="utf-8"))
    elif words[:1] == ["judge"] and len(words) > 2:
        simulate = words[3] if words[2] == "--simulate" else None
        for seed in map(int, words[4:] if simulate else words[2:]):
            if simulate:
                ndjson = subprocess.run(
                    [simulate, "--reports", "8000", "--seed", str(seed), "--years", "2021-2024", "--format", "ndjson"],
                    check=True, capture_output=True).stdout.decode()
            else:
                stream = io.StringIO()
                write(seed, 2052, 4, stream)
                ndjson = stream.getvalue()
            result, checks = judge(words[1], ndjson)
            print(f"seed {seed}: " + ", ".join(f"{k} {v}" for k, v in result.items()), flush=True)
            others = {k: v for k, v in checks.items() if k not in result}
            if others:
                print("  others: " + ", ".join(f"{k} {v}" for k, v in sorted(others.items())), flush=True)
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
