import Experiments
import Scripting
import Simulation

extension Invocation {
    /// The limits of one run that the options ask for.
    func limits() throws -> Limits {
        var limits = Limits()
        if let seconds = try seconds(.maxTime) { limits.seconds = seconds }
        if let bytes = try bytes(.maxMemory) { limits.memory = bytes }
        if let steps = try integer(.maxSteps, in: 1000...1_000_000_000_000_000) { limits.steps = UInt64(steps) }
        return limits
    }
}

extension Scene {
    /// The limits of one run that the options ask for.
    func limits() throws -> Limits { try invocation.limits() }

    /// The scenario that the first operand names.
    func scenario() throws -> Scenario {
        try Scenario.load(try ScenarioFile(invocation.operands[0]), limits: try limits())
    }

    /// How many threads work: as many as `--jobs` says, else as many as this process may use.
    func jobs() throws -> Int {
        try invocation.integer(.jobs, in: 1...256) ?? min(256, UsableThreads(environment: environment).count)
    }

    /// The part of the runs that `--shard` names.
    func shard() throws -> Shard? {
        guard let text = try invocation.text(.shard) else { return nil }
        do {
            return try Shard(typed: text, environment: environment)
        } catch let refusal as InvalidParameter {
            throw Problem(.usage, "W-SHARD", refusal.sentence, remedy: CodeGuide.of("W-SHARD")?.remedy)
        }
    }

    /// A study of `plan` with the options' seed and changes, and the points that `sweep` makes for the seed.
    func study(_ plan: Plan, _ luck: Replication, sweep: ((Seed) throws -> Sweep)? = nil) throws -> Study {
        let changes = try invocation.changes().map { name, value in
            guard plan.settableNames.contains(name) else {
                throw Problem(
                    .usage, "W-NAME",
                    Text(
                        id: "--set menyebut '\(name)', yang tidak ada", en: "--set names '\(name)', which is not there"),
                    remedy: SetValue.offer(for: name, in: plan))
            }
            return RunKey.Parameter(name, try SetValue.number(value, within: plan, of: name))
        }
        let doubled = Dictionary(grouping: changes, by: \.name).first { $0.value.count > 1 }?.key
        if let doubled {
            throw Problem(
                .usage, "W-TWICE", Text(id: "--set \(doubled) disebut dua kali", en: "--set \(doubled) is given twice"),
                remedy: Text(id: "sebutkan sekali saja", en: "give it once"))
        }
        let seed = try invocation.text(.seed).map { Seed(written: $0) } ?? Study.defaultSeed
        return try Study(
            plan, seed: seed, replicates: luck.replicates, perFuture: luck.perFuture, changes: changes,
            sweep: try sweep.map { try $0(seed) })
    }
}
