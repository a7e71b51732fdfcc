import Simulation

/// The data and choices from which a world is built; everything a scenario says about the place.
public struct Community: Sendable {
    /// The groups.
    public var organizations: [OrganizationRow]
    /// The households to make.
    public var households: HouseholdPlan
    /// People known from the data.
    public var people: [PersonRow]
    /// Seats on boards.
    public var seats: [MembershipRow]
    /// Ties known from the data.
    public var ties: [TieRow]
    /// The institution that may come to be.
    public var institution: InstitutionPlan
    /// Who helps from outside.
    public var facilitators: [Facilitator]
    /// Who outside the village could become a partner.
    public var prospects: [ProspectRow]
    /// The ceilings of the plan's expenses.
    public var budget: Budget
    /// Where money for visits, meetings and shared activities comes from first.
    public var outreachSource: FundSource = .swadaya

    /// A community.
    public init(
        organizations: [OrganizationRow], households: HouseholdPlan, people: [PersonRow] = [],
        seats: [MembershipRow] = [], ties: [TieRow] = [], institution: InstitutionPlan,
        facilitators: [Facilitator] = [], prospects: [ProspectRow] = [], budget: Budget = .open
    ) {
        (self.organizations, self.households, self.people) = (organizations, households, people)
        (self.seats, self.ties, self.institution) = (seats, ties, institution)
        (self.facilitators, self.prospects, self.budget) = (facilitators, prospects, budget)
    }
}

/// The institution as its founders first put it.
public struct InstitutionPlan: Sendable, Hashable {
    /// What it is called.
    public var name: Text
    /// What it is said to be for.
    public var doctrine: Values
    /// The people proposed for its board by code, chair first; where empty, the founders choose.
    public var leadership: [String]

    /// A planned institution.
    public init(name: Text, doctrine: Values, leadership: [String] = []) {
        (self.name, self.doctrine, self.leadership) = (name, doctrine, leadership)
    }
}

/// Someone outside the village with whom a memorandum could be signed, as the data name it.
public struct ProspectRow: Sendable, Hashable {
    /// The code in the data, such as `puskesmas`.
    public var id: String
    /// What it is called.
    public var label: Text
    /// Which of the five kinds of partner it is.
    public var kind: PartnerKind
    /// What it could serve in a month.
    public var services: [ServiceOffer]

    /// A prospect of the data.
    public init(id: String, label: Text, kind: PartnerKind, services: [ServiceOffer]) {
        (self.id, self.label, self.kind, self.services) = (id, label, kind, services)
    }
}
