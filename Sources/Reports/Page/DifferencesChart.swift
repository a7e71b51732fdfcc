import Experiments
import Simulation

/// The first chart: how each strategy differs from the baseline on the same luck.
struct DifferencesChart {
    let twins: Twins
    let compared: OutcomeComparison

    var html: String {
        let pairs = compared.againstBaseline.filter { $0.interval != nil }
        guard !pairs.isEmpty else { return "" }
        return Markup.figure(
            "differences", title(pairs),
            note: twins.text {
                $0.say(
                    "Titik: beda rata-rata terhadap \($0.names.strategies[$0.comparison.baseline]); garis: rentangnya.",
                    "Dot: average difference from \($0.names.strategies[$0.comparison.baseline]); line: its range.")
            },
            drawing: drawing(pairs), behind: table)
    }

    private func title(_ pairs: [PairVerdict]) -> Text {
        let better = pairs.count { $0.verdict == .better || $0.verdict == .betterPerhapsTooLittle }
        let worse = pairs.count { $0.verdict == .worse || $0.verdict == .worsePerhapsTooLittle }
        let all = pairs.count
        return twins.text { answer in
            let base = answer.names.strategies[answer.comparison.baseline]
            let words = answer.writing.inWords
            if better > 0 {
                return answer.say(
                    "\(capital(words(better))) dari \(words(all)) strategi lebih baik daripada \(base)",
                    "\(capital(words(better))) of \(words(all)) strategies \(better == 1 ? "does" : "do") better than \(base)"
                )
            }
            if worse > 0 {
                return answer.say(
                    "\(capital(words(worse))) dari \(words(all)) strategi kurang baik daripada \(base)",
                    "\(capital(words(worse))) of \(words(all)) strategies \(worse == 1 ? "does" : "do") less well than \(base)"
                )
            }
            return answer.say(
                "Belum ada strategi yang dapat dibedakan dari \(base)",
                "No strategy can be told apart from \(base) yet")
        }
    }

    private func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    private func measured(_ pair: PairVerdict) -> (estimate: Double, interval: Interval) {
        let sign = compared.outcome.sign
        let interval = pair.interval ?? Interval(pair.estimate, pair.estimate)
        return (pair.estimate * sign, sign < 0 ? interval.mirrored : interval)
    }

    private func drawing(_ pairs: [PairVerdict]) -> String {
        let (left, right, row, top) = (270.0, 690.0, 62.0, 40.0)
        let bottom = top + Double(pairs.count) * row
        var drawing = Drawing(height: bottom + 62)
        let z = compared.outcome.negligible
        let ends = pairs.map { measured($0).interval }
        let values = ends.map(\.low) + ends.map(\.high) + [0, z, -z]
        let axis = Axis(values, from: left, to: right, wanted: 5)
        if z > 0 {
            drawing.box(axis.place(-z), top - 8, axis.place(z) - axis.place(-z), bottom - top + 8, "zone")
            drawing.text(
                axis.place(0), top - 18,
                Text(id: "terlalu kecil untuk berarti", en: "too small to matter"), "m s")
        }
        for mark in axis.marks {
            drawing.line(axis.place(mark), top - 8, axis.place(mark), bottom, "grid")
            drawing.text(axis.place(mark), bottom + 24, scaleText(mark), "m s")
        }
        drawing.line(axis.place(0), top - 8, axis.place(0), bottom, "zero")
        let better = compared.outcome.better == .higher
        drawing.text(
            better ? right : left, bottom + 52,
            better ? Text(id: "lebih baik →", en: "better →") : Text(id: "← lebih baik", en: "← better"),
            better ? "e b" : "b")
        for (index, pair) in pairs.enumerated() {
            let y = top + (Double(index) + 0.5) * row
            let (estimate, interval) = measured(pair)
            drawing.block(0, y + 6, twins.strategy(pair.first), width: left - 24)
            let kind = DifferencesChart.kind(pair.verdict)
            drawing.line(axis.place(interval.low), y, axis.place(interval.high), y, "range \(kind)")
            for end in [interval.low, interval.high] {
                drawing.line(axis.place(end), y - 11, axis.place(end), y + 11, "cap \(kind)")
            }
            drawing.shape(kind, axis.place(estimate), y, 7)
            drawing.text(right + 22, y - 4, spanText(pair), "b")
            drawing.text(right + 22, y + 17, ClassWords.short(pair.verdict), "s")
        }
        return drawing.svg(labelledBy: "differences")
    }

    static func kind(_ verdict: Verdict) -> String {
        switch verdict {
        case .better, .betterPerhapsTooLittle: "better"
        case .worse, .worsePerhapsTooLittle: "worse"
        case .noDifference: "same"
        case .undecided: "open"
        }
    }

    private func scaleText(_ mark: Double) -> Text {
        let unit = compared.outcome.unit
        return twins.text { answer in
            let scale = Amount(unit, answer.language).scale(for: abs(mark))
            let text = answer.writing.number(abs(mark) / scale.size)
            return (mark > 0 ? "+" : mark < 0 ? "−" : "") + scale.before + text
                + (unit == .rupiah ? scale.after[answer.language] : "")
        }
    }

    private func spanText(_ pair: PairVerdict) -> Text {
        twins.text { answer in
            guard let interval = pair.interval else { return "" }
            let span = PairStatement.Span(pair.estimate, interval, of: compared.outcome, answer.language)
            return "\(span.estimate) (\(span.low) \(answer.say("s.d.", "to")) \(span.high))"
        }
    }

    private var table: String {
        Markup.table(
            twins.text {
                $0.say(
                    "Beda berpasangan terhadap \($0.names.strategies[$0.comparison.baseline])",
                    "Paired differences from \($0.names.strategies[$0.comparison.baseline])")
            },
            head: [
                Markup.both(Text(id: "Strategi", en: "Strategy")),
                Markup.both(Text(id: "Beda dan rentangnya", en: "Difference and range")),
                Markup.both(Text(id: "Simpulan", en: "Verdict")), Markup.both(Text(id: "Unggul pada", en: "Ahead in")),
                Markup.both(Text(id: "Ulangan berpasangan", en: "Paired runs")),
            ],
            rows: compared.againstBaseline.map { pair in
                [
                    Markup.both(twins.strategy(pair.first)), Markup.both(spanText(pair)),
                    Markup.both(ClassWords.full(pair.verdict)), Markup.both(twins.whole(pair.wins)),
                    Markup.both(twins.whole(pair.pairs)),
                ]
            }, numbers: [3, 4])
    }
}
