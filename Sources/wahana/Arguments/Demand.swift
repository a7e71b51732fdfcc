import Experiments
import Reports
import Simulation

/// A finding that `--require` demands: `reached.mean >= 0.4`, or of one strategy `notables_first:reached.p10 >= 0.4`.
///
/// Without a strategy it is about the one with the best mean. It passes when the near end of the interval does.
struct Demand {
    /// The words as they were typed.
    let text: String
    let strategy: String?
    let outcome: String
    let statistic: String
    let isAtLeast: Bool
    let value: Double

    private static let statistics = ["mean", "p10", "p50", "p90", "target"]

    /// Reads a demand against the plan's names.
    ///
    /// - Throws: `Problem` of kind `usage`.
    init(_ text: String, of plan: Plan) throws {
        self.text = text
        guard let place = text.range(of: ">=") ?? text.range(of: "<=") else { throw Demand.malformed(text) }
        isAtLeast = text[place] == ">="
        let left = text[..<place.lowerBound].filter { $0 != " " }
        let right = text[place.upperBound...].filter { $0 != " " }
        let isPercent = right.hasSuffix("%")
        guard let number = plainNumber(isPercent ? String(right.dropLast()) : String(right)) else {
            throw Demand.malformed(text)
        }
        value = isPercent ? number / 100 : number
        let sides = left.split(separator: ":", maxSplits: 1).map(String.init)
        strategy = sides.count == 2 ? sides[0] : nil
        let names = (sides.last ?? "").split(separator: ".", maxSplits: 1).map(String.init)
        guard let name = names.first else { throw Demand.malformed(text) }
        outcome = name
        statistic = names.count == 2 ? names[1] : "mean"
        try Demand.check(outcome, among: plan.outcomes.map(\.compared.name), Text(id: "ukuran hasil", en: "outcome"))
        try Demand.check(statistic, among: Demand.statistics, Text(id: "ringkasan", en: "statistic"))
        if let strategy {
            try Demand.check(strategy, among: plan.strategies.map(\.name), Text(id: "strategi", en: "strategy"))
        }
    }

    /// Whether the findings meet it.
    func judged(_ findings: Findings, _ table: OutcomeTable) -> Requirement.Answer {
        let compared = findings.comparison.outcomes.first { $0.outcome.name == outcome }
        let leading = compared?.best.leader ?? 0
        let index = strategy.flatMap { findings.comparison.strategies.firstIndex(of: $0) } ?? leading
        let single: SingleInterval.Statistic =
            switch statistic {
            case "p10": .quantile(0.1)
            case "p50": .quantile(0.5)
            case "p90": .quantile(0.9)
            case "target": .target
            default: .mean
            }
        let place = findings.study.plan.outcomes.firstIndex { $0.compared.name == outcome } ?? 0
        let interval = SingleInterval.of(single, table, outcome: place, strategy: index, seed: findings.study.seed)
        return Requirement(isAtLeast ? .atLeast : .atMost, value).judge(interval)
    }

    private static func check(_ name: String, among names: [String], _ what: Text) throws {
        guard !names.contains(name) else { return }
        throw Problem(
            .usage, "W-REQUIRE",
            Text(id: "tidak ada \(what.id) '\(name)'", en: "there is no \(what.en) '\(name)'"),
            remedy: offer(for: name, among: names))
    }

    private static func malformed(_ text: String) -> Problem {
        Problem(
            .usage, "W-REQUIRE",
            Text(id: "--require tidak dapat membaca '\(text)'", en: "--require cannot read '\(text)'"),
            remedy: Text(
                id: "tulis misalnya --require 'reached.mean >= 0.4'",
                en: "write for example --require 'reached.mean >= 0.4'"))
    }
}
