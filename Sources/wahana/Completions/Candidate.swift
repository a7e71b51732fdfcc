import Simulation

/// A word that a shell can offer, with what it means.
struct Candidate {
    let word: String
    let meaning: Text

    init(_ word: String, _ meaning: Text = Text("")) { (self.word, self.meaning) = (word, meaning) }

    /// The words for verbs: those of one language, or those of both that begin as typed.
    static func verbs(_ typed: String, _ language: Language) -> [Candidate] {
        let languages: [Language] = typed.isEmpty ? [language] : [.english, .indonesian]
        return languages.flatMap { spoken in Verb.allCases.map { Candidate($0.word(spoken), $0.summary) } }
    }

    /// The options of a verb: in the spelling of one language, or in both spellings where one begins as typed.
    static func options(of verb: Verb, _ typed: String, _ language: Language) -> [Candidate] {
        (verb.options + Option.common).flatMap { option in
            let twin = option.word(language == .indonesian ? .english : .indonesian)
            let own = option.word(language)
            let words = own == twin || own.hasPrefix(typed) ? [own] : [twin]
            return words.map { Candidate($0, option.summary) }
        }
    }
}
