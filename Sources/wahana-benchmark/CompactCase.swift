import Experiments
import LuaBridge
import Scripting
import Simulation

/// Workload W4 in all its forms, beside C and plain Lua in the same run, with its check values.
struct CompactCase {
    private let replicates: Int
    private let rounds: Int

    init(_ words: Words) throws {
        replicates = try words.number("--replicates", or: 2000, in: 2...1_000_000)
        rounds = try words.number("--rounds", or: 5, in: 1...100)
    }

    /// One way to run the workload.
    private struct Way {
        let name: String
        /// Replicates a round; what is slow does fewer.
        let count: Int
        /// What it may cost, in words and as a test of its own milliseconds and of all in the order of the ways.
        let goal: (words: String, isMet: (_ own: Double, _ all: [Double]) -> Bool)?
        /// Seconds of processor time, and the sums; `nil` for a peer that is missing.
        let measure: (Int) throws -> (seconds: Double, sums: CompactSums)?
    }

    /// Prints the table; `false` where a mean misses the reference or two texts of one model come to different ends.
    func run() throws -> Bool {
        let peers = CompactPeers()
        defer { peers?.remove() }
        let state = try LuaState(limits: LuaLimits(seconds: nil))
        defer { state.close() }
        let ways = try ways(peers, state)
        var costs = ways.map { _ in [Double]() }
        var sums = ways.map { _ in CompactSums() }
        for _ in 0..<rounds {
            for (index, way) in ways.enumerated() {
                guard let found = try way.measure(way.count) else { continue }
                costs[index].append(1000 * found.seconds / Double(way.count))
                sums[index] = found.sums
            }
        }
        let medians = costs.map(\.median)
        var table = Rows(["W4, CPU ms a replicate, median of \(rounds) in turns", "ms", "× C", "× lua5.4", "goal", ""])
        for (index, way) in ways.enumerated() {
            let (own, c, lua) = (medians[index], medians[0], medians[1])
            table.add([
                way.name, number(own), number(own / c, 2), number(own / lua, 2), way.goal?.words ?? "",
                own.isNaN ? "missing" : way.goal.map { $0.isMet(own, medians) ? "met" : "missed" } ?? "",
            ])
        }
        table.write()
        return checks(ways, sums)
    }

    private func number(_ value: Double, _ decimals: Int = 3) -> String {
        value.isNaN ? "–" : Rows.text(value, decimals)
    }

    private func ways(_ peers: CompactPeers?, _ state: LuaState) throws -> [Way] {
        let few = max(2, replicates / 10)
        let native = try CompactRuns()
        var (storing, scripted) = (native, native)
        storing.stores = true
        scripted.policy = try CompactRuns.policy(in: state)
        var ways = [
            Way(name: "C, clang -O3", count: replicates, goal: nil) { peers?.c($0) },
            Way(name: "plain lua5.4", count: few, goal: nil) { peers?.lua($0) },
            Way(name: "wholly in Lua inside Wahana", count: few, goal: ("1.20 × lua5.4", { $0 <= 1.2 * $1[1] })) {
                try peers?.luaInside($0)
            },
            Way(name: "model and policy in Swift", count: replicates, goal: nil) { try timed($0, native) },
            Way(
                name: "the same, every weekly value stored", count: replicates,
                goal: ("1.30 × not stored", { $0 <= 1.3 * $1[3] })
            ) { try timed($0, storing) },
            Way(name: "model in Swift, policy in Lua, one state", count: replicates, goal: nil) {
                try timed($0, scripted)
            },
        ]
        if let peers {
            let scenario = try peers.scenario()
            let study = try Study(scenario.plan, seed: Seed(2026), replicates: replicates)
            ways.append(
                Way(
                    name: "a scenario: fresh state a run, results stored", count: replicates,
                    goal: ("0.5 ms", { own, _ in own <= 0.5 })
                ) { try timed($0, scenario, study) })
        }
        return ways
    }

    private func timed(_ count: Int, _ runs: CompactRuns) throws -> (seconds: Double, sums: CompactSums) {
        let (cost, sums) = try Timing.of { try runs.sums(count) }
        return (cost.cpu, sums)
    }

    private func timed(_ count: Int, _ scenario: Scenario, _ study: Study) throws -> (
        seconds: Double, sums: CompactSums
    ) {
        let simulator = try scenario.simulatorMaker()
        let strategy = study.plan.strategies[0]
        let (cost, outcomes) = Timing.of {
            (0..<count).map { simulator.run(study.assignment(strategy, replicate: $0)) }
        }
        var sums = CompactSums()
        for outcome in outcomes { sums.add(values(of: outcome, study.plan)) }
        return (cost.cpu, sums)
    }

    /// The outcomes in the order of the check.
    private func values(of outcome: Outcome, _ plan: Plan) -> [Double] {
        ["adopted", "active", "budget", "half"].map { name in
            guard let place = plan.outcomes.firstIndex(where: { $0.compared.name == name }),
                outcome.values.indices.contains(place)
            else { return .nan }
            switch outcome.values[place] {
            case .count(let count): return Double(count)
            case .number(let rupiah): return rupiah / 1000
            case .after(let days): return days / 7 - 1
            case .yes, .never, .ended: return 104
            }
        }
    }

    private func checks(_ ways: [Way], _ sums: [CompactSums]) -> Bool {
        var table = Rows(["check: means (distance in standard errors, at most 4)"] + CompactSums.names + [""])
        var passes = true
        for (way, sum) in zip(ways, sums) where sum.count > 0 {
            passes = passes && sum.passes
            let cells = zip(sum.means, sum.distances).map { mean, distance in
                "\(Rows.text(mean, 2)) (\(Rows.text(distance, 1)))"
            }
            table.add([way.name] + cells + [sum.passes ? "passed" : "failed"])
        }
        table.write()
        // One text of the model in C and in Lua, and one model under two policies that say the same, end alike.
        for (first, second) in [(1, 2), (3, 4), (3, 5), (3, 6)] where second < sums.count {
            let (one, other) = (sums[first], sums[second])
            if one.count > 0, other.count > 0, one != other {
                print("different ends: \(ways[first].name), \(ways[second].name)")
                passes = false
            }
        }
        return passes
    }
}
