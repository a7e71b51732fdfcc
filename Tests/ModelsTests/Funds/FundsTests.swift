import Models
import Simulation
import Testing

@Suite("Funds")
struct FundsTests {
    static let luck = Chance(seed: Seed(7), domain: .luck, index: 0)
    static let making = Chance(seed: Seed(7), domain: .world, index: 0)

    static func funds(
        budget: Budget = .open, households: Int = 240, donors: [Donor] = [], settings: Settings = Settings()
    ) throws -> Funds {
        let owners = try [("rt01", FundOwner.Habit.neighbourhood), ("takmir", .mosque), ("pkk", .women)].map {
            try FundOwner(
                identity: Identity("org:\($0.0)"), label: Text("Kas \($0.0)"), dues: 400_000, opening: 1_000_000,
                pockets: $0.1.pockets(Settings()))
        }
        return try Funds(
            owners: owners, households: (0..<households).map { Identity("household:\($0)") }, donors: donors,
            institution: (Identity("institution"), Text("WKSBM")), budget: budget, settings: settings,
            making: making, luck: luck)
    }

    static func month(_ number: Int, of funds: Funds, households: Int = 240) -> FundsMonth {
        let date = CalendarDate(iso: "2027-04-01")!.adding(months: number)
        return FundsMonth(
            number: number, date: date, day: Double(number) * 30, groups: funds.owners.count, households: households)
    }

    @Test("Opening balances lie in their pockets; bound money is not in the free purse")
    func opening() throws {
        let funds = try Self.funds()
        #expect(funds.purse(of: 0) == Purse(free: 700_000, deathBenefit: 300_000))
        #expect(funds.purse(of: 1) == Purse(free: 200_000, zakat: 300_000))
        #expect(funds.purse(of: 2) == Purse(free: 1_000_000))
        #expect(funds.purse(of: funds.institutionOwner) == Purse(free: 0))
        #expect(funds.ledger.passesAudit)
    }

    /// By hand for RT 01, habit neighbourhood: dues 400,000, 80 % free of which half is routine: +160,000; 20 % for
    /// deaths: +80,000. Takmir: 15 % free, half routine: +30,000; worship in and out; zakat +60,000. PKK: +50,000.
    @Test("Dues come in by pocket, routine and worship go out, arisan goes round")
    func dues() throws {
        let funds = try Self.funds()
        try funds.take(Self.month(0, of: funds))
        #expect(funds.purse(of: 0) == Purse(free: 860_000, deathBenefit: 380_000))
        #expect(funds.purse(of: 1) == Purse(free: 230_000, zakat: 360_000))
        #expect(funds.purse(of: 2) == Purse(free: 1_050_000))
        #expect(funds.ledger.passesAudit)
    }

    @Test("A dormant group collects nothing, a closed season nothing, a generous one more")
    func dormantAndSeason() throws {
        let funds = try Self.funds()
        var month = Self.month(0, of: funds)
        month.activity = [0, 1, 1]
        month.giving = 2
        try funds.take(month)
        #expect(funds.purse(of: 0).free == 700_000)
        #expect(funds.purse(of: 1).zakat == 420_000)
    }

    @Test("Columns of another length are refused")
    func lengths() throws {
        let funds = try Self.funds()
        var month = Self.month(0, of: funds)
        month.activity = [1]
        #expect(throws: InvalidParameter.self) { try funds.take(month) }
    }

    @Test("Only free money is pooled, and only while the institution is at work")
    func pooling() throws {
        let funds = try Self.funds()
        var month = Self.month(0, of: funds)
        month.activity = [0, 0, 0]
        month.pooling = [0.1, 0.5, 0]
        try funds.take(month)
        #expect(funds.common == 0)
        month.institutionAtWork = true
        try funds.take(month)
        #expect(funds.common == 170_000)
        #expect(funds.purse(of: 1) == Purse(free: 100_000, zakat: 300_000))
        #expect(funds.ledger.passesAudit)
    }

    @Test("Voluntary dues fade among free riders, and fade less when books are open")
    func iuran() throws {
        func collected(transparency: Double) throws -> [Double] {
            let funds = try Self.funds()
            return try (0..<12).map {
                var month = Self.month($0, of: funds)
                month.institutionAtWork = true
                month.transparency = transparency
                month.support = Array(repeating: 1, count: 240)
                try funds.take(month)
                return funds.giving
            }
        }
        let closed = try collected(transparency: 0)
        let open = try collected(transparency: 1)
        #expect(zip(closed, closed.dropFirst()).allSatisfy { $0 > $1 })
        #expect(zip(closed, open).allSatisfy { $0 < $1 })
        let unsupported = try Self.funds()
        var month = Self.month(0, of: unsupported)
        month.institutionAtWork = true
        try unsupported.take(month)
        #expect(unsupported.giving == 0)
    }

    /// 240 households × Rp500 × 30 nights (April) × 0.85 = Rp3,060,000.
    @Test("Jimpitan is a switch")
    func jimpitan() throws {
        var settings = Settings()
        try settings.set(Funds.assumptions.first { $0.name == "funds.jimpitan" }!, to: 1)
        let funds = try Self.funds(settings: settings)
        var month = Self.month(0, of: funds)
        month.institutionAtWork = true
        try funds.take(month)
        #expect(funds.common == 3_060_000)
    }

    @Test("A donor's luck is the donor's own: others do not change it")
    func donors() throws {
        let donors = (0..<12).map { Donor(identity: Identity("donor:\($0)"), isAway: $0 > 7, usualOwner: $0 % 3) }
        func gifts(_ donors: [Donor]) throws -> [Ledger.Entry] {
            let funds = try Self.funds(donors: donors)
            for number in 0..<18 { try funds.take(Self.month(number, of: funds)) }
            return funds.ledger.entries.filter { $0.purpose == .donation }
        }
        let all = try gifts(donors)
        #expect(!all.isEmpty)
        let alone = try gifts([donors[3]])
        #expect(alone.allSatisfy(all.contains))
    }

    @Test("Every month of a whole run leaves the books balanced; the audit passes at the end")
    func wholeRun() throws {
        let donors = (0..<12).map { Donor(identity: Identity("donor:\($0)"), isAway: $0 > 7, usualOwner: $0 % 3) }
        let funds = try Self.funds(donors: donors)
        for number in 0..<18 {
            var month = Self.month(number, of: funds)
            month.institutionAtWork = number > 3
            month.pooling = [0.05, 0.1, 0.3]
            month.support = Array(repeating: 0.5, count: 240)
            month.legitimacy = 0.7
            month.recognizedOn = number > 4 ? CalendarDate(iso: "2027-09-01") : nil
            try funds.take(month)
            #expect(funds.ledger.isBalanced)
            let purse = funds.purse(of: 1)
            try funds.payServices(Purse(free: purse.free.part(0.5), zakat: purse.zakat), by: 1, day: month.day)
            #expect(funds.ledger.isBalanced)
        }
        #expect(funds.ledger.passesAudit)
        #expect((0...1).contains(funds.autonomy))
    }

    @Test("Assumptions and decisions are declared once each")
    func declarations() throws {
        #expect(Set(Funds.assumptions.map(\.name)).count == Funds.assumptions.count)
        try DecisionRegister.check(Funds.decisions)
    }
}
