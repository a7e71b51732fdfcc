import Simulation
import Testing

@testable import Experiments

/// What is looked at in a sweep.
@Suite struct SweepSubjectTests {
    @Test func countsAndMeansByWhatFailed() throws {
        let analysis = try SweepAnalysisTests.analysis(
            DesignSpec(.points, [Varied("push")], points: [[0], [1], [2]]), replicates: 2,
            fails: { $0.strategy == "s1" && $0.replicate == 1 && $0.parameters[0].value > 0 })
        let runs = analysis.runs
        #expect(runs.counts(.strategy(0)) == (6, 0) && runs.counts(.strategy(1)) == (6, 2))
        #expect(runs.counts(.difference(1, 0)) == (6, 2))
        #expect(runs.output(0, .strategy(1), whole: true).values.map { $0 == nil } == [false, true, true])
        #expect(runs.output(0, .strategy(1), whole: false).values.map { $0 == nil } == [false, false, false])
        #expect(runs.output(0, .difference(1, 0), whole: false).values == [0, 0, 0])
    }

    /// Both strategies do the same, so whichever of them loses a run, neither is better: means are compared over the runs
    /// that both ended, and one that ended none is left aside.
    @Test(arguments: [0, 1])
    func aStrategyIsNotBetterForItsFailures(replicate: Int) throws {
        let spec = DesignSpec(.points, [Varied("push")], points: [[0], [1], [2]])
        let some = try SweepAnalysisTests.analysis(
            spec, replicates: 2, fails: { $0.strategy == "s1" && $0.replicate == replicate })
        let means = some.runs.comparableMeans(0)
        #expect(try #require(means[0]) == #require(means[1]) && some.leader == 0)
        let none = try SweepAnalysisTests.analysis(spec, replicates: 2, fails: { $0.strategy == "s0" })
        let rest = none.runs.comparableMeans(0)
        #expect(rest[0] == nil && rest[1] != nil && none.leader == 1)
    }

    /// A difference of yes and no is a number between −1 and 1.
    @Test func differencesAreNumbers() throws {
        let analysis = try SweepAnalysisTests.analysis(DesignSpec(.sobol, [Varied("push")], size: 2))
        #expect(SweepSubject.difference(1, 0).isDifference && !SweepSubject.strategy(1).isDifference)
        #expect(analysis.runs.compared(0, .difference(1, 0)).kind == .number)
        #expect(analysis.runs.compared(0, .strategy(1)).name == "level")
    }
}
