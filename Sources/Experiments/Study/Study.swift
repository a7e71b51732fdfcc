import Simulation

/// A plan to be run: with which seed, how many replicates, and which values set from outside.
public struct Study: Sendable {
    /// The plan; where the study runs longer or shorter than the plan says, with that horizon.
    public let plan: Plan
    /// How long its runs are, where that is not what the plan says.
    public let horizon: Span?
    /// Where its chance starts.
    public let seed: Seed
    /// How many draws of luck; 1 or more.
    public let replicates: Int
    /// How many draws of luck share one future; 1 where every replicate has its own.
    public let perFuture: Int
    /// The points at which the strategies are run; `nil` for the plan as it stands.
    public let sweep: Sweep?
    /// Levers, uncertainties and assumptions set from outside (`--set`), by name.
    public let changes: [RunKey.Parameter]

    /// The names of the plan's assumptions.
    private let assumed: Set<String>
    /// How uncertainties hang together; `nil` where none do.
    private let copula: Copula?

    /// The seed of every study that names none.
    public static let defaultSeed = Seed(2026)

    /// A study of `plan`.
    ///
    /// - Parameter horizon: How long its runs are, where that is not what the plan says. What happens in a run up to a
    ///   day does not depend on it: luck is the same, dates and seasons stay where they are. After the last season of the
    ///   calendar every day is as usual, and money for the whole plan does not grow with it.
    /// - Throws: `InvalidParameter` when the plan's correlations cannot hold together; when a change names nothing in the
    ///   plan, lies outside its range, or is varied by the sweep as well; when there are too few or too many replicates, or
    ///   their number cannot be shared out evenly; when futures are to be shared in a design that chooses its own luck.
    public init(
        _ plan: Plan, seed: Seed = Study.defaultSeed, replicates: Int, perFuture: Int = 1,
        changes: [RunKey.Parameter] = [], sweep: Sweep? = nil, horizon: Span? = nil
    ) throws {
        guard replicates >= 1, replicates <= Study.mostReplicates else {
            throw InvalidParameter(
                "-n", must: Text(id: "1 sampai \(Study.mostReplicates)", en: "be 1 to \(Study.mostReplicates)"),
                got: "\(replicates)")
        }
        guard perFuture >= 1, replicates % perFuture == 0 else {
            throw InvalidParameter(
                "--per-future",
                must: Text(id: "membagi habis \(replicates) ulangan", en: "share out \(replicates) replicates evenly"),
                got: "\(perFuture)")
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
            if let choices = plan.choices(of: change.name) {
                try Choice.check(change.value, in: choices, for: change.name)
            }
        }
        if let sweep {
            try sweep.check(with: changes)
            guard perFuture == 1 || !sweep.design.choosesLuck else {
                throw InvalidParameter(
                    "--per-future",
                    must: Text(
                        id:
                            "1 untuk rancangan \(sweep.design.name), yang memilih sendiri nasib dan masa depan tiap titik",
                        en:
                            "be 1 for the design \(sweep.design.name), which chooses luck and future of each point itself"
                    ),
                    got: "\(perFuture)")
            }
        }
        copula = try Copula(plan.correlations(among: plan.uncertainties.map(\.name)))
        var own = plan
        own.horizon = horizon ?? plan.horizon
        (self.plan, self.horizon) = (own, horizon)
        (self.seed, self.replicates, self.perFuture) = (seed, replicates, perFuture)
        self.sweep = sweep
        assumed = Set(plan.assumptions.map(\.name))
        self.changes = changes.sorted { $0.name < $1.name }
    }

    /// The most replicates of one study.
    public static let mostReplicates = 10_000_000

    /// Every lever, uncertainty and changed assumption of one run: the default, then the strategy's value, then the
    /// value set from outside, then that of the sweep's point; an uncertainty is drawn for its future.
    ///
    /// What hangs together is drawn together. An uncertainty whose value is set or varied leaves the others as they were
    /// drawn: what is asked then is what it does, not what it tells of them.
    ///
    /// - Precondition: `point` is a point of the sweep, or 0 without one.
    public func parameters(of strategy: Strategy, future: Int, point: Int = 0) -> [RunKey.Parameter] {
        let chance = Chance(seed: seed, domain: .future, index: future)
        let changes = changes + (sweep?.values(at: point) ?? [])
        let values = Dictionary(changes.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
        func changed(_ name: String) -> Double? { values[name] }
        let shares = joined(in: chance)
        var parameters = plan.levers.map { lever in
            let own = strategy.levers.first { $0.name == lever.name }?.value
            return RunKey.Parameter(lever.name, changed(lever.name) ?? own ?? lever.value)
        }
        parameters += plan.uncertainties.map { uncertainty in
            RunKey.Parameter(
                uncertainty.name,
                changed(uncertainty.name) ?? shares[uncertainty.name].map { uncertainty.value(at: $0) }
                    ?? uncertainty.value(in: chance))
        }
        parameters += changes.filter { assumed.contains($0.name) }
        return parameters
    }

    /// The shares of probability of the uncertainties that hang together, by name.
    private func joined(in future: Chance) -> [String: Double] {
        guard let copula else { return [:] }
        let own = copula.names.map { name in
            plan.uncertainties.first { $0.name == name }?.share(in: future) ?? 0.5
        }
        return Dictionary(zip(copula.names, copula.shares(own)), uniquingKeysWith: { $1 })
    }

    /// The run of `strategy` with the luck numbered `replicate`, and the future that belongs to it.
    ///
    /// - Precondition: `point` is a point of the sweep, or 0 without one.
    public func assignment(
        _ strategy: Strategy, replicate: Int, point: Int = 0, detail: Assignment.Detail = .outcome
    ) -> Assignment {
        let future = replicate / perFuture
        let key = RunKey(
            strategy: strategy.name, replicate: replicate, future: future,
            parameters: parameters(of: strategy, future: future, point: point))
        var assignment = Assignment(key: key, seed: seed, detail: detail)
        assignment.days = horizon.map { $0.days(from: plan.start) }
        return assignment
    }

    /// What determines the results, but not how many there are: engine, sources, seed, changes and a horizon other than
    /// the plan's, as SHA-256 in hexadecimal. The number of replicates, and the size of a design that can grow, are left
    /// out, so that a larger study of the same kind extends this one.
    public var digest: String {
        var text = "wahana study \(Engine.resultsVersion)\n"
        for source in plan.sources { text += "source \(source.name.utf8.count) \(source.name) \(source.sha256)\n" }
        text += "seed \(seed)\n"
        for change in changes { text += "set \(change.name) \(change.value)\n" }
        for pair in plan.correlations(among: plan.uncertainties.map(\.name)) { text += pair.identity }
        if perFuture > 1 { text += "per future \(perFuture)\n" }
        if let horizon { text += "days \(horizon.days(from: plan.start))\n" }
        if let sweep { text += sweep.identity }
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
