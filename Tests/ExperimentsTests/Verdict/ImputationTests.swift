import Simulation
import Testing

@testable import Experiments

/// What a failed run might have given.
@Suite struct ImputationTests {
    /// Kind, direction and the failed run's side → the value in its place, as the first's advantage over a known second.
    @Test func worstAndBest() throws {
        let table: [(ComparedOutcome.Kind, ComparedOutcome.Direction, [OutcomeValue], Bool, Double)] = [
            (.number, .higher, [.number(3), .number(7)], true, 7 - 3),
            (.number, .higher, [.number(3), .number(7)], false, 3 - 3),
            (.number, .lower, [.number(3), .number(7)], true, 3 - 3),
            (.number, .lower, [.number(3), .number(7)], false, 3 - 7),
            (.yesNo, .higher, [.yes(false), .yes(false)], true, 1),
            (.timeTo, .lower, [.after(days: 20), .never], true, 20),
            (.timeTo, .lower, [.after(days: 20), .never], false, 20 - 540),
        ]
        for (kind, better, second, best, difference) in table {
            let study = try Studies.table(
                Studies.outcome(kind, better: better), [[nil, second[1]], [second[0], second[1]]])
            let imputation = try #require(Imputation(study, outcome: 0))
            let sample = imputation.sample(
                study, outcome: 0, first: 0, second: 1, firstBest: best, secondBest: false)
            #expect(sample.differences == [difference, 0], "\(kind) \(better) \(best)")
        }
    }

    /// A time that is put at the horizon was not reached; one that is put at 0 was.
    @Test(arguments: [(true, 1), (false, 0)])
    func reached(best: Bool, onlyFirst: Int) throws {
        let study = try Studies.table(Studies.outcome(.timeTo, better: .lower), [[nil], [.never]])
        let sample = try #require(Imputation(study, outcome: 0)).sample(
            study, outcome: 0, first: 0, second: 1, firstBest: best, secondBest: false)
        #expect(sample.reached == DiscordantPairs(onlyFirst: onlyFirst, onlySecond: 0, of: 1))
    }

    @Test func noneWithoutAnyRun() throws {
        let study = try Studies.table(Studies.outcome(.number), [[nil], [nil]])
        #expect(Imputation(study, outcome: 0) == nil)
    }
}
