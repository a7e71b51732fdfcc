/// The name among `candidates` that a mistyped `word` most likely meant, or `nil` where none is near.
///
/// Nearness is the Damerau–Levenshtein distance in its optimal-string-alignment form (insert, delete, replace, swap
/// neighbours), letters compared without case; `-`, `_` and spaces count as one. A guess is made only when at most a
/// third of the word's letters (at least one) had to change. Ties go to the candidate that comes first. For a word of
/// more than 200 bytes, which is no misspelt name, there is no guess.
public func nearestName(to word: String, among candidates: [String]) -> String? {
    guard word.utf8.count <= 200 else { return nil }
    let typed = folded(word)
    guard !typed.isEmpty else { return nil }
    let allowed = max(1, typed.count / 3)
    var best: (name: String, distance: Int)?
    for candidate in candidates {
        let distance = alignmentDistance(typed, folded(candidate))
        guard distance <= allowed, distance < candidate.count else { continue }
        if best == nil || distance < best!.distance { best = (candidate, distance) }
    }
    return best?.name
}

private func folded(_ name: String) -> [Character] {
    Array(name.lowercased()).map { $0 == "-" || $0 == " " ? "_" : $0 }
}

private func alignmentDistance(_ first: [Character], _ second: [Character]) -> Int {
    guard !first.isEmpty else { return second.count }
    guard !second.isEmpty else { return first.count }
    var beforeLast = [Int](repeating: 0, count: second.count + 1)
    var last = Array(0...second.count)
    for row in 1...first.count {
        var current = [row] + [Int](repeating: 0, count: second.count)
        for column in 1...second.count {
            let same = first[row - 1] == second[column - 1]
            current[column] = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (same ? 0 : 1))
            let swapped =
                row > 1 && column > 1 && first[row - 1] == second[column - 2] && first[row - 2] == second[column - 1]
            if swapped { current[column] = min(current[column], beforeLast[column - 2] + 1) }
        }
        beforeLast = last
        last = current
    }
    return last[second.count]
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
