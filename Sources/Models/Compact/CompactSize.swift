import Simulation

/// How large a compact place is and what it begins with.
public struct CompactSize: Sendable, Hashable {
    /// How many groups there are.
    public let organizations: Int
    /// How many households there are.
    public let households: Int
    /// How many households take part from the start, evenly spread.
    public let pioneers: Int
    /// What the kas holds at the start.
    public let budget: Rupiah

    /// The most groups.
    public static let mostOrganizations = 2_000
    /// The most households.
    public static let mostHouseholds = 100_000
    /// The most rupiah at the start.
    public static let mostBudget: Int64 = 1_000_000_000_000

    /// A size; by default 60 groups, 400 households, 10 of them taking part, and Rp60 million.
    ///
    /// - Throws: `InvalidParameter` for fewer than one group or household, more than can be, more pioneers than
    ///   households, or a sum below zero.
    public init(
        organizations: Int = 60, households: Int = 400, pioneers: Int = 10, budget: Rupiah = 60_000_000
    ) throws {
        try CompactSize.check(organizations, "organizations", in: 1...CompactSize.mostOrganizations)
        try CompactSize.check(households, "households", in: 1...CompactSize.mostHouseholds)
        try CompactSize.check(pioneers, "pioneers", in: 0...households)
        guard (0...CompactSize.mostBudget).contains(budget.amount) else {
            throw InvalidParameter(
                "budget",
                must: Text(
                    id: "berada dalam 0…\(CompactSize.mostBudget) rupiah",
                    en: "lie in 0…\(CompactSize.mostBudget) rupiah"), got: budget.description)
        }
        (self.organizations, self.households) = (organizations, households)
        (self.pioneers, self.budget) = (pioneers, budget)
    }

    private static func check(_ count: Int, _ name: String, in range: ClosedRange<Int>) throws {
        guard range.contains(count) else {
            let bounds = "\(range.lowerBound)…\(range.upperBound)"
            throw InvalidParameter(
                name, must: Text(id: "berada dalam \(bounds)", en: "lie in \(bounds)"), got: "\(count)")
        }
    }
}
