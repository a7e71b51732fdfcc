import Experiments
import Simulation

/// What the figures rest on: levers, uncertainties, assumptions, and how it was computed.
struct Grounds {
    let twins: Twins

    var html: String { assumptions + choices + method }

    private var assumptions: String {
        let plan = twins.plan
        var rows = plan.uncertainties.map { one in
            [
                Markup.both(one.label), spread(one), basis(one.basis), source(one.source, one.basis),
            ]
        }
        rows += plan.assumptions.map { one in
            [
                Markup.both(one.sentence) + "<br/><small>\(Markup.escaped(one.name))</small>",
                Markup.both(
                    twins.text { answer in
                        let changed = twins.findings.study.changes.first { $0.name == one.name }?.value
                        guard one.choices.isEmpty else {
                            let all = QuantityWords.listed(one.choices, answer.language)
                            return "\(quantity(changed ?? one.value, one.quantity, one.unit, answer)) (\(all))"
                        }
                        return join(answer.writing.number(changed ?? one.value), one.unit[answer.language])
                            + " (\(answer.writing.number(one.range.lowerBound))–\(answer.writing.number(one.range.upperBound)))"
                    }),
                basis(one.basis), source(one.source, one.basis),
            ]
        }
        guard !rows.isEmpty else {
            return Sections(twins: twins).section(
                "assumptions", Text(id: "Asumsi", en: "Assumptions"),
                Markup.paragraph(
                    Text(id: "Skenario ini tidak mencatat asumsi.", en: "This scenario declares no assumptions.")))
        }
        let table = Markup.table(
            Text(id: "Angka yang menjadi dasar", en: "The numbers it rests on"),
            head: [
                Text(id: "Asumsi", en: "Assumption"), Text(id: "Nilai (rentang)", en: "Value (range)"),
                Text(id: "Dasar", en: "Basis"), Text(id: "Sumber", en: "Source"),
            ].map(Markup.both), rows: rows)
        let joined = zip(
            CorrelationWords(plan: plan, language: .indonesian).sentences,
            CorrelationWords(plan: plan, language: .english).sentences
        ).map { Text(id: $0, en: $1) }
        return Sections(twins: twins).section(
            "assumptions", twins.text { $0.basis }, table + joined.map { Markup.paragraph($0) }.joined())
    }

    private func join(_ number: String, _ unit: String) -> String {
        unit.isEmpty ? number : "\(number) \(Plain.line(unit))"
    }

    private func spread(_ one: Uncertainty) -> String {
        Markup.both(
            twins.text { answer in
                func write(_ value: Double) -> String { quantity(value, one.quantity, one.unit, answer) }
                return switch one.spread {
                case .fixed(let value): write(value)
                case .weighted(let weights): shares(weights, write, answer)
                case .uniform(let low, let high):
                    ends(low, high, write) + answer.say(", sama mungkin", ", equally likely")
                case .triangular(let low, let mode, let high):
                    ends(low, high, write) + answer.say(", paling mungkin ", ", most likely ") + write(mode)
                }
            })
    }

    /// Every choice with its share of all weights.
    private func shares(_ weights: [Double], _ write: (Double) -> String, _ answer: Answer) -> String {
        let whole = weights.reduce(0, +)
        return weights.enumerated().map { "\(write(Double($0))) \(answer.writing.percent($1 / whole))" }
            .joined(separator: ", ")
    }

    /// Two values as a range, a percent sign said once.
    private func ends(_ low: Double, _ high: Double, _ write: (Double) -> String) -> String {
        let (first, last) = (write(low), write(high))
        return first.hasSuffix("%") ? "\(first.dropLast())–\(last)" : "\(first) – \(last)"
    }

    private func quantity(_ value: Double, _ quantity: Quantity, _ unit: Text, _ answer: Answer) -> String {
        switch quantity {
        case .share: answer.writing.percent(value)
        case .rupiah: answer.writing.shortRupiah(value)
        case .time: answer.writing.days(value)
        case .toggle: value == 0 ? answer.say("tidak", "no") : answer.say("ya", "yes")
        case .choice: QuantityWords(answer.language).value(value, quantity, unit)
        case .number, .integer: join(answer.writing.number(value), unit[answer.language])
        }
    }

    private func basis(_ basis: Assumption.Basis) -> String {
        switch basis {
        case .measured: Markup.both(Text(id: "terukur", en: "measured"))
        case .published: Markup.both(Text(id: "terbitan", en: "published"))
        case .judgement: "<em>\(Markup.both(Text(id: "ilustratif", en: "illustrative")))</em>"
        }
    }

