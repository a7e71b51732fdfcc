import Experiments
import Foundation
import LuaBridge
import Models
import Simulation

/// A scenario that was read and found right: its plan, and what can run it.
public struct Scenario: Sendable {
    /// What the script declares.
    public let plan: Plan
    /// Makes a simulator on the thread that will use it; each reads the text anew.
    public let simulatorMaker: SimulatorMaker
    let source: ScenarioSource
    let limits: Limits

    /// The script and the data that it uses as they were read, for the run book.
    public var kept: KeptScenario {
        let script = KeptScenario.File(name: source.file, bytes: Array(source.text.utf8))
        let data = source.folder.files.map {
            KeptScenario.File(name: "\(source.folder.name)/\($0.name)", bytes: $0.bytes)
        }
        return KeptScenario([script] + data.filter { file in plan.sources.contains { $0.name == file.name } })
    }

    /// Reads the scenario of `file` and its data.
    ///
    /// The script's top level is run once, and the place is built and acted in once for each strategy, so that what is
    /// wrong is found before the first run.
    /// - Throws: `Problem`: the first thing that is wrong; kind `.scenario`, or `.limit` for a script that does not end.
    public static func load(_ file: ScenarioFile, limits: Limits = Limits()) throws -> Scenario {
        try load(try ScenarioSource(file), limits: limits)
    }

    static func load(_ source: ScenarioSource, limits: Limits = Limits()) throws -> Scenario {
        let reading = Reading(source, limits: limits)
        guard let plan = reading.plan, reading.problems.isEmpty else {
            throw reading.problems.first
                ?? Problem(
                    .fault, ProblemCode.fault.rawValue, Text(id: "rencana tidak terbaca", en: "no plan was read"))
        }
        let tightened = reading.limits
        let maker: SimulatorMaker = { try ScenarioSimulator(source, plan: plan, limits: tightened) }
        return Scenario(plan: plan, simulatorMaker: maker, source: source, limits: tightened)
    }
}

/// The text and the data of a scenario: all that travels between threads.
struct ScenarioSource: Sendable {
    /// The scenario's name: the file's name without `.lua`.
    let name: String
    /// The script's file as planners know it.
    let file: String
    let text: String
    let folder: DataFolder

    init(name: String, text: String, folder: DataFolder? = nil) {
        self.name = name
        file = name + ".lua"
        self.text = text
        self.folder = folder ?? DataFolder(name: name)
    }

    /// Reads script and data folder.
    ///
    /// - Throws: `Problem` for a file that is missing, too large, or not UTF-8.
    init(_ file: ScenarioFile) throws {
        func refuse(_ id: String, _ en: String) -> Problem {
            Problem(
                .scenario, ProblemCode.file.rawValue, at: Problem.Place(file: file.name + ".lua"), Text(id: id, en: en))
        }
        guard let data = FileManager.default.contents(atPath: file.path) else {
            throw refuse("berkas ini tidak dapat dibaca", "the file cannot be read")
        }
        guard data.count <= 4 << 20 else { throw refuse("skrip ini lebih dari 4 MB", "the script is larger than 4 MB") }
        guard let text = String(validating: data, as: UTF8.self) else {
            throw refuse("skrip ini bukan teks UTF-8", "the script is not UTF-8 text")
        }
        name = file.name
        self.file = file.name + ".lua"
        self.text = text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
        folder = try DataFolder(path: file.folder, name: file.name)
    }

    /// The script compiled.
    ///
    /// - Throws: `Problem` for what is not Lua.
    func chunk() throws -> LuaChunk {
        do {
            return try LuaChunk(text, name: file)
        } catch {
            let words = ScriptText()
            words.add(text, file: file)
            throw words.problem(error, kind: .scenario)
        }
    }

    /// A session of this scenario.
    func session(_ limits: LuaLimits) throws -> Session {
        let words = ScriptText()
        words.add(text, file: file)
        return try Session(files: folder, text: words, limits: limits)
    }
}
