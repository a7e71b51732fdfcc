import Experiments
import Simulation

/// The sentence on one outcome of one subject of a sweep: what it depends on most.
struct SweepHeadline {
    let words: SweepWords
    let finding: SweepAnalysis.Finding

    private var figures: SweepFigures { words.figures }
    private var outcome: ComparedOutcome { words.plan.outcomes[finding.outcome].compared }
    private var unit: Unit { outcome.unit }

    /// The sentence, with its full stop.
    var sentence: String { frame(isShort: false) }

    /// The sentence in at most 25 words: without its ranges where they do not fit, then without where it holds.
    var short: String {
        let bare = core(isShort: true)
        for text in [sentence, frame(isShort: true), capital(bare + ".")]
        where Headline.words(text) <= Headline.mostWords { return text }
        return capital(SweepHeadline.cut(bare)) + "…"
    }

    /// The first words of a text, as many as there may be: no bracket stays open, and no comma stands at the end.
    private static func cut(_ text: String) -> String {
        var start = text.split(separator: " ").prefix(Headline.mostWords).joined(separator: " ")[...]
        if let bracket = start.lastIndex(of: "("), !start[bracket...].contains(")") { start = start[..<bracket] }
        while let last = start.last, " ,;:".contains(last) { start = start.dropLast() }
        return String(start)
    }

    private func frame(isShort: Bool) -> String {
        let start = words.say("Dalam model ini", "In this model")
        var parts = [start]
        if case .strategy(let strategy) = finding.subject, words.plan.strategies.count > 1 {
            parts.append(words.say("pada \(words.strategy(strategy))", "under \(words.strategy(strategy))"))
        }
        if !isShort, isAboutInputs { parts.append(words.say("dari yang diubah-ubah", "of what was varied")) }
        return parts.joined(separator: ", ") + ", " + core(isShort: isShort) + "."
    }

    /// The same as the title of a chart: without where it holds, and without a full stop.
    var title: String {
        guard case .strategy(let strategy) = finding.subject, words.plan.strategies.count > 1 else {
            return capital(core(isShort: false))
        }
        return "\(words.strategy(strategy)): \(core(isShort: false))"
    }

    private var isAboutInputs: Bool {
        switch finding.result {
        case .shares, .effects, .bars: true
        case .points, .nothing: false
        }
    }

    /// What is measured: the outcome, or its difference between two strategies.
    var measure: String {
        let label = words.names.outcomes[finding.outcome]
        guard case .difference(let one, let other) = finding.subject else { return label }
        return words.say(
            "beda \(label) antara \(words.strategy(one)) dan \(words.strategy(other))",
            "the difference in \(label) between \(words.strategy(one)) and \(words.strategy(other))")
    }

    private func core(isShort: Bool) -> String {
        switch finding.result {
        case .shares(let shares): self.shares(shares, isShort)
        case .effects(let effects): self.effects(effects, isShort)
        case .bars(let bars): self.bars(bars, isShort)
        case .points(let points): self.points(points, isShort)
        case .nothing:
            words.say("tidak ada yang dapat dihitung untuk \(measure)", "nothing can be computed for \(measure)")
        }
    }

    /// What is said where three or more share the first place: only the largest, and how many it may be.
    private func depends(_ places: [Int], largest: Int, _ size: String) -> String {
        let (count, label) = (words.writing.inWords(places.count), words.inputs.labels[largest])
        return words.say(
            "belum dapat disimpulkan mana dari \(count) masukan yang paling menentukan \(measure); yang terbesar \(label): \(size)",
            "it cannot be told yet which of \(count) inputs matters most for \(measure); the largest is \(label): \(size)"
        )
    }

    private func depends(_ labels: [String]) -> String {
        let list = words.writing.list(labels)
        let tie =
            labels.count > 1
            ? words.say(", yang belum dapat dibedakan satu sama lain", ", which cannot be told apart") : ""
        return words.say("\(measure) paling bergantung pada \(list)\(tie)", "\(measure) depends most on \(list)\(tie)")
    }

