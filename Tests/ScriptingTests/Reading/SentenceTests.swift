import Simulation
import Testing

@testable import Scripting

/// Each mistake that a planner makes gets one sentence in both languages, at its line.
struct SentenceTests {
    @Test(arguments: SentenceCase.all.indices) func says(index: Int) throws {
        let row = SentenceCase.all[index]
        let check = Check(Fixtures.dusun(replacing: row.passage, with: row.mistake), limits: Limits(seconds: 0.5))
        let problem = try #require(check.problems.first, "\(row.mistake)")
        let place = problem.place
        #expect("\(place?.file ?? ""):\(place?.line ?? 0):\(place?.column ?? 0)" == row.place, "\(row.mistake)")
        #expect(problem.kind == row.kind)
        #expect(problem.code == row.code)
        #expect(problem.cause.id == row.id)
        #expect(problem.cause.en == row.en)
        #expect((problem.remedy != nil) == row.hasRemedy)
        #expect(ProblemCode(rawValue: problem.code) != nil || problem.code.hasPrefix("W-CSV"))
    }
}
