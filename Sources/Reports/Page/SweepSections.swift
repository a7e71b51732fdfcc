import Experiments
import Simulation

/// What stands below the charts of a sweep: every strategy and outcome, what the figures rest on, how it was computed.
struct SweepSections {
    let twins: SweepTwins

    var html: String { overview + outcomes + assumptions + method }

    private func section(_ id: String, _ title: Text, _ inside: String, _ kind: String = "") -> String {
        let look = kind.isEmpty ? "" : " class=\"\(kind)\""
        return "<section\(look) aria-labelledby=\"\(id)\"><h2 id=\"\(id)\">\(Markup.both(title))</h2>\n"
            + "\(inside)</section>\n"
    }

    /// What each outcome depends on most, strategy by strategy.
    private var overview: String {
        let runs = twins.analysis.runs
        let rows = runs.subjects.map { subject in
            [Markup.both(twins.text { $0.subject(subject) })]
                + twins.plan.outcomes.indices.map { outcome in
                    Markup.both(
                        twins.text { words in
                            words.analysis.finding(outcome, subject).flatMap {
                                SweepHeadline(words: words, finding: $0).brief
                            } ?? words.say("belum terlihat", "cannot be told")
                        })
                }
        }
        return section(
            "overview", Text(id: "Bergantung paling banyak pada apa", en: "What it depends on most"),
            Markup.table(
                Text(id: "Setiap ukuran hasil, strategi demi strategi", en: "Each outcome, strategy by strategy"),
                head: [Markup.both(Text(id: "Strategi", en: "Strategy"))]
                    + twins.plan.outcomes.indices.map { place in Markup.both(twins.text { $0.names.outcomes[place] }) },
                rows: rows))
    }

    /// The tables of all findings but the first ones, folded.
    private var outcomes: String {
        let shown = twins.indonesian.leading
        let rest = twins.analysis.findings.filter { finding in
            !shown.contains { $0.outcome == finding.outcome && $0.subject == finding.subject }
        }
        let tables = rest.map { finding in twins.table { $0.table(finding, mostPoints: 24) } }.filter { !$0.isEmpty }
        guard !tables.isEmpty else { return "" }
        return section(
            "tables", Text(id: "Strategi dan ukuran hasil lain", en: "The other strategies and outcomes"),
            Markup.details(
                Text(id: "Tabel untuk masing-masing", en: "A table for each"), tables.joined())
                + twins.texts(\.refusals).map { Markup.paragraph($0, "note") }.joined(),
            // On paper a heading over nothing is left out.
            twins.texts(\.refusals).isEmpty ? "folded" : "")
    }

    /// The numbers that the model stands on and that were not varied.
    private var assumptions: String {
        let varied = Set(twins.design.inputs.map(\.name))
        let changes = twins.analysis.runs.study.changes
        var rows = twins.plan.uncertainties.filter { !varied.contains($0.name) }.map { one in
            [
                Markup.both(one.label),
                Markup.both(
                    twins.text {
                        QuantityWords($0.language).range(
                            one.range.lowerBound, one.range.upperBound, one.quantity, one.unit)
                    }), basis(one.basis, one.source),
            ]
        }
        rows += twins.plan.assumptions.filter { !varied.contains($0.name) }.map { one in
            let value = changes.first { $0.name == one.name }?.value ?? one.value
            return [
                Markup.both(one.sentence) + "<br/><small>\(Markup.escaped(one.name))</small>",
                Markup.both(twins.text { QuantityWords($0.language).value(value, one.quantity, one.unit) }),
                basis(one.basis, one.source),
            ]
        }
        let table =
            rows.isEmpty
            ? ""
            : Markup.table(
                Text(id: "Yang tidak diubah-ubah", en: "What was not varied"),
                head: [
                    Text(id: "Asumsi", en: "Assumption"), Text(id: "Nilai", en: "Value"),
                    Text(id: "Dasar", en: "Basis"),
                ].map(Markup.both), rows: rows)
        let joined = twins.texts { CorrelationWords(plan: $0.plan, language: $0.language).sentences }
        return section("assumptions", twins.text(\.basis), table + joined.map { Markup.paragraph($0) }.joined())
    }

    private func basis(_ basis: Assumption.Basis, _ source: Text) -> String {
        switch basis {
        case .judgement: "<em>\(Markup.both(Text(id: "ilustratif", en: "illustrative")))</em>"
        case .measured: Markup.both(Text(id: "terukur: ", en: "measured: ") + source)
        case .published: Markup.both(Text(id: "terbitan: ", en: "published: ") + source)
        }
    }

    private var method: String {
        let study = twins.analysis.runs.study
        return section(
            "method", Text(id: "Cara menghitung", en: "How it was computed"),
            [
                twins.text(\.extent), twins.text(\.computed),
                twins.text {
                    $0.say("Bilangan awal acak ", "Seed ") + "\(study.seed). Wahana \(Engine.version), "
                        + $0.say("studi ", "study ") + String(study.digest.prefix(16)) + "."
                },
            ].map { Markup.paragraph($0) }.joined())
    }
}
