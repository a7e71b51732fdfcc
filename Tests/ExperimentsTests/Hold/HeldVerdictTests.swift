import Testing

@testable import Experiments
@testable import Simulation

struct HeldVerdictTests {
    @Test(arguments: [
        (HeldVerdict.Direction.better, Verdict.better, Standing.holds), (.better, .betterPerhapsTooLittle, .holds),
        (.better, .noDifference, .level), (.better, .worse, .reverses), (.better, .worsePerhapsTooLittle, .reverses),
        (.better, .undecided, .undecided), (.worse, .worse, .holds), (.worse, .better, .reverses),
        (.level, .noDifference, .holds), (.level, .better, .reverses), (.level, .worse, .reverses),
        (.level, .betterPerhapsTooLittle, .undecided), (.level, .undecided, .undecided),
    ]) func everyClassHasItsStanding(_ direction: HeldVerdict.Direction, _ verdict: Verdict, _ standing: Standing) {
        #expect(Standing(verdict, of: direction) == standing)
    }

    /// The leader against the baseline; where the leader is the baseline, against the best of the others.
    @Test(arguments: [([0.0, 1, 2], 2, 0, true), ([3.0, 1, 2], 0, 2, false)] as [([Double], Int, Int, Bool)])
    func itIsTheVerdictOfTheFirstSentence(_ means: [Double], _ first: Int, _ second: Int, _ againstBaseline: Bool)
        throws
    {
        let columns = means.enumerated().map { column, mean in
            Studies.normals(120, study: 1, column: column).map { OutcomeValue.number(mean + 0.1 * $0) as OutcomeValue? }
        }
        let table = try Studies.table(Studies.outcome(.number), columns)
        let held = try #require(HeldVerdict(Comparison(table, seed: Seed(1))))
        #expect(held.first == first && held.second == second && held.againstBaseline == againstBaseline)
        #expect(held.direction == .better)
    }

    @Test func oneStrategyHasNone() throws {
        let table = try Studies.table(Studies.outcome(.number), [[.number(1), .number(2)]])
        #expect(HeldVerdict(Comparison(table, seed: Seed(1))) == nil)
    }
}
