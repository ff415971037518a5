// `gouji-benchmarks read [REPORTS]` or `gouji-benchmarks detection [SEED…] [--features FOLDER]`.

let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case "detection": DetectionBenchmark.run(Array(arguments.dropFirst()))
default: ReadingBenchmark.run(Array(arguments.dropFirst()))
}
