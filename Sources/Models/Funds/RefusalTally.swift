import Simulation

/// Counts what was wanted and could not be done, by cause, in the order in which causes first appeared.
public struct RefusalTally: Sendable {
    private var causes: [Refusal] = []

    /// Nothing refused yet.
    public init() {}

    /// Counts one refusal.
    public mutating func note(_ cause: String, label: Text, amount: Double, unit: Unit) {
        if let index = causes.firstIndex(where: { $0.cause == cause }) {
            let old = causes[index]
            causes[index] = Refusal(
                cause: cause, label: label, count: old.count + 1, amount: old.amount + amount, unit: unit)
        } else {
            causes.append(Refusal(cause: cause, label: label, count: 1, amount: amount, unit: unit))
        }
    }

    /// The counts, sorted by cause.
    public var records: [Refusal] { causes.sorted { $0.cause < $1.cause } }
}
