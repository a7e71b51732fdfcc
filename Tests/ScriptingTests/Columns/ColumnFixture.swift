import Experiments
import LuaBridge
import Simulation
import Testing

@testable import Scripting

/// Runs of the small plan whose strategy says something about columns.
enum ColumnFixture {
    private static let meeting =
        "world:every(p.meeting_interval, function() world.outreach:meeting { of = \"RW\" } end)"

    struct Failed: Error { let status: RunStatus }

    /// How a run of the strategy `meetings` ends when `lines` stand in it.
    static func run(_ lines: String, replicate: Int = 0, strategy: Int = 1, limits: Limits = Limits()) throws -> Outcome
    {
        let source = Fixtures.dusun(replacing: meeting, with: lines)
        let plan = try Scenario.load(source).plan
        let simulator = try ScenarioSimulator(source, plan: plan, limits: limits)
        let study = try Study(plan, replicates: 1)
        return simulator.run(study.assignment(plan.strategies[strategy], replicate: replicate, detail: .story))
    }

    /// What it prints.
    static func printed(_ lines: String, replicate: Int = 0, strategy: Int = 1) throws -> [String] {
        let outcome = try run(lines, replicate: replicate, strategy: strategy)
        guard outcome.status == .done else { throw Failed(status: outcome.status) }
        return outcome.told.filter { $0.event == "script.print" }.map {
            if case .text(let text)? = $0.facts.first?.fact { text.en } else { "" }
        }
    }

    /// What the strategy's first line in `lines` is refused with.
    static func refusal(_ lines: String) throws -> Problem {
        let outcome: Outcome
        // What can be told from the text alone is told before the first run.
        do { outcome = try run(lines) } catch let problem as Problem { return problem }
        switch outcome.status {
        case .failed(let problem), .stopped(let problem): return problem
        default: throw Failed(status: outcome.status)
        }
    }

    /// A session in which a strategy of the small plan acts, with `world` as a global.
    static func withSession<Result>(_ body: (Session, Play) throws -> Result) throws -> Result {
        let source = Fixtures.dusun()
        let scenario = try Scenario.load(source)
        let session = try source.session(.setUp)
        defer { session.close() }
        let staged = try Staging(session, chunk: try source.chunk(), plan: scenario.plan, tables: TableCache())
        let study = try Study(scenario.plan, replicates: 1)
        let play = try staged.begin(study.assignment(scenario.plan.strategies[0], replicate: 0).key, seed: study.seed)
        try session.state.put(.object(play.handle), at: "world")
        return try body(session, play)
    }

    /// What a piece of script answers while the strategy acts.
    static func answers(_ text: String, _ session: Session, _ play: Play, in phase: Phase = .acting) throws
        -> [LuaValue]
    {
        session.phase = phase
        return try session.state.load(text, name: "column.lua").call()
    }
}
