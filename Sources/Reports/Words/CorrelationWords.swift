import Experiments
import Simulation

/// Which uncertainties hang together, in one language.
struct CorrelationWords {
    let plan: Plan
    let language: Language

    private var writing: Writing { Writing(language) }

    /// A sentence for each pair; empty where nothing hangs together.
    var sentences: [String] { pairs.map(sentence) }

    /// The correlations that are not 0, in the order of their names.
    var pairs: [Correlation] { plan.correlations(among: plan.uncertainties.map(\.name)) }

    /// "attendance and old habits hang together: ρ = −0.4 between normal scores (rank correlation −0.38)".
    private func sentence(_ pair: Correlation) -> String {
        let (rho, rank) = (writing.number(pair.rho, digits: 2), writing.number(pair.rank, digits: 2))
        return say(
            "\(names(pair)) saling berkaitan: ρ = \(rho) di antara skor normalnya (korelasi peringkat \(rank)).",
            "\(names(pair)) hang together: ρ = \(rho) between their normal scores (rank correlation \(rank)).")
    }

    /// Both labels.
    func names(_ pair: Correlation) -> String { writing.list([label(pair.first), label(pair.second)]) }

    /// What an uncertainty is called.
    func label(_ name: String) -> String {
        let label = plan.uncertainties.first { $0.name == name }.map { Plain.line($0.label[language]) } ?? ""
        return label.isEmpty ? Plain.line(name) : label
    }

    private func say(_ id: String, _ en: String) -> String { language == .indonesian ? id : en }

    /// The correlations as they stand in files, with how they are meant.
    static func json(_ correlations: [Correlation]) -> JSON {
        .list(
            correlations.map {
                .object([
                    "between": .list([.text($0.first), .text($0.second)]), "normal_scores_rho": .number($0.rho),
                    "rank_correlation": .number($0.rank),
                ])
            })
    }
}
