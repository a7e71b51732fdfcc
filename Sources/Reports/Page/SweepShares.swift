import Experiments
import Simulation

/// Shares of the variance: a dot and its range for each input, luck, and the line under which nothing is told.
struct SweepShares {
    let twins: SweepTwins
    let shares: SobolIndices

    private struct Row {
        let label: Text
        let effect: SobolIndices.Effect
        let kind: String
    }

    private var rows: [Row] {
        let order = SweepWords.order(shares.inputs.map { ($0.rank, $0.total.value) })
        var rows = order.map { place in
            Row(
                label: twins.input(place), effect: shares.inputs[place],
                kind: shares.inputs[place].rank == nil ? "open" : "better")
        }
        if let luck = shares.luck { rows.append(Row(label: Text(id: "nasib", en: "luck"), effect: luck, kind: "same")) }
        return rows
    }

    var drawn: (drawing: Drawing, note: Text)? {
        let rows = rows
        let (left, right, height, top) = (330.0, 760.0, 54.0, 44.0)
        let bottom = top + Double(rows.count) * height
        var drawing = Drawing(height: bottom + 66)
        let floor = shares.dummy.total.interval?.high ?? shares.dummy.total.value
        let ends = rows.flatMap { [$0.effect.total.interval?.low, $0.effect.total.interval?.high].compactMap { $0 } }
        let axis = Axis(ends.map { min($0, 1.2) } + [0, floor], from: left, to: right, wanted: 5)
        for mark in axis.marks {
            drawing.line(axis.place(mark), top - 8, axis.place(mark), bottom, "grid")
            drawing.text(axis.place(mark), bottom + 24, twins.text { $0.writing.percent(mark) }, "m s")
        }
        drawing.line(axis.place(0), top - 8, axis.place(0), bottom, "base")
        drawing.line(axis.place(floor), top - 8, axis.place(floor), bottom, "floor")
        drawing.text(
            axis.place(floor), top - 18, Text(id: "batas masukan tiruan", en: "bound of the dummy"), "m s")
        drawing.text(
            right, bottom + 54, Text(id: "bagian ragam →", en: "share of the variance →"), "e b")
        for (index, row) in rows.enumerated() {
            let y = top + (Double(index) + 0.5) * height
            drawing.block(0, y + 6, row.label, width: left - 24)
            if let interval = row.effect.total.interval {
                drawing.line(axis.place(interval.low), y, axis.place(interval.high), y, "range \(row.kind)")
                for end in [interval.low, interval.high] {
                    drawing.line(axis.place(end), y - 10, axis.place(end), y + 10, "cap \(row.kind)")
                }
            }
            drawing.shape(row.kind, axis.place(row.effect.total.value), y, 7)
            drawing.text(right + 20, y + 6, twins.text { $0.figures.share(row.effect.total) }, "b")
        }
        return (
            drawing,
            Text(
                id:
                    "Titik: bagian ragam, sendirian maupun bersama yang lain; garis: rentangnya. Titik kosong: tidak lebih "
                    + "daripada masukan tiruan. Belah ketupat: nasib.",
                en:
                    "Dot: share of the variance, alone and with all others; line: its range. Open dot: no more than a dummy. "
                    + "Diamond: luck.")
        )
    }
}
