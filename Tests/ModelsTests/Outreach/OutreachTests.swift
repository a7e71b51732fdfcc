import Simulation
import Testing

@testable import Models

@Suite struct OutreachTests {
    private func world(hours: Double = 2, seasons: SeasonTable = SeasonTable()) throws -> World {
        try World(
            try KudusPermaiFixture.community(hours: hours), settings: Settings(),
            run: try KudusPermaiFixture.run(0, seasons: seasons))
    }

    @Test func hoursLimitWhatIsDoneInAWeek() throws {
        let world = try world(hours: 2)
        for group in 0..<4 { try world.outreach.ask(.visitGroup(group)) }
        try world.run.at(20) {
            // Weeks 0, 1 and 2 each bought one visit of two hours; the third is held on its Wednesday, day 20.
            #expect(world.outreach.waiting == 1)
            #expect(world.outreach.facilitatorHours == 6)
        }
        try world.run.advance()
        #expect(world.outreach.count(of: .visit) == 4)
    }

    @Test func withoutHoursEverythingIsGivenUpAndCounted() throws {
        let world = try world(hours: 0)
        try world.outreach.ask(.musyawarah)
        try world.outreach.ask(.visitGroup(0))
        try world.run.advance()
        #expect(world.outreach.held.allSatisfy { $0 == 0 })
        let refusal = world.refusals.first { $0.cause == "outreach.hours" }
        #expect(refusal?.count == 2)
        #expect(refusal?.amount == 10)
    }

    @Test func gatheringsWaitForAnOpenEvening() throws {
        let start = KudusPermaiFixture.start
        let closed = try Season(
            from: start, to: start.adding(days: 30), label: Text("closed"), attendance: 0)
        let world = try world(hours: 20, seasons: SeasonTable([closed]))
        var days: [Double] = []
        let learn = world.outreach.onEncounter
        world.outreach.onEncounter = { encounter in
            if encounter.kind == .meeting { days.append(world.run.now) }
            try learn(encounter)
        }
        try world.outreach.ask(.meeting(of: 0))
        try world.outreach.ask(.visitGroup(0))
        try world.run.advance()
        #expect(days.count == 1)
        #expect(days[0] > 30)
        #expect(world.run.date(at: days[0]).weekday == 6)
        #expect(world.outreach.count(of: .visit) == 1)
        #expect(world.outreach.putOff > 0)
    }

    @Test func aMusyawarahThatWaitsIsNotAskedTwice() throws {
        let world = try world()
        try world.outreach.ask(.musyawarah)
        try world.outreach.ask(.musyawarah)
        #expect(world.outreach.waiting == 1)
    }

    @Test(arguments: [Approach.visitPerson(-1), .visitGroup(99), .activity([0, 99]), .bridge(0, 99), .hosting(by: -1)])
    func whoDoesNotExistIsRefused(_ approach: Approach) throws {
        let world = try world()
        #expect(throws: InvalidParameter.self) { try world.outreach.ask(approach) }
    }

    @Test func womenMeetElsewhere() throws {
        // Meetings of all RT reach few women; those of PKK and majelis taklim only women.
        let world = try world(hours: 40)
        var women = [0, 0]
        var all = [0, 0]
        world.outreach.onEncounter = { encounter in
            let place = encounter.organizations == [world.organizations.index(of: "pkk")!] ? 1 : 0
            all[place] += encounter.people.count
            women[place] += encounter.people.count { world.people.sex[$0] == .woman }
        }
        for rt in 1...6 { try world.outreach.ask(.meeting(of: world.organizations.index(of: "rt\(rt)")!)) }
        try world.outreach.ask(.meeting(of: world.organizations.index(of: "pkk")!))
        try world.run.advance()
        #expect(all[0] > 10 && all[1] > 5)
        #expect(women[1] == all[1])
        #expect(Double(women[0]) < 0.4 * Double(all[0]))
    }

    @Test func hoursOfAPersonRunOut() throws {
        let world = try world()
        let person = 0
        world.people.beginWeek(factor: 1)
        let free = world.people.freeHours[person]
        #expect(!world.people.spend(free + 0.01, by: person))
        #expect(world.people.spend(free, by: person))
        #expect(!world.people.spend(0.01, by: person))
        #expect(world.people.hoursSpent[person] == free)
    }
}
