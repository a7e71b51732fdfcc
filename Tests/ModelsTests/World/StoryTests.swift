import Simulation
import Testing

@testable import Models

/// A told run can be read: in order, not too long, made of declared events only.
@Suite struct StoryTests {
    @Test(arguments: FixtureStrategy.allCases)
    func aStoryCanBeRead(_ strategy: FixtureStrategy) throws {
        let run = try KudusPermaiFixture.run(1)
        let world = try World(try KudusPermaiFixture.community(), settings: Settings(), run: run, tells: true)
        try strategy.apply(to: world)
        try run.advance()
        let told = world.chronicle.told
        #expect(zip(told, told.dropFirst()).allSatisfy { $0.day <= $1.day })
        #expect(told.count <= 150)
        let declared = Dictionary(World.tellings.map { ($0.event, $0.facts) }, uniquingKeysWith: { first, _ in first })
        for one in told { #expect(declared[one.event] == one.facts.map(\.name)) }
        if strategy != .asIs { #expect(told.count >= 30) }
    }

    @Test func aMusyawarahComesBeforeTheInstitutionItFounds() throws {
        let run = try KudusPermaiFixture.run(1)
        let world = try World(try KudusPermaiFixture.community(), settings: Settings(), run: run, tells: true)
        try FixtureStrategy.musyawarahFirst.apply(to: world)
        try run.advance()
        let events = world.chronicle.told.map(\.event)
        let founded = try #require(events.firstIndex(of: "institution.founded"))
        #expect(events[..<founded].last.map { $0.hasPrefix("musyawarah.") } == true)
    }

    @Test func nothingIsToldOfAPlanThatNobodyHas() throws {
        let run = try KudusPermaiFixture.run(1)
        let world = try World(try KudusPermaiFixture.community(), settings: Settings(), run: run, tells: true)
        try run.advance()
        let ofThePlan = ["musyawarah", "institution", "meeting", "visit", "letter", "partner", "recognition"]
        for one in world.chronicle.told {
            #expect(!ofThePlan.contains { one.event.hasPrefix($0) })
        }
    }
}
