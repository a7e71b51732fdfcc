import Experiments
import Simulation

/// Two inputs of a factorial design as a map of cells with the numbers written in.
struct SweepHeat {
    let twins: SweepTwins
    let finding: SweepAnalysis.Finding
    let points: PointAnalysis

    private var unit: Unit { twins.plan.outcomes[finding.outcome].compared.unit }

    var drawn: (drawing: Drawing, note: Text)? {
        let words = twins.indonesian
        guard let (rows, columns) = words.gridLevels else { return nil }
        let means = points.points.compactMap { $0.mean?.value }
        guard let low = means.min(), let high = means.max() else { return nil }
        let (left, top, height) = (230.0, 78.0, 58.0)
        let width = min(150, (960 - left) / Double(columns.count))
        var drawing = Drawing(height: top + Double(rows.count) * height + 16)
        drawing.block(left + width * Double(columns.count) / 2, 22, twins.input(1), width: 960 - left, lines: 1, "m b")
        drawing.block(0, top - 14, twins.input(0), width: left - 20, lines: 2, "b")
        for (place, column) in columns.enumerated() {
            drawing.text(
                left + (Double(place) + 0.5) * width, top - 14, twins.text { $0.inputs.value(column, of: 1) }, "m")
        }
        for (line, row) in rows.enumerated() {
            let y = top + Double(line) * height
            drawing.text(left - 14, y + height / 2 + 6, twins.text { $0.inputs.value(row, of: 0) }, "e")
            for (place, column) in columns.enumerated() {
                let x = left + Double(place) * width
                let mean = words.gridPoint(row, column).flatMap { points.points[$0].mean?.value }
                let tone = mean.map { high > low ? Int((($0 - low) / (high - low) * 5).rounded()) : 2 } ?? 0
                drawing.box(x, y, width, height, "tone\(tone)")
                let text = mean.map { twins.value($0, unit, signed: finding.subject.isDifference) } ?? Text("–")
                drawing.text(x + width / 2, y + height / 2 + 6, text, tone >= 3 ? "m b w" : "m b")
            }
        }
        return (
            drawing,
            Text(
                id: "Setiap kotak: rata-rata pada pasangan nilai itu; makin gelap makin besar.",
                en: "Each cell: the mean at that pair of values; the darker, the larger.")
        )
    }
}
