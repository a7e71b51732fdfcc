import Experiments
import Simulation

/// A tornado: how far each input alone moves the outcome, at its low and at its high value.
struct SweepBars {
    let twins: SweepTwins
    let finding: SweepAnalysis.Finding
    let tornado: Tornado

    /// The most bars that are drawn; the table behind has all.
    private static let most = 20

    private var unit: Unit { twins.plan.outcomes[finding.outcome].compared.unit }

    var drawn: (drawing: Drawing, note: Text)? {
        let bars = tornado.bars.prefix(SweepBars.most)
        guard !bars.isEmpty else { return nil }
        let (left, right, height, top) = (300.0, 700.0, 72.0, 40.0)
        let bottom = top + Double(bars.count) * height
        var drawing = Drawing(height: bottom + 36)
        let estimates = bars.map(\.atLow) + bars.map(\.atHigh)
        let ends =
            estimates.map(\.value) + estimates.compactMap { $0.interval?.low }
            + estimates.compactMap { $0.interval?.high }
        let axis = Axis(ends + [0], from: left, to: right, wanted: 4)
        for mark in axis.marks {
            drawing.line(axis.place(mark), top - 8, axis.place(mark), bottom, "grid")
            drawing.text(axis.place(mark), bottom + 24, twins.value(mark, unit, signed: true), "m s")
        }
        for (index, bar) in bars.enumerated() {
            guard let place = twins.indonesian.place(of: bar.name) else { continue }
            let y = top + (Double(index) + 0.5) * height
            drawing.block(0, y + 6, twins.input(place), width: left - 24, lines: 3)
            for (estimate, value, kind, line) in [
                (bar.atLow, bar.low, "barlow", y - 26), (bar.atHigh, bar.high, "barhigh", y + 2),
            ] {
                let (zero, end) = (axis.place(0), axis.place(estimate.value))
                drawing.box(min(zero, end), line, abs(end - zero), 22, bar.isGrey ? "baridle" : kind)
                if let interval = estimate.interval, interval.width > 0 {
                    drawing.line(axis.place(interval.low), line + 11, axis.place(interval.high), line + 11, "whisker")
                }
                let text = twins.text { words in
                    "\(words.inputs.value(value, of: place)): "
                        + words.figures.effectParts(estimate, unit, signed: true).value
                }
                drawing.text(right + 16, line + 18, text, bar.isGrey ? "s" : "")
            }
        }
        drawing.line(axis.place(0), top - 8, axis.place(0), bottom, "zero")
        let hasNames = twins.design.inputs.contains { !$0.names.isEmpty }
        let named =
            hasNames
            ? Text(
                id: "; pada pilihan bernama: yang pertama dan yang kedua",
                en: "; of named choices: the first and the second")
            : Text("")
        let usual = twins.text { words in
            finding.subject.isDifference
                ? words.figures.effectParts(Estimate(tornado.usual, nil), unit, signed: true).value
                : Amount(unit, words.language).value(tornado.usual)
        }
        return (
            drawing,
            Text(
                id: "Batang putih: nilai rendah; batang penuh: nilai tinggi; garis: rentangnya. 0 = nilai biasa (",
                en: "White bar: low value; full bar: high value; line: its range. 0 = the usual values (")
                + usual
                + Text(
                    id: ")\(named.id). Abu-abu: pengaruhnya belum terlihat. Nasibnya sama.",
                    en: ")\(named.en). Grey: no effect can be told. All on the same luck.")
        )
    }
}
