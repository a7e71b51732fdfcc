import Simulation

/// The groups (KPS) as columns, ordered by code, so that the order of the data does not matter; index `0..<count`.
///
/// Organisations never vanish: one that does nothing is dormant, one that merges keeps its row.
public final class Organizations {
    /// The codes of the data, in ascending order.
    public let code: [String]
    /// The permanent identity, made from `org:` and the code.
    public let identity: [Identity]
    /// What each is called.
    public let name: [Text]
    /// Where each comes from.
    public let origin: [Origin]
    /// Whom each gathers.
    public let audience: [Audience]
    /// The RT from 0, or `nil` for the whole RW.
    public let rt: [Int?]
    /// The congregation, an index into `People.congregations`, or `nil`.
    public let congregation: [Int?]
    /// The number of members.
    public let members: [Int]
    /// What each holds dear.
    public let values: [Values]
    /// How much each holds to its own ways, 0…1.
    public let habits: [Double]
    /// Cash at the start in whole rupiah.
    public let openingCash: [Int64]
    /// What its members pay in a usual month while fully active, in whole rupiah.
    public let dues: [Int64]
    /// How each keeps its money.
    public let keeps: [FundOwner.Habit]
    /// What each does for people.
    public let services: [[ServiceOffer]]
    /// The number of dasawisma.
    public let dasawisma: [Int]
    /// The board by person index, chair first, then by role and person.
    public internal(set) var board: [[Int]]
    /// Who belongs to each, board included, by person index.
    public let membership: Membership

    /// When the chair's term ends, in days since the start; `nil` for never.
    public internal(set) var termEnds: [Double?]
    /// Skill of the board, 0…1.
    public internal(set) var skill: [Double]
    /// Commitment of the board, 0…1.
    public internal(set) var commitment: [Double]
    /// How active, 0…1.
    public internal(set) var activity: [Double]
    /// How closely each works with the institution.
    public internal(set) var rung: [Rung]
    /// When each came to its rung, in days since the start.
    public internal(set) var rungSince: [Double]
    /// How far a group is for the plan, −1…1; from its board and members, less turf.
    public internal(set) var stance: [Double]
    /// What a group has lived through with the plan, −1…1.
    public internal(set) var experience: [Double]
    /// Agreed in the room but does not take part.
    public internal(set) var isSilent: [Bool]
    /// When the group was last asked to come nearer, in days since the start; `nil` for never.
    public internal(set) var lastAsked: [Double?]
    /// How far those to whom a group is tied have joined, 0…1, each weighed by the strength of the tie.
    public internal(set) var partnersJoined: [Double]
    /// Rivalry with the institution, 0…1, beside the rung.
    public internal(set) var rivalry: [Double]

    /// The number of organisations.
    public var count: Int { code.count }

    /// The activity below which a group is dormant (fakum, mati suri).
    public let dormancyThreshold: Double

    private let indexByCode: [String: Int]

    /// Which organisation has this code, or `nil`.
    public func index(of code: String) -> Int? { indexByCode[code] }

    /// Whether a group has stopped its activities.
    public func isDormant(_ organization: Int) -> Bool { activity[organization] < dormancyThreshold }

    /// How many groups have stopped their activities.
    public var dormantCount: Int { (0..<count).count { isDormant($0) } }

    /// Whether a group's activities are under the common roof: at least koordinasi, and not in silence.
    public func hasJoined(_ organization: Int) -> Bool {
        rung[organization] >= .coordination && !isSilent[organization]
    }

    /// The share of groups on `rung` or higher; 0 when there are none.
    public func share(atLeast rung: Rung) -> Double {
        guard count > 0 else { return 0 }
        return Double(self.rung.count { $0 >= rung }) / Double(count)
    }

    init(
        rows: [OrganizationRow], congregation: [Int?], board: [[Int]], membership: Membership, run: Run,
        dormancyThreshold: Double
    ) {
        code = rows.map(\.id)
        identity = rows.map { Organizations.identity(of: $0.id) }
        name = rows.map(\.name)
        origin = rows.map(\.origin)
        audience = rows.map(\.audience)
        rt = rows.map { $0.rt.map { $0 - 1 } }
        self.congregation = congregation
        members = rows.map(\.members)
        values = rows.map(\.values)
        habits = rows.map(\.habits)
        openingCash = rows.map(\.cash)
        dues = rows.map(\.dues)
        keeps = rows.map(\.keeps)
        services = rows.map(\.services)
        dasawisma = rows.map(\.dasawisma)
        self.board = board
        self.membership = membership
        self.dormancyThreshold = dormancyThreshold
        termEnds = rows.map { $0.termEnds.map { run.time(of: $0) } }
        skill = rows.map(\.skill)
        commitment = rows.map(\.commitment)
        activity = rows.map(\.activity)
        let count = rows.count
        rung = Array(repeating: .none, count: count)
        rungSince = Array(repeating: 0, count: count)
        stance = Array(repeating: 0, count: count)
        experience = Array(repeating: 0, count: count)
        isSilent = Array(repeating: false, count: count)
        lastAsked = Array(repeating: nil, count: count)
        partnersJoined = Array(repeating: 0, count: count)
        rivalry = Array(repeating: 0, count: count)
        indexByCode = Dictionary(rows.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The permanent identity of the organisation with this code.
    public static func identity(of code: String) -> Identity { Identity("org:" + code) }
}
