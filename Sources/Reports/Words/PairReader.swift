import Experiments
import Simulation

/// Reads the sentences of `PairSentence` back into what they say.
public struct PairReader: Sendable {
    private let names: Names
    private let outcome: ComparedOutcome
    private let measure: String

    /// A reader of sentences on the outcome at `place` of the plan.
    public init(_ names: Names, _ outcome: ComparedOutcome, place: Int) {
        (self.names, self.outcome) = (names, outcome)
        measure = names.measure(outcome, at: place)
    }

    /// What `sentence` says; `nil` when it is no such sentence.
    public func read(_ sentence: String) -> PairStatement? {
        for form in PairForm.allCases {
            let held = form.template(names.language).matched(sentence) { hole, text in
                switch hole {
                case "first", "second": names.strategies.contains(text)
                case "measure": text == measure
                default: number(text) != nil
                }
            }
            if let held, let statement = statement(form, held) { return statement }
        }
        return nil
    }

    private func statement(_ form: PairForm, _ held: [String: String]) -> PairStatement? {
        guard let first = held["first"].flatMap({ names.strategies.firstIndex(of: $0) }),
            let second = held["second"].flatMap({ names.strategies.firstIndex(of: $0) }),
            let pairs = held["pairs"].flatMap({ number($0) })
        else { return nil }
        var statement = PairStatement(
            first: first, second: second, verdict: form.verdict, pairs: Int(pairs.value))
        if let estimate = held["estimate"].flatMap({ number($0) }), let low = held["low"].flatMap({ number($0) }),
            let high = held["high"].flatMap({ number($0) })
        {
            statement.estimate = estimate.value * estimate.size
            statement.interval = Interval(low.value * estimate.size, high.value * estimate.size)
        }
        statement.wins = held["won"].flatMap { number($0) }.map { Int($0.value) }
        statement.settle = held["total"].flatMap { number($0) }.map { Int($0.value) }
        return statement
    }

    /// A printed number and the size of its unit.
    private func number(_ text: String) -> (value: Double, size: Double)? {
        var rest = Substring(text)
        var sign = 1.0
        if rest.hasPrefix("+") {
            rest = rest.dropFirst()
        } else if rest.hasPrefix("−") {
            rest = rest.dropFirst()
            sign = -1
        }
        var size = 1.0
        let amount = Amount(outcome.unit, names.language)
        let scales = [0, 60, 1e6, 1e9, 1e12].map { amount.scale(for: $0) }
        if names.language == .english, rest.hasPrefix("1 "), !rest.hasSuffix("s") { rest += "s" }
        let used = scales.last { !$0.after[names.language].isEmpty && rest.hasSuffix($0.after[names.language]) }
        if let used {
            rest = rest.dropLast(used.after[names.language].count)
            size = used.size
        }
        if rest.hasPrefix("Rp") { rest = rest.dropFirst(2) }
        guard rest.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }), rest.first?.isNumber == true
        else { return nil }
        let plain = rest.filter { String($0) != names.writing.groupMark }
            .replacing(names.writing.decimalMark, with: ".")
        guard let value = Double(plain) else { return nil }
        return (sign * value, size)
    }
}
