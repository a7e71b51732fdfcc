import Experiments
import Simulation

/// A measure over time, a small picture per strategy: the median, and where 50, 80 and 95 of 100 runs lie.
struct FanChart {
    let twins: Twins
    let measure: Measure
    let fans: [Fan]
    let id: String

    /// The most measures that are drawn; all of them stand in `series.csv`.
    static let mostMeasures = 4

    /// The sections for the first measures of the findings.
    static func html(_ twins: Twins) -> String {
        let all = twins.fans
        var measures: [Measure] = []
        for fan in all where !measures.contains(fan.measure) { measures.append(fan.measure) }
        return measures.prefix(mostMeasures).enumerated().map { index, measure in
            FanChart(twins: twins, measure: measure, fans: all.filter { $0.measure == measure }, id: "fan\(index)").html
        }.joined()
    }

    var html: String {
        guard fans.allSatisfy({ $0.times.count > 1 }), !fans.isEmpty else { return "" }
        return Markup.figure(
            id, title,
            note: twins.text {
                $0.say(
                    "\(Plain.line(measure.sentence.id)) Garis: median; dari gelap ke terang: 50, 80 dan 95 dari 100 ulangan.",
                    "\(Plain.line(measure.sentence.en)) Line: median; from dark to light: 50, 80 and 95 of 100 runs.")
            },
            drawing: drawing, behind: table)
    }

    private var title: Text {
        let ends = fans.map { (fan: $0, value: $0.quantiles.last?[3] ?? 0) }
        let label = measure.label
        guard let most = ends.max(by: { ($0.value, -$0.fan.strategy) < ($1.value, -$1.fan.strategy) }),
            let least = ends.min(by: { ($0.value, $0.fan.strategy) < ($1.value, $1.fan.strategy) })
        else { return label }
        return twins.text { answer in
            let amount = Amount(measure.unit, answer.language)
            let name = Plain.line(label[answer.language])
            let (low, high) = (amount.value(least.value), amount.value(most.value))
            if low == high {
                return answer.say(
                    "\(name) di akhir: \(high) pada semua strategi", "\(name) at the end: \(high) everywhere")
            }
            let (first, second) = (
                answer.names.strategies[most.fan.strategy], answer.names.strategies[least.fan.strategy]
            )
            return answer.say(
                "\(name) di akhir: \(high) pada \(first), \(low) pada \(second)",
                "\(name) at the end: \(high) under \(first), \(low) under \(second)")
        }
    }

    private var drawing: String {
        let columns = fans.count == 1 ? 1 : fans.count == 2 || fans.count == 4 ? 2 : 3
        let rows = (fans.count + columns - 1) / columns
        let (gap, head, plot, foot) = (26.0, 50.0, 150.0, 34.0)
        // Sums of money are long words: Rp500.0 million.
        let labels = measure.unit == .rupiah ? 132.0 : 62.0
        let cell = (960 - Double(columns - 1) * gap) / Double(columns)
        var drawing = Drawing(height: Double(rows) * (head + plot + foot) + 8)
        let bounds = fans.flatMap { fan in fan.quantiles.flatMap { [$0[0], $0[6]] } }
        for (index, fan) in fans.enumerated() {
            let left = Double(index % columns) * (cell + gap) + labels
            let top = Double(index / columns) * (head + plot + foot) + head
            let vertical = Axis(bounds, from: top + plot, to: top, wanted: 3)
            let right = left + cell - labels
            func across(_ time: Double) -> Double {
                let last = fan.times[fan.times.count - 1]
                return left + (last > 0 ? time / last : 0) * (right - left)
            }
            drawing.block(left - labels, top - 24, twins.strategy(fan.strategy), width: cell, lines: 2, "b")
            for mark in vertical.marks {
                drawing.line(left, vertical.place(mark), right, vertical.place(mark), "grid")
                drawing.text(left - 8, vertical.place(mark) + 6, twins.value(mark, measure.unit), "e s")
            }
            for (low, kind) in [(0, "band95"), (1, "band80"), (2, "band50")] {
                let chosen = thinned(fan)
                let upper = chosen.map { (across(fan.times[$0]), vertical.place(fan.quantiles[$0][6 - low])) }
                let lower = chosen.reversed().map { (across(fan.times[$0]), vertical.place(fan.quantiles[$0][low])) }
                drawing.path((upper + lower).map { (x: $0.0, y: $0.1) }, closed: true, kind)
            }
            drawing.path(
                thinned(fan).map { (x: across(fan.times[$0]), y: vertical.place(fan.quantiles[$0][3])) }, "median")
            for month in monthMarks(fan) {
                let x = min(across(Double(month) * Span.daysPerMonth), right)
                // The first label is a word and needs its room.
                guard month == 0 || x - left >= 70 else { continue }
                drawing.text(
                    x, top + plot + 22, month == 0 ? Text(id: "bulan 0", en: "month 0") : Text("\(month)"),
                    month == 0 ? "s" : x > right - 10 ? "e s" : "m s")
            }
        }
        return drawing.svg(labelledBy: id)
    }

    private func monthMarks(_ fan: Fan) -> [Int] {
        let months = (fan.times.last ?? 0) / Span.daysPerMonth
        let step = [1, 3, 6, 12, 24, 60, 120].first { months / Double($0) <= 4.2 } ?? 240
        return Array(stride(from: 0, through: Int((months + 0.3).rounded(.down)), by: step))
    }

    /// At most 42 moments, the last one included.
    private func thinned(_ fan: Fan) -> [Int] {
        let count = fan.times.count
        let step = (count + 39) / 40
        var chosen = Array(stride(from: 0, to: count, by: max(1, step)))
        if chosen.last != count - 1 { chosen.append(count - 1) }
        return chosen
    }

    private var table: String {
        var rows: [[String]] = []
        for fan in fans {
            let count = fan.times.count
            var moments: [Int] = []
            for quarter in 0...3 where !moments.contains(quarter * (count - 1) / 3) {
                moments.append(quarter * (count - 1) / 3)
            }
            for moment in moments {
                rows.append(
                    [Markup.both(twins.strategy(fan.strategy)), Markup.both(twins.value(fan.times[moment], .days))]
                        + fan.quantiles[moment].map { Markup.both(twins.value($0, measure.unit)) })
            }
        }
        return Markup.table(
            measure.label,
            head: [Text(id: "Strategi", en: "Strategy"), Text(id: "Setelah", en: "After")].map(Markup.both)
                + Fan.shares.map { share in Markup.both(twins.text { "P" + $0.writing.number(share * 100) }) },
            rows: rows, numbers: Set(2...8))
    }
}
