/// A table as RFC 4180 writes it: UTF-8, commas, decimal points, CRLF after every row.
///
/// A text that a spreadsheet would run as a formula gets an apostrophe in front; a control character that does not
/// belong in a cell is shown as �.
public struct CSV: Sendable {
    /// One cell.
    public enum Cell: Sendable, Hashable {
        /// Nothing.
        case empty
        /// A text typed by people.
        case text(String)
        /// A number; NaN and infinities leave the cell empty.
        case number(Double)
        /// A whole number.
        case whole(Int64)
    }

    /// The bytes so far.
    public private(set) var bytes: [UInt8] = []
    private let columns: Int

    /// A table with its header; names of columns are checked like any text.
    public init(header: [String]) {
        columns = header.count
        add(header.map { .text($0) })
    }

    /// Appends a row; it has a cell per column.
    public mutating func add(_ cells: [Cell]) {
        precondition(cells.count == columns, "a cell per column")
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            switch cell {
            case .empty: break
            case .number(let value): bytes += Exact.text(value).utf8
            case .whole(let value): bytes += String(value).utf8
            case .text(let text): bytes += CSV.quoted(CSV.guarded(text)).utf8
            }
        }
        bytes += [13, 10]
    }

    /// `text` so that no spreadsheet takes it for a formula (OWASP, CSV injection): an apostrophe goes before a leading
    /// `=`, `+`, `-`, `@`, tab or carriage return, also behind spaces or in their full-width forms.
    static func guarded(_ text: String) -> String {
        // Nearly every cell begins with a letter or digit and holds no control character.
        if let first = text.utf8.first, 48 <= first, first < 127, first != 61, first != 64,
            text.utf8.allSatisfy({ 32 <= $0 && $0 != 127 })
        {
            return text
        }
        let cleaned = String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    (scalar.value < 32 && scalar != "\n" && scalar != "\r" && scalar != "\t") || scalar.value == 127
                        ? "\u{FFFD}" : scalar
                }))
        let first = cleaned.unicodeScalars.first { $0 != " " && $0 != "\u{A0}" }
        return first.map(starts.contains) == true ? "'" + cleaned : cleaned
    }

    private static let starts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"]

    private static func quoted(_ text: String) -> String {
        guard
            text.utf8.contains(where: { [34, 44, 10, 13].contains($0) }) || text.hasPrefix(" ") || text.hasSuffix(" ")
        else { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
