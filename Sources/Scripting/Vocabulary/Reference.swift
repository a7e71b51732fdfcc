import Simulation

/// The vocabulary as people read it: made of the same declarations that scripts are bound by.
public struct Reference: Sendable {
    /// The entries of one owner, such as `world.outreach`.
    public struct Chapter: Sendable {
        /// As scripts write it; empty for names that stand alone.
        public let owner: String
        /// What it is about, in one sentence.
        public let sentence: Text
        /// Its entries, in order.
        public let entries: [Item]
    }

    /// One entry.
    public struct Item: Sendable {
        /// The name in full, such as `world.outreach:visit`.
        public let name: String
        /// How it is written, such as `world.outreach:visit(host, { hours })`.
        public let signature: String
        /// What it does.
        public let sentence: Text
        /// What it takes.
        public let parameters: [Argument]
        /// What may follow these, any number of times.
        public let rest: Argument?
        /// What comes back; empty for nothing.
        public let returns: Text
        /// What using it does, and so when it may be used.
        public let effect: Effect
        /// What a formula behind it follows.
        public let source: Text?
        /// Lua that runs as it stands.
        public let example: String
    }

    /// One thing that an entry takes.
    public struct Argument: Sendable {
        /// Its name.
        public let name: String
        /// Whether it stands in the table `{ … }` at the end.
        public let isNamed: Bool
        /// Whether it stands in front in its table, without its name.
        public let isHead: Bool
        /// What it is.
        public let noun: Text
        /// Its range and unit in words; empty where there is none.
        public let range: Text
        /// What it is for.
        public let sentence: Text
        /// Whether it must be given.
        public let isRequired: Bool
        /// What holds when it is left out, as scripts write it; empty for nothing.
        public let fallback: String
        /// The fields of each table it takes.
        public let fields: [Argument]

        init(_ declared: Declared, isNamed: Bool) {
            (name, self.isNamed, isHead) = (declared.name, isNamed, declared.isHead)
            (noun, sentence) = (declared.noun, declared.sentence)
            (isRequired, fallback) = (declared.isRequired, declared.fallback)
            range = declared.unit.map { unit in
                [declared.bounds, unit].filter { !$0.isEmpty }.joined(separator: " ")
            }
            fields = declared.fields.map { Argument($0, isNamed: true) }
        }
    }

    /// The chapters in order; an owner without entries has none.
    public static let chapters: [Chapter] = Owner.allCases.compactMap { owner in
        let entries = Vocabulary.entries(of: owner)
        guard !entries.isEmpty else { return nil }
        return Chapter(owner: owner.rawValue, sentence: owner.sentence, entries: entries.map(\.item))
    }

    /// The entries whose name is `word`, in full or without its owner.
    public static func entries(named word: String) -> [Item] {
        Vocabulary.entries.filter { $0.fullName == word || $0.name == word }.map(\.item)
    }

    /// Every name in full, for guesses.
    public static let names: [String] = Vocabulary.entries.map(\.fullName)
}

extension Entry {
    fileprivate var item: Reference.Item {
        var inside = takes.map { $0.isRequired ? $0.name : "[\($0.name)]" }
        if rest != nil { inside.append("…") }
        if let options { inside.append("{ " + options.fields.map(\.name).joined(separator: ", ") + " }") }
        let arguments = form == .property || form == .operator ? "" : "(" + inside.joined(separator: ", ") + ")"
        return Reference.Item(
            name: fullName, signature: fullName + arguments, sentence: sentence,
            parameters: takes.map { Reference.Argument($0, isNamed: false) }
                + (options?.fields.map { Reference.Argument($0, isNamed: true) } ?? []),
            rest: rest.map { Reference.Argument($0, isNamed: false) }, returns: returns, effect: effect, source: source,
            example: example)
    }
}
