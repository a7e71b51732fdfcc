import Experiments
import Simulation

/// The parts of the report that are sentences and tables.
struct Sections {
    let twins: Twins

    /// What the author expected before the first comparison, and how it ended.
    var expectations: String {
        let results = twins.findings.expectations
        guard !results.isEmpty else { return "" }
        func words(_ answer: Answer) -> ExpectationWords { ExpectationWords(names: answer.names, plan: answer.plan) }
        return section(
            "expectations",
            twins.text {
                $0.say("Dugaan sebelum dijalankan: ", "Expected beforehand: ") + words($0).tally(results)
            },
            Markup.table(
                Text(id: "Dugaan penulis skenario", en: "What the author expected"),
                head: [
                    Text(id: "Dugaan", en: "Expected"), Text(id: "Alasan", en: "Why"),
                    Text(id: "Hasilnya", en: "How it ended"),
                    Text(id: "Yang ditemukan", en: "Found"),
                ].map(Markup.both),
                rows: results.map { result in
                    [
                        Markup.both(twins.text { words($0).claim(result) }), Markup.both(result.expectation.reason),
                        Markup.both(twins.text { words($0).mark(result) + " " + words($0).verdict(result) }),
                        Markup.both(twins.text { words($0).found(result) }),
                    ]
                }))
    }

    /// What could not be done as the strategy wanted: cut by the ceilings or for want of hours.
    var refusals: String {
        var order: [String] = []
        var labels: [String: Refusal] = [:]
        var cells: [String: [Int: (count: Double, amount: Double)]] = [:]
        for (strategy, runs) in twins.findings.outcomes.enumerated() {
            let done = Double(twins.done[strategy])
            for refusal in runs.lazy.filter({ $0.status == .done }).flatMap(\.refusals) where refusal.count > 0 {
                if labels[refusal.cause] == nil {
                    labels[refusal.cause] = refusal
                    order.append(refusal.cause)
                }
                var cell = cells[refusal.cause]?[strategy] ?? (0, 0)
                cell.count += Double(refusal.count) / done
                cell.amount += refusal.amount / done
                cells[refusal.cause, default: [:]][strategy] = cell
            }
        }
        guard !order.isEmpty else { return "" }
        return section(
            "refusals",
            Text(id: "Yang tidak terlaksana karena pagu atau waktu", en: "What the budget or the hours did not allow"),
            Markup.paragraph(
                Text(
                    id: "Rata-rata per ulangan: berapa kali, dan jumlahnya.",
                    en: "Average per run: how often, and how much."), "note")
                + Markup.table(
                    Text(id: "Yang terpotong", en: "What was cut"),
                    head: [Markup.both(Text(id: "Sebab", en: "Cause"))]
                        + twins.plan.strategies.indices.map { Markup.both(twins.strategy($0)) },
                    rows: order.map { cause in
                        [labels[cause].map { Markup.both($0.label) } ?? ""]
                            + twins.plan.strategies.indices.map { strategy in
                                guard let cell = cells[cause]?[strategy], let unit = labels[cause]?.unit else {
                                    return "–"
                                }
                                return Markup.both(
                                    twins.text { answer in
                                        let often = answer.writing.number((cell.count * 10).rounded() / 10) + "×"
                                        return cell.amount > 0
                                            ? "\(often), \(Amount(unit, answer.language).value(cell.amount))" : often
                                    })
                            }
                    }, numbers: Set(1...max(1, twins.plan.strategies.count))))
    }

    /// The other outcomes, looked at beside the primary one.
    var others: String {
        let others = twins.comparison.outcomes.filter { !$0.outcome.primary }
        guard !others.isEmpty else { return "" }
        return section(
            "others", Text(id: "Ukuran hasil lain yang ikut dilihat", en: "Also looked at"),
            Markup.table(
                Text(id: "Median, dan tempat 80 dari 100 ulangan", en: "Median, and where 80 of 100 runs lie"),
                head: [Markup.both(Text(id: "Strategi", en: "Strategy"))]
                    + others.map { other in
                        Markup.both(twins.outcome(other.place)) + "<br/><small>"
                            + Markup.both(
                                other.outcome.better == .higher
                                    ? Text(id: "lebih tinggi lebih baik", en: "higher is better")
                                    : Text(id: "lebih rendah lebih baik", en: "lower is better")) + "</small>"
                    },
                rows: twins.plan.strategies.indices.map { strategy in
                    [Markup.both(twins.strategy(strategy))]
                        + others.map { cell($0.strategies[strategy], of: $0.outcome) }
                }, kind: "others") + sentences(others))
    }

    /// The median, under it the range; for a time also how often it came.
    private func cell(_ summary: StrategySummary, of outcome: ComparedOutcome) -> String {
        let spread = twins.text { $0.spread(summary, of: outcome) }
        if outcome.kind == .yesNo || summary.runs == 0 { return Markup.both(spread) }
        var cell = Markup.both(twins.text { $0.value(summary.p50, of: outcome) })
        if summary.p10 != summary.p90 { cell += "<br/><small>\(Markup.both(spread))</small>" }
        if let reached = summary.reached {
            let share = Double(reached) / Double(summary.runs)
            let words = twins.text { $0.say("tercapai ", "reached ") + OfTen.words(share, $0.language) }
            cell += "<br/><small>\(Markup.both(words))</small>"
        }
        return cell
    }

    private func sentences(_ others: [OutcomeComparison]) -> String {
        let items = others.flatMap { other in
            other.againstBaseline.map { pair in
                "<li>"
                    + Markup.both(
                        twins.text {
                            PairSentence($0.names, other, replicates: $0.comparison.replicates).sentence(pair)
                        }) + "</li>\n"
            }
        }
        return Markup.details(
            Text(id: "Kalimat untuk tiap pasangan", en: "A sentence for every pair"), "<ul>\n\(items.joined())</ul>\n")
    }

    /// Who is best how surely, and every sentence on the primary outcome.
    var certainty: String {
        let primary = twins.primary
        let words = primary.againstBaseline + primary.againstBest
        let items = words.map { pair in
            "<li>"
                + Markup.both(
                    twins.text {
                        PairSentence($0.names, primary, replicates: $0.comparison.replicates).sentence(pair)
                    }) + "</li>\n"
        }
        return section(
            "certainty", Text(id: "Seberapa yakin, strategi demi strategi", en: "How sure, strategy by strategy"),
            Markup.table(
                Text(
                    id: "Tiga cara menyebut yang terbaik; ketiganya berbeda", en: "Three ways to be best; they differ"),
                head: [
                    Text(id: "Strategi", en: "Strategy"),
                    Text(id: "Keyakinan sebagai yang terbaik", en: "Confidence of being best"),
                    Text(id: "Terbaik atau hampir", en: "Best or nearly so"),
                    Text(id: "Unggul atas semua, bagian ulangan", en: "Ahead of all, share of paired runs"),
                ].map(Markup.both),
                rows: primary.chances.map { chance in
                    [Markup.both(twins.strategy(chance.strategy))]
                        + [chance.best, chance.bestOrNearly, chance.wins].map { Markup.both(twins.value($0, .share)) }
                }, numbers: [1, 2, 3])
                + Markup.details(
                    Text(id: "Kalimat untuk tiap pasangan", en: "A sentence for every pair"),
                    "<ul>\n\(items.joined())</ul>\n"))
    }

    func section(_ id: String, _ title: Text, _ inside: String) -> String {
        "<section aria-labelledby=\"\(id)\"><h2 id=\"\(id)\">\(Markup.both(title))</h2>\n\(inside)</section>\n"
    }
}
