import Simulation

extension Organizations {
    static let memberDecision = Decision("organizations.member", .once)

    /// Makes the groups of the data; their ordinary members are drawn among those whom they gather.
    ///
    /// Each person belongs to each group by a number of the pair's own, so a group more or less changes no one else's.
    /// - Throws: `InvalidParameter` for a value outside its range, a code given twice, a seat of an unknown person or
    ///   group, an RT that does not exist, a congregation that no household belongs to, or an end of term before the start.
    public convenience init(
        rows: [OrganizationRow], seats: [MembershipRow], people: People, settings: Settings, run: Run
    ) throws {
        let scale = settings[Organizations.valueScale]
        let rows = rows.sorted { $0.id < $1.id }.map { row in
            var row = row
            row.values = row.values.spread(by: scale)
            return row
        }
        for (place, row) in rows.enumerated() {
            try Organizations.check(row, people: people)
            if place > 0, rows[place - 1].id == row.id {
                throw InvalidParameter(
                    "organization", must: Text(id: "hanya satu baris per kode", en: "have one row per code"),
                    got: row.id)
            }
        }
        let congregation = rows.map { row in row.congregation.flatMap { people.congregations.firstIndex(of: $0) } }
        let board = try Organizations.boards(rows, seats, people)
        let lists = Organizations.members(rows, congregation, board, people, run.making)
        self.init(
            rows: rows, congregation: congregation, board: board,
            membership: Membership(people: lists, personCount: people.count), run: run,
            dormancyThreshold: settings[Organizations.dormancy])
    }

    private static func check(_ row: OrganizationRow, people: People) throws {
        func check(_ value: Double, _ name: String, _ range: ClosedRange<Double> = 0...1) throws {
            try InvalidParameter.check(value, named: "\(name) (\(row.id))", in: range)
        }
        try check(Double(row.members), "members", 1...100_000)
        try check(row.skill, "skill")
        try check(row.commitment, "commitment")
        try check(row.activity, "activity")
        try check(row.habits, "habits")
        try check(row.values.worship, "worship")
        try check(row.values.order, "order")
        try check(row.values.mutuality, "mutuality")
        try check(Double(row.cash), "cash", 0...1e12)
        try check(Double(row.dues), "dues", 0...1e12)
        for offer in row.services { try check(offer.monthly, "services.\(offer.category)", 0...1000) }
        if let rt = row.rt { try check(Double(rt), "rt", 1...Double(people.households.rtCount)) }
        if let name = row.congregation, !people.congregations.contains(name) {
            throw InvalidParameter(
                "congregation (\(row.id))",
                must: Text(
                    id: "salah satu dari \(people.congregations.joined(separator: ", "))",
                    en: "be one of \(people.congregations.joined(separator: ", "))"), got: name)
        }
    }

    private static func boards(
        _ rows: [OrganizationRow], _ seats: [MembershipRow], _ people: People
    ) throws -> [[Int]] {
        let place = Dictionary(rows.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        var board = Array(repeating: [(role: Int, code: String, person: Int)](), count: rows.count)
        for seat in seats {
            guard let organization = place[seat.organization] else {
                throw unknown("organization", seat.organization, among: rows.map(\.id))
            }
            guard let person = people.indexByCode[seat.person] else {
                throw unknown("person", seat.person, among: people.indexByCode.keys.sorted())
            }
            let role = BoardRole.allCases.firstIndex(of: seat.role) ?? 0
            guard !board[organization].contains(where: { $0.person == person }) else { continue }
            board[organization].append((role, seat.person, person))
        }
        return board.map { seats in seats.sorted { ($0.role, $0.code) < ($1.role, $1.code) }.map(\.person) }
    }

    private static func unknown(_ what: String, _ code: String, among codes: [String]) -> InvalidParameter {
        let known = codes.joined(separator: ", ")
        return InvalidParameter(
            what, must: Text(id: "salah satu dari \(known)", en: "be one of \(known)"), got: code)
    }

    private static func members(
        _ rows: [OrganizationRow], _ congregation: [Int?], _ board: [[Int]], _ people: People, _ making: Chance
    ) -> [[Int]] {
        let draws = making.draws(memberDecision)
        return rows.indices.map { organization in
            let row = rows[organization]
            let gathered = (0..<people.residentCount).filter {
                people.isGathered(
                    $0, by: row.audience, rt: row.rt.map { $0 - 1 }, congregation: congregation[organization])
            }
            let share = gathered.isEmpty ? 0 : Double(row.members) / Double(gathered.count)
            let group = Organizations.identity(of: row.id)
            let drawn =
                share >= 1 ? gathered : gathered.filter { draws.uniform(people.identity[$0], whom: group) < share }
            return Array(Set(drawn + board[organization])).sorted()
        }
    }
}

extension People {
    /// Whether a group with this audience and place gathers this person.
    func isGathered(_ person: Int, by audience: Audience, rt: Int?, congregation: Int?) -> Bool {
        guard let home = household[person] else { return false }
        if let rt, households.rt[home] != rt { return false }
        if let congregation, self.congregation[person] != congregation { return false }
        switch audience {
        case .households: return age[person] != .youth
        case .everyone: return true
        case .men: return sex[person] == .man && age[person] != .youth
        case .women: return sex[person] == .woman && age[person] != .youth
        case .youth: return age[person] == .youth
        }
    }
}

extension Values {
    /// These values with their distance from the middle, one half, scaled; kept in 0…1.
    func spread(by scale: Double) -> Values {
        func scaled(_ value: Double) -> Double { min(1, max(0, 0.5 + scale * (value - 0.5))) }
        return Values(worship: scaled(worship), order: scaled(order), mutuality: scaled(mutuality))
    }
}
