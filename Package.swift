// swift-tools-version: 6.1

import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "gouji",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/LebJe/TOMLKit", exact: "0.6.0"),
  ],
  targets: [
    .systemLibrary(
      name: "COpenBLAS",
      pkgConfig: "openblas lapacke",
      providers: [.apt(["libopenblas-dev", "liblapacke-dev"])]),
    .systemLibrary(
      name: "CCrypto",
      pkgConfig: "libcrypto",
      providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CGLPK", providers: [.apt(["libglpk-dev"])]),

    .target(name: "Forms"),
    .target(name: "Repair", dependencies: ["Forms"]),
    .target(name: "Agencies"),
    .target(name: "Intake"),
    .target(name: "Similarity"),
    .target(name: "CSpecialFunctions", linkerSettings: [.linkedLibrary("m")]),
    .target(name: "Statistics", dependencies: ["COpenBLAS", "CSpecialFunctions"]),
    .target(name: "Reading", dependencies: ["Forms", "Agencies", "Intake"]),
    .target(name: "Metrics", dependencies: ["Forms", "Agencies", "Reading", "Statistics"]),
    .target(
      name: "Findings",
      dependencies: ["Forms", "Agencies", "Intake", "Reading", "Metrics", "CCrypto"]),
    .target(
      name: "Checks",
      dependencies: [
        "Forms", "Agencies", "Intake", "Similarity", "Repair", "Reading", "Metrics", "Findings",
      ]),
    .target(
      name: "Reporting",
      dependencies: ["Forms", "Agencies", "Intake", "Reading", "Metrics", "Findings"]),
    .target(name: "CSystem"),
    .target(
      name: "Audit",
      dependencies: [
        "Forms", "Agencies", "Intake", "Reading", "Metrics", "Findings", "Checks", "Reporting",
        "CCrypto", "CSystem",
        .product(name: "TOMLKit", package: "TOMLKit"),
      ]),
    .executableTarget(
      name: "gouji",
      dependencies: [
        "Audit", "Intake", "Findings", "Reporting",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .target(name: "Simulation", dependencies: ["Forms"]),
    .executableTarget(name: "gouji-simulate", dependencies: ["Forms", "Simulation"]),
    .target(name: "Fuzzing", dependencies: ["Forms", "Intake", "Reading", "Simulation"]),
    .executableTarget(name: "gouji-fuzz", dependencies: ["Simulation", "Fuzzing"]),

    .executableTarget(
      name: "gouji-benchmarks",
      dependencies: [
        "Forms", "Repair", "Agencies", "Intake", "Reading", "Statistics", "Metrics", "Findings",
        "Checks", "Simulation",
      ],
      path: "Benchmarks",
      exclude: [
        "README.md", "baseline.py", "detectors.py", "errorloc.py", "growth.py", "narrative.py",
        "panels.py", "peers.R", "peers.py", "rendered.py",
      ]),

    .target(name: "TestSupport", path: "Tests/TestSupport", exclude: ["README.md"]),
    .testTarget(
      name: "FormsTests", dependencies: ["Forms", "TestSupport"], exclude: ["Resources"]),
    .testTarget(
      name: "RepairTests",
      dependencies: ["Forms", "Repair", "Simulation", "CGLPK", "TestSupport"]),
    .testTarget(
      name: "AgenciesTests", dependencies: ["Agencies", "TestSupport"], exclude: ["Resources"]),
    .testTarget(name: "IntakeTests", dependencies: ["Intake", "TestSupport"]),
    .testTarget(
      name: "StatisticsTests",
      dependencies: ["Statistics", "TestSupport"],
      exclude: ["Oracle"]),
    .testTarget(
      name: "ReadingTests",
      dependencies: [
        "Forms", "Agencies", "Intake", "Reading", "Simulation", "TestSupport",
      ],
      exclude: ["Resources"]),
    .testTarget(
      name: "FuzzingTests", dependencies: ["Forms", "Simulation", "Fuzzing", "TestSupport"]),
    .testTarget(
      name: "MetricsTests",
      dependencies: [
        "Forms", "Agencies", "Intake", "Reading", "Statistics", "Metrics", "Simulation",
        "TestSupport",
      ]),
    .testTarget(
      name: "FindingsTests",
      dependencies: [
        "Forms", "Agencies", "Intake", "Reading", "Metrics", "Findings", "TestSupport",
      ]),
    .testTarget(
      name: "ChecksTests",
      dependencies: [
        "Forms", "Agencies", "Intake", "Reading", "Metrics", "Findings", "Checks", "TestSupport",
      ],
      exclude: ["Fixtures", "OwnNarratives"]),
    .testTarget(
      name: "ReportingTests",
      dependencies: [
        "Forms", "Agencies", "Intake", "Reading", "Metrics", "Findings", "Reporting",
        "TestSupport",
      ],
      exclude: ["Golden"]),
    .testTarget(
      name: "AuditTests",
      dependencies: [
        "Forms", "Agencies", "Intake", "Reading", "Metrics", "Findings", "Checks", "Reporting",
        "Audit", "Simulation", "TestSupport",
      ]),
    .testTarget(
      name: "CommandTests", dependencies: ["gouji", "Forms", "Simulation", "TestSupport"]),
    .testTarget(name: "SimilarityTests", dependencies: ["Similarity", "TestSupport"]),
    .testTarget(name: "ArchitectureTests", dependencies: ["TestSupport"]),
    .testTarget(name: "SimulationTests", dependencies: ["Forms", "Simulation", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)

for target in package.targets where target.type != .system {
  target.swiftSettings = (target.swiftSettings ?? []) + strict
  if target.path == nil && target.type != .test { target.exclude += ["README.md"] }
}
