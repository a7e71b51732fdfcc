import Models
import Simulation
import Testing

@Suite("Funds: spending")
struct FundsSpendingTests {
    private let april = CalendarDate(iso: "2027-04-01")!
    private let january = CalendarDate(iso: "2028-01-05")!

    @Test("An expense above the ceiling does not happen and is counted with its sum")
    func ceiling() throws {
        let funds = try FundsTests.funds(budget: Budget([(.apbdes, 1_000_000)], per: .fiscalYear))
        #expect(try funds.spend(900_000, from: .apbdes, for: .outreach, on: april, day: 0))
        #expect(try !funds.spend(200_000, from: .apbdes, for: .outreach, on: april, day: 1))
        #expect(try funds.spend(200_000, from: .apbdes, for: .outreach, on: january, day: 280))
        #expect(funds.spent == 1_100_000)
        #expect(funds.spent(from: .apbdes) == 1_100_000)
        #expect(funds.spent(from: .swadaya) == 0)
        #expect(funds.refusals.records.map(\.cause) == ["budget.apbdes"])
        #expect(funds.refusals.records.first?.amount == 200_000)
        #expect(funds.ledger.passesAudit)
    }

    @Test("Public money waits for its season; the ceiling is not touched by a refusal")
    func season() throws {
        let funds = try FundsTests.funds(budget: Budget([(.apbdes, 100), (.swadaya, 100)], per: .plan))
        #expect(try !funds.spend(100, from: .apbdes, for: .outreach, on: april, day: 0, publicMoney: false))
        #expect(try funds.spend(100, from: .swadaya, for: .outreach, payer: 0, on: april, day: 0, publicMoney: false))
        #expect(try funds.spend(100, from: .apbdes, for: .outreach, on: april, day: 0))
        #expect(funds.refusals.records.map(\.cause) == ["season.apbdes"])
    }

    @Test("Residents' own money comes from a kas that holds it, never from bound pockets")
    func swadaya() throws {
        let funds = try FundsTests.funds()
        #expect(try !funds.spend(100, from: .swadaya, for: .jointActivity, on: april, day: 0))
        #expect(try !funds.spend(700_001, from: .swadaya, for: .jointActivity, payer: 0, on: april, day: 0))
        #expect(try funds.spend(700_000, from: .swadaya, for: .jointActivity, payer: 0, on: april, day: 0))
        #expect(funds.purse(of: 0) == Purse(free: 0, deathBenefit: 300_000))
        #expect(funds.refusals.records.first?.count == 2)
        #expect(try funds.spend(0, from: .swadaya, for: .jointActivity, on: april, day: 0))
    }

    @Test(
        "The village grant needs recognition by September and comes in March, once a year, within the ceiling",
        arguments: [
            (nil, 0), ("2027-09-30", 6_000_000), ("2027-10-01", 0),
        ] as [(String?, Int64)])
    func grant(recognized: String?, expected: Int64) throws {
        let funds = try FundsTests.funds(budget: Budget([(.apbdes, 10_000_000)], per: .fiscalYear))
        for number in 0..<18 {
            var month = FundsTests.month(number, of: funds)
            month.institutionAtWork = true
            month.recognizedOn = recognized.flatMap { CalendarDate(iso: $0) }
            try funds.take(month)
        }
        #expect(funds.common == Rupiah(expected))
        #expect(funds.spent == 0)
        // A granted rupiah is spent for the programme only, and counts as village money when it goes.
        if expected > 0 {
            try funds.payServices(Purse(free: 1_000_000), by: funds.institutionOwner, day: 540)
            #expect(funds.spent(from: .apbdes) == 1_000_000)
            #expect(funds.ledger.entries.last?.purpose == .programme)
        }
        #expect(funds.ledger.passesAudit)
    }

    @Test("A grant above the ceiling is cut to it, and the rest is counted; a closed season delays it")
    func cutGrant() throws {
        let funds = try FundsTests.funds(budget: Budget([(.apbdes, 4_000_000)], per: .fiscalYear))
        for number in 11..<14 {
            var month = FundsTests.month(number, of: funds)
            month.institutionAtWork = true
            month.recognizedOn = CalendarDate(iso: "2027-06-01")
            month.publicMoney = number > 11
            try funds.take(month)
            #expect(funds.common == (number > 11 ? 4_000_000 : 0))
        }
        #expect(funds.refusals.records.first?.amount == 2_000_000)
    }

    @Test("Services are paid from the pocket they belong to, and never beyond it")
    func services() throws {
        let funds = try FundsTests.funds()
        try funds.payServices(Purse(free: 100_000, zakat: 200_000), by: 1, day: 3)
        #expect(funds.purse(of: 1) == Purse(free: 100_000, zakat: 100_000))
        #expect(throws: LedgerRefusal.self) { try funds.payServices(Purse(free: 0, zakat: 100_001), by: 1, day: 3) }
        #expect(funds.ledger.passesAudit)
    }
}
