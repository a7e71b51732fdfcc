import Foundation
import Simulation
import Testing

@testable import Models

/// What holds in every run, whatever the strategy.
@Suite struct WorldTests {
    private func world(
        _ strategy: FixtureStrategy, replicate: Int = 0, trace: ChanceTrace? = nil,
        change: (inout Community) -> Void = { _ in }
    ) throws -> World {
        var community = try KudusPermaiFixture.community()
        change(&community)
        let world = try World(
            community, settings: Settings(), run: try KudusPermaiFixture.run(replicate, trace: trace))
        try strategy.apply(to: world)
        return world
    }

    @Test(arguments: FixtureStrategy.allCases)
    func theBooksCloseAndNobodyVanishes(_ strategy: FixtureStrategy) throws {
        let world = try world(strategy)
        world.run.afterEvent = {
            #expect(world.funds.ledger.isBalanced)
            #expect(world.rungCounts.reduce(0, +) == 14)
            #expect(world.partners.stageCounts.reduce(0, +) == 1)
        }
        try world.run.advance()
        #expect(world.booksClose)
        #expect(world.organizations.count == 14)
        for person in 0..<world.people.count {
            #expect((0...1).contains(world.people.awareness[person]))
            #expect((0...1).contains(world.people.understanding[person]))
            #expect((-1...1).contains(world.people.willingness[person]))
            #expect(world.people.hoursLeft[person] >= 0)
        }
    }

    @Test func theOrderOfTheDataDoesNotMatter() throws {
        let one = try world(.musyawarahFirst)
        let other = try world(.musyawarahFirst) { community in
            community.organizations.reverse()
            community.people.reverse()
            community.seats.reverse()
            community.ties.reverse()
        }
        try one.run.advance()
        try other.run.advance()
        #expect(one.fingerprint == other.fingerprint)
    }

    @Test(arguments: FixtureStrategy.allCases)
    func aPlaceboIsIdentical(_ strategy: FixtureStrategy) throws {
        let (one, other) = (try world(strategy), try world(strategy))
        try one.run.advance()
        try other.run.advance()
        #expect(one.fingerprint == other.fingerprint)
        #expect(World.readings.allSatisfy { $0.read(one) == $0.read(other) })
    }

    @Test func untilTheFirstDifferentActEverythingIsTheSame() throws {
        let (one, other) = (try world(.asIs), try world(.asIs))
        try other.run.at(150) { try other.outreach.ask(.decree) }
        var prints: [[UInt64]] = [[], []]
        for day in [0.5, 50, 100, 149.5, 200] {
            try one.run.at(day) { prints[0].append(one.fingerprint) }
            try other.run.at(day) { prints[1].append(other.fingerprint) }
        }
        try one.run.advance()
        try other.run.advance()
        #expect(prints[0].prefix(4) == prints[1].prefix(4))
        #expect(prints[0].last != prints[1].last)
    }

    @Test func asItIsNobodyJoins() throws {
        let world = try world(.asIs)
        try world.run.advance()
        #expect(world.organizations.rung.allSatisfy { $0 == .none })
        #expect(world.institution.phase == .proposed)
        #expect(world.funds.spent == 0)
        #expect(world.services.peopleServed > 0)
    }

    @Test func everyDecisionAndAssumptionHasItsOwnName() throws {
        try DecisionRegister.check(World.decisions)
        #expect(Set(World.assumptions.map(\.name)).count == World.assumptions.count)
        #expect(Set(World.measures.map(\.name)).count == World.measures.count)
        #expect(Set(World.tellings.map(\.event)).count == World.tellings.count)
        for telling in World.tellings {
            for fact in telling.facts {
                #expect(telling.sentence.id.contains("{\(fact)}"))
                #expect(telling.sentence.en.contains("{\(fact)}"))
            }
        }
    }

    @Test func listeningChangesNothing() throws {
        let silent = try world(.notablesFirst)
        let telling = try World(
            try KudusPermaiFixture.community(), settings: Settings(), run: try KudusPermaiFixture.run(0), tells: true)
        try FixtureStrategy.notablesFirst.apply(to: telling)
        let recorder = try Recorder(telling.run)
        telling.record(in: recorder)
        try silent.run.advance()
        try telling.run.advance()
        #expect(silent.fingerprint == telling.fingerprint)
        #expect((10...Chronicle.mostEntries).contains(telling.chronicle.told.count))
        #expect(recorder.series.count == World.readings.count)
        #expect(telling.portrait.nodes.count == 2 + 14 + telling.people.notables.count)
    }
}
