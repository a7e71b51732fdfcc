import Simulation

/// A plan to be run: with which seed, how many replicates, and which values set from outside.
public struct Study: Sendable {
    /// The plan.
    public let plan: Plan
    /// Where its chance starts.
    public let seed: Seed
    /// How many draws of luck, each with its own future; 1 or more.
    public let replicates: Int
    /// Levers, uncertainties and assumptions set from outside (`--set`), by name.
    public let changes: [RunKey.Parameter]

    /// The seed of every study that names none.
    public static let defaultSeed = Seed(2026)

    /// A study of `plan`.
    ///
    /// - Throws: `InvalidParameter` when a change names nothing in the plan or lies outside its range.
    public init(_ plan: Plan, seed: Seed = Study.defaultSeed, replicates: Int, changes: [RunKey.Parameter] = []) throws
    {
        guard replicates >= 1, replicates <= Study.mostReplicates else {
            throw InvalidParameter(
                "-n", must: Text(id: "1 sampai \(Study.mostReplicates)", en: "be 1 to \(Study.mostReplicates)"),
                got: "\(replicates)")
        }
        for change in changes {
            guard let range = plan.range(of: change.name) else {
                throw InvalidParameter(
                    "--set",
                    must: Text(id: "menyebut nama yang ada; ", en: "name something of the plan; ")
                        + offer(for: change.name, among: plan.settableNames),
                    got: change.name)
            }
            try InvalidParameter.check(change.value, named: change.name, in: range)
        }
        (self.plan, self.seed, self.replicates) = (plan, seed, replicates)
        self.changes = changes.sorted { $0.name < $1.name }
    }

    /// The most replicates of one study.
    public static let mostReplicates = 10_000_000

    /// Every lever, uncertainty and changed assumption of one run: the default, then the strategy's value, then the
    /// value set from outside; an uncertainty is drawn for its future.
    public func parameters(of strategy: Strategy, future: Int) -> [RunKey.Parameter] {
        let chance = Chance(seed: seed, domain: .future, index: future)
        func changed(_ name: String) -> Double? { changes.first { $0.name == name }?.value }
        var parameters = plan.levers.map { lever in
            let own = strategy.levers.first { $0.name == lever.name }?.value
            return RunKey.Parameter(lever.name, changed(lever.name) ?? own ?? lever.value)
        }
        parameters += plan.uncertainties.map { uncertainty in
            RunKey.Parameter(uncertainty.name, changed(uncertainty.name) ?? uncertainty.value(in: chance))
        }
        parameters += changes.filter { change in plan.assumptions.contains { $0.name == change.name } }
        return parameters
    }

    /// The run of `strategy` in which replicate and future are both number `replicate`.
    public func assignment(_ strategy: Strategy, replicate: Int, detail: Assignment.Detail = .outcome) -> Assignment {
        let key = RunKey(
            strategy: strategy.name, replicate: replicate, future: replicate,
            parameters: parameters(of: strategy, future: replicate))
        return Assignment(key: key, seed: seed, detail: detail)
    }

    /// What determines the results, but not how many there are: engine, sources, seed and changes, as SHA-256 in
    /// hexadecimal. The number of replicates is left out, so that a larger study of the same kind extends this one.
    public var digest: String {
        var text = "wahana study \(Engine.resultsVersion)\n"
        for source in plan.sources { text += "source \(source.name.utf8.count) \(source.name) \(source.sha256)\n" }
        text += "seed \(seed)\n"
        for change in changes { text += "set \(change.name) \(change.value)\n" }
        return SHA256.hexadecimal(digestOf: Array(text.utf8))
    }
}

extension Plan {
    /// Everything that can be set by name: levers, uncertainties, assumptions.
    public var settableNames: [String] {
        levers.map(\.name) + uncertainties.map(\.name) + assumptions.map(\.name)
    }

    /// The declared range of a lever, an uncertainty or an assumption; `nil` for an unknown name.
    public func range(of name: String) -> ClosedRange<Double>? {
        if let lever = levers.first(where: { $0.name == name }) { return lever.range }
        if let uncertainty = uncertainties.first(where: { $0.name == name }) { return uncertainty.range }
        return assumptions.first { $0.name == name }?.range
    }
}
