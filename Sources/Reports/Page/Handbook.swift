import Simulation

/// A book of reference to be read in a browser: chapters of entries, in both languages.
public struct Handbook: Sendable {
    /// Some entries under one heading.
    public struct Chapter: Sendable {
        /// Its heading.
        public let title: Text
        /// What stands above its entries, a paragraph each.
        public let introduction: [Text]
        /// Its entries, in order.
        public let entries: [Entry]

        /// A chapter.
        public init(title: Text, introduction: [Text], entries: [Entry]) {
            (self.title, self.introduction, self.entries) = (title, introduction, entries)
        }
    }

    /// One thing that can be looked up.
    public struct Entry: Sendable {
        /// Its name, once in its chapter.
        public let name: String
        /// How it is written, as code; empty where the name says it.
        public let signature: String
        /// What it is, in one sentence.
        public let sentence: Text
        /// What it takes, a row each.
        public let rows: [Row]
        /// Facts about it: a term and what holds.
        public let facts: [(term: Text, fact: Text)]
        /// Code that runs as it stands; empty for none.
        public let example: String

        /// An entry.
        public init(
            name: String, signature: String = "", sentence: Text, rows: [Row] = [],
            facts: [(term: Text, fact: Text)] = [], example: String = ""
        ) {
            (self.name, self.signature, self.sentence) = (name, signature, sentence)
            (self.rows, self.facts, self.example) = (rows, facts, example)
        }
    }

    /// One thing that an entry takes.
    public struct Row: Sendable {
        /// Its name, as code.
        public let name: String
        /// How deep it stands in tables, from 0.
        public let depth: Int
        /// What may be written for it, with its range and unit.
        public let kind: Text
        /// What holds when it is left out, in words.
        public let absent: Text
        /// What it is for.
        public let sentence: Text

        /// A row.
        public init(name: String, depth: Int, kind: Text, absent: Text, sentence: Text) {
            (self.name, self.depth, self.kind, self.absent, self.sentence) = (name, depth, kind, absent, sentence)
        }
    }

    /// The title.
    public let title: Text
    /// What stands above the table of contents, a paragraph each.
    public let introduction: [Text]
    /// The chapters, in order.
    public let chapters: [Chapter]

    /// A book.
    public init(title: Text, introduction: [Text], chapters: [Chapter]) {
        (self.title, self.introduction, self.chapters) = (title, introduction, chapters)
    }
}
