import Testing

@testable import Experiments

/// The six classes leave nothing out and do not overlap.
@Suite struct VerdictTests {
    /// Every interval on a grid that meets all edges, with z = 0, 1 and 2, against the classes as they are defined.
    @Test(arguments: [0.0, 1, 2])
    func everyIntervalHasTheFirstClassThatApplies(z: Double) {
        let grid = (-12...12).map { Double($0) / 4 }
        var seen: Set<Verdict> = []
        for low in grid {
            for high in grid where high >= low {
                let (turnedLow, turnedHigh) = (-high, -low)
                let rules: [(Verdict, Bool)] = [
                    (.noDifference, z > 0 && -z <= low && high <= z),
                    (.better, (low >= z && z > 0) || (low > 0 && z == 0)),
                    (.betterPerhapsTooLittle, 0 < low && low < z && z < high),
                    (.worse, (turnedLow >= z && z > 0) || (turnedLow > 0 && z == 0)),
                    (.worsePerhapsTooLittle, 0 < turnedLow && turnedLow < z && z < turnedHigh),
                    (.undecided, true),
                ]
                let verdict = Verdict(Interval(low, high), negligible: z)
                #expect(verdict == rules.first { $0.1 }?.0, "[\(low), \(high)], z = \(z)")
                #expect(Verdict(Interval(turnedLow, turnedHigh), negligible: z) == verdict.mirrored)
                #expect(rules.dropLast().count { $0.1 } <= 1 || low == high)
                seen.insert(verdict)
            }
        }
        #expect(seen.count == (z == 0 ? 3 : 6))
    }

    /// The edges, one by one.
    @Test(arguments: [
        (-1.0, 1.0, 1.0, Verdict.noDifference), (1, 1, 1, .noDifference), (0, 0, 1, .noDifference),
        (1, 2, 1, .better), (0.5, 1, 1, .noDifference), (0.5, 1.5, 1, .betterPerhapsTooLittle),
        (0, 1.5, 1, .undecided), (-1, 1.5, 1, .undecided), (-1.5, 1.5, 1, .undecided), (-2, -1, 1, .worse),
        (-1.5, -0.5, 1, .worsePerhapsTooLittle), (-1.5, 0, 1, .undecided), (0, 0, 0, .undecided), (0, 1, 0, .undecided),
        (0.001, 1, 0, .better), (-1, -0.001, 0, .worse), (5, 5, 0, .better),
    ])
    func edges(low: Double, high: Double, z: Double, verdict: Verdict) {
        #expect(Verdict(Interval(low, high), negligible: z) == verdict)
    }

    @Test func numbered() {
        #expect(Verdict.allCases.map(\.number) == [1, 2, 3, 4, 5, 6])
    }
}
