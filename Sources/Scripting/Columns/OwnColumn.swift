import Simulation

/// A column as a script declared it.
struct OwnColumn: Sendable {
    let room: Room
    let name: String
    /// The number that every member begins with.
    let start: Double
    /// What its numbers may be.
    let range: ClosedRange<Double>
    /// The unit in words; empty for none.
    let unit: Text

    /// Any finite number.
    static let anyNumber = -Double.greatestFiniteMagnitude...Double.greatestFiniteMagnitude
}
