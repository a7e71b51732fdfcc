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
        let runs = twins.findings.outcomes
        guard let template = runs.lazy.joined().first(where: { $0.status == .done }) else { return "" }
        // By strategy, then by pipeline.
        let sums = runs.map { runs in
            var sums = template.stages.map { _ in (first: Sums(), last: Sums()) }
            for run in runs where run.status == .done {
                for (index, pipeline) in template.stages.enumerated() {
                    guard let counts = run.stages.first(where: { $0.name == pipeline.name }) else { continue }
                    if let row = counts.rows.first { sums[index].first.add(row) }
                    if let row = counts.rows.last { sums[index].last.add(row) }
                }
            }
            return sums
        }
        return template.stages.indices.map { index in
            let pipeline = template.stages[index]
            let ends = sums.map { strategy -> (first: [Double], last: [Double])? in
                guard let first = strategy[index].first.mean, let last = strategy[index].last.mean else { return nil }
                return (first, last)
            }
            return StagesChart(
                twins: twins, id: "stages\(index)", label: pipeline.label, stages: pipeline.stages, ends: ends
            ).html
        }.joined()
    }

    /// Rows of counts, added up.
    struct Sums {
        var sums: [Int] = []
        var rows = 0
        /// Whether all rows had as many columns.
        var isEven = true

        mutating func add(_ row: [Int]) {
            if rows == 0 { sums = row.map { _ in 0 } }
            rows += 1
            guard row.count == sums.count else {
                isEven = false
                return
            }
            for (column, count) in row.enumerated() { sums[column] += count }
        }

        var mean: [Double]? { isEven ? StagesChart.mean(sums, of: rows) : nil }
    }

    /// The mean of each column, in tenths that add up to the total: the largest remainders are rounded up.
    ///
    /// - Parameter sums: Of `rows` rows, by column.
    static func mean(_ sums: [Int], of rows: Int) -> [Double]? {
        guard rows > 0, !sums.isEmpty else { return nil }
        let exact = sums.map { Double($0) * 10 / Double(rows) }
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
            id: "Rata-rata banyaknya pada tiap tahap di akhir; setiap batang berjumlah sama.",
            en: "Average number at each stage at the end; every bar adds up to the same total.")
    }

    /// Where the fewest are left at the first stage: what a later stage is worth the picture does not judge.
    private var title: Text {
        let name = label.map { Plain.line($0).prefix(1).uppercased() + Plain.line($0).dropFirst() }
        let moved = ends.indices.compactMap { index in
            ends[index].map { (index: index, total: $0.last.reduce(0, +), count: $0.last.dropFirst().reduce(0, +)) }
        }
        guard let most = moved.max(by: { ($0.count, -$0.index) < ($1.count, -$1.index) }), most.count > 0 else {
            return name
        }
        let first = stages[0]
        return twins.text { answer in
            let (count, total) = (
                answer.writing.decimal(most.count, places: 1), answer.writing.number(most.total)
            )
            let strategy = answer.names.strategies[most.index]
            return answer.say(
                "\(name.id): pada \(strategy), \(count) dari \(total) sudah beranjak dari “\(Plain.line(first.id))”",
                "\(name.en): under \(strategy), \(count) of \(total) have left “\(Plain.line(first.en))”")
        }
    }

    /// With more stages than tones each carries its number.
    private var areNumbered: Bool { stages.count > 6 }

    private var drawing: String {
        let (left, right, row) = (270.0, 950.0, 54.0)
        let perLine = 3
        let legend = Double((stages.count + perLine - 1) / perLine) * 28 + 16
        var drawing = Drawing(height: legend + Double(ends.count) * row + 8)
        for (index, stage) in stages.enumerated() {
            let x = Double(index % perLine) * 320
            let y = Double(index / perLine) * 28
            drawing.box(x, y + 4, 20, 20, "tone\(tone(index))")
            drawing.text(
                x + 28, y + 20, stage.map { (areNumbered ? "\(index + 1)  " : "") + Plain.line($0, limit: 34) })
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
                let look = tone(stage) >= 3 ? "m w" : "m"
                let number = Text("\(stage + 1)")
                if areNumbered, width > 64 {
                    drawing.text(x + width / 2, y + 27, number + Text(": ") + twins.tenths(count), look)
                } else if width > (areNumbered ? 24 : 34) {
                    drawing.text(x + width / 2, y + 27, areNumbered ? number : twins.tenths(count), look)
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