    private func source(_ source: Text, _ basis: Assumption.Basis) -> String {
        source.id.isEmpty && basis == .judgement
            ? Markup.both(Text(id: "perkiraan", en: "judgement")) : Markup.both(source)
    }

    /// What each strategy sets.
    private var choices: String {
        let plan = twins.plan
        guard !plan.levers.isEmpty else { return "" }
        let changes = twins.findings.study.changes
        return Sections(twins: twins).section(
            "levers", Text(id: "Yang kita tetapkan", en: "What we choose"),
            Markup.table(
                Text(id: "Nilai pada tiap strategi", en: "Value under each strategy"),
                head: [Markup.both(Text(id: "Pilihan", en: "Choice"))]
                    + plan.strategies.indices.map { Markup.both(twins.strategy($0)) },
                rows: plan.levers.map { lever in
                    [Markup.both(lever.label)]
                        + plan.strategies.map { strategy in
                            let value =
                                changes.first { $0.name == lever.name }?.value
                                ?? strategy.levers.first { $0.name == lever.name }?.value ?? lever.value
                            return Markup.both(twins.text { quantity(value, lever.quantity, lever.unit, $0) })
                        }
                }, numbers: Set(1...max(1, plan.strategies.count))))
    }

    private var method: String {
        let study = twins.findings.study
        var lines: [Text] = [
            twins.text { answer in
                let (runs, ways) = (
                    answer.writing.whole(study.replicates), answer.writing.whole(study.plan.strategies.count)
                )
                return answer.say(
                    "\(runs) ulangan berpasangan untuk \(ways) strategi. Dalam satu ulangan semua strategi bertemu keadaan dan "
                        + "nasib yang sama, sehingga bedanya hanya karena tindakannya.",
                    "\(runs) paired runs of \(ways) strategies. In one run all strategies meet the same circumstances and the "
                        + "same luck, so that they differ only by what they do.")
            },
            Text(
                id:
                    "Rentang beda: t berpasangan, Bonett–Price untuk ya/tidak, atau bootstrap bila sebarannya miring; kesalahan 5% "
                    + "dibagi atas seluruh perbandingan dan berapa kali studi diperbesar.",
                en:
                    "Ranges of differences: paired t, Bonett–Price for yes or no, or bootstrap where values are skewed; the error "
                    + "of 5% is divided over all comparisons and over how often the study may be extended."),
        ]
        if study.plan.seasons.isEmpty {
            lines.append(
                Text(id: "Skenario ini tanpa kalender musim.", en: "This scenario has no calendar of seasons."))
        }
        if twins.findings.hold != nil { lines.append(twins.text { $0.holdWords?.method ?? "" }) }
        lines += luck
        lines.append(
            twins.text {
                $0.say("Bilangan awal acak ", "Seed ") + "\(study.seed). Wahana \(Engine.version), "
                    + $0.say("studi ", "study ") + String(study.digest.prefix(16)) + "."
            })
        return Sections(twins: twins).section(
            "method", Text(id: "Cara menghitung", en: "How it was computed"),
            lines.map { Markup.paragraph($0) }.joined())
    }

    /// What common luck did, strategy by strategy.
    private var luck: [Text] {
        twins.findings.luck.compactMap { luck in
            guard let index = twins.plan.strategies.firstIndex(where: { $0.name == luck.strategy }) else { return nil }
            let gain = twins.primary.againstBaseline.first { $0.first == index }?.pairing
            return twins.text { answer in
                let name = answer.names.strategies[index]
                var text: String
                if let day = luck.firstDifference {
                    text = answer.say(
                        "\(name) mulai berbeda pada hari ke-\(answer.writing.number(day.rounded(.down)))",
                        "From day \(answer.writing.number(day.rounded(.down))) on \(name) differs")
                    text += answer.say(
                        "; sesudahnya \(answer.writing.percent(luck.shareCommon)) undian tetap sama",
                        "; afterwards \(answer.writing.percent(luck.shareCommon)) of the draws are shared")
                } else {
                    text = answer.say("\(name) tidak pernah berbeda", "\(name) never differs")
                }
                if let gain {
                    let times = answer.writing.number((gain.ratio * 10).rounded() / 10)
                    text +=
                        gain.hurt
                        ? answer.say(
                            "; nasib bersama justru mengurangi ketelitian (\(times)×)", "; common luck hurt (\(times)×)"
                        )
                        : answer.say(
                            "; satu ulangan berpasangan senilai \(times) ulangan lepas",
                            "; one paired run is worth \(times) unpaired ones")
                }
                return text + "."
            }
        }
    }
}
