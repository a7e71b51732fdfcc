/// The name among `candidates` that a mistyped `word` most likely meant, or `nil` where none is near.
///
/// Letters are compared without case, and `-`, `_`, spaces, `.` and `:` count as one. In this order, a guess is
/// - the same word but for those, or its twin in the other language (`minggu` for `weeks`);
/// - a name at most a third of the word's letters away (at least one, at most three) in the Damerau–Levenshtein distance,
///   optimal-string-alignment form: insert, delete, replace, swap neighbours;
/// - a name that the word begins (`reach` for `reached`), that holds all its parts (`interval` for `meeting_interval`), or
///   that it ends too late (`percentage` for `percent`).
///
/// Ties go to the same first letter, then to the name nearest in length, then to the one that comes first. For a word of
/// more than 200 bytes, which is no misspelt name, there is no guess.
public func nearestName(to word: String, among candidates: [String]) -> String? {
    guard word.utf8.count <= 200 else { return nil }
    let typed = NameGuess.folded(word)
    guard !typed.isEmpty else { return nil }
    let twins = TwinWords.of(word).map { NameGuess.folded($0) }
    let ends = word.split { ".:".contains($0) }.count
    var best: (name: String, rank: NameGuess.Rank)?
    for candidate in candidates {
        guard let rank = NameGuess.rank(typed, candidate, twins, ends: ends), best == nil || rank < best!.rank else {
            continue
        }
        best = (candidate, rank)
    }
    return best?.name
}

/// How near a name is to what was typed.
private enum NameGuess {
    /// What is compared first stands first.
    typealias Rank = (kind: Int, distance: Int, beginsOtherwise: Int, lengths: Int)

    private static let mark: Character = "_"

    static func folded(_ name: String) -> [Character] {
        let letters = name.lowercased().map { "-_ .:".contains($0) ? mark : $0 }
        return Array(letters.drop { $0 == mark })
    }

    /// - Parameter ends: How many parts of a name in full the word asks for: `outreach:visit` two of three.
    static func rank(_ typed: [Character], _ candidate: String, _ twins: [[Character]], ends: Int) -> Rank? {
        let own = rank(typed, folded(candidate), twins)
        let parts = candidate.split { ".:".contains($0) }
        guard parts.count > ends else { return own }
        let last = folded(parts.suffix(ends).joined(separator: "."))
        guard let inner = rank(typed, last, twins) else { return own }
        return own.map { min($0, inner) } ?? inner
    }

    private static func min(_ one: Rank, _ other: Rank) -> Rank { one <= other ? one : other }

    private static func rank(_ typed: [Character], _ name: [Character], _ twins: [[Character]]) -> Rank? {
        guard let first = name.first else { return nil }
        let lengths = abs(typed.count - name.count)
        let beginsOtherwise = typed[0] == first ? 0 : 1
        if typed == name || twins.contains(name) || typed.filter({ $0 != mark }) == name.filter({ $0 != mark }) {
            return (0, 0, 0, lengths)
        }
        let distance = alignmentDistance(typed, name)
        let allowed = Swift.min(3, max(1, typed.count / 3))
        // Short words are near to many: they keep their first letter, or have two letters swapped.
        let isLongEnough = typed.count > 3 || beginsOtherwise == 0 || typed.sorted() == name.sorted()
        if distance <= allowed, distance < Swift.min(name.count, typed.count), isLongEnough {
            return (1, distance, beginsOtherwise, lengths)
        }
        if typed.count >= 3, name.starts(with: typed) { return (2, 0, 0, lengths) }
        let (parts, words) = (typed.split(separator: mark), name.split(separator: mark))
        if typed.count >= 4, !parts.isEmpty, parts.allSatisfy(words.contains) { return (3, 0, 0, lengths) }
        if name.count >= 4, lengths <= 3, typed.starts(with: name) { return (4, 0, 0, lengths) }
        return nil
    }

    private static func alignmentDistance(_ first: [Character], _ second: [Character]) -> Int {
        var beforeLast = [Int](repeating: 0, count: second.count + 1)
        var last = Array(0...second.count)
        for row in 1...first.count {
            var current = [row] + [Int](repeating: 0, count: second.count)
            for column in 1...second.count {
                let same = first[row - 1] == second[column - 1]
                current[column] = Swift.min(
                    last[column] + 1, current[column - 1] + 1, last[column - 1] + (same ? 0 : 1))
                let swapped =
                    row > 1 && column > 1 && first[row - 1] == second[column - 2]
                    && first[row - 2] == second[column - 1]
                if swapped { current[column] = Swift.min(current[column], beforeLast[column - 2] + 1) }
            }
            beforeLast = last
            last = current
        }
        return last[second.count]
    }
}

/// The part of a sentence that offers the right names: the nearest guess, if any, and the whole list.
///
/// For example `did you mean 'seed-hubs'? there are: none, seed-hubs`.
public func offer(for word: String, among candidates: [String]) -> Text {
    let list = candidates.joined(separator: ", ")
    guard let guess = nearestName(to: word, among: candidates) else {
        return Text(id: "yang ada: \(list)", en: "there are: \(list)")
    }
    return Text(
        id: "mungkin maksudnya '\(guess)'? yang ada: \(list)", en: "did you mean '\(guess)'? there are: \(list)")
}
