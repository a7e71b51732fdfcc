import Experiments
import Simulation

/// Fifty dots per strategy, each two of a hundred runs: where results lie, and how often the target is reached.
///
/// Quantile dot plots: Kay, Kola, Hullman & Munson (2016), doi:10.1145/2858036.2858558.
struct DotsChart {
    let twins: Twins
    let compared: OutcomeComparison

    private static let stack = 66.0

    var html: String {
        let rows = compared.strategies.filter { !$0.dots.isEmpty }
        guard !rows.isEmpty, compared.outcome.kind != .yesNo else { return "" }
        return Markup.figure(
            "dots", title,
            note: Text(id: "Satu titik mewakili 2 dari 100 ulangan.", en: "Each dot stands for 2 of 100 runs."),
            drawing: drawing(rows), behind: table)
    }

    private var title: Text {
        let leader = compared.strategies[compared.best.leader]
        let unit = compared.outcome.unit
        return twins.text { answer in
            let amount = Amount(unit, answer.language)
            return answer.say(
                "\(answer.names.strategies[leader.strategy]): 8 dari 10 ulangan antara \(amount.value(leader.p10)) "
                    + "dan \(amount.value(leader.p90))",
                "\(answer.names.strategies[leader.strategy]): 8 of 10 runs between \(amount.value(leader.p10)) "
                    + "and \(amount.value(leader.p90))")
        }
    }

    private func drawing(_ rows: [StrategySummary]) -> String {
        let (left, right, row, top) = (16.0, 944.0, 116.0, 34.0)
        let bottom = top + Double(rows.count) * row
        var drawing = Drawing(height: bottom + 40)
        let target = compared.outcome.target
        let axis = Axis(rows.flatMap(\.dots) + (target.map { [$0] } ?? []), from: left, to: right, wanted: 8)
        for mark in axis.marks {
            drawing.line(axis.place(mark), top, axis.place(mark), bottom, "grid")
            drawing.text(axis.place(mark), bottom + 26, twins.value(mark, compared.outcome.unit), markKind(mark, axis))
        }
        if let target {
            drawing.line(axis.place(target), top - 6, axis.place(target), bottom, "target")
            let near = axis.place(target) > 700
            drawing.text(
                axis.place(target) + (near ? -8 : 8), top - 12,
                Text("target ") + twins.value(target, compared.outcome.unit), near ? "e b" : "b")
        }
        for (index, summary) in rows.enumerated() {
            let base = top + Double(index + 1) * row - 8
            drawing.line(left, base, right, base, "base")
            drawing.text(left, base - row + 32, twins.strategy(summary.strategy), "b halo")
            drawing.text(right, base - row + 32, reach(summary), "e halo")
            dots(summary.dots, axis, base, &drawing)
        }
        return drawing.svg(labelledBy: "dots")
    }

    private func markKind(_ mark: Double, _ axis: Axis) -> String {
        mark == axis.marks.first ? "s" : mark == axis.marks.last ? "e s" : "m s"
    }

    /// Dots in columns as wide as a dot; a high column is pressed together so that it stays in its row.
    private func dots(_ values: [Double], _ axis: Axis, _ base: Double, _ drawing: inout Drawing) {
        let radius = 6.0
        var heights: [Int: Int] = [:]
        let columns = values.map { Int((axis.place($0) / (2 * radius)).rounded(.down)) }
        for column in columns { heights[column, default: 0] += 1 }
        var next: [Int: Int] = [:]
        var places: [(x: Double, y: Double)] = []
        for column in columns {
            let height = heights[column] ?? 1
            let rise = min(2 * radius, (DotsChart.stack - 2 * radius) / Double(max(1, height - 1)))
            let level = next[column, default: 0]
            next[column] = level + 1
            places.append(((Double(column) + 0.5) * 2 * radius, base - radius - 1 - Double(level) * rise))
        }
        for place in places { drawing.disc(place.x, place.y, radius - 0.5, "dot") }
    }

    private func reach(_ summary: StrategySummary) -> Text {
        let unit = compared.outcome.unit
        return twins.text { answer in
            if let target = summary.target {
                let words = OfTen.words(target.share, answer.language)
                return answer.say("\(words) ulangan mencapai target", "\(words) runs reach the target")
            }
            let range = Amount(unit, answer.language).range(summary.p10, summary.p90)
            return answer.say("8 dari 10 ulangan: \(range)", "8 of 10 runs: \(range)")
        }
    }

    private var table: String {
        let unit = compared.outcome.unit
        return Markup.table(
            twins.outcome(compared.place),
            head: [Markup.both(Text(id: "Strategi", en: "Strategy"))]
                + [
                    Text("P10"), Text(id: "P50 (median)", en: "P50 (median)"), Text("P90"),
                    Text(id: "rata-rata", en: "mean"), Text(id: "terendah", en: "least"),
                    Text(id: "tertinggi", en: "most"),
                    Text(id: "ulangan", en: "runs"),
                ].map(Markup.both),
            rows: compared.strategies.map { summary in
                [Markup.both(twins.strategy(summary.strategy))]
                    + [summary.p10, summary.p50, summary.p90, summary.mean, summary.least, summary.most]
                    .map { Markup.both(twins.value($0, unit)) } + [Markup.both(twins.whole(summary.runs))]
            }, numbers: Set(1...7))
    }
}
