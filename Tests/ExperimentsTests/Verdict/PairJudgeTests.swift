import Foundation
import Simulation
import Testing

@testable import Experiments

/// Verdicts on pairs of strategies.
@Suite struct PairJudgeTests {
    /// A placebo differs by exactly nothing in every pair.
    @Test(arguments: [(0.0, Verdict.undecided), (0.1, .noDifference)])
    func placebo(negligible: Double, verdict: Verdict) throws {
        let same = Studies.normals(200, study: 41).map { OutcomeValue.number($0) as OutcomeValue? }
        let table = try Studies.table(Studies.outcome(.number, negligible: negligible), [same, same])
        let pair = Comparison(table, seed: Seed(1)).primary.againstBaseline[0]
        #expect(pair.interval == Interval(0, 0))
        #expect(pair.notes == [.identical])
        #expect(pair.verdict == verdict)
        #expect(pair.ties == 200 && pair.wins == 0 && pair.losses == 0)
        #expect(pair.settle == nil && pair.pairing == nil)
    }

    /// Shares cannot differ by more than the whole, however few the pairs; other numbers can.
    @Test(arguments: [(Simulation.Unit.share, 1.0), (.number, .infinity)])
    func sharesDifferByAtMostTheWhole(unit: Simulation.Unit, most: Double) throws {
        let outcome = try ComparedOutcome("x", .number, unit: unit, better: .higher, primary: true)
        let table = try Studies.table(
            outcome, [[.number(0), .number(0), .number(0)], [.number(0), .number(1), .number(0.2)]])
        let pair = Comparison(table, seed: Seed(1)).primary.againstBaseline[0]
        let interval = try #require(pair.interval)
        #expect(interval.low >= -most && interval.high <= most)
        #expect(unit == .share || interval.high > 1)
    }

    /// Few memoranda, but those early: never called faster, whether the mean says slower or the mean says faster.
    @Test(arguments: [(0.1, 30.0, 0.6, 300.0, Verdict.worse), (0.5, 10, 0.9, 400, .undecided)])
    func fewButEarlyIsNotFaster(
        shareFew: Double, daysFew: Double, shareMany: Double, daysMany: Double, verdict: Verdict
    ) throws {
        func times(_ share: Double, _ days: Double) -> [OutcomeValue?] {
            (0..<200).map { ($0 * 37) % 200 < Int(share * 200) ? .after(days: days + Double($0 % 7)) : .never }
        }
        let table = try Studies.table(
            Studies.outcome(.timeTo, better: .lower), [times(shareMany, daysMany), times(shareFew, daysFew)])
        let pair = Comparison(table, seed: Seed(1)).primary.againstBaseline[0]
        #expect(pair.verdict == verdict)
        let reached = try #require(pair.reached)
        #expect(abs(reached.estimate - (shareFew - shareMany)) < 1e-9)
        #expect(pair.notes.contains(.speedAndShareDisagree) == (verdict == .undecided))
        // The same times for all, but earlier: that is faster.
        let faster = try Studies.table(
            Studies.outcome(.timeTo, better: .lower), [times(0.6, 300), times(0.6, 200)])
        #expect(Comparison(faster, seed: Seed(1)).primary.againstBaseline[0].verdict == .better)
    }

    /// Runs that share a future are one observation: means 2 and 6, so 4 ± t(0.0125; 1) · 2, and t is tan(π(½ − 0.0125)).
    @Test func futuresThatRepeat() throws {
        let values: [Double] = [1, 3, 5, 7]
        let table = try OutcomeTable(
            strategies: ["a", "b"], outcomes: [Studies.outcome(.number)], horizon: 540,
            rows: (0..<4).map { OutcomeTable.Row(future: $0 / 2, replicate: $0) },
            runs: [values.map { _ in [.number(0)] }, values.map { [.number($0)] }])
        let found = Comparison(table, seed: Seed(1))
        #expect(found.futures == 2 && found.perFuture == 2 && found.level.replicates == 2 && found.replicates == 4)
        let pair = found.primary.againstBaseline[0]
        let half = 2 * tan(Double.pi * (0.5 - 0.0125))
        #expect(abs((pair.interval?.low ?? 0) - (4 - half)) < 1e-6 * half)
        #expect(abs((pair.interval?.high ?? 0) - (4 + half)) < 1e-6 * half)
        #expect(pair.pairs == 4 && pair.wins == 4)
        #expect(abs((pair.variance?.futures ?? 0) - 7.0 / 9) < 1e-12)
        #expect(found.primary.chances.map(\.futures) == [0, 1])
    }

    /// A skewed pair turned round has the mirrored interval, in every family, by the same resamples.
    @Test func turnedRound() throws {
        let skewed = Studies.normals(40, study: 51).map { OutcomeValue.number(exp(1.5 * $0)) as OutcomeValue? }
        let table = try Studies.table(Studies.outcome(.number), [skewed.map { _ in .number(0) }, skewed])
        let found = Comparison(table, seed: Seed(1)).primary
        let (one, other) = (found.againstBest[0], found.againstBest[1])
        #expect(one.method == .studentisedBootstrap)
        #expect(one.interval == other.interval?.mirrored && one.plain == other.plain?.mirrored)
        #expect(one.verdict == .worse && other.verdict == .better)
        #expect(found.againstBaseline[0].interval == other.interval)
        #expect(other.interval?.contains(other.estimate) == true)
    }
}
