import Simulation

/// One column that a table may have: its names, what its cells hold, and whether it may be left out.
public struct Column: Hashable, Sendable {
    /// What the cells of a column hold.
    public enum Content: Hashable, Sendable {
        /// Any words.
        case text
        /// The code of what the row is about, different in every row; codes of people and households have a digit.
        case identity(of: Subject)
        /// The code of something that another table, or another row, is about.
        case reference(to: Subject)
        /// A whole number within bounds, both included.
        case integer(ClosedRange<Int>)
        /// A number within bounds, both included.
        case number(ClosedRange<Double>)
        /// Yes or no: ya/tidak, yes/no, benar/salah, true/false, 1/0.
        case yesNo
        /// A day, `2027-04-01`.
        case date
        /// One of some named values.
        case choice([Choice])
        /// Whole rupiah, zero or more: `1250000`, `1.250.000`, `Rp1.250.000`.
        case rupiah
    }

    /// One value of a choice: what the program calls it and what people may write.
    public struct Choice: Hashable, Sendable {
        /// The value that the table yields.
        public let code: String
        /// Its words in both languages; the code and both words are accepted.
        public let names: Text

        /// A value with its words.
        public init(_ code: String, _ names: Text) {
            self.code = code
            self.names = names
        }
    }

    /// What a table, or a code in it, is about; it decides what the privacy guard refuses.
    public enum Subject: String, Hashable, Sendable {
        /// Persons: rows carry serial numbers, never names.
        case people
        /// Households: as persons.
        case households
        /// Organisations, groups, offices: they have names.
        case organizations
        /// Days, amounts, places: nothing personal is expected, and none is let in.
        case other
    }

    /// The header in both languages; the English one is the column's key.
    public let names: Text
    /// Further headers that are accepted.
    public let aliases: [String]
    /// What its cells hold.
    public let content: Content
    /// Whether the table must have the column, with no cell left empty.
    public let isRequired: Bool

    /// A column that may be left out, or have empty cells, only where `required` is false.
    public init(_ names: Text, _ content: Content, required: Bool = true, aliases: [String] = []) {
        self.names = names
        self.aliases = aliases
        self.content = content
        isRequired = required
    }

    /// The column's key: its English header.
    public var key: String { names.en }

    /// Every header under which it is accepted, folded by `Header.folded`.
    var foldedNames: [String] {
        ([names.id, names.en] + aliases).map(Header.folded)
    }
}

/// How headers are compared.
enum Header {
    /// A header without case, with `_`, `-`, `.` and spaces as one space: `No_KK`, `no. kk` and `NO KK` are one.
    static func folded(_ header: String) -> String {
        let separators: Set<Character> = [" ", "_", "-", ".", "\u{A0}", "\t", "\n", "\r", "\r\n", "/", ":"]
        return header.lowercased().split(whereSeparator: separators.contains).joined(separator: " ")
    }
}
