import Simulation

/// Those who carry the sosialisasi from outside: penyuluh sosial, TKSK, PSM and others.
public struct Facilitator: Sendable, Hashable {
    /// The role, such as `penyuluh_sosial`.
    public var role: String
    /// How many there are, 0…100.
    public var count: Int
    /// Hours a week of each, 0…60.
    public var hours: Double

    /// Facilitators of one role.
    ///
    /// - Throws: `InvalidParameter` for a count or hours outside their range.
    public init(role: String, count: Int, hours: Double) throws {
        try InvalidParameter.check(Double(count), named: "facilitators.count", in: 0...100)
        try InvalidParameter.check(hours, named: "facilitators.hours", in: 0...60, unit: "hours a week")
        (self.role, self.count, self.hours) = (role, count, hours)
    }
}
