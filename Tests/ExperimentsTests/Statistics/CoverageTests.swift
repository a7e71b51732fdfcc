import Foundation
import Simulation
import Testing

@testable import Experiments

/// How often intervals hold the truth in simulated studies.
@Suite struct CoverageTests {
    /// Differences that are normal: Student's interval is exact, so coverage is 95 % within three standard errors.
    @Test(arguments: [30, 200])
    func normalDifferencesAreCovered(rows: Int) throws {
        let studies = Studies.count(sample: 600, long: 20_000)
        var (held, flagged) = (0, 0)
        for study in 0..<studies {
            let estimate = try Studies.interval(Studies.normals(rows, study: study), study: study)
            if try #require(estimate.interval).contains(0) { held += 1 }
            if estimate.notes.contains(.probablyTooShort) { flagged += 1 }
        }
        let coverage = Double(held) / Double(studies)
        report("normal, n = \(rows): \(coverage) of \(studies); flagged too short \(flagged)")
        #expect(abs(coverage - 0.95) <= 3 * (0.95 * 0.05 / Double(studies)).squareRoot())
    }

    /// Yes or no, by enumeration of every possible study: at least 94.5 % for 0.5, 2, 10 and 40 % discordant pairs,
    /// however they are split between the two strategies.
    @Test(arguments: [30, 200], [0.005, 0.02, 0.10, 0.40])
    func yesOrNoIsCovered(pairs: Int, discordant: Double) throws {
        var logFactorial = [0.0]
        for k in 1...pairs { logFactorial.append(logFactorial[k - 1] + log(Double(k))) }
        for split in [0.5, 0.75, 1] {
            let (first, second) = (discordant * split, discordant * (1 - split))
            var (coverage, total) = (0.0, 0.0)
            for onlyFirst in 0...pairs {
                for onlySecond in 0...(pairs - onlyFirst) where second > 0 || onlySecond == 0 {
                    let same = pairs - onlyFirst - onlySecond
                    let chance =
                        logFactorial[pairs] - logFactorial[onlyFirst] - logFactorial[onlySecond] - logFactorial[same]
                        + Double(onlyFirst) * log(first) + (onlySecond > 0 ? Double(onlySecond) * log(second) : 0)
                        + Double(same) * log(1 - discordant)
                    // What is left out sums to less than 20,301 · e⁻⁴⁰.
                    if chance < -40 { continue }
                    total += exp(chance)
                    let counts = DiscordantPairs(onlyFirst: onlyFirst, onlySecond: onlySecond, of: pairs)
                    if try #require(counts.interval(error: 0.05)).contains(first - second) { coverage += exp(chance) }
                }
            }
            report("yes or no, n = \(pairs), \(discordant * 100) % discordant, \(split) one way: \(coverage)")
            #expect(abs(total - 1) < 1e-9)
            #expect(coverage >= 0.945)
        }
    }

    /// Lognormal differences are covered too seldom. What the short documented map says of it must be so: where the
    /// median sample is not flagged, at least 93 % are covered, and where it is, fewer than 94 %.
    @Test(arguments: Studies.long ? [30, 50, 100, 200] : [30], [0.5, 1, 1.5])
    func lognormalIsReported(rows: Int, sigma: Double) throws {
        let studies = Studies.count(sample: 12, long: rows == 30 || rows == 200 ? 10_000 : 4_000)
        let truth = exp(sigma * sigma / 2)
        var (held, flagged) = (0, 0)
        for study in 0..<studies {
            let values = Studies.normals(rows, study: study, column: rows).map { exp(sigma * $0) }
            let estimate = try Studies.interval(values, study: study)
            if try #require(estimate.interval).contains(truth) { held += 1 }
            if estimate.notes.contains(.probablyTooShort) { flagged += 1 }
        }
        let coverage = Double(held) / Double(studies)
        let share = Double(flagged) / Double(studies)
        report("lognormal sigma \(sigma), n = \(rows): \(coverage) of \(studies); flagged too short \(share)")
        let slack = 3 * (0.93 * 0.07 / Double(studies)).squareRoot()
        if share < 0.4 { #expect(coverage >= 0.93 - slack) }
        if share > 0.6 { #expect(coverage <= 0.94 + slack) }
    }

    private func report(_ line: String) {
        if Studies.long { print(line) }
    }
}
