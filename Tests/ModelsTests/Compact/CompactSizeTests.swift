import Simulation
import Testing

@testable import Models

struct CompactSizeTests {
    @Test(arguments: [
        (0, 400, 10, Int64(0), "organizations must lie in 1…2000 (got 0)"),
        (60, 0, 0, 0, "households must lie in 1…100000 (got 0)"),
        (60, 100_001, 0, 0, "households must lie in 1…100000 (got 100001)"),
        (60, 400, 401, 0, "pioneers must lie in 0…400 (got 401)"),
        (60, 400, -1, 0, "pioneers must lie in 0…400 (got -1)"),
        (60, 400, 10, -1, "budget must lie in 0…1000000000000 rupiah (got -1)"),
    ])
    func whatCannotBeIsRefused(groups: Int, households: Int, pioneers: Int, budget: Int64, sentence: String) {
        let error = #expect(throws: InvalidParameter.self) {
            try CompactSize(
                organizations: groups, households: households, pioneers: pioneers, budget: Rupiah(budget))
        }
        #expect(error?.sentence.en == sentence)
    }

    @Test func theLargestPlaceLivesThroughAWeek() throws {
        let size = try CompactSize(
            organizations: CompactSize.mostOrganizations, households: 20_000, pioneers: 20_000,
            budget: Rupiah(CompactSize.mostBudget))
        let run = try CompactRuns.run(weeks: 1)
        let place = try CompactPlace(size, run: run)
        place.policy = { _ in try CompactChoice(facilitators: 1_000, campaign: true) }
        try run.advance()
        #expect(place.stageCounts.reduce(0, +) == 2_000 && place.adopted > 19_000)
    }
}
