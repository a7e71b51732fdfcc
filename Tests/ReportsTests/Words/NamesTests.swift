import Experiments
import Simulation
import Testing

@testable import Reports

@Suite struct NamesTests {
    @Test func whatIsCalledTheSameIsToldApart() throws {
        let names = Names(try HandMade.plan(hostile: "sama"), .indonesian)
        #expect(
            names.strategies == ["sama [as_is]", "sama [notables_first]", "sama [letter]", "sama [activity_first]"])
        #expect(Names(try HandMade.plan(hostile: ""), .english).strategies[0] == "as_is")
    }

    @Test func aMeasureSaysOnAverageOrInHowManyRuns() throws {
        let plan = try HandMade.plan()
        let measures = [Language.indonesian, .english].map { language in
            plan.outcomes.indices.map { Names(plan, language).measure(plan.outcomes[$0].compared, at: $0) }
        }
        #expect(
            measures[0] == [
                "rata-rata jangkauan", "rata-rata biaya", "rata-rata waktu sampai nota kesepahaman (MoU)",
                "bagian ulangan dengan wadah tetap hidup",
            ])
        #expect(
            measures[1] == [
                "average reach", "average cost", "average time to the MoU",
                "the share of runs with a living institution",
            ])
    }
}
