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
            let done = Double(twins.done[strategy])
            for flow in runs.lazy.filter({ $0.status == .done }).flatMap(\.flows) {
                let path = Path(from: flow.from, to: flow.to, purpose: flow.purpose)
                if sums[path] == nil {
                    order.append(path)
                    sums[path] = Array(repeating: 0, count: count)
                }
                sums[path]?[strategy] += Double(flow.rupiah) / done
            }
        }
        guard !order.isEmpty else { return "" }
        // What differs most between strategies comes first; then what is largest.
        func rank(_ path: Path) -> (Double, Double) {
            let (most, least) = (sums[path]?.max() ?? 0, sums[path]?.min() ?? 0)
            return (most - least, most)
        }
        let ranked = order.enumerated().sorted { one, two in
            let (first, second) = (rank(one.element), rank(two.element))
            return first == second ? one.offset < two.offset : first > second
        }.map(\.element)
        let shown = ranked.prefix(
            ranked.count > MoneySection.mostRows ? MoneySection.mostRows - 1 : MoneySection.mostRows)
        var rows = shown.map { path in
            ["\(Markup.both(path.from)) → \(Markup.both(path.to))<br/><small>\(Markup.both(path.purpose))</small>"]
                + (sums[path] ?? []).map(money)
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
                        })
                ]
                    + totals.map(money))
        }
        return "<section aria-labelledby=\"money\"><h2 id=\"money\">\(Markup.both(title(ranked.first, sums)))</h2>\n"
            + Markup.paragraph(
                Text(
                    id: "Juta rupiah, rata-rata per ulangan selama seluruh masa rencana; yang paling berbeda di atas.",
                    en: "Million rupiah, average per run over the whole plan; what differs most comes first."), "note")
            + Markup.table(
                Text(id: "Dari mana uang datang dan ke mana perginya", en: "Where money came from and went"),
                head: [Markup.both(Text(id: "Dari → ke", en: "From → to"))]
                    + twins.plan.strategies.indices.map { Markup.both(twins.strategy($0)) },
                rows: rows, numbers: Set(1...max(1, count))) + "</section>\n"
    }

    /// In millions; a sum too small for its decimals is said to be one.
    private func money(_ sum: Double) -> String {
        if sum < 0.5 { return "–" }
        return Markup.both(
            twins.text {
                sum < 5_000 ? "<" + $0.writing.decimal(0.01, places: 2) : $0.writing.decimal(sum / 1e6, places: 2)
            })
    }

    private func title(_ path: Path?, _ sums: [Path: [Double]]) -> Text {
        guard let path, let most = sums[path]?.max(), let least = sums[path]?.min() else { return Text("") }
        return twins.text { answer in
            let (from, to) = (Plain.line(path.from[answer.language]), Plain.line(path.to[answer.language]))
            let (low, high) = (answer.writing.shortRupiah(least), answer.writing.shortRupiah(most))
            if low == high {
                return answer.say("Uang dari \(from) ke \(to): \(high)", "Money from \(from) to \(to): \(high)")
            }
            return answer.say(
                "Uang paling berbeda dari \(from) ke \(to): \(low) sampai \(high)",
                "Money differs most from \(from) to \(to): \(low) to \(high)")
        }
    }
}
