import LuaBridge
import Models
import Simulation

@testable import Scripting

/// A script's strategy in a run without a place: for what only needs time, chance and processes.
final class BareRun {
    let session: Session
    let play: Play

    init(
        _ horizon: Double = 100, replicate: Int = 0, limits: LuaLimits = LuaLimits(seconds: 60, memory: 256 << 20)
    ) throws {
        session = try Session(files: Fixtures.data, text: ScriptText(), limits: limits)
        func chance(_ domain: Domain) -> Chance { Chance(seed: Seed(0), domain: domain, index: replicate) }
        let run = Run(
            start: CalendarDate(iso: "2027-04-01")!, horizon: horizon, luck: chance(.luck), making: chance(.world))
        play = Play(run, session: session, settings: Settings(), parameters: ParameterValues([]))
        session.play = play
        try session.state.put(.object(play.handle), at: "world")
    }

    deinit { session.close() }

    /// Lets the strategy act and the run go to its end.
    func go(_ lines: String) throws {
        try act(lines)
        try play.run.advance()
    }

    /// Lets the strategy act.
    func act(_ lines: String) throws {
        let function = try session.state.load(lines, name: "plan.lua")
        try play.call(function, [], as: .strategy, in: .acting)
    }

    /// What was printed, with its day in front.
    var printed: [String] {
        session.printed.map { "\(shortest($0.day)) " + $0.line.replacing("\t", with: " ") }
    }

    /// What it prints, and then how it failed.
    static func lines(_ text: String, horizon: Double = 100) throws -> [String] {
        let bare = try BareRun(horizon)
        do { try bare.go(text) } catch {
            let problem = bare.session.text.problem(error, kind: .run)
            return bare.printed + ["\(problem.code) \(problem.place?.line ?? 0): \(problem.cause.en)"]
        }
        return bare.printed
    }
}
