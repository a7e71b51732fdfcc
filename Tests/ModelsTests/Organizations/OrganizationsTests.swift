import Simulation
import Testing

@testable import Models

@Suite struct OrganizationsTests {
    private func world(_ change: (inout Community) -> Void = { _ in }) throws -> World {
        var community = try KudusPermaiFixture.community()
        change(&community)
        return try World(community, settings: Settings(), run: try KudusPermaiFixture.run(0))
    }

    @Test func membersAreThoseWhomAGroupGathers() throws {
        let world = try world()
        let people = world.people
        let pkk = try #require(world.organizations.index(of: "pkk"))
        for person in world.organizations.membership.people(of: pkk) {
            #expect(people.sex[person] == .woman)
            #expect(world.organizations.membership.organizations(of: person).contains(pkk))
        }
        let rt3 = try #require(world.organizations.index(of: "rt3"))
        for person in world.organizations.membership.people(of: rt3)
        where !world.organizations.board[rt3].contains(person) {
            #expect(people.households.rt[people.household[person] ?? 0] == 2)
        }
        // About 90 of the women, a binomial whose standard deviation is below √90.
        #expect(abs(world.organizations.membership.people(of: pkk).count - 90) < 36)
    }

    @Test func theChairIsFirstOnTheBoard() throws {
        let world = try world()
        let rw = try #require(world.organizations.index(of: "rw"))
        #expect(world.organizations.board[rw].first == world.people.indexByCode["p01"])
        #expect(world.organizations.board[rw].count == 4)
    }

    @Test(arguments: [
        "unknown person", "unknown group", "same code twice", "RT 9", "unknown congregation", "skill 1.5", "no members",
        "unknown service", "negative capacity",
    ])
    func badDataIsRefused(_ fault: String) throws {
        #expect(throws: InvalidParameter.self) {
            try world { community in
                switch fault {
                case "unknown person":
                    community.seats.append(MembershipRow(person: "p99", organization: "rw", role: .board))
                case "unknown group":
                    community.seats.append(MembershipRow(person: "p01", organization: "lpm", role: .board))
                case "same code twice": community.organizations.append(community.organizations[0])
                case "RT 9": community.organizations[0].rt = 9
                case "unknown congregation": community.organizations[0].congregation = "vihara"
                case "skill 1.5": community.organizations[0].skill = 1.5
                case "no members": community.organizations[0].members = 0
                case "unknown service": community.organizations[0].services = [ServiceOffer("loans", monthly: 1)]
                default: community.organizations[0].services = [ServiceOffer("food", monthly: -1)]
                }
            }
        }
    }

    @Test func distanceIsTheMeanOfThree() {
        let one = Values(worship: 0.2, order: 0.5, mutuality: 1)
        let other = Values(worship: 0.8, order: 0.5, mutuality: 0.7)
        #expect(abs(one.distance(to: other) - 0.3) < 1e-12)
        #expect(one.fit(with: one) == 1)
        #expect(one.moved(towards: other, by: 1) == other)
    }

    @Test func rungsAreNamedAndOrdered() {
        #expect(
            Rung.allCases.map(\.name) == ["none", "komunikasi", "kooperasi", "koordinasi", "kolaborasi", "konfederasi"])
        #expect(Rung.confederation.next == nil)
        #expect(Rung.cooperation < .coordination)
    }
}