    private func shares(_ shares: SobolIndices, _ isShort: Bool) -> String {
        let luck = shares.luck.map { figures.percent($0.total.value) }
        let first = shares.inputs.indices.filter { shares.inputs[$0].mayBeLargest }
        guard !first.isEmpty else {
            let rest = luck.map { words.say("; nasib \($0) dari ragamnya", "; luck is \($0) of its variance") } ?? ""
            return words.say(
                "\(measure) tidak bergantung pada satu pun secara terlihat: semua setara dengan masukan tiruan",
                "\(measure) visibly depends on none of it: nothing rises above a dummy that does nothing") + rest
        }
        let rest = luck.map { words.say("; nasib \($0)", "; luck \($0)") } ?? ""
        if first.count > 2,
            let largest = first.max(by: { shares.inputs[$0].total.value < shares.inputs[$1].total.value })
        {
            let size = figures.percent(shares.inputs[largest].total.value)
            return depends(
                first, largest: largest,
                words.say("\(size) dari ragamnya", "\(size) of its variance")) + rest
        }
        let size =
            first.count == 1
            ? figures.share(shares.inputs[first[0]].total)
            : words.writing.list(first.map { figures.percent(shares.inputs[$0].total.value) })
        let (value, bounds) = isShort ? (SweepHeadline.parted(size).0, "") : SweepHeadline.parted(size)
        return depends(first.map { words.inputs.labels[$0] })
            + words.say(": \(value) dari ragamnya\(bounds)", ": \(value) of its variance\(bounds)") + rest
    }

    /// `45% (38–52%)` as its value and its bounds in brackets.
    private static func parted(_ text: String) -> (String, String) {
        guard let bracket = text.firstIndex(of: "("), bracket > text.startIndex else { return (text, "") }
        return (String(text[..<text.index(before: bracket)]), " " + text[bracket...])
    }

    private func effects(_ effects: MorrisEffects, _ isShort: Bool) -> String {
        let first = effects.inputs.indices.filter { effects.inputs[$0].mayBeLargest }
        guard let lead = first.first else {
            return words.say(
                "pengaruh pada \(measure) belum terlihat dari \(words.writing.whole(effects.trajectories)) lintasan",
                "no effect on \(measure) can be told from \(words.writing.whole(effects.trajectories)) trajectories")
        }
        if first.count > 2,
            let largest = first.max(by: { effects.inputs[$0].size.value < effects.inputs[$1].size.value })
        {
            let size = figures.effectParts(effects.inputs[largest].size, unit, signed: false).value
            return depends(
                first, largest: largest,
                words.say("rata-rata \(size)", "\(size) on average"))
        }
        let parts = figures.effectParts(effects.inputs[lead].size, unit, signed: false)
        let bounds = parts.bounds.map { first.count == 1 && !isShort ? " (\($0))" : "" } ?? ""
        let size =
            first.count == 1
            ? parts.value
            : words.writing.list(
                first.map { figures.effectParts(effects.inputs[$0].size, unit, signed: false).value })
        return depends(first.map { words.inputs.labels[$0] })
            + words.say(
                ": rata-rata \(size) di sepanjang rentangnya\(bounds)", ": \(size) on average over its range\(bounds)")
    }

    private func bars(_ tornado: Tornado, _ isShort: Bool) -> String {
        guard let bar = tornado.bars.first(where: { !$0.isGrey }), let place = words.place(of: bar.name) else {
            return words.say(
                "tidak satu pun tampak mengubah \(measure) bila diubah satu per satu",
                "nothing visibly moves \(measure) when changed one at a time")
        }
        let isAcross = bar.across.interval.map { !$0.contains(0) } ?? false
        let isHigh = abs(bar.atHigh.value) >= abs(bar.atLow.value)
        let usual = words.analysis.design.inputs[place].usual
        let (from, to, estimate) =
            isAcross
            ? (bar.low, bar.high, bar.across) : isHigh ? (usual, bar.high, bar.atHigh) : (usual, bar.low, bar.atLow)
        let parts = figures.effectParts(estimate, unit, signed: true)
        let (start, end) = (words.inputs.value(from, of: place), words.inputs.value(to, of: place))
        let bounds = isShort ? "" : parts.bounds.map { " (\($0))" } ?? ""
        return words.say(
            "\(measure) paling bergantung pada \(words.inputs.labels[place]): \(parts.value) dari \(start) ke \(end)\(bounds)",
            "\(measure) depends most on \(words.inputs.labels[place]): \(parts.value) from \(start) to \(end)\(bounds)")
    }

    private func points(_ points: PointAnalysis, _ isShort: Bool) -> String {
        if let lead = points.levels.filter(\.differs).max(by: { ($0.span?.value ?? 0) < ($1.span?.value ?? 0) }),
            let place = words.place(of: lead.name)
        {
            return levels(lead, place, isShort)
        }
        if let split = points.split { return splitSentence(split, isShort) }
        guard let range = points.range, let low = range.low.mean, let high = range.high.mean else {
            return words.say("semua ulangan untuk \(measure) gagal", "every run behind \(measure) failed")
        }
        let amount = subjectValue(low)
        let count = words.writing.whole(points.points.count - points.empty)
        if points.points.count - points.empty == 1 {
            return words.say(
                "\(measure) \(amount) pada satu-satunya titik", "\(measure) is \(amount) at the only point")
        }
        if amount == subjectValue(high) {
            let list = words.writing.list(words.inputs.labels)
            return words.say(
                "\(measure) tidak terlihat bergantung pada \(list): \(amount) pada semua \(count) titik",
                "\(measure) does not visibly depend on \(list): \(amount) at all \(count) points")
        }
        let untold =
            points.levels.contains { $0.span != nil }
            ? words.say(
                "; bedanya belum dapat dibedakan dari nasib", "; the differences cannot be told from luck") : ""
        return words.say(
            "\(measure) berkisar dari \(amount) sampai \(subjectValue(high)) pada \(count) titik\(untold)",
            "\(measure) lies between \(amount) and \(subjectValue(high)) over \(count) points\(untold)")
    }

