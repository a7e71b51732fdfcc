import Synchronization

@testable import Experiments
@testable import Simulation

/// A plan of two strategies whose difference is a known function of ten judged numbers, each in 0…1 and usually 0.5,
/// with a normal draw of luck of known spread added to every pair.
struct PlantedPlan: Sendable {
    typealias Values = @Sendable ([Double]) -> Double

    static let count = 10
    /// Spread of one pair's difference around its expected value.
    let spread: Double
    /// The expected difference, the second strategy less the first.
    let difference: Values
    /// What both come to after so many days, and what is added to the difference.
    let trend: @Sendable (Double) -> (level: Double, difference: Double)

    init(
        spread: Double = 0.05,
        trend: @escaping @Sendable (Double) -> (level: Double, difference: Double) = { _ in (0, 0) },
        _ difference: @escaping Values
    ) {
        (self.spread, self.trend, self.difference) = (spread, trend, difference)
    }

    static func plan(negligible: Double = 0, better: ComparedOutcome.Direction = .higher) throws -> Plan {
        Plan(
            name: "planted", title: Text("Planted"), question: Text("Which?"), decides: Text("We"),
            start: CalendarDate(iso: "2027-04-01")!, horizon: .days(30),
            levers: [try Lever("push", label: Text("push"), value: 0.5, range: 0...1)],
            uncertainties: [
                try Uncertainty("doubt", label: Text("doubt"), spread: .uniform(0, 1), basis: .published)
            ],
            outcomes: [
                DeclaredOutcome(
                    try ComparedOutcome(
                        "level", .number, unit: .number, better: better, negligible: negligible, primary: true),
                    label: Text("level"))
            ],
            strategies: [Strategy(name: "stay", title: Text("Stay")), Strategy(name: "act", title: Text("Act"))],
            assumptions: (0..<count).map {
                Assumption("x.\($0)", 0.5, in: 0...1, basis: .judgement, source: Text(""), Text("number \($0)"))
            } + [Assumption("x.known", 0.5, in: 0...1, basis: .measured, source: Text("counted"), Text("known"))],
            sources: [SourceFile(name: "planted.lua", sha256: "00")])
    }

    private final class Planted: Simulator {
        let planted: PlantedPlan
        init(_ planted: PlantedPlan) { self.planted = planted }

        func run(_ assignment: Assignment) -> Outcome {
            // Behind the numbers stand the choices of a rule and a form, where a plan has them.
            var values = [Double](repeating: 0.5, count: PlantedPlan.count) + [0, 0]
            for parameter in assignment.key.parameters where parameter.name.hasPrefix("x.") {
                let name = parameter.name.dropFirst(2)
                let place = Int(name) ?? ["rule": PlantedPlan.count, "form": PlantedPlan.count + 1][name]
                if let place { values[place] = parameter.value }
            }
            let luck = Chance(seed: assignment.seed, domain: .luck, index: assignment.key.replicate)
                .draws(Decision("planted", .once))
            var level = Normal.quantile(luck.uniform(Identity("both")))
            let (all, more) = planted.trend(assignment.days ?? 30)
            level += all
            if assignment.key.strategy == "act" {
                level += planted.difference(values) + more
                level += planted.spread * Normal.quantile(luck.uniform(Identity("act")))
            }
            var outcome = Outcome(key: assignment.key, status: .done)
            outcome.values = [.number(level)]
            return outcome
        }

        func trace(_ assignment: Assignment) -> TracedOutcome {
            TracedOutcome(outcome: run(assignment), trace: ChanceTrace(), fingerprints: [])
        }
    }

    var batch: Batch {
        let planted = self
        return Batch(jobs: 2, makeSimulator: { Planted(planted) })
    }

    /// What is found of the comparison's verdict over settings.
    func found(
        settings: Int = 100, replicates: Int = 50, seed: Seed = Seed(7), changes: [RunKey.Parameter] = [],
        negligible: Double = 0, better: ComparedOutcome.Direction = .higher, plan: Plan? = nil
    ) throws -> HoldFindings? {
        let study = try Study(
            try plan ?? PlantedPlan.plan(negligible: negligible, better: better), seed: seed, replicates: replicates,
            changes: changes)
        let findings = try ComparisonStudy(study, on: batch).run(
            in: HeldRuns(ComparisonStudy.layout(study)), tells: false)
        let memory = Memory()
        return try HoldStudy(study, findings.comparison, settings: settings)?.run(on: batch) { memory.store($0, $1) }
    }

    /// What a run book does, in memory: runs stay when there are more points.
    private final class Memory: Sendable {
        private let kept: Mutex<[HoldStudy.Book: [RunPlace: Outcome]]> = Mutex([:])

        func store(_ book: HoldStudy.Book, _ layout: RunLayout) -> any RunStore {
            let runs = HeldRuns(layout)
            let known: [RunPlace: Outcome] = kept.withLock { $0[book] ?? [:] }
            for (place, outcome) in known {
                if let number = layout.number(of: place) { runs.add(outcome, as: number, at: place) }
            }
            return Store(runs) { outcome, place in self.kept.withLock { $0[book, default: [:]][place] = outcome } }
        }

        private final class Store: RunStore {
            let runs: HeldRuns
            let keep: @Sendable (Outcome, RunPlace) -> Void

            init(_ runs: HeldRuns, keep: @escaping @Sendable (Outcome, RunPlace) -> Void) {
                (self.runs, self.keep) = (runs, keep)
            }

            var layout: RunLayout { runs.layout }
            var doneCount: Int { runs.doneCount }
            func nextMissing(from number: Int) -> Int? { runs.nextMissing(from: number) }
            func outcome(_ number: Int) -> Outcome? { runs.outcome(number) }
            func add(_ outcome: Outcome, as number: Int, at place: RunPlace) {
                runs.add(outcome, as: number, at: place)
                keep(outcome, place)
            }
        }
    }
}
