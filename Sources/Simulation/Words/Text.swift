/// A language that people read results in.
public enum Language: String, Sendable, Hashable, CaseIterable, Codable {
    /// Indonesian.
    case indonesian = "id"
    /// English.
    case english = "en"
}

/// A text for people, in Indonesian and in English.
public struct Text: Sendable, Hashable, Codable {
    /// The Indonesian words.
    public var id: String
    /// The English words.
    public var en: String

    /// A text in both languages.
    public init(id: String, en: String) {
        self.id = id
        self.en = en
    }

    /// One wording that serves in both languages: a name, a number, a code.
    public init(_ same: String) {
        self.init(id: same, en: same)
    }

    /// The words in `language`.
    public subscript(language: Language) -> String {
        language == .indonesian ? id : en
    }

    /// Both languages passed through `change`, as when a value is put into a sentence.
    public func map(_ change: (String) -> String) -> Text {
        Text(id: change(id), en: change(en))
    }

    /// The texts one after the other, language by language.
    public static func + (first: Text, second: Text) -> Text {
        Text(id: first.id + second.id, en: first.en + second.en)
    }
}
