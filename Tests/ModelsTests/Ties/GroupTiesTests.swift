import Foundation
import Networks
import Simulation
import Testing

@testable import Models

@Suite struct GroupTiesTests {
    private func world() throws -> World {
        try World(try KudusPermaiFixture.community(), settings: Settings(), run: try KudusPermaiFixture.run(0))
    }

    @Test func sharedBoardsTieGroups() throws {
        let world = try world()
        let organizations = world.organizations
        let (rw, takmir, gereja) = (
            organizations.index(of: "rw")!, organizations.index(of: "takmir")!,
            organizations.index(of: "majelis_gereja")!
        )
        // p12 sits on both boards: one shared seat.
        #expect(abs(world.ties.groups.strength(rw, takmir) - 0.25) < 1e-12)
        #expect(world.ties.groups.strength(rw, takmir) == world.ties.groups.strength(takmir, rw))
        #expect(world.ties.groups.strength(takmir, gereja) == 0)
    }

    @Test func meetingStrengthensAndDisuseWeakens() throws {
        let world = try world()
        let before = world.ties.groups.strength(0, 13)
        world.ties.meet([0, 13])
        let after = world.ties.groups.strength(0, 13)
        #expect(abs(after - (before + 0.15 * (1 - before))) < 1e-12)
        for month in 0..<12 { world.ties.month(month) }
        #expect(world.ties.groups.strength(0, 13) < after)
    }

    /// What loses 60 % in a year of twelve equal months keeps 40 %.
    @Test(arguments: [0.0, 0.2, 0.6, 0.9])
    func monthlyLossesMakeUpTheYear(_ yearly: Double) {
        #expect(abs(pow(1 - Ties.monthly(yearly), 12) - (1 - yearly)) < 1e-12)
    }

    @Test func peopleAreTiedInSeveralWays() throws {
        let graph = try world().ties.people
        #expect(Set(graph.kinds).isSuperset(of: [.kin, .faith, .neighbourhood, .diffused]))
        let meanDegree = Double(graph.arcCount) / Double(graph.nodeCount)
        #expect((5...20).contains(meanDegree))
    }

    @Test func unknownCodesAreRefused() throws {
        var community = try KudusPermaiFixture.community()
        community.ties.append(TieRow(from: "rw", to: "lpm", kind: .functional))
        #expect(throws: InvalidParameter.self) {
            try World(community, settings: Settings(), run: try KudusPermaiFixture.run(0))
        }
    }

    /// Frozen, they stay as the data say, whoever meets, in a whole run too.
    @Test func frozenTiesNeverChange() throws {
        var settings = Settings()
        try settings.set(Ties.betweenGroups, to: 1)
        let run = try KudusPermaiFixture.run(0)
        let world = try World(try KudusPermaiFixture.community(), settings: settings, run: run)
        func strengths() -> [Double] {
            (0..<world.ties.groups.count).flatMap { one in
                (0..<world.ties.groups.count).map { world.ties.groups.strength(one, $0) }
            }
        }
        let before = strengths()
        #expect(before.contains { $0 > 0 })
        world.ties.meet([0, 5, 13], weight: 3)
        for month in 0..<12 { world.ties.month(month) }
        #expect(strengths() == before)
        try run.advance()
        #expect(strengths() == before)
    }
}
