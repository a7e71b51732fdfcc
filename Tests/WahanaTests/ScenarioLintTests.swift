import Foundation
import Testing

/// Shipped scenarios and every example of the reference are clean under the settings that `new` writes.
struct ScenarioLintTests {
    static let linter = Command.tool("luacheck")

    /// A folder as `new` leaves it.
    private func made() throws -> Folder {
        let folder = try Folder()
        #expect(try Command.run("new rw05", in: folder).status == 0)
        return folder
    }

    private func lint(_ paths: [String], _ options: [String] = [], in folder: Folder) throws {
        let result = try Command.run(
            ["--config", ".luacheckrc", "--no-color"] + options + ["--"] + paths, in: folder,
            program: try #require(Self.linter))
        #expect(result.status == 0, "\(result.output)\(result.errors)")
    }

    /// The project's own settings are those that `new` writes.
    @Test func settingsOfTheProjectAreThoseOfNew() throws {
        let folder = try made()
        if ProcessInfo.processInfo.environment["WAHANA_RECORD"] != nil {
            try Data(folder.read(".luacheckrc").utf8).write(to: Command.project.appending(path: ".luacheckrc"))
        }
        let own = try String(contentsOf: Command.project.appending(path: ".luacheckrc"), encoding: .utf8)
        #expect(
            try folder.read(".luacheckrc") == own,
            "stale: WAHANA_RECORD=1 swift test --filter ScenarioLintTests writes .luacheckrc anew")
    }

    @Test(.enabled(if: linter != nil, "luacheck is not installed here"))
    func scenariosAreClean() throws {
        let folder = try made()
        try lint([Command.project.appending(path: "Scenarios").path, "."], in: folder)
    }

    /// An example is given the plan, the place and p.
    @Test(.enabled(if: linter != nil, "luacheck is not installed here"))
    func examplesOfTheReferenceAreClean() throws {
        let folder = try made()
        let entries = try #require(try Command.run("reference --json", in: folder).json?["entries"] as? [[String: Any]])
        for (index, entry) in entries.enumerated() {
            try folder.write(try #require(entry["example"] as? String) + "\n", to: "examples/\(index).lua")
        }
        try lint(["examples"], ["--globals", "world", "--read-globals", "plan", "p"], in: folder)
    }

    /// The settings find what is not there: a test that cannot fail proves nothing.
    @Test(
        .enabled(if: linter != nil, "luacheck is not installed here"),
        arguments: ["return os.time()", "print(string.dump)", "return wekes(2)", "local unused = 1", "weeks = 1"])
    func whatIsNotThereIsFound(_ text: String) throws {
        let folder = try made()
        try folder.write(text + "\n", to: "bad.lua")
        let result = try Command.run(
            ["--config", ".luacheckrc", "bad.lua"], in: folder, program: try #require(Self.linter))
        #expect(result.status == 1, "\(result.output)")
    }
}
