/// Where a study's chance starts: any 64-bit whole number, or any text.
///
/// Numbers and texts never meet: the seed `2026` and the seed `'2026'` are unrelated. Zero is a seed like any other.
public struct Seed: Hashable, Sendable, CustomStringConvertible {
    private enum Content: Hashable, Sendable {
        case number(negative: Bool, magnitude: UInt64)
        case text(String)
    }

    private let content: Content

    /// A whole number as seed.
    public init(_ number: Int) {
        content = .number(negative: number < 0, magnitude: UInt64(number.magnitude))
    }

    /// A whole number as seed; the same seed as the same number of another type.
    public init(_ number: Int64) {
        content = .number(negative: number < 0, magnitude: number.magnitude)
    }

    /// A whole number as seed; the same seed as the same number of another type.
    public init(_ number: UInt64) {
        content = .number(negative: false, magnitude: number)
    }

    /// A text as seed, the empty text included.
    public init(_ text: String) {
        content = .text(text)
    }

    /// A seed as written on a command line: a whole number of 64 bits where the text is one, otherwise the text itself.
    public init(written text: String) {
        if let number = Int64(text) {
            self.init(number)
        } else if let number = UInt64(text) {
            self.init(number)
        } else {
            self.init(text)
        }
    }

    /// The seed for display: `2026`, or `'abc'` for a text.
    public var description: String {
        switch content {
        case .number(let negative, let magnitude): (negative ? "-" : "") + String(magnitude)
        case .text(let text): "'\(text)'"
        }
    }

    /// The seed as it is written on a command line: `Seed(written:)` reads it back.
    public var written: String {
        if case .text(let text) = content { return text }
        return description
    }

    func encode(into encoding: inout TypedEncoding) {
        switch content {
        case .number(let negative, let magnitude): encoding.append(negative: negative, magnitude: magnitude)
        case .text(let text): encoding.append(text)
        }
    }
}
