import Experiments
import Simulation

/// What stands at the top of the report and on its first sheet of paper.
struct FirstScreen {
    let twins: Twins

    var html: String {
        let plan = twins.plan
        var html =
            "<header>\n<p class=\"kicker\">\(Markup.both(plan.title))</p>\n<h1>\(Markup.both(plan.question))</h1>\n"
        if !plan.decides.id.isEmpty || !plan.decides.en.isEmpty {
            html += Markup.paragraph(Text(id: "Yang memutuskan: ", en: "Who decides: ") + plan.decides, "decides")
        }
        html += "</header>\n<p class=\"answer\">\(Markup.both(twins.text(\.short)))</p>\n"
        if let named { html += Markup.paragraph(named, "named") }
        if twins.findings.hold != nil {
            html += Markup.paragraph(twins.text { $0.holdWords?.share ?? "" }, "named")
        }
        for note in notes { html += Markup.paragraph(note, "warn") }
        html += "<div class=\"three\">\n"
        html += block(Text(id: "Seberapa yakin", en: "How sure"), sure)
        html += block(Text(id: "Apa yang dapat mengubahnya", en: "What would change it"), change)
        html += block(
            Text(id: "Yang tidak ditunjukkan model", en: "What the model does not show"),
            [Limits.text.map(FirstScreen.capital)])
        html += "</div>\n" + indicators
        html +=
            "<p class=\"basis\"><a href=\"#assumptions\">\(Markup.both(twins.text(\.basis)))</a>; "
            + "\(Markup.both(checked)).</p>\n"
        html += Markup.paragraph(Answer.standing, "standing")
        return html
    }

    /// Whether anybody looked what becomes of the verdict when the figures move.
    private var checked: Text {
        twins.findings.hold == nil
            ? twins.text(\.unchecked)
            : Text(
                id: "apa yang terjadi bila angka-angka itu bergeser dikatakan di atas",
                en: "what becomes of the verdict when they move is said above")
    }

    static func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    private func block(_ title: Text, _ sentences: [Text]) -> String {
        "<section><h2>\(Markup.both(title))</h2>\n" + sentences.map { Markup.paragraph($0) }.joined() + "</section>\n"
    }

    /// The strategies that the best one is among, where the answer had room for their number only.
    private var named: Text? {
        let among = twins.primary.best.among
        let isNamed = [twins.indonesian, twins.english].allSatisfy { answer in
            among.allSatisfy { answer.short.contains(answer.names.strategies[$0]) }
        }
        guard !isNamed, !twins.primary.best.ruledOut.isEmpty else { return nil }
        return twins.text { answer in
            answer.say("Yaitu ", "Namely ") + answer.writing.list(among.map { answer.names.strategies[$0] }) + "."
        }
    }

    /// The notes, paired by place: both languages say the same ones.
    private var notes: [Text] {
        zip(twins.indonesian.notes, twins.english.notes).map { Text(id: $0, en: $1) }
    }

    private var sure: [Text] {
        var sentences: [Text] = []
        if let pair = twins.indonesian.decisivePairs.first, pair.interval != nil {
            sentences.append(twins.text { lead(pair, $0) })
        }
        sentences.append(
            Text(
                id: "Simpulan keliru paling banyak pada 5 dari 100 studi seperti ini.",
                en: "At most 5 of 100 such studies give a false verdict."))
        if twins.findings.hold?.drift != nil { sentences.append(twins.text { $0.holdWords?.horizons.drift ?? "" }) }
        return sentences
    }

    /// The difference in figures: of whom, from whom, how much, in how many runs.
    private func lead(_ pair: PairVerdict, _ answer: Answer) -> String {
        guard let interval = pair.interval else { return "" }
        let span = PairStatement.Span(pair.estimate, interval, of: twins.primary.outcome, answer.language)
        let (first, second) = (answer.names.strategies[pair.first], answer.names.strategies[pair.second])
        let (won, all) = (answer.writing.whole(pair.wins), answer.writing.whole(pair.pairs))
        return answer.say(
            "\(first): \(span.estimate) (\(span.low) sampai \(span.high)) terhadap \(second); unggul pada \(won) dari \(all) "
                + "ulangan berpasangan.",
            "\(first): \(span.estimate) (\(span.low) to \(span.high)) against \(second); ahead in \(won) of \(all) paired runs."
        )
    }

