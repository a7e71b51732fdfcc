import Foundation
import LuaBridge
import Simulation

/// Where a scenario lies: its script, and the folder of its data beside it.
public struct ScenarioFile: Sendable, Hashable {
    /// The scenario's name: the file's name without `.lua`.
    public let name: String
    /// The script's path.
    public let path: String
    /// The path of its data folder, whether it is there or not.
    public var folder: String { String(path.dropLast(4)) }

    /// A scenario by its path, or by its name among the shipped ones.
    ///
    /// A word that ends in `.lua` or holds a `/` is a path; a path may leave `.lua` out.
    /// - Throws: `Problem` of kind `.usage` with the nearest right name.
    public init(_ word: String, shipped: ShippedScenarios = ShippedScenarios()) throws {
        if word.hasSuffix(".lua") || word.contains("/") {
            let path = word.hasSuffix(".lua") ? word : word + ".lua"
            guard ScenarioFile.isFile(path) else { throw ScenarioFile.missing(word, shipped) }
            self.init(path: path)
        } else if let file = shipped.files.first(where: { $0.name == word }) {
            self = file
        } else if ScenarioFile.isFile(word + ".lua") {
            self.init(path: word + ".lua")
        } else {
            throw ScenarioFile.missing(word, shipped)
        }
    }

    init(path: String) {
        self.path = path
        name = String(path.split(separator: "/").last ?? "").replacing(".lua", with: "")
    }

    static func isFile(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
    }

    private static func missing(_ word: String, _ shipped: ShippedScenarios) -> Problem {
        let names = shipped.files.map(\.name)
        return Problem(
            .usage, ProblemCode.file.rawValue,
            Text(id: "tidak ada skenario '\(word)'", en: "there is no scenario '\(word)'"),
            remedy: names.isEmpty
                ? Text(id: "sebutkan berkas .lua", en: "name a .lua file") : offer(for: word, among: names))
    }
}

/// The scenarios that come with the program.
///
/// They are looked for in `WAHANA_SCENARIOS`; then in `Scenarios` in a folder above the executable, links resolved; then
/// in `../share/wahana/scenarios` beside it. The first folder that is there counts.
public struct ShippedScenarios: Sendable {
    /// The scenarios by name.
    public let files: [ScenarioFile]
    /// The folder in which they lie; `nil` where none was found.
    public let folder: String?

    /// Looks for them.
    ///
    /// - Parameters:
    ///   - environment: The environment's variables.
    ///   - executable: The path of the program.
    public init(
        environment: [String: String] = ProcessInfo.processInfo.environment,
        executable: String = Bundle.main.executablePath ?? CommandLine.arguments.first ?? ""
    ) {
        folder = ShippedScenarios.folders(environment, executable).first { folder in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) && isFolder.boolValue
        }
        let names = folder.flatMap { try? FileManager.default.contentsOfDirectory(atPath: $0) } ?? []
        files = names.filter { $0.hasSuffix(".lua") && !$0.hasPrefix(".") }.sorted().compactMap { [folder] name in
            folder.map { ScenarioFile(path: $0 + "/" + name) }
        }
    }

    private static func folders(_ environment: [String: String], _ executable: String) -> [String] {
        if let named = environment["WAHANA_SCENARIOS"], !named.isEmpty { return [named] }
        let program = URL(fileURLWithPath: executable).resolvingSymlinksInPath()
        var above: [String] = []
        var folder = program.deletingLastPathComponent()
        while folder.path != "/" {
            above.append(folder.appendingPathComponent("Scenarios").path)
            folder = folder.deletingLastPathComponent()
        }
        let beside = program.deletingLastPathComponent().deletingLastPathComponent()
        return above + [beside.appendingPathComponent("share/wahana/scenarios").path]
    }

    /// Name, title and question of each; one that cannot be read is listed with its problem.
    public func listed() -> [Listed] {
        files.map { file in
            do {
                let reading = Reading(try ScenarioSource(file), limits: Limits(), tries: false)
                guard let plan = reading.plan else { return Listed(file: file, problem: reading.problems.first) }
                return Listed(file: file, title: plan.title, question: plan.question, problem: reading.problems.first)
            } catch {
                return Listed(file: file, problem: ScriptText().problem(error, kind: .scenario))
            }
        }
    }

    /// One line of the list of scenarios.
    public struct Listed: Sendable {
        /// Where it lies.
        public let file: ScenarioFile
        /// Its title, where it could be read.
        public var title: Text?
        /// Its question, where it could be read.
        public var question: Text?
        /// What keeps it from being run.
        public var problem: Problem?
    }
}
