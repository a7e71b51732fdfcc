import Models
import Simulation
import Testing

@Suite("Budget")
struct BudgetTests {
    private let march = CalendarDate(iso: "2027-03-01")!
    private let december = CalendarDate(iso: "2027-12-31")!
    private let january = CalendarDate(iso: "2028-01-01")!

    @Test("A fiscal year ends on 31 December; what is left lapses and the ceiling is whole again on 1 January")
    func fiscalYear() throws {
        var budget = try Budget([(.apbdes, 10_000_000), (.swadaya, 6_000_000)], per: .fiscalYear)
        let take1 = budget.take(9_000_000, from: .apbdes, on: march)
        #expect(take1)
        let take2 = budget.take(1_000_001, from: .apbdes, on: december)
        #expect(!take2)
        let take3 = budget.take(1_000_000, from: .apbdes, on: december)
        #expect(take3)
        #expect(budget.left(.apbdes, on: december) == 0)
        let take4 = budget.take(1, from: .apbdes, on: december)
        #expect(!take4)
        #expect(budget.left(.apbdes, on: january) == 10_000_000)
        #expect(budget.left(.swadaya, on: december) == 6_000_000)
    }

    @Test("A ceiling for the whole plan does not come back")
    func plan() throws {
        var budget = try Budget([(.swadaya, 100)], per: .plan)
        let take5 = budget.take(60, from: .swadaya, on: march)
        #expect(take5)
        let take6 = budget.take(60, from: .swadaya, on: january)
        #expect(!take6)
        #expect(budget.left(.swadaya, on: january) == 40)
    }

    @Test("An unnamed public source has nothing, an unnamed other source no ceiling; without a budget there is none")
    func unnamed() throws {
        var budget = try Budget([(.apbdes, 100)], per: .plan)
        let take7 = budget.take(1, from: .apbd, on: march)
        #expect(!take7)
        #expect(budget.left(.donor, on: march) == nil)
        let gave = budget.take(1_000_000_000, from: .donor, on: march)
        #expect(gave)
        var open = Budget.open
        let take8 = open.take(1_000_000_000, from: .apbn, on: march)
        #expect(take8)
        #expect(open.ceiling(.apbn) == nil)
    }

    @Test("A negative ceiling and a source named twice are refused by name")
    func mistakes() {
        #expect(throws: InvalidParameter.self) { try Budget([(.apbdes, -1)], per: .plan) }
        #expect(throws: InvalidParameter.self) { try Budget([(.apbdes, 1), (.apbdes, 2)], per: .plan) }
    }
}
