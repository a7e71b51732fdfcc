import Simulation

/// Where a group comes from (S0).
public enum Origin: String, Sendable, Hashable, CaseIterable, Codable {
    /// Grown from religious tradition.
    case tradition
    /// Formed by government.
    case government

    /// What the origin is called.
    public var label: Text {
        self == .tradition
            ? Text(id: "kelompok tradisi keagamaan", en: "tradition-based group")
            : Text(id: "kelompok bentukan pemerintah", en: "government-formed group")
    }
}

/// Whom a group gathers.
public enum Audience: String, Sendable, Hashable, CaseIterable, Codable {
    /// Households, mostly by their men at night.
    case households
    /// Everyone.
    case everyone
    /// Men.
    case men
    /// Women.
    case women
    /// Youth.
    case youth
}

/// One service that a group gives: which needs, and how many a month.
public struct ServiceOffer: Sendable, Hashable {
    /// The category of need by name, as the Services room knows it.
    public var category: String
    /// How many needs a month the group can serve when fully active, 0 or more.
    public var monthly: Double

    /// A service with its capacity.
    public init(_ category: String, monthly: Double) {
        (self.category, self.monthly) = (category, monthly)
    }
}

/// A group of the data.
public struct OrganizationRow: Sendable, Hashable {
    /// The code in the data, such as `takmir`.
    public var id: String
    /// What it is called.
    public var name: Text
    /// Where it comes from.
    public var origin: Origin
    /// Whom it gathers.
    public var audience: Audience
    /// The number of its RT, from 1; `nil` when it works in the whole RW.
    public var rt: Int?
    /// The congregation it belongs to by name; `nil` when it belongs to none.
    public var congregation: String?
    /// How many members, 1 or more.
    public var members: Int
    /// Skill of its board, 0…1.
    public var skill: Double
    /// Commitment of its board, 0…1.
    public var commitment: Double
    /// How active it is, 0…1.
    public var activity: Double
    /// What it holds dear.
    public var values: Values
    /// How much it holds to its own ways of working, 0…1.
    public var habits: Double
    /// Its cash at the start in whole rupiah.
    public var cash: Int64
    /// What its members pay in a usual month while it is fully active, together, in whole rupiah.
    public var dues: Int64
    /// How it keeps its money, and what of it is bound.
    public var keeps: FundOwner.Habit
    /// What it does for people.
    public var services: [ServiceOffer]
    /// When its chair's term ends; `nil` when it has no end.
    public var termEnds: CalendarDate?
    /// How many dasawisma it has (PKK), else 0.
    public var dasawisma: Int

    /// A group.
    public init(
        id: String, name: Text, origin: Origin, audience: Audience, rt: Int? = nil, congregation: String? = nil,
        members: Int, skill: Double, commitment: Double, activity: Double, values: Values, habits: Double,
        cash: Int64 = 0, dues: Int64 = 0, keeps: FundOwner.Habit = .neighbourhood, services: [ServiceOffer] = [],
        termEnds: CalendarDate? = nil,
        dasawisma: Int = 0
    ) {
        (self.id, self.name, self.origin, self.audience) = (id, name, origin, audience)
        (self.rt, self.congregation, self.members) = (rt, congregation, members)
        (self.skill, self.commitment, self.activity) = (skill, commitment, activity)
        (self.values, self.habits, self.cash, self.dues, self.keeps) = (values, habits, cash, dues, keeps)
        (self.services, self.termEnds, self.dasawisma) = (services, termEnds, dasawisma)
    }
}

/// What a person does in a group.
public enum BoardRole: String, Sendable, Hashable, CaseIterable, Codable {
    /// Ketua.
    case chair
    /// Sekretaris.
    case secretary
    /// Bendahara.
    case treasurer
    /// Another member of the board (pengurus).
    case board
}

/// A person of the data on the board of a group.
public struct MembershipRow: Sendable, Hashable {
    /// The person's code.
    public var person: String
    /// The group's code.
    public var organization: String
    /// The role.
    public var role: BoardRole

    /// A seat on a board.
    public init(person: String, organization: String, role: BoardRole) {
        (self.person, self.organization, self.role) = (person, organization, role)
    }
}
