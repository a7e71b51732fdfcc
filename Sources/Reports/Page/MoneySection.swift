import Experiments
import Simulation

/// Where money came from and went: the average run of each strategy as a table.
struct MoneySection {
    let twins: Twins

    /// The most rows; what is smaller is added up in the last one.
    static let mostRows = 14

    private struct Path: Hashable {
        let from: Text
        let to: Text
        let purpose: Text
    }

    var html: String {
        let count = twins.plan.strategies.count
        var order: [Path] = []
        var sums: [Path: [Double]] = [:]
        for (strategy, runs) in twins.findings.outcomes.enumerated() {
            let done = runs.filter { $0.status == .done }
            for flow in done.lazy.flatMap(\.flows) {
                let path = Path(from: flow.from, to: flow.to, purpose: flow.purpose)
                if sums[path] == nil {
                    order.append(path)
                    sums[path] = Array(repeating: 0, count: count)
                }
                sums[path]?[strategy] += Double(flow.rupiah) / Double(done.count)
            }
        }
        guard !order.isEmpty else { return "" }
        func size(_ path: Path) -> Double { sums[path]?.max() ?? 0 }
        let ranked = order.enumerated().sorted { (size($1.element), $0.offset) < (size($0.element), $1.offset) }.map(
            \.element)
        let shown = ranked.prefix(
            ranked.count > MoneySection.mostRows ? MoneySection.mostRows - 1 : MoneySection.mostRows)
        var rows = shown.map { path in
            [Markup.both(path.from), Markup.both(path.to), Markup.both(path.purpose)] + (sums[path] ?? []).map(money)
        }
        let rest = ranked.dropFirst(shown.count)
        if !rest.isEmpty {
            let totals = (0..<count).map { strategy in rest.reduce(0) { $0 + (sums[$1]?[strategy] ?? 0) } }
            rows.append(
                [
                    Markup.both(
                        twins.text {
                            $0.say(
                                "\($0.writing.whole(rest.count)) arus lain",
                                "\($0.writing.whole(rest.count)) other flows")
                        }), "", "",
                ]
                    + totals.map(money))
        }
        return "<section aria-labelledby=\"money\"><h2 id=\"money\">\(Markup.both(title(ranked.first, sums)))</h2>\n"
            + Markup.paragraph(
                Text(
                    id: "Rata-rata per ulangan selama seluruh masa rencana.", en: "Average per run over the whole plan."
                ), "note")
            + Markup.table(
                Text(id: "Dari mana uang datang dan ke mana perginya", en: "Where money came from and went"),
                head: [Text(id: "Dari", en: "From"), Text(id: "Ke", en: "To"), Text(id: "Untuk", en: "For")].map(
                    Markup.both)
                    + twins.plan.strategies.indices.map { Markup.both(twins.strategy($0)) },
                rows: rows, numbers: Set(3..<(3 + count))) + "</section>\n"
    }

    private func money(_ sum: Double) -> String {
        sum < 0.5 ? "–" : Markup.both(twins.text { $0.writing.shortRupiah(sum) })
    }

    private func title(_ path: Path?, _ sums: [Path: [Double]]) -> Text {
        guard let path, let most = sums[path]?.max() else { return Text("") }
        return twins.text { answer in
            let (from, to) = (Plain.line(path.from[answer.language]), Plain.line(path.to[answer.language]))
            let sum = answer.writing.shortRupiah(most)
            return answer.say(
                "Arus uang terbesar: \(from) ke \(to), \(sum)", "The largest flow of money: \(from) to \(to), \(sum)")
        }
    }
}
