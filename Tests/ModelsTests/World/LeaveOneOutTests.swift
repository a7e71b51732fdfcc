import Foundation
import Simulation
import Testing

@testable import Models

/// Removing one group leaves the draws of all others unchanged, births included.
@Suite struct LeaveOneOutTests {
    private static let codes = KudusPermaiFixture.organizations().map(\.id).sorted()

    private func trace(without code: String?) throws -> ChanceTrace {
        var community = try KudusPermaiFixture.community()
        community.organizations.removeAll { $0.id == code }
        community.seats.removeAll { $0.organization == code }
        community.ties.removeAll { $0.from == code || $0.to == code }
        let trace = ChanceTrace()
        let seed = Seed(2026)
        let run = Run(
            start: KudusPermaiFixture.start, horizon: 100, seasons: try KudusPermaiFixture.calendar(),
            luck: Chance(seed: seed, domain: .luck, index: 0, trace: trace),
            making: Chance(seed: seed, domain: .world, index: 0, trace: trace), trace: trace)
        let world = try World(community, settings: Settings(), run: run)
        try world.outreach.ask(.musyawarah)
        for rt in 1...6 where "rt\(rt)" != code {
            try world.outreach.ask(.meeting(of: world.organizations.index(of: "rt\(rt)")!))
        }
        try run.advance()
        return trace
    }

    @Test(arguments: codes)
    func othersKeepTheirDraws(_ code: String) throws {
        let (whole, reduced) = (try trace(without: nil), try trace(without: code))
        #expect(whole.compare(with: reduced).conflicts.isEmpty)
        let group = Organizations.identity(of: code)
        func keys(_ trace: ChanceTrace, _ decisions: [Decision]) -> Set<ChanceTrace.Key> {
            let hashes = Set(decisions.map(\.hash))
            return Set(
                trace.entries.map(\.key).filter { hashes.contains($0.decision) && $0.who != group && $0.whom != group })
        }
        // How the world was made, and every need that arose: the very same keys.
        let made =
            People.decisions + [Organizations.memberDecision, PeopleTies.kin, PeopleTies.kinHouse, PeopleTies.reached]
        #expect(keys(whole, made) == keys(reduced, made))
        let born = [Services.arises, Services.lasts]
        #expect(keys(whole, born) == keys(reduced, born))
        #expect(!keys(whole, born).isEmpty)
    }
}
