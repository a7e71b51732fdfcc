import Experiments
import Simulation

/// Main effects of a factorial design: for each input its levels in turn, with the mean over all other points.
struct SweepLevels {
    let twins: SweepTwins
    let finding: SweepAnalysis.Finding
    let points: PointAnalysis

    private var unit: Unit { twins.plan.outcomes[finding.outcome].compared.unit }
    private var signed: Bool { finding.subject.isDifference }

    /// The most rows that are drawn.
    private static let most = 40

    var drawn: (drawing: Drawing, note: Text)? {
        let rows = points.levels.flatMap { own in own.levels.map { (own.name, $0) } }.prefix(SweepLevels.most)
        guard !rows.isEmpty else { return nil }
        let (left, right, height, top) = (420.0, 780.0, 34.0, 20.0)
        let bottom = top + Double(rows.count) * height
        var drawing = Drawing(height: bottom + 36)
        let axis = Axis(
            rows.flatMap { [$1.mean.value, $1.mean.interval?.low, $1.mean.interval?.high] }.compactMap { $0 },
            from: left,
            to: right, wanted: 4)
        for mark in axis.marks {
            drawing.line(axis.place(mark), top, axis.place(mark), bottom, "grid")
            drawing.text(axis.place(mark), bottom + 24, twins.value(mark, unit, signed: signed), "m s")
        }
        var last = ""
        for (index, row) in rows.enumerated() {
            guard let place = twins.indonesian.place(of: row.0) else { continue }
            let y = top + (Double(index) + 0.5) * height
            if row.0 != last {
                if index > 0 { drawing.line(0, y - height / 2, 960, y - height / 2, "frame") }
                drawing.block(0, y + 6, twins.input(place), width: 260, lines: 1, "b")
                last = row.0
            }
            drawing.text(left - 16, y + 6, twins.text { $0.inputs.value(row.1.value, of: place) }, "e")
            if let interval = row.1.mean.interval {
                drawing.line(axis.place(interval.low), y, axis.place(interval.high), y, "range better")
            }
            drawing.shape("better", axis.place(row.1.mean.value), y, 6)
            drawing.text(right + 18, y + 6, twins.value(row.1.mean.value, unit, signed: signed), "b")
        }
        return (
            drawing,
            Text(
                id: "Titik: rata-rata atas semua titik yang memakai nilai itu; garis: rentangnya.",
                en: "Dot: mean over all points with that value; line: its range.")
        )
    }
}
