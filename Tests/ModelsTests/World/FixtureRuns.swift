import Foundation
import Simulation

@testable import Models

/// Paired runs of the fixture: the same luck on every side, few by default, sixty with `WAHANA_LONG=1`.
struct FixtureRuns {
    static let replicates = ProcessInfo.processInfo.environment["WAHANA_LONG"] == nil ? 4 : 60

    var strategy = FixtureStrategy.musyawarahFirst
    var hours = 2.0
    var oldHabits = 0.15
    var doctrine = Values(worship: 0.6, order: 0.55, mutuality: 0.75)
    var seasons: SeasonTable?
    var changes: [(Assumption, Double)] = []

    /// One run, lived through to its end; `act` may do more than the strategy does.
    func world(_ replicate: Int, also act: (World) throws -> Void = { _ in }) throws -> World {
        var settings = Settings()
        for (assumption, number) in changes { try settings.set(assumption, to: number) }
        let world = try World(
            try KudusPermaiFixture.community(hours: hours, oldHabits: oldHabits, doctrine: doctrine),
            settings: settings, run: try KudusPermaiFixture.run(replicate, seasons: seasons))
        try strategy.apply(to: world)
        try act(world)
        try world.run.advance()
        return world
    }

    /// The mean of `value` at the end.
    func mean(also act: (World) throws -> Void = { _ in }, of value: (World) -> Double) throws -> Double {
        try (0..<FixtureRuns.replicates).reduce(0) { $0 + value(try world($1, also: act)) }
            / Double(FixtureRuns.replicates)
    }

    static func joined(_ world: World) -> Double { world.organizations.share(atLeast: .coordination) }
}
