// `gouji-benchmarks read [REPORTS]`, `gouji-benchmarks detection [SEED…] [--features FOLDER]`,
// `gouji-benchmarks continuity [SEED…]`, `gouji-benchmarks repair [SEED] [REPORTS] [--dump FILE]` or
// `gouji-benchmarks statistics [--rows N] [--columns 40] [--repeat 5] [--workers 2] [--matrix FILE]
// [--only TASK]`.

let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case "detection": DetectionBenchmark.run(Array(arguments.dropFirst()))
case "continuity": ContinuityBenchmark.run(Array(arguments.dropFirst()))
case "statistics": StatisticsBenchmark.run(Array(arguments.dropFirst()))
case "repair": RepairBenchmark.run(Array(arguments.dropFirst()))
default: ReadingBenchmark.run(Array(arguments.dropFirst()))
}
