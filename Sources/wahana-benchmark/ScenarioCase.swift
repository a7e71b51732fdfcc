import Experiments
import Scripting
import Simulation

/// The runs of a comparison, and its statistics.
struct ScenarioCase {
    private let file: ScenarioFile
    private let replicates: Int
    private let rounds: Int

    init(_ words: Words) throws {
        file = try ScenarioFile(try words.operand("SCENARIO", or: "kudus-permai"))
        replicates = try words.number("--replicates", or: 200, in: 2...100_000)
        rounds = try words.number("--rounds", or: 3, in: 1...100)
    }

    /// All strategies × replicates on one and on two threads in turns, then the share of Lua; the check value is the
    /// number of different digests, which no number of threads changes.
    func run() throws -> Bool {
        let (loading, scenario) = try Timing.of { try Scenario.load(file) }
        let study = try Study(scenario.plan, replicates: replicates)
        let (first, _) = try Timing.of { try runs(study, scenario, jobs: 1, replicates: 1) }
        var costs: [Int: [Timing]] = [:]
        var digests: Set<[String]> = []
        for _ in 0..<rounds {
            for jobs in [1, 2] {
                let (cost, outcomes) = try Timing.of { try runs(study, scenario, jobs: jobs, replicates: replicates) }
                costs[jobs, default: []].append(cost)
                digests.insert(outcomes.map(\.digest))
            }
        }
        let share = try scenario.scriptShare(replicates: min(replicates, 10))
        var table = Rows([
            "\(file.name), \(study.plan.strategies.count) × \(replicates)", "wall s", "cpu s", "runs/s", "cpu ms a run",
        ])
        let count = Double(replicates * study.plan.strategies.count)
        for jobs in [1, 2] {
            let (wall, cpu) = (costs[jobs, default: []].map(\.wall).median, costs[jobs, default: []].map(\.cpu).median)
            table.add([
                "\(jobs) thread\(jobs == 1 ? "" : "s"), median of \(rounds)", Rows.text(wall), Rows.text(cpu),
                Rows.text(count / wall, 0), Rows.text(1000 * cpu / count, 2),
            ])
        }
        table.write()
        var facts = Rows(["", "value"])
        facts.add(["reading and checking the scenario, ms", Rows.text(1000 * loading.wall, 1)])
        facts.add(["its first replicate of every strategy, ms", Rows.text(1000 * first.wall, 1)])
        facts.add(["share of Lua, the bridge included, %", Rows.text(100 * share.share, 1)])
        facts.add(["peak memory, MiB", Rows.text(Timing.peakMemory, 0)])
        facts.add(["different results (1)", "\(digests.count)"])
        facts.write()
        return digests.count == 1
    }

    /// The comparison of the scenario's runs, timed alone; the check value is the number of different results.
    func judge() throws -> Bool {
        let scenario = try Scenario.load(file)
        let study = try Study(scenario.plan, replicates: replicates)
        let outcomes = try runs(study, scenario, jobs: 2, replicates: replicates)
        let strategies = study.plan.strategies
        let table = try OutcomeTable(
            strategies: strategies.map(\.name), baseline: study.plan.baseline,
            outcomes: study.plan.outcomes.map(\.compared), horizon: study.plan.days,
            rows: (0..<replicates).map { OutcomeTable.Row(future: $0, replicate: $0) },
            runs: strategies.indices.map { strategy in
                (0..<replicates).map { outcomes[$0 * strategies.count + strategy] }
                    .map { $0.status == .done ? $0.values : nil }
            })
        var costs: [Timing] = []
        var results: Set<Comparison> = []
        for _ in 0..<rounds {
            let (cost, result) = Timing.of { Comparison(table, seed: study.seed) }
            costs.append(cost)
            results.insert(result)
        }
        var rows = Rows([
            "\(file.name), \(strategies.count) × \(replicates)", "wall s", "cpu s", "different results (1)",
        ])
        rows.add([
            "verdicts, median of \(rounds)", Rows.text(costs.map(\.wall).median), Rows.text(costs.map(\.cpu).median),
            "\(results.count)",
        ])
        rows.write()
        return results.count == 1
    }

    private func runs(_ study: Study, _ scenario: Scenario, jobs: Int, replicates: Int) throws -> [Outcome] {
        let assignments = (0..<replicates).flatMap { replicate in
            study.plan.strategies.map { study.assignment($0, replicate: replicate) }
        }
        return try Batch(jobs: jobs, makeSimulator: scenario.simulatorMaker).run(assignments).compactMap { $0 }
    }
}
