// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]

/// A library target of the line; `uses` are the only targets it may import (`Scripts/check-imports` greps for more).
func room(_ name: String, uses dependencies: [String] = []) -> Target {
    .target(name: name, dependencies: dependencies.map { .init(stringLiteral: $0) }, swiftSettings: strict)
}

func program(_ name: String, uses dependencies: [String]) -> Target {
    .executableTarget(name: name, dependencies: dependencies.map { .init(stringLiteral: $0) }, swiftSettings: strict)
}

func tests(_ name: String, uses dependencies: [String]) -> Target {
    .testTarget(name: name, dependencies: dependencies.map { .init(stringLiteral: $0) }, swiftSettings: strict)
}

let package = Package(
    name: "wahana",
    targets: [
        .target(
            name: "CLua",
            linkerSettings: [.linkedLibrary(":liblua5.4.a"), .linkedLibrary("m"), .linkedLibrary("dl")]),
        .target(name: "CLuaPeer", dependencies: ["CLua"]),
        room("LuaBridge", uses: ["CLua"]),
        room("Simulation"),
        room("Networks", uses: ["Simulation"]),
        room("Models", uses: ["Simulation", "Networks"]),
        room("Experiments", uses: ["Simulation", "Models"]),
        room("Reports", uses: ["Simulation", "Experiments"]),
        room("Scripting", uses: ["LuaBridge", "Simulation", "Networks", "Models", "Experiments"]),
        program("wahana", uses: ["Simulation", "Scripting", "Experiments", "Reports"]),
        program(
            "wahana-benchmark",
            uses: ["CLuaPeer", "LuaBridge", "Simulation", "Networks", "Models", "Experiments", "Scripting"]),
        tests("LuaBridgeTests", uses: ["LuaBridge"]),
        tests("SimulationTests", uses: ["Simulation"]),
        tests("NetworksTests", uses: ["Networks", "Simulation"]),
        tests("ModelsTests", uses: ["Models", "Networks", "Simulation"]),
        tests("ExperimentsTests", uses: ["Experiments", "Models", "Simulation"]),
        tests("ReportsTests", uses: ["Reports", "Experiments", "Models", "Simulation"]),
        tests("ScriptingTests", uses: ["Scripting", "LuaBridge", "Experiments", "Models", "Networks", "Simulation"]),
        tests("WahanaTests", uses: []),
    ]
)
