import Experiments
import LuaBridge
import Simulation

/// What a check of a scenario finds, without running it: the plan as far as it could be read, and all that is wrong.
public struct Check: Sendable {
    /// The plan; `nil` when not even its heading could be read.
    public let plan: Plan?
    /// The data files of the scenario's folder, with whether the script uses them.
    public let files: [File]
    /// Everything found wrong, in the order in which it was found; empty for a scenario that can be run.
    public let problems: [Problem]

    /// A data file of the folder.
    public struct File: Sendable, Hashable {
        /// Its name in the folder.
        public let name: String
        /// Whether the script names it.
        public let isUsed: Bool
    }

    /// Checks a scenario: reads it, builds the place and lets each strategy act once, without advancing.
    public init(_ file: ScenarioFile, limits: Limits = Limits()) {
        do {
            self.init(try ScenarioSource(file), limits: limits)
        } catch {
            self.init(ScriptText().problem(error, kind: .scenario))
        }
    }

    private init(_ problem: Problem) { (plan, files, problems) = (nil, [], [problem]) }

    init(_ source: ScenarioSource, limits: Limits = Limits()) {
        let reading = Reading(source, limits: limits)
        plan = reading.plan
        problems = reading.problems
        let used = Set(reading.plan?.sources.map(\.name) ?? [])
        files = source.folder.tables.map { File(name: $0, isUsed: used.contains("\(source.folder.name)/\($0)")) }
    }
}
