import Experiments
import Simulation

extension SweepHeadline {
    private var figures: SweepFigures { words.figures }
    private var unit: Unit { words.plan.outcomes[finding.outcome].compared.unit }

    /// What the outcome depends on most and by how much, in a few words; `nil` where nothing can be told.
    var brief: String? {
        switch finding.result {
        case .shares(let shares):
            let first = shares.inputs.indices.filter { shares.inputs[$0].mayBeLargest }
            return few(
                first.map { ($0, figures.percent(shares.inputs[$0].total.value), shares.inputs[$0].total.value) })
        case .effects(let effects):
            let first = effects.inputs.indices.filter { effects.inputs[$0].mayBeLargest }
            return few(
                first.map {
                    let size = effects.inputs[$0].size
                    return ($0, figures.effectParts(size, unit, signed: false).value, size.value)
                })
        case .bars(let tornado):
            guard let bar = tornado.bars.first(where: { !$0.isGrey }), let place = words.place(of: bar.name) else {
                return nil
            }
            let across = figures.effectParts(bar.across, unit, signed: true).value
            return "\(words.inputs.labels[place]) (\(across))"
        case .points(let points):
            if let lead = points.levels.filter(\.differs).max(by: { ($0.span?.value ?? 0) < ($1.span?.value ?? 0) }),
                let place = words.place(of: lead.name), let span = lead.span
            {
                let size = figures.effectParts(span, unit, signed: false).value
                return "\(words.inputs.labels[place]) (\(size))"
            }
            let effects = points.split?.effects.inputs ?? []
            let decides = effects.indices.filter { effects[$0].adjusted < 0.05 }
            return decides.max { (effects[$0].distance, -$0) < (effects[$1].distance, -$1) }
                .map { words.inputs.labels[$0] }
        case .nothing: return nil
        }
    }

    /// One or two inputs with their sizes; of more, the largest and how many share its place.
    private func few(_ first: [(place: Int, text: String, size: Double)]) -> String? {
        guard let largest = first.max(by: { ($0.size, -$0.place) < ($1.size, -$1.place) }) else { return nil }
        if first.count <= 2 { return words.writing.list(first.map { "\(words.inputs.labels[$0.place]) (\($0.text))" }) }
        let rest = words.writing.inWords(first.count - 1)
        return words.say(
            "\(words.inputs.labels[largest.place]) (\(largest.text)) atau \(rest) lainnya",
            "\(words.inputs.labels[largest.place]) (\(largest.text)) or \(rest) others")
    }
}
