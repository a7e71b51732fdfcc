import Simulation

/// The nightly collection from house to house, in coins or in handfuls of rice counted in rupiah.
public struct Jimpitan: Sendable, Hashable {
    /// What a house puts out each night, in rupiah.
    public let perNight: Rupiah
    /// The share of houses that do, in 0…1.
    public let compliance: Double

    /// A collection.
    ///
    /// - Throws: `InvalidParameter` for a negative sum or a compliance outside 0…1.
    public init(perNight: Rupiah, compliance: Double) throws {
        try InvalidParameter.check(Double(perNight.amount), named: "jimpitan.per_night", in: 0...1_000_000)
        try InvalidParameter.check(compliance, named: "jimpitan.compliance", in: 0...1)
        (self.perNight, self.compliance) = (perNight, compliance)
    }

    /// The inflow of `households` over `nights`: households × rate × nights × compliance, to the nearest rupiah.
    public func inflow(households: Int, nights: Int) throws -> Rupiah {
        try Rupiah(rounding: Double(households) * Double(perNight.amount) * Double(nights) * compliance)
    }
}
