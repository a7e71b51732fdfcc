import Experiments
import Simulation

/// The first sentence of a verdict: which strategies the best one is among.
public struct Headline: Sendable {
    private let names: Names
    private let compared: OutcomeComparison
    private let preliminary: Bool

    /// The most words of the answer on the report's first screen.
    public static let mostWords = 25

    /// The first sentence about the primary outcome.
    public init(_ names: Names, _ comparison: Comparison) {
        (self.names, compared, preliminary) = (names, comparison.primary, comparison.preliminary)
    }

    /// The forms of the first sentence.
    enum Form: CaseIterable {
        case one, oneRival, several, severalShort, allOpen, single

        var sentence: Text {
            switch self {
            case .one:
                Text(
                    id: "{start}, yang terbaik dalam {measure} adalah {among}; {out} lainnya tersisih.",
                    en: "{start}, the best in {measure} is {among}; the other {out} are ruled out.")
            case .oneRival:
                Text(
                    id: "{start}, yang terbaik dalam {measure} adalah {among}.",
                    en: "{start}, the best in {measure} is {among}.")
            case .several:
                Text(
                    id: "{start}, yang terbaik dalam {measure} ada di antara {among}; {out} lainnya tersisih.",
                    en: "{start}, the best in {measure} is among {among}; the other {out} {are} ruled out.")
            case .severalShort:
                Text(
                    id: "{start}, yang terbaik dalam {measure} ada di antara {among}.",
                    en: "{start}, the best in {measure} is among {among}.")
            case .allOpen:
                Text(
                    id: "{start}, belum dapat disimpulkan mana yang terbaik dalam {measure} di antara {out} strategi.",
                    en: "{start}, which of the {out} strategies is best in {measure} cannot be told yet.")
            case .single:
                Text(
                    id: "{start}, hanya ada satu strategi; belum ada yang dibandingkan.",
                    en: "{start}, there is one strategy only; nothing was compared.")
            }
        }
    }

    private var form: Form {
        let best = compared.best
        if compared.strategies.count < 2 { return .single }
        if best.ruledOut.isEmpty { return .allOpen }
        if best.among.count == 1 { return compared.strategies.count == 2 ? .oneRival : .one }
        return .several
    }

    /// The sentence, such as "In this model, over 18 months, the best in average reach is among A and C; …".
    public var sentence: String {
        fill(form, among: names.writing.list(compared.best.among.map { names.strategies[$0] }))
    }

    /// The sentence in at most 25 words: without who is ruled out, and where titles are long, only their number is said.
    public var short: String {
        let whole = sentence
        if Headline.words(whole) <= Headline.mostWords { return whole }
        let names = self.names.writing.list(compared.best.among.map { self.names.strategies[$0] })
        let brief = form == .several ? Form.severalShort : form == .one ? .oneRival : form
        let untailed = fill(brief, among: names)
        if Headline.words(untailed) <= Headline.mostWords { return untailed }
        let count = compared.best.among.count
        let number = self.names.writing.inWords(count)
        let some = Text(id: "\(number) strategi", en: "\(number) \(count == 1 ? "strategy" : "strategies")")
        let counted = fill(form, among: some[self.names.language])
        if Headline.words(counted) <= Headline.mostWords { return counted }
        return fill(brief, among: some[self.names.language], measure: self.names.outcomes[compared.place])
            .split(separator: " ").prefix(Headline.mostWords).joined(separator: " ")
    }

    /// How many words a sentence has.
    static func words(_ sentence: String) -> Int { sentence.split(separator: " ").count }

    private func fill(_ form: Form, among: String, measure: String? = nil) -> String {
        let rest = form == .allOpen ? compared.strategies.count : compared.best.ruledOut.count
        return Template(form.sentence[names.language]).filled { hole in
            switch hole {
            case "start": start
            case "measure": measure ?? names.measure(compared.outcome, at: compared.place)
            case "among": among
            case "out": names.writing.inWords(rest)
            case "are": rest == 1 ? "is" : "are"
            default: nil
            }
        }
    }

    private var start: String {
        let preliminary =
            preliminary ? Text(id: "Sementara: dalam model ini", en: "Preliminary: in this model") : nil
        let plain = Text(id: "Dalam model ini", en: "In this model")
        let over = Text(id: ", selama \(names.horizon)", en: ", over \(names.horizon)")
        return (preliminary ?? plain)[names.language] + over[names.language]
    }

    /// Which strategies a first sentence says the best one is among; `nil` when it is no such sentence.
    public func read(_ sentence: String) -> [Int]? {
        let everyone = Array(names.strategies.indices)
        for form in Form.allCases {
            guard
                let held = Template(form.sentence[names.language]).matched(
                    sentence,
                    where: { hole, text in
                        switch hole {
                        case "start": text.hasSuffix(names.horizon)
                        case "measure": text == names.measure(compared.outcome, at: compared.place)
                        case "out": text.allSatisfy { $0.isLetter || $0.isNumber }
                        default: !text.isEmpty
                        }
                    })
            else { continue }
            guard let among = held["among"] else { return everyone }
            let sets = subsets(joinedAs: among)
            if let sets { return sets }
        }
        return nil
    }

    /// The strategies whose titles, joined in their order, give `text`.
    private func subsets(joinedAs text: String) -> [Int]? {
        var chosen = names.strategies.indices.filter { text.contains(names.strategies[$0]) }
        // A title may be part of another one: leave out, one by one, what is not itself in the list.
        while !chosen.isEmpty {
            if names.writing.list(chosen.map { names.strategies[$0] }) == text { return chosen }
            guard
                let inner = chosen.firstIndex(where: { one in
                    chosen.contains { $0 != one && names.strategies[$0].contains(names.strategies[one]) }
                })
            else { return nil }
            chosen.remove(at: inner)
        }
        return nil
    }
}
