import Experiments
import Simulation

/// Morris's plane: to the right what moves the outcome more, upwards what moves it unevenly or together with others.
struct SweepPlane {
    let twins: SweepTwins
    let finding: SweepAnalysis.Finding
    let effects: MorrisEffects

    private var unit: Unit { twins.plan.outcomes[finding.outcome].compared.unit }

    var drawn: (drawing: Drawing, note: Text)? {
        let (left, right, top, bottom) = (120.0, 600.0, 30.0, 430.0)
        var drawing = Drawing(height: max(bottom + 70, top + Double(effects.inputs.count) * 46 + 20))
        let (sizes, spreads) = (effects.inputs.map(\.size.value), effects.inputs.map(\.deviation.value))
        let across = Axis([0] + sizes, from: left, to: right, wanted: 4)
        let up = Axis([0] + spreads + [across.high * 0.25], from: bottom, to: top, wanted: 4)
        for mark in across.marks {
            drawing.line(across.place(mark), top, across.place(mark), bottom, "grid")
            drawing.text(across.place(mark), bottom + 24, twins.size(mark, unit), "m s")
        }
        for mark in up.marks {
            drawing.line(left, up.place(mark), right, up.place(mark), "grid")
            drawing.text(left - 10, up.place(mark) + 6, twins.size(mark, unit), "e s")
        }
        drawing.line(left, bottom, right, bottom, "base")
        drawing.line(left, top, left, bottom, "base")
        drawing.text(right, bottom + 54, Text(id: "lebih berpengaruh →", en: "moves it more →"), "e b")
        drawing.text(left, top - 12, Text(id: "↑ tidak merata", en: "↑ unevenly"), "b")
        // Labels stand in a column at the right, in the order of the dots, joined to them by a thin line.
        let order = effects.inputs.indices.sorted { one, two in
            (up.place(spreads[one]), one) < (up.place(spreads[two]), two)
        }
        let step = min(46, (bottom + 40 - top) / Double(max(1, order.count)))
        for (line, place) in order.enumerated() {
            let effect = effects.inputs[place]
            let (x, y) = (across.place(sizes[place]), up.place(spreads[place]))
            let labelY = top + (Double(line) + 0.5) * step
            drawing.line(x, y, right + 24, labelY - 6, "lead")
            drawing.shape(effect.rank == nil ? "open" : "better", x, y, 8)
            drawing.block(
                right + 30, labelY, twins.input(place), width: 960 - right - 34, effect.mayBeLargest ? "b" : "")
        }
        return (
            drawing,
            Text(
                id:
                    "Ke kanan: rata-rata besar pengaruh di sepanjang rentang masukan. Ke atas: pengaruhnya berbeda-beda "
                    + "menurut keadaan yang lain. Titik kosong: belum terlihat.",
                en:
                    "To the right: mean size of the effect over an input's range. Upwards: the effect differs with how the "
                    + "others stand. Open dot: no effect can be told.")
        )
    }
}
