import Experiments
import Simulation

/// How much of the time of some runs went into Lua.
public struct ScriptShare: Sendable, Hashable {
    /// How many runs were measured.
    public let runs: Int
    /// Seconds of all of them, reading the script included.
    public let seconds: Double
    /// Seconds in which the script itself worked, the calls into the host not counted.
    public let script: Double

    /// The share of the time that went into Lua, 0…1.
    public var share: Double { seconds > 0 ? script / seconds : 0 }
}

extension Scenario {
    /// Does `replicates` runs of every strategy on the calling thread and measures how long scripts worked.
    ///
    /// Reading the clock at every call between host and script costs some of what is measured: an upper bound.
    public func scriptShare(replicates: Int) throws -> ScriptShare {
        let simulator = try ScenarioSimulator(source, plan: plan, limits: limits)
        let stopwatch = Stopwatch()
        simulator.stopwatch = stopwatch
        let study = try Study(plan, replicates: replicates)
        let begin = ContinuousClock.now
        var runs = 0
        for replicate in 0..<replicates {
            for strategy in plan.strategies {
                _ = simulator.run(study.assignment(strategy, replicate: replicate))
                runs += 1
            }
        }
        let seconds = ContinuousClock.now - begin
        return ScriptShare(runs: runs, seconds: seconds / .seconds(1), script: stopwatch.total / .seconds(1))
    }
}
