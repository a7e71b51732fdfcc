import Simulation
import Testing

@testable import Models

@Suite struct LadderTests {
    private let view: InstitutionView = {
        var view = InstitutionView(doctrine: Values(worship: 0.6, order: 0.55, mutuality: 0.75))
        (view.isEstablished, view.isAlive) = (true, true)
        return view
    }()

    private func world() throws -> World {
        try World(try KudusPermaiFixture.community(), settings: Settings(), run: try KudusPermaiFixture.run(0))
    }

    private func ladder(_ world: World) -> Ladder { Ladder(world.settings, world.run.luck) }

    /// Everyone of a group knows, understands and is for it.
    private func win(_ group: Int, in world: World) {
        for person in world.organizations.membership.people(of: group) {
            world.people.awareness[person] = 1
            world.people.understanding[person] = 1
            world.people.willingness[person] = 1
        }
    }

    @Test func nobodyClimbsUnasked() throws {
        let world = try world()
        win(0, in: world)
        world.life.updateStances(view)
        for month in 0..<24 {
            #expect(ladder(world).move(0, month: month, now: 0, world.organizations, world.people, view) == nil)
        }
    }

    @Test func whoIsAskedAndWillingClimbsOnceTheDwellingIsOver() throws {
        let world = try world()
        let group = try #require(world.organizations.index(of: "pkk"))
        win(group, in: world)
        world.life.updateStances(view)
        world.organizations.lastAsked[group] = 0
        #expect(world.organizations.stance[group] > 0.5)
        world.people.beginWeek(factor: 1)
        #expect(ladder(world).move(group, month: 0, now: 0, world.organizations, world.people, view) == true)
        world.organizations.rung[group] = .cooperation
        world.organizations.rungSince[group] = 0
        let ladder = ladder(world)
        #expect(ladder.move(group, month: 1, now: 31, world.organizations, world.people, view) == nil)
        #expect(ladder.move(group, month: 2, now: 61, world.organizations, world.people, view) == true)
    }

    @Test func withoutAnInstitutionThereIsOnlyCommunication() throws {
        let world = try world()
        let group = try #require(world.organizations.index(of: "rw"))
        win(group, in: world)
        world.organizations.lastAsked[group] = 0
        world.organizations.rung[group] = .communication
        let idea = InstitutionView(doctrine: view.doctrine)
        world.life.updateStances(idea)
        for month in 0..<12 {
            #expect(ladder(world).move(group, month: month, now: 60, world.organizations, world.people, idea) == nil)
        }
    }

    @Test func thresholdsRise() throws {
        let ladder = ladder(try world())
        let thresholds = Rung.allCases.dropFirst().map { ladder.threshold(for: $0) }
        #expect(zip(thresholds, thresholds.dropFirst()).allSatisfy { $0 < $1 })
    }

    @Test func turfLowersTheStance() throws {
        let world = try world()
        win(0, in: world)
        let ladder = ladder(world)
        let near = ladder.stance(of: 0, world.organizations, world.people, view)
        var far = view
        far.doctrine = Values(worship: 0, order: 0, mutuality: 0)
        #expect(ladder.stance(of: 0, world.organizations, world.people, far) < near)
        world.organizations.rivalry[0] = 0.5
        #expect(ladder.stance(of: 0, world.organizations, world.people, view) < near)
        world.organizations.rivalry[0] = 0
        world.organizations.experience[0] = 0.5
        #expect(ladder.stance(of: 0, world.organizations, world.people, view) >= near)
    }

    @Test func aBoardThatDoesNotUnderstandDoesNotClimb() throws {
        let world = try world()
        win(0, in: world)
        world.life.updateStances(view)
        for person in world.organizations.board[0] { world.people.understanding[person] = 0 }
        #expect(ladder(world).climbChance(of: 0, to: .communication, world.organizations, world.people) == 0)
    }

    /// The threshold is the limit of an infinitely sharp logistic curve, but at the threshold itself.
    @Test(arguments: [(-1.0, 0.0), (-1e-6, 0), (1e-6, 1), (0.3, 1)])
    func aThresholdIsTheSharpestCurve(_ above: Double, _ expected: Double) {
        #expect(Ladder.chance(above, sharpness: nil) == expected)
        #expect(abs(Ladder.chance(above, sharpness: 1e8) - expected) < 1e-9)
    }

    @Test func atTheThresholdItselfAGroupClimbs() {
        #expect(Ladder.chance(0, sharpness: nil) == 1 && Ladder.chance(0, sharpness: 8) == 0.5)
        // By hand: 1/(1 + e^(−8 · 0.25)) = 1/(1 + e^−2).
        #expect(abs(Ladder.chance(0.25, sharpness: 8) - 0.880797077977882) < 1e-12)
    }

    /// Chosen, it makes every climb above the threshold certain and every other impossible.
    @Test func theChoiceOfAThresholdIsTaken() throws {
        var settings = Settings()
        try settings.set(Organizations.climbsBy, to: 1)
        let world = try World(
            try KudusPermaiFixture.community(), settings: settings, run: try KudusPermaiFixture.run(0))
        for group in 0..<world.organizations.count { win(group, in: world) }
        world.life.updateStances(view)
        let ladder = ladder(world)
        for group in 0..<world.organizations.count {
            for rung in [Rung.communication, .cooperation, .confederation] {
                let reaches = world.organizations.stance[group] >= ladder.threshold(for: rung)
                let chance = ladder.climbChance(of: group, to: rung, world.organizations, world.people)
                #expect(chance == (reaches ? 1 : 0))
            }
        }
    }
}
