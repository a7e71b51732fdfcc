import Simulation
import Testing

@testable import Models

struct CompactPolicyTests {
    @Test(arguments: [-1, 1_001, Int.max])
    func facilitatorsThatCannotBeAreRefused(count: Int) {
        let error = #expect(throws: InvalidParameter.self) { try CompactChoice(facilitators: count, campaign: false) }
        #expect(error?.sentence.en == "facilitators must lie in 0…1000 (got \(count))")
    }

    /// A policy knows what the week began with.
    @Test func itSeesTheWeekAsItBegins() throws {
        let run = try CompactRuns.run(weeks: 3)
        let place = try CompactPlace(try CompactSize(), run: run)
        var seen: [CompactWeek] = []
        var ends = [[place.budget.amount, Int64(place.active), Int64(place.adopted)]]
        place.policy = { week in
            seen.append(week)
            return .nothing
        }
        run.afterEvent = { ends.append([place.budget.amount, Int64(place.active), Int64(place.adopted)]) }
        try run.advance()
        #expect(seen.map(\.number) == [0, 1, 2])
        #expect(seen.map { [$0.budget.amount, Int64($0.active), Int64($0.adopted)] } == Array(ends.dropLast()))
    }

    struct Refused: Error {}

    @Test func whatAPolicyThrowsEndsTheRun() throws {
        let run = try CompactRuns.run(weeks: 3)
        let place = try CompactPlace(try CompactSize(), run: run)
        place.policy = { _ in throw Refused() }
        #expect(throws: Refused.self) { try run.advance() }
    }
}
