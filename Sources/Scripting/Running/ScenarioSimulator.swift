import Experiments
import LuaBridge
import Models
import Simulation

/// Runs a scenario on one thread: each run reads the script anew in a fresh Lua state.
final class ScenarioSimulator: Simulator {
    private let source: ScenarioSource
    private let plan: Plan
    private let limits: Limits
    private let chunk: LuaChunk
    private let tables = TableCache()
    /// How long scripts worked in the runs so far; only when asked.
    var stopwatch: Stopwatch?

    init(_ source: ScenarioSource, plan: Plan, limits: Limits) throws {
        (self.source, self.plan, self.limits) = (source, plan, limits)
        chunk = try source.chunk()
    }

    func run(_ assignment: Assignment) -> Outcome { play(assignment, trace: nil).outcome }

    func trace(_ assignment: Assignment) -> TracedOutcome {
        let trace = ChanceTrace()
        let (outcome, fingerprints) = play(assignment, trace: trace)
        return TracedOutcome(outcome: outcome, trace: trace, fingerprints: fingerprints)
    }

    private func play(
        _ assignment: Assignment, trace: ChanceTrace?
    ) -> (outcome: Outcome, fingerprints: [TracedOutcome.Fingerprint]) {
        var fingerprints: [TracedOutcome.Fingerprint] = []
        let words = ScriptText()
        words.add(source.text, file: source.file)
        do {
            let session = try Session(files: source.folder, text: words, limits: limits.run)
            session.stopwatch = stopwatch
            defer { session.close() }
            return (try play(assignment, session, trace) { fingerprints.append($0) }, fingerprints)
        } catch {
            let problem = words.problem(error, kind: .run)
            var outcome = Outcome(
                key: assignment.key, status: problem.kind == .limit ? .stopped(problem) : .failed(problem))
            outcome.digest = OutcomeDigest.hexadecimal(outcome, state: [])
            return (outcome, fingerprints)
        }
    }

    private func play(
        _ assignment: Assignment, _ session: Session, _ trace: ChanceTrace?,
        look: @escaping (TracedOutcome.Fingerprint) -> Void
    ) throws -> Outcome {
        let tells = assignment.detail == .story
        let staged = try Staging(session, chunk: chunk, plan: plan, tables: tables)
        let play = try staged.begin(
            assignment.key, seed: assignment.seed, days: assignment.days, overrides: assignment.overrides, trace: trace,
            tells: tells)
        let place = try session.place()
        let run = play.run
        let recorder = try Recorder(run)
        place.record(in: recorder)
        let looks = try OutcomeLooks(staged, play, recorder: recorder)
        run.interruption = { if let limit = session.state.reached { throw RunStopped(limit: limit) } }
        if trace != nil { watch(run, place, look) }
        do {
            try run.advance()
        } catch {
            throw session.text.problem(error, at: play.latest?.definedAt, kind: .run)
        }
        var outcome = Outcome(key: assignment.key, status: .done)
        outcome.values = try looks.values()
        session.phase = .over
        outcome.series = recorder.series
        outcome.stages = recorder.stages
        outcome.flows = place.flows
        outcome.refusals = place.refusals
        outcome.digest = OutcomeDigest.hexadecimal(outcome, state: [place.fingerprint])
        if tells {
            outcome.told = told(place, session)
            outcome.portrait = place.picture
        }
        return outcome
    }

    private func watch(_ run: Run, _ place: any Place, _ look: @escaping (TracedOutcome.Fingerprint) -> Void) {
        let before = run.afterEvent
        run.afterEvent = {
            try before?()
            look(TracedOutcome.Fingerprint(day: run.now, bits: place.fingerprint))
        }
    }

    /// What happened, with what the script printed, in order.
    private func told(_ place: any Place, _ session: Session) -> [Told] {
        let printed = session.printed.map {
            Told(day: $0.day, event: "script.print", facts: [("text", .text(Text($0.line)))])
        }
        return (place.chronicle.told + printed).enumerated()
            .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
    }
}

/// A limit of the script was reached while the models were at work.
struct RunStopped: Error {
    let limit: LuaLimit
}
