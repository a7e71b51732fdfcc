import Experiments
import Simulation

/// The points of a design that fills a space: a small picture for each of the inputs that decide most.
struct SweepScatter {
    let twins: SweepTwins
    let finding: SweepAnalysis.Finding
    let points: PointAnalysis

    private var unit: Unit { twins.plan.outcomes[finding.outcome].compared.unit }
    private var signed: Bool { finding.subject.isDifference }

    /// The most pictures, and the most points in one.
    private static let (most, mostPoints) = (3, 400)
    /// What a mark or a label may take beside the frame.
    private static let margin = 24.0

    var drawn: (drawing: Drawing, note: Text)? {
        guard let split = points.split else { return nil }
        let effects = split.effects.inputs
        let inputs = effects.indices.sorted { (effects[$1].distance, $0) < (effects[$0].distance, $1) }
            .prefix(SweepScatter.most)
        let told = points.points.count - points.empty
        let step = max(1, told / SweepScatter.mostPoints)
        let shown = points.points.lazy.filter { $0.mean != nil }.enumerated().filter { $0.offset % step == 0 }.map(
            \.element)
        let (gap, head, plot, foot) = (30.0, 18.0, 250.0, 96.0)
        let up = Axis(
            shown.compactMap { $0.mean?.value } + [split.threshold], from: head + plot, to: head, wanted: 4)
        // Room for the longest mark.
        let labels = 16 + (up.marks.map { Drawing.width(twins.value($0, unit, signed: signed)) }.max() ?? 0)
        let cell = (960 - Double(inputs.count - 1) * gap) / Double(inputs.count)
        var drawing = Drawing(height: head + plot + foot)
        for (index, place) in inputs.enumerated() {
            let left = Double(index) * (cell + gap) + labels
            let right = left + cell - labels - SweepScatter.margin
            let column = shown.map { twins.design.value(place, at: $0.point) }
            let names = twins.design.inputs[place].names
            let bounds = names.isEmpty ? column : [-0.5, Double(names.count) - 0.5]
            let across = Axis(bounds, from: left + 8, to: right - 8, wanted: 3, tight: !names.isEmpty)
            for mark in up.marks {
                drawing.line(left, up.place(mark), right, up.place(mark), "grid")
                drawing.text(left - 8, up.place(mark) + 6, twins.value(mark, unit, signed: signed), "e s")
            }
            for (number, _) in names.enumerated() {
                drawing.block(
                    across.place(Double(number)), head + plot + 22,
                    twins.text { $0.inputs.value(Double(number), of: place) },
                    width: (right - left) / Double(names.count) - 6, lines: 2, "m s")
            }
            for mark in across.marks where names.isEmpty {
                drawing.text(
                    across.place(mark), head + plot + 22,
                    twins.text { words in
                        let own = words.inputs.named[place]
                        return own.quantity == .share || own.quantity == .rupiah || own.quantity == .time
                            ? words.inputs.value(mark, of: place) : words.writing.number(mark)
                    }, "m s")
            }
            drawing.line(left, up.place(split.threshold), right, up.place(split.threshold), "floor")
            for (number, (point, value)) in zip(shown, column).enumerated() {
                // Dots of one name are spread beside its place, evenly by the golden ratio.
                let aside =
                    names.isEmpty ? 0 : ((Double(number) * 0.618_034).truncatingRemainder(dividingBy: 1) - 0.5) * 0.6
                drawing.disc(across.place(value + aside), up.place(point.mean?.value ?? 0), 4.5, "speck")
            }
            let width = right - left + 2 * SweepScatter.margin
            drawing.block((left + right) / 2, head + plot + 66, twins.input(place), width: width, lines: 3, "m b")
        }
        let side = twins.text { SweepHeadline(words: $0, finding: finding).side(split) }
        let thinned = step > 1 ? Text(id: " Tidak semua titik digambar.", en: " Not all points are drawn.") : Text("")
        return (
            drawing,
            Text(
                id: "Setiap titik satu titik rancangan; garis putus-putus: ",
                en: "Each dot is one point of the design; dashed line: ")
                + side + Text(".") + thinned
        )
    }
}
