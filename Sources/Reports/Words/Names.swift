import Experiments
import Simulation

/// What strategies and outcomes are called in one language; nothing in a name acts, wherever it is shown.
public struct Names: Sendable {
    /// The language.
    public let language: Language
    /// How numbers are written.
    public let writing: Writing
    /// The strategies' titles, in the plan's order.
    public let strategies: [String]
    /// The outcomes' labels, in the plan's order.
    public let outcomes: [String]
    /// The horizon: 18 bulan, 18 months.
    public let horizon: String

    /// The names of a plan.
    public init(_ plan: Plan, _ language: Language) {
        self.language = language
        writing = Writing(language)
        strategies = Names.distinct(plan.strategies.map { (Plain.line($0.title[language]), Plain.line($0.name)) })
        outcomes = Names.distinct(plan.outcomes.map { (Plain.line($0.label[language]), Plain.line($0.compared.name)) })
        horizon = writing.span(plan.horizon)
    }

    /// Titles as they are, but with the name behind where two are the same or one is empty.
    private static func distinct(_ pairs: [(title: String, name: String)]) -> [String] {
        pairs.map { title, name in
            if title.isEmpty { return name }
            return pairs.count { $0.title == title } > 1 ? "\(title) [\(name)]" : title
        }
    }

    /// An outcome as it stands in a sentence about a difference: on average, or in how many runs.
    func measure(_ outcome: ComparedOutcome, at place: Int) -> String {
        let label = outcomes[place]
        return switch (outcome.kind, language) {
        case (.number, .indonesian), (.count, .indonesian): "rata-rata \(label)"
        case (.number, .english), (.count, .english): "average \(label)"
        case (.yesNo, .indonesian): "bagian ulangan dengan \(label)"
        case (.yesNo, .english): "the share of runs with \(label)"
        case (.timeTo, .indonesian): "rata-rata waktu sampai \(label)"
        case (.timeTo, .english): "average time to \(label)"
        }
    }
}
