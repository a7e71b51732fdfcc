import Testing

@testable import Experiments
@testable import Simulation

/// Uncertainties that hang together in the futures of a study.
struct CorrelatedStudyTests {
    static func plan(_ correlations: [Correlation] = []) throws -> Plan {
        var plan = try CoinPlan.plan()
        plan.uncertainties += [
            try Uncertainty("crowd", label: Text("crowd"), spread: .triangular(0, 0.2, 1)),
            try Uncertainty("rain", label: Text("rain"), spread: .uniform(0, 5)),
        ]
        plan.correlations = correlations
        return plan
    }

    private func values(_ plan: Plan, futures: Int = 20, changes: [RunKey.Parameter] = []) throws -> [[String: Double]]
    {
        let study = try Study(plan, seed: Seed(5), replicates: futures, changes: changes)
        return (0..<futures).map { future in
            Dictionary(
                uniqueKeysWithValues: study.parameters(of: plan.strategies[0], future: future).map {
                    ($0.name, $0.value)
                })
        }
    }

    /// What hangs together with nothing keeps its value to the last bit, and so does the first of each pair.
    @Test func whatIsNotNamedStays() throws {
        let (free, tied) = (try values(Self.plan()), try values(Self.plan([Correlation("rain", "doubt", rho: 0.7)])))
        for (one, two) in zip(free, tied) {
            #expect(one["crowd"] == two["crowd"] && one["doubt"] == two["doubt"] && one["rain"] != two["rain"])
        }
    }

    @Test func aCorrelationOfNothingChangesNothing() throws {
        let none = try Self.plan()
        let zero = try Self.plan([Correlation("crowd", "doubt", rho: 0)])
        #expect(try values(none) == values(zero))
        #expect(try Study(none, replicates: 1).digest == Study(zero, replicates: 1).digest)
    }

    @Test func theOrderOfDeclarationDoesNotMatter() throws {
        let pairs = [try Correlation("rain", "doubt", rho: 0.7), try Correlation("crowd", "rain", rho: -0.3)]
        let (one, two) = (try Self.plan(pairs), try Self.plan(pairs.reversed()))
        #expect(try values(one) == values(two))
        #expect(try Study(one, replicates: 1).digest == Study(two, replicates: 1).digest)
        #expect(try Study(one, replicates: 1).digest != Study(Self.plan([pairs[0]]), replicates: 1).digest)
    }

    /// Across futures the rank correlation is (6/π)·asin(ρ/2), and each keeps its own distribution: half of the values of
    /// the triangle lie below 1 − √(0.4) = 0.36754, within four standard deviations of a half.
    @Test func futuresHangTogether() throws {
        let pair = try Correlation("crowd", "doubt", rho: -0.6)
        let found = try values(Self.plan([pair]), futures: 3_000)
        let (crowd, doubt) = (found.compactMap { $0["crowd"] }, found.compactMap { $0["doubt"] })
        #expect(CopulaTests.isNear(CopulaTests.rankCorrelation(crowd, doubt), pair.rank, count: 3_000))
        for (column, median) in [(crowd, 0.3675444679663241), (doubt, 0.5)] {
            #expect(abs(Double(column.count { $0 < median }) - 1_500) < 4 * (3_000.0 * 0.25).squareRoot())
        }
    }

    /// A value that is set leaves the others as they were drawn.
    @Test func whatIsSetTellsNothingOfTheOthers() throws {
        let plan = try Self.plan([Correlation("crowd", "doubt", rho: 0.9)])
        let (free, set) = (try values(plan), try values(plan, changes: [RunKey.Parameter("crowd", 0.9)]))
        for (one, two) in zip(free, set) { #expect(one["doubt"] == two["doubt"] && two["crowd"] == 0.9) }
    }

    @Test func theImpossibleIsRefused() throws {
        let plan = try Self.plan([Correlation("crowd", "doubt", rho: 0.9), Correlation("doubt", "rain", rho: 0.9)])
        #expect(throws: InvalidParameter.self) { try Study(plan, replicates: 1) }
    }

    /// Settings of judged numbers hang together as futures do; without it they stay as they were.
    @Test func settingsHangTogether() throws {
        let pair = try Correlation("crowd", "doubt", rho: 0.8)
        let plan = try Self.plan([pair])
        let numbers = plan.judgedNumbers()
        let free = try HoldSettings(numbers, seed: Seed(1)).shares(2_000)
        let tied = try HoldSettings(numbers, correlations: plan.correlations(among: numbers.map(\.name)), seed: Seed(1))
            .shares(2_000)
        let places = try ["crowd", "doubt"].map { name in try #require(numbers.firstIndex { $0.name == name }) }
        let found = CopulaTests.rankCorrelation(tied.map { $0[places[0]] }, tied.map { $0[places[1]] })
        #expect(CopulaTests.isNear(found, pair.rank, count: 2_000))
        for (one, two) in zip(free, tied) {
            for place in numbers.indices where place != places[1] { #expect(one[place] == two[place]) }
        }
        #expect(free[0][places[1]] != tied[0][places[1]])
    }
}