    private var change: [Text] {
        var sentences: [Text] = []
        let (sourced, all) = twins.indonesian.sourced
        if twins.findings.hold != nil {
            let words = [twins.indonesian, twins.english].map { $0.holdWords?.changes ?? [] }
            for (id, en) in zip(words[0], words[1]) { sentences.append(Text(id: id, en: en)) }
        } else if all > sourced {
            sentences.append(
                twins.text { answer in
                    let count = answer.writing.whole(all - sourced)
                    return answer.say(
                        "Bergesernya \(count) angka ilustratif: belum diperiksa.",
                        "A shift of the \(count) illustrative numbers: not yet checked.")
                })
        }
        let leader = twins.primary.best.leader
        if let next = twins.primary.againstBest.first(where: { $0.first == leader }), next.verdict == .undecided {
            sentences.append(
                twins.text { answer in
                    let rival = answer.names.strategies[next.second]
                    guard let runs = next.settle?.runs else {
                        return answer.say(
                            "\(rival) dapat menyusul; menambah ulangan saja barangkali tidak cukup.",
                            "\(rival) may catch up; more runs alone would probably not do.")
                    }
                    let total = answer.writing.whole(runs)
                    return answer.say(
                        "\(rival) dapat menyusul; sekitar \(total) ulangan barangkali cukup untuk menyimpulkan.",
                        "\(rival) may catch up; about \(total) paired runs would probably settle it.")
                })
        }
        let z = twins.primary.outcome.negligible
        if z > 0 {
            sentences.append(
                twins.text { answer in
                    let scale = Amount(twins.primary.outcome.unit, answer.language).scale(for: z)
                    let number = answer.writing.number(z / scale.size)
                    let size = scale.before + number + scale.after(number, answer.language)
                    return answer.say(
                        "Beda di bawah \(size) dianggap tidak berarti.", "Differences below \(size) do not count.")
                })
        }
        return sentences
    }

    /// The table to paste: indikator, satuan, capaian awal, target, P10, P50, P90, and the chance of the target.
    private var indicators: String {
        let primary = twins.primary
        let declared = twins.plan.outcomes[primary.place]
        let unit = primary.outcome.unit
        let hasTarget = primary.outcome.target != nil
        let now = declared.now.map { Markup.both(twins.value($0, unit)) } ?? "–"
        var target = primary.outcome.target.map { Markup.both(twins.value($0, unit)) } ?? "–"
        if let day = declared.targetDay, hasTarget {
            target += "<small>\(Markup.both(twins.text { $0.writing.date(day) }))</small>"
        }
        let rows = primary.strategies.enumerated().map { index, summary -> String in
            let lead =
                index == 0
                ? "<td rowspan=\"\(primary.strategies.count)\"><strong>\(Markup.both(twins.outcome(primary.place)))</strong></td>"
                    + "<td rowspan=\"\(primary.strategies.count)\"><small>\(Markup.both(unitWords(declared)))</small></td>"
                    + "<td class=\"n\" rowspan=\"\(primary.strategies.count)\">\(now)</td>"
                    + "<td class=\"n\" rowspan=\"\(primary.strategies.count)\">\(target)</td>" : ""
            let best = primary.best.among.contains(summary.strategy) && !primary.best.ruledOut.isEmpty
            var cells =
                "<th scope=\"row\"\(best ? " class=\"best\"" : "")>\(Markup.both(twins.strategy(summary.strategy)))</th>"
            let shown =
                primary.outcome.kind == .yesNo ? [nil, summary.mean, nil] : [summary.p10, summary.p50, summary.p90]
            for value in shown {
                let text =
                    summary.runs == 0 ? nil : value.map { value in twins.text { $0.value(value, of: primary.outcome) } }
                cells += "<td class=\"n\">\(text.map(Markup.both) ?? "–")</td>"
            }
            if hasTarget { cells += "<td>\(Markup.both(chance(summary)))</td>" }
            return "<tr>\(lead)\(cells)</tr>\n"
        }
        let head =
            [
                Text(id: "Indikator", en: "Indicator"), Text(id: "Satuan", en: "Unit"),
                Text(id: "Capaian awal", en: "At present"), Text("Target"), Text(id: "Strategi", en: "Strategy"),
                Text("P10"),
                Text("P50"), Text("P90"),
            ] + (hasTarget ? [Text(id: "Ulangan yang mencapai target", en: "Runs that reach the target")] : [])
        let numeric: Set<Int> = [2, 3, 5, 6, 7]
        return "<div class=\"wide\"><table class=\"indicators\"><thead><tr>"
            + head.enumerated().map {
                "<th scope=\"col\"\(numeric.contains($0) ? " class=\"n\"" : "")>\(Markup.both($1))</th>"
            }.joined()
            + "</tr></thead>\n<tbody>\n\(rows.joined())</tbody></table></div>\n"
    }

    private func chance(_ summary: StrategySummary) -> Text {
        twins.text { answer in
            guard let target = summary.target, summary.runs > 0 else { return "–" }
            return OfTen.words(target.share, answer.language)
        }
    }

    /// The unit in the plan's words, else its own.
    private func unitWords(_ declared: DeclaredOutcome) -> Text {
        if !declared.unit.id.isEmpty { return declared.unit }
        return switch declared.compared.unit {
        case .share: Text(id: "persen", en: "percent")
        case .rupiah: Text("rupiah")
        case .hours: Text(id: "jam", en: "hours")
        case .count: Text(id: "banyaknya", en: "number")
        case .days: Text(id: "hari", en: "days")
        case .number: Text(id: "angka", en: "number")
        }
    }
}
