import Simulation

/// Someone on the board: known by role and place, never by name.
public struct BoardMember: Sendable, Hashable {
    /// The permanent identity of the person.
    public var identity: Identity
    /// Knowledge and skill, 0…1.
    public var competence: Double
    /// Willingness to give time, 0…1.
    public var commitment: Double
    /// Hours a week for the institution.
    public var hours: Double
    /// The last day of the term; `nil` for none.
    public var termEnds: CalendarDate?

    /// A member of a board.
    public init(
        identity: Identity, competence: Double, commitment: Double, hours: Double, termEnds: CalendarDate? = nil
    ) {
        (self.identity, self.competence, self.commitment) = (identity, competence, commitment)
        (self.hours, self.termEnds) = (hours, termEnds)
    }
}

/// Why a seat fell vacant.
public enum Departure: String, Sendable, Hashable, CaseIterable {
    /// The term ended and the member did not go on.
    case term
    /// Moved away.
    case moved
    /// Fell ill.
    case illness
    /// After a quarrel.
    case quarrel
    /// The scenario said so.
    case ordered

    /// What it is called.
    public var label: Text {
        switch self {
        case .term: Text(id: "masa bakti berakhir", en: "end of term")
        case .moved: Text(id: "pindah", en: "moved away")
        case .illness: Text(id: "sakit", en: "illness")
        case .quarrel: Text(id: "perselisihan", en: "a quarrel")
        case .ordered: Text(id: "ditetapkan dalam skenario", en: "set in the scenario")
        }
    }
}

/// The seats of the institution, chair first; a seat is held or vacant.
struct Board {
    struct Seat {
        let role: Text
        let identity: Identity
        var member: BoardMember?
        /// When the member took the seat, or when it fell vacant, in days.
        var since: Double
        /// How many replacements this seat has had; names the next one's luck.
        var replacements = 0
    }

    static let roles = [
        ("chair", Text(id: "ketua", en: "chair")), ("secretary", Text(id: "sekretaris", en: "secretary")),
        ("treasurer", Text(id: "bendahara", en: "treasurer")),
        ("services", Text(id: "koordinator pelayanan", en: "services coordinator")),
        ("partners", Text(id: "koordinator kemitraan", en: "partners coordinator")),
    ]
    static let replacement = Identity("institution:replacement")

    var seats: [Seat]

    /// Empty seats of `institution`.
    init(institution: Identity) {
        seats = Board.roles.enumerated().map { place, role in
            Seat(
                role: role.1, identity: institution.child(kind: Identity("institution:seat"), ordinal: place),
                member: nil, since: 0)
        }
    }

    /// Seats the first members, in order; seats without one stay vacant.
    mutating func seat(_ members: [BoardMember], day: Double) {
        for place in seats.indices {
            seats[place].member = place < members.count ? members[place] : nil
            seats[place].since = day
        }
    }

    var hasChair: Bool { seats[0].member != nil }

    /// The share of seats that are held.
    var filled: Double { Double(seats.count { $0.member != nil }) / Double(seats.count) }

    /// Hours a week that the board gives.
    var hours: Double { seats.reduce(0) { $0 + ($1.member.map { $0.hours * $0.commitment } ?? 0) } }

    /// What the board brings to leadership, 0…1: competence × commitment × continuity, the chair counting `chairShare`.
    ///
    /// Continuity grows from `atFirst` to 1 over `monthsToSettle`.
    func effort(chairShare: Double, monthsToSettle: Double, atFirst: Double, day: Double) -> Double {
        var chair = 0.0
        var others = 0.0
        for (place, seat) in seats.enumerated() {
            guard let member = seat.member else { continue }
            let months = (day - seat.since) / Span.daysPerMonth
            let continuity = monthsToSettle > 0 ? min(1, atFirst + (1 - atFirst) * months / monthsToSettle) : 1
            let brings = member.competence * member.commitment * continuity
            if place == 0 { chair = brings } else { others += brings }
        }
        let rest = seats.count > 1 ? others / Double(seats.count - 1) : 0
        return chairShare * chair + (1 - chairShare) * rest
    }
}
