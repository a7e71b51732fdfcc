import Simulation
import Testing

@testable import Models

struct ErrandTests {
    private func world(hours: Double, seasons: SeasonTable = SeasonTable()) throws -> World {
        try World(
            try KudusPermaiFixture.community(hours: hours), settings: Settings(),
            run: try KudusPermaiFixture.run(0, seasons: seasons))
    }

    /// Five hours at two a week take three weeks, and what is asked for later waits behind them.
    @Test func itsHoursAreThoseOfTheFacilitators() throws {
        let world = try world(hours: 2)
        var days: [Double] = []
        let errand = try world.outreach.book(hours: 5) { days.append(world.run.now) }
        try world.outreach.ask(.visitGroup(0))
        try world.run.at(6) { #expect(errand.isBegun && world.outreach.facilitatorHours == 2) }
        try world.run.at(15) {
            #expect(days == [14 + 1.0 / 24])
            #expect(world.outreach.facilitatorHours == 6 && world.outreach.waiting == 1)
        }
        try world.run.at(28) { #expect(world.outreach.count(of: .visit) == 1) }
        try world.run.advance()
        #expect(days.count == 1)
    }

    /// It waits through a season without hours, and is never given up for having waited.
    @Test func itFollowsTheSeasonsAndIsNotGivenUp() throws {
        let start = KudusPermaiFixture.start
        let closed = try Season(from: start, to: start.adding(days: 200), label: Text("closed"), hours: 0)
        let world = try world(hours: 2, seasons: SeasonTable([closed]))
        var day = 0.0
        try world.outreach.book(hours: 2) { day = world.run.now }
        try world.run.advance()
        #expect(day > 200 && day < 210 && world.outreach.givenUp.count == 0)
    }

    @Test func calledOffItLeavesTheQueueAndWhatWasWorkedStays() throws {
        let world = try world(hours: 2)
        var isDone = false
        // Called off between the beginning of its one hour and the end.
        let last = try world.outreach.book(hours: 1) { isDone = true }
        try world.run.at(0.02) { last.callOff() }
        let begun = try world.outreach.book(hours: 4) { isDone = true }
        let waiting = try world.outreach.book(hours: 2) { isDone = true }
        try world.run.at(8) {
            begun.callOff()
            waiting.callOff()
            waiting.callOff()
            #expect(!waiting.isBegun && world.outreach.waiting == 0)
        }
        try world.run.at(20) { #expect(world.outreach.facilitatorHours == 4) }
        try world.run.advance()
        #expect(!isDone && begun.isBegun && last.isBegun)
    }

    @Test(arguments: [0, 0.2, 41, -1]) func refusesHoursOutsideTheirRange(_ hours: Double) throws {
        let world = try world(hours: 2)
        #expect(throws: InvalidParameter.self) { try world.outreach.book(hours: hours) {} }
    }
}