    /// Between which means the points lie, as a sentence; `nil` when every run failed.
    func span(_ points: PointAnalysis) -> String? {
        guard let range = points.range, let low = range.low.mean, let high = range.high.mean else { return nil }
        let count = words.writing.whole(points.points.count - points.empty)
        let (first, last) = (subjectValue(low), subjectValue(high))
        return capital(
            words.say(
                "\(measure) berkisar dari \(first) sampai \(last) pada \(count) titik.",
                "\(measure) lies between \(first) and \(last) over \(count) points."))
    }

    /// A mean of what is looked at: a difference carries its sign, and no more digits than its interval supports.
    func subjectValue(_ mean: Estimate) -> String {
        finding.subject.isDifference
            ? figures.effectParts(mean, unit, signed: true).value : Amount(unit, words.language).value(mean.value)
    }

    private func levels(_ lead: LevelMeans, _ place: Int, _ isShort: Bool) -> String {
        guard let span = lead.span,
            let low = lead.levels.min(by: { $0.mean.value < $1.mean.value }),
            let high = lead.levels.max(by: { $0.mean.value < $1.mean.value })
        else { return "" }
        let parts = figures.effectParts(span, unit, signed: true)
        let change = isShort ? "" : " (\(parts.value)\(parts.bounds.map { "; \($0)" } ?? ""))"
        let (from, to) = (words.inputs.value(low.value, of: place), words.inputs.value(high.value, of: place))
        let most = words.analysis.design.inputs.count > 1
        return words.say(
            "\(measure) \(most ? "paling " : "")bergantung pada \(words.inputs.labels[place]): "
                + "\(subjectValue(low.mean)) pada \(from), \(subjectValue(high.mean)) pada \(to)\(change)",
            "\(measure) depends \(most ? "most " : "")on \(words.inputs.labels[place]): "
                + "\(subjectValue(low.mean)) at \(from), \(subjectValue(high.mean)) at \(to)\(change)")
    }

    /// The side of a threshold that a point may lie on: "reach is at least 60%".
    ///
    /// - Parameter isShort: Whether the threshold may be left out where words say which it is.
    func side(_ split: PointAnalysis.Split, isShort: Bool = false) -> String {
        let value = subjectValue(Estimate(split.threshold, nil))
        let (least, most) = (
            words.say("sedikitnya \(value)", "at least \(value)"),
            words.say("paling banyak \(value)", "at most \(value)")
        )
        let bound = split.side == .atLeast ? least : most
        if isShort, split.source == .median {
            return words.say("\(measure) termasuk separuh yang lebih baik", "\(measure) is in the better half")
        }
        return split.source == .median
            ? words.say(
                "\(measure) termasuk separuh yang lebih baik (\(bound))", "\(measure) is in the better half (\(bound))")
            : words.say("\(measure) \(bound)", "\(measure) is \(bound)")
    }

    private func splitSentence(_ split: PointAnalysis.Split, _ isShort: Bool) -> String {
        let effects = split.effects.inputs
        let lead = effects.indices.filter { effects[$0].adjusted < 0.05 }.max {
            (effects[$0].distance, -$0) < (effects[$1].distance, -$1)
        }
        guard let lead else {
            return words.say(
                "tidak terlihat masukan yang menentukan apakah \(side(split, isShort: isShort))",
                "no input visibly decides whether \(side(split, isShort: isShort))")
        }
        let (named, side) = (words.inputs.labels[lead], side(split, isShort: isShort))
        let depends = words.say(
            "apakah \(side) paling bergantung pada \(named)", "whether \(side) depends most on \(named)")
        if isShort { return depends }
        let (inside, outside) = (words.inside(effects[lead], lead), words.outside(effects[lead], lead))
        // Of names there is no median.
        let median = effects[lead].choice == nil ? "median " : ""
        return depends
            + words.say(" (\(median)\(inside), selainnya \(outside))", " (\(median)\(inside), otherwise \(outside))")
    }

    private func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
