import Simulation
import Testing

@testable import Experiments

/// The interval that suits a kind of outcome.
@Suite struct PairSampleTests {
    private func estimate(_ kind: ComparedOutcome.Kind, _ first: [Double], _ second: [Double]) throws
        -> PairSample.Estimate
    {
        let sample = PairSample(try Studies.outcome(kind), first, second, reached: nil)
        return sample.estimate(error: 0.05, bootstrap: sample.needsBootstrap ? Interval(-7, 7) : nil)
    }

    /// Kind and values → method, notes and whether the interval has a width.
    @Test func methodsAndNotes() throws {
        let few: [Double] = [1, 2, 3, 4, 5, 6]
        let zero = [Double](repeating: 0, count: 6)
        let skewed: [Double] = [0, 0, 0, 0, 0, 60]
        let table: [(ComparedOutcome.Kind, [Double], [Double], IntervalMethod?, [Note], Bool)] = [
            (.number, [], [], nil, [.tooFewPairs], false),
            (.number, [1], [2], nil, [.tooFewPairs], false),
            (.number, few, zero, .pairedT, [], true),
            (.count, few, zero, .pairedT, [], true),
            (.number, few, few, .constant, [.identical], false),
            (.number, few, few.map { $0 + 2 }, .constant, [.sameAmount], false),
            (.number, few.map { $0 * 0.1 }, few.map { $0 * 0.1 + 0.7 }, .constant, [.sameAmount], false),
            (.number, skewed, zero, .studentisedBootstrap, [.probablyTooShort], true),
            (.yesNo, [1, 0, 1, 0], [1, 0, 1, 0], .ruleOfThree, [.noDiscordantPair], true),
            (.yesNo, [1, 1, 1, 1], [0, 0, 0, 0], .bonettPrice, [.sameAmount], true),
            (.yesNo, [1, 0, 1, 1], [0, 0, 0, 1], .bonettPrice, [], true),
            (.timeTo, few, few, .constant, [.identical], false),
        ]
        for (kind, first, second, method, notes, wide) in table {
            let found = try estimate(kind, first, second)
            #expect(found.method == method, "\(kind) \(first) \(second)")
            #expect(found.notes == notes, "\(kind) \(first) \(second)")
            #expect((found.interval.map { $0.width > 0 } ?? false) == wide, "\(kind) \(first) \(second)")
        }
    }

    /// When the bootstrap has nothing to give, the paired t stands in, and says so.
    @Test(arguments: [(0.05, Note.resamplesConstant), (1e-6, .tooManyResamples)])
    func pairedTInstead(error: Double, note: Note) throws {
        let skewed: [Double] = [0, 0, 0, 0, 0, 60]
        let sample = PairSample(try Studies.outcome(.number), skewed, skewed.map { _ in 0 }, reached: nil)
        let found = sample.estimate(error: error, bootstrap: nil)
        #expect(found.method == .pairedT)
        #expect(found.notes.contains(note))
    }

    /// Less is better: the difference is turned.
    @Test func turned() throws {
        let lower = try Studies.outcome(.number, better: .lower)
        #expect(PairSample(lower, [1, 2], [4, 4], reached: nil).differences == [3, 2])
    }
}
