import Simulation
import Testing

@testable import Experiments

/// Extending a study again and again does not make false verdicts.
@Suite struct ChainOfLevelsTests {
    /// Equal strategies, looked at with 200, 400, 800 and 1,600 runs: at most 5 % of studies ever say anything of any
    /// pair of a family. Values share their luck; the strategy's own part has a deviation of 1.
    @Test(arguments: [2, 3, 6, 10])
    func falseVerdictsStayUnderFivePercent(strategies: Int) throws {
        let studies = Studies.count(sample: strategies > 3 ? 40 : 100, long: 10_000)
        let sizes = Studies.long ? [200, 400, 800, 1_600] : [200, 400]
        let outcome = try Studies.outcome(.number)
        var wrong: [Family: Int] = [.againstBaseline: 0, .againstBest: 0]
        for study in 0..<studies {
            let columns = (0..<strategies).map {
                Studies.normals(sizes[sizes.count - 1], study: study, column: 100 * strategies + $0)
            }
            var spoken: Set<Family> = []
            for size in sizes {
                let parts = columns.map { Array($0[0..<size]) }
                let means = parts.map { Moments($0).mean }
                for family in [Family.againstBaseline, .againstBest] {
                    let error = Level(replicates: size).error / Double(family.size(strategies: strategies))
                    for strategy in 0..<strategies where family == .againstBest || strategy > 0 {
                        let other =
                            family == .againstBaseline
                            ? 0 : (0..<strategies).filter { $0 != strategy }.max { means[$0] < means[$1] } ?? 0
                        let sample = PairSample(outcome, parts[strategy], parts[other], reached: nil)
                        let estimate = sample.estimate(error: error, bootstrap: nil)
                        if sample.verdict(estimate, error: error).verdict != .undecided { spoken.insert(family) }
                    }
                }
            }
            for family in spoken { wrong[family, default: 0] += 1 }
        }
        for family in [Family.againstBaseline, .againstBest] {
            let rate = Double(wrong[family] ?? 0) / Double(studies)
            if Studies.long {
                print("chain, \(strategies) equal strategies, \(family.rawValue): \(rate) of \(studies)")
            }
            // The whole harness promises 5 %; the sample may exceed it by three standard errors.
            #expect(rate <= 0.05 + (Studies.long ? 0 : 3 * (0.05 * 0.95 / Double(studies)).squareRoot()))
        }
    }
}
