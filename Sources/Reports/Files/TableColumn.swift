import Simulation

/// A column of a table of the result folder: what stands in it, as the codebook and the data package tell it.
struct TableColumn: Sendable {
    /// What its cells are.
    enum Kind: String, Sendable {
        case string
        case integer
        case number
        /// 1 or 0.
        case boolean
        case date
    }

    let name: String
    let kind: Kind
    let label: Text
    var unit = ""
    /// The bounds that its numbers lie in.
    var range: ClosedRange<Double>?
    /// What its numbers rest on, as the codebook says it.
    var basis = ""
    var source = Text("")
    /// Whether a cell may be empty.
    var isOptional = false
    /// All words that it may hold; empty where there is no list.
    var words: [String] = []
    /// A regular expression that its words fit.
    var pattern: String?

    init(
        _ name: String, _ kind: Kind, _ label: Text, unit: String = "", range: ClosedRange<Double>? = nil,
        basis: String = "", source: Text = Text(""), isOptional: Bool = false, words: [String] = [],
        pattern: String? = nil
    ) {
        (self.name, self.kind, self.label, self.unit, self.range) = (name, kind, label, unit, range)
        (self.basis, self.source, self.isOptional) = (basis, source, isOptional)
        (self.words, self.pattern) = (words, pattern)
    }
}
