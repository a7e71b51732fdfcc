/// A table as RFC 4180 writes it: UTF-8, commas, decimal points, CRLF after every row; or as a spreadsheet set to
/// Indonesian opens it at a double click.
///
/// A text that a spreadsheet would run as a formula gets an apostrophe in front; a control character that does not
/// belong in a cell is shown as �.
public struct CSV {
    /// How cells are set apart and numbers are written.
    public enum Form: String, Sendable, Hashable, CaseIterable {
        /// Commas and decimal points (RFC 4180).
        case standard
        /// Semicolons and decimal commas behind a byte order mark, as Excel expects in Indonesia.
        case excelID = "excel-id"

        /// What stands between two cells.
        public var delimiter: String { self == .standard ? "," : ";" }
        /// What stands before the fraction of a number.
        public var decimalMark: String { self == .standard ? "." : "," }
        /// What the file begins with.
        var opening: [UInt8] { self == .standard ? [] : [0xEF, 0xBB, 0xBF] }
    }

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

    private let sink: FileSink
    private let form: Form
    private let columns: Int
    private var row: [UInt8] = []

    /// A table that writes itself into `sink`, its header first; names of columns are checked like any text.
    ///
    /// - Throws: What the sink throws.
    public init(header: [String], form: Form = .standard, into sink: FileSink) throws {
        (self.sink, self.form) = (sink, form)
        columns = header.count
        try sink.write(form.opening)
        try add(header.map { .text($0) })
    }

    /// Appends a row; it has a cell per column.
    ///
    /// - Throws: What the sink throws.
    public mutating func add(_ cells: [Cell]) throws {
        precondition(cells.count == columns, "a cell per column")
        row.removeAll(keepingCapacity: true)
        let delimiter = form.delimiter.utf8.first ?? 44
        for (index, cell) in cells.enumerated() {
            if index > 0 { row.append(delimiter) }
            switch cell {
            case .empty: break
            case .number(let value):
                let text = Exact.text(value)
                row += (form == .standard ? text : text.replacing(".", with: form.decimalMark)).utf8
            case .whole(let value): row += String(value).utf8
            case .text(let text): row += quoted(CSV.guarded(text)).utf8
            }
        }
        row += [13, 10]
        try sink.write(row)
    }

    /// `text` so that no spreadsheet takes it for a formula (OWASP, CSV injection): an apostrophe goes before a leading
    /// `=`, `+`, `-`, `@`, tab or carriage return, also behind spaces or in their full-width forms.
    static func guarded(_ text: String) -> String {
        // Nearly every cell begins with a letter or digit and holds no control character.
        if let first = text.utf8.first, 48 <= first, first < 127, first != 61, first != 64,
            text.utf8.allSatisfy({ 32 <= $0 && $0 < 127 })
        {
            return text
        }
        let cleaned = String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    (scalar.value < 32 && scalar != "\n" && scalar != "\r" && scalar != "\t")
                        || (127..<160).contains(scalar.value) ? "\u{FFFD}" : scalar
                }))
        let first = cleaned.unicodeScalars.first { $0 != " " && $0 != "\u{A0}" }
        return first.map(starts.contains) == true ? "'" + cleaned : cleaned
    }

    private static let starts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"]

    private func quoted(_ text: String) -> String {
        let delimiter = form.delimiter.utf8.first ?? 44
        guard
            text.utf8.contains(where: { [34, delimiter, 10, 13].contains($0) }) || text.hasPrefix(" ")
                || text.hasSuffix(" ")
        else { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
