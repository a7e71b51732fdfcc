import Simulation
import Testing

@testable import Models

/// Runs of compact places for the tests.
enum CompactRuns {
    /// A run of some weeks.
    static func run(
        _ replicate: Int = 0, weeks: Int = 104, seasons: SeasonTable = SeasonTable(), trace: ChanceTrace? = nil
    ) throws -> Run {
        let start = try #require(CalendarDate(year: 2027, month: 1, day: 4))
        func chance(_ domain: Domain) -> Chance {
            Chance(seed: Seed(2026), domain: domain, index: replicate, trace: trace)
        }
        return Run(
            start: start, horizon: Double(7 * weeks), seasons: seasons, luck: chance(.luck), making: chance(.world),
            trace: trace)
    }

    /// The policy of workload W4.
    @Sendable static func w4(_ week: CompactWeek) throws -> CompactChoice {
        let facilitators =
            week.budget < 10_000_000 ? 2 : week.budget > 50_000_000 && week.active < 30 ? 6 : 4
        return try CompactChoice(
            facilitators: facilitators, campaign: week.adopted < 200 && week.budget > 2_000_000)
    }

    /// Settings with some numbers changed.
    static func settings(_ changes: [(Assumption, Double)]) throws -> Settings {
        var settings = Settings()
        for (assumption, value) in changes { try settings.set(assumption, to: value) }
        return settings
    }
}
