import Foundation
import Simulation
import Testing

@testable import Models

@Suite struct PeopleTests {
    private func people(rt: Int = 6, perRT: Int = 40, oldHabits: Double = 0.15, replicate: Int = 0) throws -> People {
        try People(
            plan: try HouseholdPlan(rt: rt, perRT: perRT, oldHabits: oldHabits), rows: KudusPermaiFixture.people(),
            settings: Settings(), run: try KudusPermaiFixture.run(replicate))
    }

    @Test func everyHouseholdHasItsOwnPeopleSideBySide() throws {
        let people = try people()
        #expect(people.households.count == 240)
        for house in 0..<240 {
            for person in people.households.people(of: house) { #expect(people.household[person] == house) }
        }
        #expect(people.households.people(of: 239).upperBound == people.residentCount)
        #expect((400...700).contains(people.residentCount))
        #expect(Set(people.identity).count == people.count)
    }

    @Test func whoMovedAwayHasNoHousehold() throws {
        let people = try people()
        let away = try #require(people.indexByCode["p24"])
        #expect(people.household[away] == nil)
        #expect(away >= people.residentCount)
        #expect(people.donors.contains(away))
    }

    /// Shares of 2,400 households within 3.5 standard errors: false alarm in less than 1 of 1,000 runs of the test.
    @Test(arguments: [0.0, 0.05, 0.15, 0.3, 1])
    func oldHabitsHaveTheirShare(_ share: Double) throws {
        let households = try people(rt: 6, perRT: 400, oldHabits: share).households
        let held = Double(households.holdsOldHabits.count { $0 }) / 2400
        #expect(abs(held - share) <= 3.5 * (share * (1 - share) / 2400).squareRoot())
    }

    @Test func moreOldHabitsOnlyAddToThem() throws {
        let few = try people(oldHabits: 0.1).households.holdsOldHabits
        let many = try people(oldHabits: 0.3).households.holdsOldHabits
        #expect(zip(few, many).allSatisfy { !$0 || $1 })
    }

    @Test func aLargerRTLeavesTheOthersAsTheyWere() throws {
        let small = try people(perRT: 40)
        let large = try people(perRT: 60)
        let welfare = Dictionary(
            zip(large.households.identity, large.households.welfare), uniquingKeysWith: { first, _ in first })
        for house in 0..<small.households.count {
            #expect(welfare[small.households.identity[house]] == small.households.welfare[house])
        }
    }

    @Test func whoHoldsToOldHabitsFollowsNobody() throws {
        let people = try people(oldHabits: 1)
        for person in 0..<people.residentCount { #expect(people.susceptibility[person] == 0) }
    }

    @Test func badDataIsRefused() throws {
        #expect(throws: InvalidParameter.self) { try HouseholdPlan(rt: 0, perRT: 40, oldHabits: 0.1) }
        #expect(throws: InvalidParameter.self) { try HouseholdPlan(rt: 6, perRT: -1, oldHabits: 0.1) }
        #expect(throws: InvalidParameter.self) { try HouseholdPlan(rt: 6, perRT: 40, oldHabits: 1.5) }
        #expect(throws: InvalidParameter.self) { try HouseholdPlan(rt: 6, perRT: 40, oldHabits: .nan) }
        #expect(throws: InvalidParameter.self) { try people(rt: 3) }
    }
}
