import Experiments
import Simulation

/// How many stand at each stage of a pipeline at the end, on average over the runs; every bar adds up to the same total.
struct StagesChart {
    let twins: Twins
    let id: String
    let label: Text
    let stages: [Text]
    /// Per strategy: the mean count by stage at the start and at the horizon; `nil` without a finished run.
    let ends: [(first: [Double], last: [Double])?]

    /// A section per pipeline.
    static func html(_ twins: Twins) -> String {
        let done = twins.findings.outcomes.map { $0.filter { $0.status == .done } }
        guard let template = done.lazy.compactMap(\.first).first else { return "" }
        return template.stages.indices.map { index in
            let pipeline = template.stages[index]
            let ends = done.map { runs -> (first: [Double], last: [Double])? in
                let counts = runs.compactMap { $0.stages.first { $0.name == pipeline.name } }
                guard let first = mean(counts.compactMap(\.rows.first)), let last = mean(counts.compactMap(\.rows.last))
                else { return nil }
                return (first, last)
            }
            return StagesChart(
                twins: twins, id: "stages\(index)", label: pipeline.label, stages: pipeline.stages, ends: ends
            ).html
        }.joined()
    }

    /// The mean of each column, in tenths that add up to the total: the largest remainders are rounded up.
    static func mean(_ rows: [[Int]]) -> [Double]? {
        guard let first = rows.first, !first.isEmpty, rows.allSatisfy({ $0.count == first.count }) else { return nil }
        let sums = first.indices.map { column in rows.reduce(0) { $0 + $1[column] } }
        let exact = sums.map { Double($0) * 10 / Double(rows.count) }
        var tenths = exact.map { Int($0.rounded(.down)) }
        let missing = Int((exact.reduce(0, +)).rounded()) - tenths.reduce(0, +)
        let order = exact.indices.sorted {
            (exact[$1] - exact[$1].rounded(.down), $0) < (exact[$0] - exact[$0].rounded(.down), $1)
        }
        for column in order.prefix(max(0, missing)) { tenths[column] += 1 }
        return tenths.map { Double($0) / 10 }
    }

    private var html: String {
        guard stages.count > 1, ends.contains(where: { $0 != nil }) else { return "" }
        return Markup.figure(id, title, note: note, drawing: drawing, behind: table)
    }

    private var note: Text {
        Text(
            id: "Rata-rata banyaknya pada tiap tahap di akhir; angka setiap batang berjumlah sama.",
            en: "Average number at each stage at the end; the numbers of every bar add up to the same total.")
    }

    private var title: Text {
        let top = ends.indices.compactMap { index in
            ends[index].map {
                (index: index, value: $0.last.enumerated().reduce(0) { $0 + Double($1.offset) * $1.element })
            }
        }.max { ($0.value, -$0.index) < ($1.value, -$1.index) }
        guard let top, top.value > 0 else { return label }
        return twins.text { answer in
            let name = Plain.line(label[answer.language])
            return answer.say(
                "\(name): paling jauh melangkah pada \(answer.names.strategies[top.index])",
                "\(name): furthest along under \(answer.names.strategies[top.index])")
        }
    }

    private var drawing: String {
        let (left, right, row) = (270.0, 950.0, 54.0)
        let perLine = 3
        let legend = Double((stages.count + perLine - 1) / perLine) * 28 + 16
        var drawing = Drawing(height: legend + Double(ends.count) * row + 8)
        for (index, stage) in stages.enumerated() {
            let x = Double(index % perLine) * 320
            let y = Double(index / perLine) * 28
            drawing.box(x, y + 4, 20, 20, "tone\(tone(index))")
            drawing.text(x + 28, y + 20, stage.map { Plain.line($0, limit: 34) })
        }
        let total = ends.compactMap { $0?.last.reduce(0, +) }.max() ?? 1
        for (index, end) in ends.enumerated() {
            let y = legend + Double(index) * row
            drawing.block(0, y + 26, twins.strategy(index), width: left - 24)
            guard let end, total > 0 else { continue }
            var x = left
            for (stage, count) in end.last.enumerated() where count > 0 {
                let width = count / total * (right - left)
                drawing.box(x, y + 4, width, 34, "tone\(tone(stage)) edge")
                if width > 34 {
                    drawing.text(x + width / 2, y + 27, twins.tenths(count), tone(stage) >= 3 ? "m w" : "m")
                }
                x += width
            }
        }
        return drawing.svg(labelledBy: id)
    }

    /// Six tones from light to dark serve any number of stages.
    private func tone(_ stage: Int) -> Int {
        stages.count <= 1 ? 0 : stage * 5 / (stages.count - 1)
    }

    private var table: String {
        Markup.table(
            label,
            head: [Markup.both(Text(id: "Strategi", en: "Strategy")), Markup.both(Text(id: "Saat", en: "When"))]
                + stages.map(Markup.both) + [Markup.both(Text(id: "Jumlah", en: "Total"))],
            rows: ends.indices.flatMap { index -> [[String]] in
                guard let end = ends[index] else { return [] }
                return [(Text(id: "awal", en: "start"), end.first), (Text(id: "akhir", en: "end"), end.last)].map {
                    [Markup.both(twins.strategy(index)), Markup.both($0.0)]
                        + ($0.1 + [$0.1.reduce(0, +)]).map { Markup.both(twins.tenths($0)) }
                }
            }, numbers: Set(2...(stages.count + 2)))
    }
}
