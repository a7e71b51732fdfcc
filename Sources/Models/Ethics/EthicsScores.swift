import Simulation

/// The four considerations of programme ethics that the seed text names, each 0…1.
///
/// How each is scored is our own and illustrative; a plan may demand a least score.
public struct EthicsScores: Sendable, Hashable {
    /// Manfaat: those with known needs were helped, and in time.
    public var benefit: Double
    /// Pemenuhan hak: needs are known, and known needs are served by someone.
    public var rights: Double
    /// Keadilan: the weakest fifth is reached no less than others.
    public var justice: Double
    /// Keberlanjutan: the institution lives, from sources of its own, with money in reserve.
    public var sustainability: Double

    /// Four scores.
    public init(benefit: Double, rights: Double, justice: Double, sustainability: Double) {
        (self.benefit, self.rights, self.justice) = (benefit, rights, justice)
        self.sustainability = sustainability
    }

    /// The scores in the order of the seed text.
    public var values: [Double] { [benefit, rights, justice, sustainability] }

    /// The least of the four: what a plan must meet.
    public var least: Double { values.min()! }
}

/// What the scores are made from; shares in 0…1.
public struct EthicsBasis: Sendable, Hashable {
    /// Mean satisfaction of those with known needs.
    public var satisfaction = 0.0
    /// Share of needs that are known.
    public var known = 0.0
    /// Share of known needs that nobody served.
    public var unserved = 1.0
    /// Reach over all.
    public var reach = 0.0
    /// Reach among the weakest fifth.
    public var weakest = 0.0
    /// How much of the service goes on by itself: activity of groups, or capacity of the institution once there is one.
    public var continuity = 0.0
    /// One minus the concentration of income.
    public var autonomy = 0.0
    /// Months of costs in the kas.
    public var monthsOfMoney = 0.0
    /// Months of costs that count as a full reserve, above 0.
    public var fullReserve = 3.0

    /// Nothing known, nothing done.
    public init() {}
}

extension EthicsScores {
    /// The scores from what services, institution and funds report.
    ///
    /// Benefit is satisfaction. Rights are the share of true needs that were served: known × served. Justice is the
    /// weakest fifth's reach over everyone's, 1 at most, and 0 while nobody is reached. Sustainability is the mean of
    /// continuity, autonomy and reserve.
    public init(_ basis: EthicsBasis) {
        func share(_ value: Double) -> Double { value.isFinite ? min(1, max(0, value)) : 0 }
        self.init(
            benefit: share(basis.satisfaction), rights: share(basis.known) * (1 - share(basis.unserved)),
            justice: basis.reach > 0 ? share(basis.weakest / basis.reach) : 0,
            sustainability: (share(basis.continuity) + share(basis.autonomy)
                + share(basis.monthsOfMoney / basis.fullReserve)) / 3)
    }
}
