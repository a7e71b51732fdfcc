import Simulation
import Testing

@testable import Models

/// What follows in one room from what happens in another.
@Suite struct WorldEventTests {
    private func world(hours: Double = 20) throws -> World {
        try World(
            try KudusPermaiFixture.community(hours: hours), settings: Settings(),
            run: try KudusPermaiFixture.run(0, seasons: SeasonTable()))
    }

    private func musyawarah(_ result: Deliberation.Result, _ world: World, silent: [Int] = []) -> Musyawarah {
        Musyawarah(
            result: result, isQuorate: true, present: world.organizations.board.compactMap(\.first),
            groups: Array(0..<14), silent: silent, objectors: [], attempt: 1)
    }

    @Test func mufakatFoundsTheInstitution() throws {
        let world = try world()
        let before = world.doctrine
        world.conclude(musyawarah(.agreed(0.9), world))
        #expect(world.institution.isAtWork)
        #expect(world.institution.hasChair)
        #expect(world.organizations.rung.allSatisfy { $0 >= .communication })
        #expect(world.doctrine != before)
    }

    @Test func whoIsPutOffFoundsNothing() throws {
        let world = try world()
        world.conclude(musyawarah(.postponed, world))
        #expect(!world.institution.isAtWork)
        #expect(world.organizations.rung.allSatisfy { $0 == .none })
    }

    @Test func aRefusalIsRemembered() throws {
        let world = try world()
        world.conclude(musyawarah(.refused(0.3), world))
        #expect(!world.institution.isAtWork)
        #expect(world.organizations.experience.allSatisfy { $0 < 0 })
    }

    @Test func whoAgreesInSilenceStaysAway() throws {
        let world = try world()
        let group = try #require(world.organizations.index(of: "takmir"))
        let chair = world.organizations.board[group][0]
        world.conclude(musyawarah(.agreed(1), world, silent: [chair]))
        #expect(world.people.staysAway[chair] == 12)
        #expect(world.organizations.isSilent[group])
        #expect(!world.organizations.hasJoined(group))
        world.people.beginWeek(factor: 1)
        #expect(world.people.staysAway[chair] == 11)
    }

    @Test func aVoteLeavesLessMandateThanMufakat() throws {
        let world = try world()
        #expect(musyawarah(.agreed(0.8), world).mandate == 0.8)
        #expect(abs(musyawarah(.voted(0.6), world).mandate - 0.2) < 1e-12)
        #expect(musyawarah(.refused(0.4), world).mandate == 0)
    }

    @Test func aDecreeFoundsButIsNotTheirOwn() throws {
        let world = try world()
        try world.outreach.ask(.decree)
        try world.run.at(10) {
            #expect(world.institution.isAtWork)
            #expect(world.institution.mandate == .decree)
            #expect(world.institution.ownership < 1)
            #expect(world.partners.recognitionStage >= .supported)
            #expect(world.organizations.experience.allSatisfy { $0 <= 0 })
        }
        try world.run.advance()
    }

    @Test func aHostMustBeWilling() throws {
        let world = try world()
        let pkk = try #require(world.organizations.index(of: "pkk"))
        #expect(!world.hostIfWilling(pkk))
        for person in world.organizations.membership.people(of: pkk) {
            world.people.awareness[person] = 1
            world.people.understanding[person] = 1
            world.people.willingness[person] = 0.8
        }
        #expect(world.hostIfWilling(pkk))
        #expect(world.institution.mandate == .host(pkk))
        #expect(world.organizations.rung[pkk] == .coordination)
        try world.run.advance()
        // Those who do the same work see a rival in whoever is carried by another.
        #expect(world.organizations.rivalry[pkk] == 0)
        #expect(world.organizations.rivalry.max() ?? 0 > 0)
    }

    @Test func aSharedActivityWakesADormantGroupAndTiesThoseWhoMet() throws {
        let world = try world()
        let (youth, rt5) = (world.organizations.index(of: "karang_taruna")!, world.organizations.index(of: "rt5")!)
        #expect(world.organizations.isDormant(youth))
        let tie = world.ties.groups.strength(youth, rt5)
        try world.outreach.ask(.activity([]))
        try world.run.at(14) {
            #expect(!world.organizations.isDormant(youth))
            #expect(world.organizations.experience[youth] > 0)
            #expect(world.ties.groups.strength(youth, rt5) > tie)
            #expect(world.organizations.lastAsked[youth] == nil)
            #expect(world.funds.spent > 0)
        }
        try world.run.advance()
    }

    @Test func aBridgeBringsTwoGroupsTogether() throws {
        let world = try world()
        let (rw, takmir) = (world.organizations.index(of: "rw")!, world.organizations.index(of: "takmir")!)
        let tie = world.ties.groups.strength(rw, takmir)
        try world.outreach.ask(.bridge(rw, takmir))
        try world.run.at(10) {
            #expect(world.outreach.count(of: .bridge) == 1)
            #expect(world.ties.groups.strength(rw, takmir) > tie)
            #expect(world.organizations.lastAsked[takmir] != nil)
        }
        try world.run.advance()
    }

    @Test func meetingsDigOutNeeds() throws {
        let (quiet, met) = (try world(), try world())
        for rt in 1...6 { try met.outreach.ask(.meeting(of: met.organizations.index(of: "rt\(rt)")!)) }
        var known = [0, 0]
        try quiet.run.at(21) { known[0] = quiet.services.gaps.reduce(0, +) }
        try met.run.at(21) { known[1] = met.services.gaps.reduce(0, +) }
        try quiet.run.advance()
        try met.run.advance()
        #expect(known[1] > known[0])
    }

    @Test func unknownPartnersAreRefused() throws {
        let world = try world()
        #expect(throws: InvalidParameter.self) { try world.approach("bank") }
        try world.approach("desa")
        #expect(world.partners.recognitionStage == .asked)
    }

    @Test func aChairWhoLeavesIsGone() throws {
        let world = try world()
        world.conclude(musyawarah(.agreed(0.9), world))
        let leadership = world.institution.stocks.leadership
        world.chairLeaves()
        #expect(!world.institution.hasChair)
        #expect(world.institution.stocks.leadership < leadership)
    }
}
