import Simulation

/// Settings of all judged numbers together, drawn independently.
///
/// Each number has its own chance, by its name: another number more or less changes no other, and more settings begin
/// with the fewer. Settings are independent and alike, so that a share of them has an interval.
struct HoldSettings: Sendable {
    let numbers: [JudgedNumber]
    private let draws: Draws

    private static let decision = Decision("hold setting", .nth)

    /// Settings in the study with `seed`.
    init(_ numbers: [JudgedNumber], seed: Seed) {
        self.numbers = numbers
        draws = Chance(seed: seed, domain: .analysis, index: 0).draws(HoldSettings.decision)
    }

    /// The shares of probability of one number over the first `count` settings.
    func shares(_ number: Int, count: Int) -> [Double] {
        let who = Identity(numbers[number].name)
        return (0..<count).map { draws.uniform(who, occasion: $0) }
    }

    /// The values of all numbers, setting by setting.
    func points(_ count: Int) -> [[Double]] {
        let columns = numbers.indices.map { number in shares(number, count: count).map(numbers[number].value) }
        return (0..<count).map { setting in columns.map { $0[setting] } }
    }
}
