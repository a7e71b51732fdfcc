import Foundation
import Simulation
import Testing

@testable import Scripting

struct ScenarioFileTests {
    /// A folder of its own that is removed afterwards, with the files named.
    private func withFolder(_ files: [String: String], _ body: (String) throws -> Void) throws {
        let root = FileManager.default.temporaryDirectory.appendingPathComponent("wahana-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        for (name, text) in files {
            let file = root.appendingPathComponent(name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        try body(root.path)
    }

    @Test func shippedScenariosAreFoundInTheDeclaredOrder() throws {
        try withFolder([
            "a/one.lua": "", "p/Scenarios/two.lua": "", "q/share/wahana/scenarios/three.lua": "", "q/bin/x": "",
        ]) { root in
            let named = ShippedScenarios(environment: ["WAHANA_SCENARIOS": root + "/a"], executable: root + "/p/bin/x")
            #expect(named.files.map(\.name) == ["one"])
            let above = ShippedScenarios(environment: [:], executable: root + "/p/.build/release/wahana")
            #expect(above.files.map(\.name) == ["two"])
            let beside = ShippedScenarios(environment: [:], executable: root + "/q/bin/wahana")
            #expect(beside.files.map(\.name) == ["three"])
        }
    }

    @Test func aWrongNameGetsTheNearest() throws {
        try withFolder(["kudus-permai.lua": ""]) { root in
            let shipped = ShippedScenarios(environment: ["WAHANA_SCENARIOS": root], executable: "/x")
            let byName = try ScenarioFile("kudus-permai", shipped: shipped)
            #expect(byName.path == root + "/kudus-permai.lua")
            let byPath = try ScenarioFile(root + "/kudus-permai", shipped: shipped)
            #expect(byPath.name == "kudus-permai")
            let problem = #expect(throws: Problem.self) { try ScenarioFile("kudus-permay", shipped: shipped) }
            #expect(problem?.kind == .usage)
            #expect(problem?.remedy?.en == "did you mean 'kudus-permai'? there are: kudus-permai")
        }
    }

    @Test func aLinkInTheDataFolderIsNotFollowed() throws {
        try withFolder(["plan/real.csv": "a\n1\n", "outside.csv": "a\n1\n"]) { root in
            try FileManager.default.createSymbolicLink(
                atPath: root + "/plan/link.csv", withDestinationPath: root + "/outside.csv")
            let folder = try DataFolder(path: root + "/plan", name: "plan")
            #expect(folder.tables == ["real.csv"])
            let misuse = #expect(throws: Misuse.self) { try folder.table("link.csv") }
            #expect(misuse?.cause.en == "'link.csv' is a link, not a file")
        }
    }

    /// Links to folders are followed nowhere: not for the data folder itself, whether it leads to a folder, a file or
    /// nothing, and not for a folder inside it.
    @Test(arguments: ["elsewhere", "elsewhere/real.csv", "nowhere", "plan.lua", "."])
    func aDataFolderThatIsALinkIsRefused(_ target: String) throws {
        try withFolder(["plan.lua": "", "elsewhere/real.csv": "a\n1\n", "elsewhere/module.lua": "return 1"]) { root in
            try FileManager.default.createSymbolicLink(
                atPath: root + "/plan", withDestinationPath: root + "/" + target)
            let problem = #expect(throws: Problem.self) {
                try ScenarioSource(try ScenarioFile(root + "/plan.lua"))
            }
            #expect(problem?.kind == .scenario)
            #expect(problem?.code == "W-FILE")
            #expect(problem?.place?.file == "plan")
            #expect(problem?.cause.id == "folder data 'plan' adalah tautan, bukan folder")
            #expect(problem?.cause.en == "the data folder 'plan' is a link, not a folder")
            #expect(
                problem?.remedy?.en
                    == "copy the folder that the link leads to beside plan.lua, with the name plan")
        }
    }

    @Test func aLinkedFolderInTheDataFolderIsNotEntered() throws {
        try withFolder(["plan/own/real.lua": "return 1", "elsewhere/a.csv": "a\n", "elsewhere/m.lua": ""]) { root in
            try FileManager.default.createSymbolicLink(
                atPath: root + "/plan/linked", withDestinationPath: root + "/elsewhere")
            let folder = try DataFolder(path: root + "/plan", name: "plan")
            #expect(folder.files.map(\.name) == ["own/real.lua"])
            #expect(try folder.module("own.real").text == "return 1")
            #expect(throws: Misuse.self) { try folder.module("linked.m") }
            #expect(throws: Misuse.self) { try folder.table("linked/a.csv") }
        }
    }

    /// A table with a column of identity numbers is refused before anything is read from it.
    @Test func personalDataAreRefused() throws {
        let table = Fixtures.tables.first { $0.name == "warga.csv" }?.text ?? ""
        let rows = table.split(separator: "\n").enumerated().map { "\($1),\($0 == 0 ? "NIK" : "3319012345678901")" }
        var contents = Dictionary(uniqueKeysWithValues: Fixtures.tables.map { ($0.name, Array($0.text.utf8)) })
        contents["warga.csv"] = Array(rows.joined(separator: "\n").utf8)
        let check = Check(Fixtures.dusun(data: DataFolder(name: "dusun", contents: contents)))
        #expect(check.problems.first?.code == "W-PRIVACY")
        #expect(check.problems.first?.kind == .scenario)
        #expect(check.problems.first?.cause.en.contains("3319") == false)
    }
}
