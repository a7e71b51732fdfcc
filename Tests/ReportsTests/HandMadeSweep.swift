import Simulation

@testable import Experiments
@testable import Reports

/// Sweeps of the plan made by hand: the outcomes are a known function of the inputs and of luck.
enum HandMadeSweep {
    /// Does the runs: reach rises with the hours, for notables first more than for others, and falls with old habits.
    final class Maker: Simulator {
        let plan: Plan
        let fails: @Sendable (RunKey) -> Bool

        init(plan: Plan, fails: @escaping @Sendable (RunKey) -> Bool) { (self.plan, self.fails) = (plan, fails) }

        func trace(_ assignment: Assignment) -> TracedOutcome {
            TracedOutcome(outcome: run(assignment), trace: ChanceTrace(), fingerprints: [])
        }

        func run(_ assignment: Assignment) -> Outcome {
            let key = assignment.key
            guard !fails(key) else {
                return Outcome(key: key, status: .failed(Problem(.run, "W-RUN", Text("broken"))))
            }
            func parameter(_ name: String) -> Double { key.parameters.first { $0.name == name }?.value ?? 0 }
            let place = plan.strategies.firstIndex { $0.name == key.strategy } ?? 0
            let hours = parameter("facilitator_hours")
            let own = [0, 0.03, 0.01, 0.02][place] * hours
            let luck = (0..<6).reduce(-3.0) { $0 + HandMade.noise(key.replicate, 40 + $1) }
            let reach = [0.35, 0.4, 0.42, 0.41][place] + own - 0.6 * parameter("old_habits") + 0.04 * luck
            var outcome = Outcome(key: key, status: .done)
            outcome.values = [
                .number(min(1, max(0, reach))), .number(place == 0 ? 0 : (1e6 + 4e5 * hours).rounded()),
                reach > 0.45 ? .after(days: 200 + 100 * luck) : .never, .yes(reach > 0.5),
            ]
            outcome.digest = String(repeating: "0", count: 64)
            return outcome
        }
    }

    static let everything = [
        Varied("facilitator_hours"), Varied("old_habits"), Varied("acceptance.susceptibility"),
        Varied("outreach.forget"),
    ]

    static func analysis(
        _ spec: DesignSpec, replicates: Int = 1, perFuture: Int = 1, strategies: Int = 4, only: [String] = [],
        hostile: String? = nil,
        fails: @escaping @Sendable (RunKey) -> Bool = { _ in false }
    ) throws -> SweepAnalysis {
        let plan = try HandMade.plan(strategies: strategies, hostile: hostile)
        let study = try Study(
            plan, seed: Seed(2026), replicates: replicates, perFuture: perFuture,
            sweep: try Sweep(spec, of: plan, seed: Seed(2026), strategies: only))
        let batch = Batch(jobs: 2, makeSimulator: { Maker(plan: plan, fails: fails) })
        return SweepAnalysis(try SweepStudy(study, on: batch).run())
    }

    /// One sweep of every kind, by name.
    static let kinds: [(name: String, spec: DesignSpec, replicates: Int)] = [
        ("saltelli", DesignSpec(.saltelli, everything, size: 64), 1),
        ("morris", DesignSpec(.morris, everything, size: 20), 1),
        ("one_at_a_time", DesignSpec(.oneAtATime, everything), 30),
        ("factorial1", DesignSpec(.factorial, [Varied("facilitator_hours", .count(6))]), 30),
        (
            "factorial2",
            DesignSpec(.factorial, [Varied("facilitator_hours", .count(4)), Varied("old_habits", .count(3))]), 30
        ),
        ("latin_hypercube", DesignSpec(.latinHypercube, everything, size: 64), 5),
        ("points", DesignSpec(.points, Array(everything.prefix(2)), points: [[1, 0.1], [4, 0.2], [8, 0.3]]), 20),
    ]
}
