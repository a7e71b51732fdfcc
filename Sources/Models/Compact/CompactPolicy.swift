import Simulation

/// What a policy knows when a week begins.
public struct CompactWeek: Sendable, Hashable {
    /// The number of the week, from 0.
    public let number: Int
    /// What the kas holds.
    public let budget: Rupiah
    /// How many groups are active.
    public let active: Int
    /// How many households take part.
    public let adopted: Int

    /// A week as a policy sees it.
    public init(number: Int, budget: Rupiah, active: Int, adopted: Int) {
        (self.number, self.budget, self.active, self.adopted) = (number, budget, active, adopted)
    }
}

/// What is done in a week.
public struct CompactChoice: Sendable, Hashable {
    /// How many facilitators work.
    public let facilitators: Int
    /// Whether there is a campaign.
    public let campaign: Bool

    /// The most facilitators.
    public static let mostFacilitators = 1_000
    /// Nobody works and nothing is said.
    public static let nothing = CompactChoice()

    private init() { (facilitators, campaign) = (0, false) }

    /// A choice.
    ///
    /// - Throws: `InvalidParameter` for fewer than 0 or more than `mostFacilitators` facilitators.
    public init(facilitators: Int, campaign: Bool) throws {
        guard (0...CompactChoice.mostFacilitators).contains(facilitators) else {
            throw InvalidParameter(
                "facilitators",
                must: Text(
                    id: "berada dalam 0…\(CompactChoice.mostFacilitators)",
                    en: "lie in 0…\(CompactChoice.mostFacilitators)"), got: "\(facilitators)")
        }
        (self.facilitators, self.campaign) = (facilitators, campaign)
    }
}

/// Chooses what is done in a week from what is known when it begins.
public typealias CompactPolicy = (CompactWeek) throws -> CompactChoice
