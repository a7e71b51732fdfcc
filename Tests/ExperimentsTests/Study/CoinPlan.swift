import Synchronization

@testable import Experiments
@testable import Simulation

/// A plan of coins: each strategy reaches a level that its lever, one uncertainty and luck add up to.
///
/// The level is lever + doubt + a normal draw of luck, so expected values are known exactly: two strategies that differ
/// by d in the lever differ by d in every pair.
enum CoinPlan {
    static func plan(levers: [Double] = [0, 1], expectations: [Expectation] = []) throws -> Plan {
        Plan(
            name: "coins", title: Text("Coins"), question: Text("Which?"), decides: Text("We"),
            start: CalendarDate(iso: "2027-04-01")!, horizon: .months(1),
            levers: [try Lever("push", label: Text("push"), value: 0, range: -2...2)],
            uncertainties: [try Uncertainty("doubt", label: Text("doubt"), spread: .uniform(0, 1))],
            outcomes: [
                DeclaredOutcome(
                    try ComparedOutcome("level", .number, unit: .number, better: .higher, primary: true),
                    label: Text("level"))
            ],
            strategies: levers.enumerated().map { index, value in
                Strategy(name: "s\(index)", title: Text("S\(index)"), levers: [RunKey.Parameter("push", value)])
            },
            expectations: expectations,
            assumptions: [
                Assumption("coins.bias", 0, in: -1...1, basis: .judgement, source: Text(""), Text("bias"))
            ],
            sources: [SourceFile(name: "coins.lua", sha256: "00")])
    }

    static let toss = Decision("coins.toss", .once)

    /// Does the runs of a coin plan; `fails` says which end badly, `delay` burns a little time to stir the threads.
    final class Tosser: Simulator {
        let fails: @Sendable (RunKey) -> RunStatus?

        init(fails: @escaping @Sendable (RunKey) -> RunStatus? = { _ in nil }) {
            self.fails = fails
        }

        func run(_ assignment: Assignment) -> Outcome {
            toss(assignment, nil)
        }

        func trace(_ assignment: Assignment) -> TracedOutcome {
            let trace = ChanceTrace()
            let outcome = toss(assignment, trace)
            let push = assignment.key.parameters.first { $0.name == "push" }?.value ?? 0
            let prints = (0..<5).map { day in
                TracedOutcome.Fingerprint(day: Double(day), bits: day < 3 ? 0 : push.bitPattern)
            }
            return TracedOutcome(outcome: outcome, trace: trace, fingerprints: prints)
        }

        private func toss(_ assignment: Assignment, _ trace: ChanceTrace?) -> Outcome {
            if let status = fails(assignment.key) { return Outcome(key: assignment.key, status: status) }
            let luck = Chance(seed: assignment.seed, domain: .luck, index: assignment.key.replicate, trace: trace)
            let sum = assignment.key.parameters.reduce(0) { $0 + $1.value }
            var outcome = Outcome(key: assignment.key, status: .done)
            outcome.values = [.number(sum + luck.draws(CoinPlan.toss).normal(mean: 0, sd: 1, .nobody))]
            return outcome
        }
    }
}
