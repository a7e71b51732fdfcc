import Simulation
import Testing

@testable import Models

@Suite struct AcceptanceTests {
    private func world() throws -> World {
        try World(try KudusPermaiFixture.community(), settings: Settings(), run: try KudusPermaiFixture.run(0))
    }

    private func encounter(_ kind: EncounterKind, _ people: [Int]) -> Encounter {
        Encounter(
            kind: kind, people: people, organizations: [], households: [], residentHours: 0, facilitatorHours: 0,
            quality: 1)
    }

    @Test func withoutAWordNothingMoves() throws {
        let world = try world()
        let before = world.people.willingness
        for week in 0..<20 { world.acceptance.week(week, doctrine: world.doctrine) }
        #expect(world.people.willingness == before)
        #expect(world.acceptance.tahu == 0)
    }

    @Test func understandingNeedsMoreThanOneContact() throws {
        let world = try world()
        world.acceptance.hear(encounter(.meeting, [0]))
        let first = world.people.understanding[0]
        world.acceptance.hear(encounter(.meeting, [0]))
        #expect(world.people.awareness[0] == 1)
        #expect(abs(first - 0.6 * 0.3) < 1e-12)
        #expect(world.people.understanding[0] - first > first)
    }

    @Test func aVisitTeachesMoreThanAMeetingAndALetterLeast() throws {
        let world = try world()
        world.acceptance.hear(encounter(.visit, [0]))
        world.acceptance.hear(encounter(.musyawarah, [1]))
        world.acceptance.hear(encounter(.meeting, [2]))
        world.acceptance.hear(encounter(.letter, Array(3..<100)))
        let letter = (3..<100).map { world.people.understanding[$0] }.max() ?? 1
        let learnt = [0, 1, 2].map { world.people.understanding[$0] } + [letter]
        #expect(zip(learnt, learnt.dropFirst()).allSatisfy { $0 > $1 })
    }

    @Test func aLetterIsKnownButResented() throws {
        let world = try world()
        world.acceptance.hear(encounter(.letter, Array(0..<world.people.residentCount)))
        // 0.7 of more than 400 readers, within 3.5 standard errors.
        let count = Double(world.people.residentCount)
        #expect(abs(world.acceptance.tahu - 0.7) < 3.5 * (0.21 / count).squareRoot())
        #expect(world.people.experience.allSatisfy { $0 <= 0 })
        let settled = (0..<world.people.residentCount).filter { world.people.susceptibility[$0] == 0 }
        let others = (0..<world.people.residentCount).filter { world.people.susceptibility[$0] > 0 }
        #expect(
            settled.map { world.people.experience[$0] }.min() ?? 0 < others.map { world.people.experience[$0] }.min()
                ?? 0)
    }

    @Test func wordSpreadsAndFittingDoctrineWarms() throws {
        let (good, bad) = (try world(), try world())
        for world in [good, bad] {
            world.acceptance.hear(encounter(.visit, Array(stride(from: 0, to: 200, by: 2))))
        }
        let tahu = good.acceptance.tahu
        for week in 0..<30 {
            good.acceptance.week(week, doctrine: Values(worship: 0.6, order: 0.5, mutuality: 0.65))
            bad.acceptance.week(week, doctrine: Values(worship: 0, order: 0, mutuality: 0))
        }
        #expect(good.acceptance.tahu > tahu)
        #expect(good.acceptance.bersedia > bad.acceptance.bersedia)
    }

    @Test func experienceStaysWithinBounds() throws {
        let world = try world()
        for _ in 0..<200 { world.acceptance.experience(person: 0, 0.2) }
        #expect((0.9...1).contains(world.people.experience[0]) || world.people.susceptibility[0] == 0)
        for _ in 0..<200 { world.acceptance.experience(person: 0, -0.2) }
        #expect(world.people.experience[0] >= -1)
    }

    /// A bound as wide as opinions can lie apart changes nothing, to the last bit; a narrow one keeps camps apart.
    @Test func opinionsMayBeBounded() throws {
        func willingness(_ changes: [(Assumption, Double)]) throws -> [Double] {
            var settings = Settings()
            for (assumption, value) in changes { try settings.set(assumption, to: value) }
            let world = try World(
                try KudusPermaiFixture.community(), settings: settings, run: try KudusPermaiFixture.run(0))
            world.acceptance.hear(encounter(.visit, Array(stride(from: 0, to: 200, by: 2))))
            for week in 0..<30 { world.acceptance.week(week, doctrine: world.doctrine) }
            return world.people.willingness
        }
        let usual = try willingness([])
        #expect(try willingness([(Acceptance.opinions, 0), (Acceptance.confidence, 0)]) == usual)
        #expect(try willingness([(Acceptance.opinions, 1), (Acceptance.confidence, 2)]) == usual)
        let narrow = try willingness([(Acceptance.opinions, 1), (Acceptance.confidence, 0.1)])
        #expect(narrow != usual && narrow.allSatisfy { (-1...1).contains($0) })
        func spread(_ values: [Double]) -> Double {
            let mean = values.reduce(0, +) / Double(values.count)
            return values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        }
        #expect(spread(narrow) > spread(usual))
    }
}
