import Simulation

/// A group that keeps money: what its members pay in each month and in which pockets the money lies.
public struct FundOwner: Sendable, Hashable {
    /// A part of a group's money with its own rule.
    public struct Pocket: Sendable, Hashable {
        /// What may be done with it.
        public enum Use: Sendable, Hashable {
            /// The group decides; only this can pay for services at large or be shared.
            case free
            /// Bound to a purpose and kept until it is needed.
            case kept(Purpose)
            /// Bound to a purpose and paid out for it in the month in which it came in.
            case turnedOver(Purpose)
        }

        /// What may be done with it.
        public let use: Use
        /// The part of the dues that goes here, in 0…1.
        public let shareOfDues: Double
        /// The part of what the group holds at the start that lies here, in 0…1.
        public let shareOfOpening: Double

        /// A pocket.
        public init(_ use: Use, dues: Double, opening: Double) {
            (self.use, shareOfDues, shareOfOpening) = (use, dues, opening)
        }
    }

    /// How groups of a kind keep their money.
    public enum Habit: String, Sendable, Hashable, CaseIterable {
        /// RT and RW: one kas, a part of it set aside for deaths.
        case neighbourhood
        /// PKK and its dasawisma: mostly arisan, a small kas.
        case women
        /// Karang Taruna, remaja masjid: one small kas.
        case youth
        /// Takmir: the mosque's kas, zakat and a social part.
        case mosque
        /// Majelis gereja: the congregation's kas, and a diaconal part.
        case church
        /// Majelis taklim, TPA: teaching first, a small social part.
        case study
    }

    /// The permanent identity of the group.
    public let identity: Identity
    /// What its kas is called.
    public let label: Text
    /// What its members pay in a usual month while it is fully active.
    public let dues: Rupiah
    /// What it holds at the start.
    public let opening: Rupiah
    /// Where the money lies.
    public let pockets: [Pocket]

    /// A group with its money.
    ///
    /// - Throws: `InvalidParameter` when dues or opening are negative, or the shares of the pockets do not sum to 1.
    public init(identity: Identity, label: Text, dues: Rupiah, opening: Rupiah, pockets: [Pocket]) throws {
        for (name, sum) in [("dues", dues), ("kas", opening)] where sum < 0 {
            throw InvalidParameter(
                name, must: Text(id: "tidak negatif", en: "not be negative"), got: sum.description)
        }
        let shares = (pockets.map(\.shareOfDues).reduce(0, +), pockets.map(\.shareOfOpening).reduce(0, +))
        guard abs(shares.0 - 1) < 1e-9, abs(shares.1 - 1) < 1e-9 else {
            throw InvalidParameter(
                "pockets", must: Text(id: "berjumlah 1", en: "have shares that sum to 1"),
                got: "\(shortest(shares.0)), \(shortest(shares.1))")
        }
        (self.identity, self.label, self.dues) = (identity, label, dues)
        (self.opening, self.pockets) = (opening, pockets)
    }
}

/// Someone who gives lumps now and then: at home, or away from home (perantauan).
public struct Donor: Sendable, Hashable {
    /// The permanent identity.
    public let identity: Identity
    /// Whether the donor lives elsewhere and gives mostly around the homecoming.
    public let isAway: Bool
    /// The group to which the donor is used to give, by its index; `nil` for none.
    public let usualOwner: Int?

    /// A donor.
    public init(identity: Identity, isAway: Bool, usualOwner: Int?) {
        (self.identity, self.isAway, self.usualOwner) = (identity, isAway, usualOwner)
    }
}
