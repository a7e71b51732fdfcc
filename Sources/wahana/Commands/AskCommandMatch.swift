import Simulation

extension AskCard {
    /// The card that a question most likely means; `nil` where none is near.
    ///
    /// The words of the question are compared with the signs of every card in both languages: a word fits a sign that it
    /// begins with, or that is one mistyped letter away where it is long enough. Ties go to the card that comes first.
    static func meant(by question: String) -> AskCard? {
        let asked = words(question)
        if let same = all.first(where: { [$0.question.id, $0.question.en].contains { words($0) == asked } }) {
            return same
        }
        var best: (card: AskCard, score: Int)?
        for card in all {
            let score = card.score(asked)
            if score > best?.score ?? 1 { best = (card, score) }
        }
        return best?.card
    }

    /// Two for each decisive sign that is among the words, one for each other.
    private func score(_ asked: [String]) -> Int {
        signs.split(separator: " ").reduce(0) { sum, sign in
            let isDecisive = sign.hasSuffix("!")
            let stem = isDecisive ? String(sign.dropLast()) : String(sign)
            return asked.contains { AskCard.fits($0, stem) } ? sum + (isDecisive ? 2 : 1) : sum
        }
    }

    private static func fits(_ word: String, _ stem: String) -> Bool {
        if word == stem || stem.count >= 4 && word.hasPrefix(stem) { return true }
        guard word.count >= 5, stem.count >= 5 else { return false }
        return nearestName(to: word, among: [stem]) != nil && abs(word.count - stem.count) <= 1
    }

    /// The words of a text, in small letters.
    static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
    }
}
