import Simulation

extension Scene {
    /// The line that names the next step: a command to paste, with the program as the user typed it, in the language
    /// of the answer.
    func next(_ verb: Verb, _ words: [String] = []) -> String {
        var all = [program, verb.word(language)] + words.map(Scene.quoted)
        // An Indonesian verb answers in Indonesian by itself.
        if language == .english, invocation.value(.language) != nil { all.append("--lang en") }
        return Text(id: "Langkah berikut: ", en: "Next: ")[language] + all.joined(separator: " ") + "\n"
    }

    /// The options that make the next command speak of the same study: its seed and what was set.
    var sameStudy: [String] {
        let seed = (invocation.values[.seed] ?? []).flatMap { ["--seed", $0] }
        return seed + (invocation.values[.set] ?? []).flatMap { ["--set", $0] }
    }

    /// A word as a shell reads it back.
    static func quoted(_ word: String) -> String {
        let isPlain = word.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_./=:,+%".contains($0)) }
        return isPlain && !word.isEmpty ? word : "'" + word.replacing("'", with: "'\\''") + "'"
    }
}
