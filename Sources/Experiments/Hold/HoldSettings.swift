import Simulation

/// Settings of all judged numbers together, drawn independently but for those that the plan says hang together.
///
/// Each number has its own chance, by its name: another number more or less changes no other but those that it hangs
/// together with, and more settings begin with the fewer. Settings are independent and alike, so that a share of them
/// has an interval.
struct HoldSettings: Sendable {
    let numbers: [JudgedNumber]
    private let draws: Draws
    private let copula: Copula?

    private static let decision = Decision("hold setting", .nth)

    /// Settings in the study with `seed`.
    ///
    /// - Throws: `InvalidParameter` for correlations that cannot hold together.
    init(_ numbers: [JudgedNumber], correlations: [Correlation] = [], seed: Seed) throws {
        self.numbers = numbers
        copula = try Copula(correlations)
        draws = Chance(seed: seed, domain: .analysis, index: 0).draws(HoldSettings.decision)
    }

    /// The shares of probability of all numbers, setting by setting.
    func shares(_ count: Int) -> [[Double]] {
        let who = numbers.map { Identity($0.name) }
        let places = copula?.names.compactMap { name in numbers.firstIndex { $0.name == name } } ?? []
        return (0..<count).map { setting in
            var shares = who.map { draws.uniform($0, occasion: setting) }
            guard let copula else { return shares }
            for (place, share) in zip(places, copula.shares(places.map { shares[$0] })) { shares[place] = share }
            return shares
        }
    }

    /// The values of all numbers, setting by setting.
    func points(_ count: Int) -> [[Double]] {
        shares(count).map { shares in zip(numbers, shares).map { $0.value(at: $1) } }
    }
}
