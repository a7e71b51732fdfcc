import Simulation
import Testing

@testable import Models

/// Each lever moves the outcomes the way it should, on average over paired runs; extremes behave.
///
/// A few replicates by default, sixty with `WAHANA_LONG=1`; the same luck on both sides, and levers far apart.
@Suite struct MonotonicityTests {
    private func mean(
        _ strategy: FixtureStrategy = .musyawarahFirst, hours: Double = 2, oldHabits: Double = 0.15,
        doctrine: Values = Values(worship: 0.6, order: 0.55, mutuality: 0.75), set changes: [(Assumption, Double)] = [],
        also act: (World) throws -> Void = { _ in }, of value: (World) -> Double
    ) throws -> Double {
        try FixtureRuns(
            strategy: strategy, hours: hours, oldHabits: oldHabits, doctrine: doctrine, changes: changes
        ).mean(also: act, of: value)
    }

    @Test func moreFacilitatorHoursBringMoreUnderstanding() throws {
        let few = try mean(hours: 0.5) { $0.acceptance.paham }
        let many = try mean(hours: 6) { $0.acceptance.paham }
        #expect(many > few)
    }

    @Test func moreFacilitatorHoursBringMoreGroups() throws {
        let few = try mean(hours: 0.5, of: FixtureRuns.joined)
        let many = try mean(hours: 6, of: FixtureRuns.joined)
        #expect(many > few)
    }

    @Test func fewerOldHabitsBringMoreAcceptance() throws {
        let many = try mean(oldHabits: 0.6) { $0.acceptance.bersedia }
        let few = try mean(oldHabits: 0.05) { $0.acceptance.bersedia }
        #expect(few > many)
    }

    @Test func higherAttendanceBringsMoreUnderstanding() throws {
        let low = try mean(set: [(Outreach.attendance, 0.15)]) { $0.acceptance.paham }
        let high = try mean(set: [(Outreach.attendance, 0.6)]) { $0.acceptance.paham }
        #expect(high > low)
    }

    @Test func aFittingDoctrineBringsMoreGroups() throws {
        let far = try mean(doctrine: Values(worship: 0.05, order: 0.95, mutuality: 0.2), of: FixtureRuns.joined)
        let near = try mean(of: FixtureRuns.joined)
        #expect(near > far)
    }

    @Test func withoutFacilitatorsNothingComesOfIt() throws {
        #expect(try mean(hours: 0, of: FixtureRuns.joined) == 0)
        #expect(try mean(hours: 0) { $0.acceptance.tahu } == 0)
    }

    @Test func whereEveryoneHoldsToOldHabitsFewAccept() throws {
        let all = try mean(oldHabits: 1) { $0.acceptance.acceptance }
        let usual = try mean { $0.acceptance.acceptance }
        #expect(all < usual)
        #expect(all < 0.1)
    }

    @Test func aChairWhoLeavesEarlyIsMissed() throws {
        let stays = try mean(.notablesFirst) { $0.institution.stocks.leadership }
        let leaves = try mean(
            .notablesFirst,
            also: { world in
                world.run.when({ world.institution.isAtWork }) {
                    try world.run.after(7) { world.chairLeaves() }
                }
            }
        ) { $0.institution.stocks.leadership }
        #expect(leaves < stays)
    }

    @Test func moreObjectionsKeptSilentMakeEarlierMufakatButMoreWhoStayAway() throws {
        let open = try mean(set: [(Outreach.sungkan, 0)]) { Double($0.organizations.isSilent.count { $0 }) }
        #expect(open == 0)
    }
}
