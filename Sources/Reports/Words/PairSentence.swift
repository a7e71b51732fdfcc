import Experiments
import Simulation

/// The sentence on a pair of strategies, and the notes that belong beside it.
public struct PairSentence: Sendable {
    private let names: Names
    private let outcome: ComparedOutcome
    private let measure: String
    private let replicates: Int

    /// Sentences on one outcome of a comparison.
    public init(_ names: Names, _ compared: OutcomeComparison, replicates: Int) {
        self.init(names, compared.outcome, place: compared.place, replicates: replicates)
    }

    init(_ names: Names, _ outcome: ComparedOutcome, place: Int, replicates: Int) {
        (self.names, self.outcome, self.replicates) = (names, outcome, replicates)
        measure = names.measure(outcome, at: place)
    }

    /// The sentence: `A lebih baik daripada B dalam … (+12 poin; +8 sampai +16), unggul pada 171 dari 200 …`.
    public func sentence(_ pair: PairVerdict) -> String {
        let writing = names.writing
        let span = pair.interval.map {
            PairStatement.Span(pair.estimate, $0, of: outcome, names.language)
        }
        return form(of: pair).template(names.language).filled { hole in
            switch hole {
            case "first": names.strategies[pair.first]
            case "second": names.strategies[pair.second]
            case "measure": measure
            case "pairs": writing.whole(pair.pairs)
            case "won": writing.whole(pair.wins)
            case "estimate": span?.estimate
            case "low": span?.low
            case "high": span?.high
            case "total": pair.settle?.runs.map { writing.whole($0) }
            case "more": pair.settle?.runs.map { writing.whole($0 - replicates) }
            default: nil
            }
        }
    }

    private func form(of pair: PairVerdict) -> PairForm {
        if pair.notes.contains(.identical) { return .identical }
        guard pair.interval != nil else { return .noInterval }
        switch pair.verdict {
        case .noDifference: return .noDifference
        case .better: return .better
        case .betterPerhapsTooLittle: return .betterPerhaps
        case .worse: return .worse
        case .worsePerhapsTooLittle: return .worsePerhaps
        case .undecided:
            guard let settle = pair.settle else { return .undecided }
            return settle.runs == nil ? .undecidedUnsettled : .undecidedSettled
        }
    }

    /// What has to be said beside the verdict, one sentence per note.
    public func notes(_ pair: PairVerdict) -> [String] {
        pair.notes.compactMap { NoteWords.sentence($0, pairs: pair.pairs, names.writing) }
    }
}
