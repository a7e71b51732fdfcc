import Experiments
import Simulation

/// Points that somebody listed: a dot and its range for each.
struct SweepDots {
    let twins: SweepTwins
    let finding: SweepAnalysis.Finding
    let points: PointAnalysis

    private var unit: Unit { twins.plan.outcomes[finding.outcome].compared.unit }
    private var signed: Bool { finding.subject.isDifference }

    /// The most points that are drawn.
    private static let most = 24

    var drawn: (drawing: Drawing, note: Text)? {
        let rows = Array(points.points.lazy.filter { $0.mean != nil }.prefix(SweepDots.most))
        guard !rows.isEmpty else { return nil }
        let (left, right, height, top) = (420.0, 780.0, 50.0, 20.0)
        let bottom = top + Double(rows.count) * height
        var drawing = Drawing(height: bottom + 36)
        let means = rows.compactMap(\.mean)
        let axis = Axis(
            means.flatMap { [$0.value, $0.interval?.low, $0.interval?.high] }.compactMap { $0 }, from: left, to: right,
            wanted: 4)
        for mark in axis.marks {
            drawing.line(axis.place(mark), top, axis.place(mark), bottom, "grid")
            drawing.text(axis.place(mark), bottom + 24, twins.value(mark, unit, signed: signed), "m s")
        }
        for (index, row) in rows.enumerated() {
            guard let mean = row.mean else { continue }
            let y = top + (Double(index) + 0.5) * height
            let label = twins.text { words in
                words.inputs.named.indices.map { words.inputs.value(twins.design.value($0, at: row.point), of: $0) }
                    .joined(separator: " · ")
            }
            drawing.block(0, y + 6, label, width: left - 20)
            if let interval = mean.interval {
                drawing.line(axis.place(interval.low), y, axis.place(interval.high), y, "range better")
            }
            drawing.shape("better", axis.place(mean.value), y, 6)
            drawing.text(right + 18, y + 6, twins.value(mean.value, unit, signed: signed), "b")
        }
        let order = twins.text { $0.inputs.labels.joined(separator: " · ") }
        return (
            drawing,
            Text(id: "Setiap baris satu titik: ", en: "Each line is one point: ") + order
                + Text(id: ". Titik: rata-rata; garis: rentangnya.", en: ". Dot: mean; line: its range.")
        )
    }
}
