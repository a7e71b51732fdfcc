import Experiments
import Simulation

/// One input: a line with its band for each strategy, the others behind it in grey.
struct SweepLines {
    let twins: SweepTwins

    private var primary: Int { twins.analysis.primary }
    private var unit: Unit { twins.plan.outcomes[primary].compared.unit }

    /// Whether the sweep has one input whose values were chosen on purpose, two at least and not too many.
    var applies: Bool {
        switch twins.design.method {
        case .factorial, .points: twins.design.inputs.count == 1 && (2...60).contains(twins.design.count)
        default: false
        }
    }

    private func points(_ strategy: Int) -> [PointSummary] {
        guard case .points(let points) = twins.analysis.finding(primary, .strategy(strategy))?.result else { return [] }
        return twins.indonesian.lineOrder.map { points.points[$0] }
    }

    var html: String {
        guard let lead = twins.indonesian.leading.first else { return "" }
        return Markup.figure(
            "lines", twins.text { SweepHeadline(words: $0, finding: lead).title },
            note: twins.design.inputs[0].names.isEmpty
                ? Text(
                    id: "Garis: rata-rata; bidang biru: rentangnya; garis abu-abu: strategi lain.",
                    en: "Line: mean; blue band: its range; grey lines: the other strategies.")
                : Text(id: "Titik: rata-rata; garis: rentangnya.", en: "Dot: mean; line: its range."),
            drawing: drawing, behind: twins.table { $0.lineTable() })
    }

    private var drawing: String {
        let all = twins.analysis.runs.layout.strategies.indices.map(points)
        let columns = all.count == 1 ? 1 : all.count == 2 || all.count == 4 ? 2 : 3
        let lines = (all.count + columns - 1) / columns
        // Names under the axis may take two lines.
        let more = twins.design.inputs[0].names.isEmpty ? 0.0 : 18
        let (gap, head, plot, foot) = (30.0, 52.0, 190.0, 58.0 + more)
        let labels = unit == .rupiah ? 132.0 : 62.0
        let cell = (960 - Double(columns - 1) * gap) / Double(columns)
        var drawing = Drawing(height: Double(lines) * (head + plot + foot) + 8)
        let bounds = all.joined().compactMap(\.mean).flatMap { [$0.value, $0.interval?.low, $0.interval?.high] }
            .compactMap { $0 }
        let values = twins.indonesian.lineOrder.map { twins.design.value(0, at: $0) }
        for (strategy, own) in all.enumerated() {
            let left = Double(strategy % columns) * (cell + gap) + labels
            let top = Double(strategy / columns) * (head + plot + foot) + head
            let right = left + cell - labels
            let up = Axis(bounds, from: top + plot, to: top, wanted: 4)
            // The labels of names stand under their places, which need room on both sides.
            let side = twins.design.inputs[0].names.isEmpty ? 12 : (right - left) / Double(2 * max(1, values.count))
            let across = Axis(values, from: left + side, to: right - side, wanted: columns == 1 ? 6 : 3, tight: true)
            drawing.block(left - labels, top - 26, twins.strategy(strategy), width: cell, lines: 2, "b")
            for mark in up.marks {
                drawing.line(left, up.place(mark), right, up.place(mark), "grid")
                drawing.text(left - 8, up.place(mark) + 6, twins.value(mark, unit, signed: false), "e s")
            }
            let ends = [values.first, values.last].compactMap { $0 }
            for value in values.count <= (columns == 3 ? 5 : 8) ? values : ends {
                let text = twins.text { SweepLines.bare($0, value) }
                if twins.design.inputs[0].names.isEmpty {
                    drawing.text(across.place(value), top + plot + 22, text, "m s")
                } else {
                    drawing.block(across.place(value), top + plot + 28, text, width: 2 * side - 8, lines: 2, "m s")
                }
            }
            if strategy / columns == lines - 1 || strategy + columns >= all.count {
                drawing.block(
                    (left + right) / 2, top + plot + 46 + more, twins.text { SweepLines.named($0) }, width: cell,
                    lines: 1, "m"
                )
            }
            for (other, line) in all.enumerated() where other != strategy && twins.design.inputs[0].names.isEmpty {
                stroke(line, across, up, "others", &drawing)
            }
            // Names have no order along which a line could lead.
            guard twins.design.inputs[0].names.isEmpty else {
                bars(own, values, across, up, &drawing)
                continue
            }
            let told = own.enumerated().compactMap { place, point in
                point.mean.map { (x: across.place(values[place]), mean: $0) }
            }
            let upper = told.map { (x: $0.x, y: up.place($0.mean.interval?.high ?? $0.mean.value)) }
            let lower = told.reversed().map { (x: $0.x, y: up.place($0.mean.interval?.low ?? $0.mean.value)) }
            drawing.path(upper + lower, closed: true, "ribbon")
            stroke(own, across, up, "own", &drawing)
            for point in told { drawing.disc(point.x, up.place(point.mean.value), 4, "dot") }
        }
        return drawing.svg(labelledBy: "lines")
    }

    /// A dot and its range at the place of each name.
    private func bars(
        _ points: [PointSummary], _ values: [Double], _ across: Axis, _ up: Axis, _ drawing: inout Drawing
    ) {
        for (point, value) in zip(points, values) {
            guard let mean = point.mean else { continue }
            let x = across.place(value)
            if let interval = mean.interval {
                drawing.line(x, up.place(interval.low), x, up.place(interval.high), "range better")
            }
            drawing.shape("better", x, up.place(mean.value), 6)
        }
    }

    private func stroke(
        _ points: [PointSummary], _ across: Axis, _ up: Axis, _ kind: String, _ drawing: inout Drawing
    ) {
        let places = points.compactMap { point in
            point.mean.map { (x: across.place(twins.design.value(0, at: point.point)), y: up.place($0.value)) }
        }
        drawing.path(places, kind)
    }

    /// A value of the input, its unit left out where it stands under the axis.
    private static func bare(_ words: SweepWords, _ value: Double) -> String {
        let own = words.inputs.named[0]
        return own.quantity == .number || own.quantity == .integer
            ? words.writing.number(value) : words.inputs.value(value, of: 0)
    }

    /// The input and its unit: facilitator hours (hours/week).
    private static func named(_ words: SweepWords) -> String {
        let own = words.inputs.named[0]
        let unit = Plain.line(own.unit[words.language])
        return unit.isEmpty || unit == own.label ? own.label : "\(own.label) (\(unit))"
    }
}
