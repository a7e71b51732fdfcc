import Simulation

/// Writes a table as CSV (RFC 4180, doi:10.17487/RFC4180): UTF-8, lines that end with CR LF, fields quoted where they must be.
///
/// Text that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, "CSV Injection"); numbers do not need it.
public struct TableWriter: Sendable {
    /// How numbers and separators are written.
    public enum Dialect: String, Sendable {
        /// `,` between fields and a decimal point.
        case plain
        /// As a spreadsheet set to Indonesian opens it: byte-order mark, `;` between fields and a decimal comma.
        case excelID = "excel-id"
    }

    /// The text so far.
    public private(set) var text: String
    private let dialect: Dialect
    private let width: Int

    /// A table with a header.
    public init(_ header: [String], dialect: Dialect = .plain) {
        self.dialect = dialect
        width = header.count
        text = dialect == .excelID ? "\u{FEFF}" : ""
        append(header.map { .text($0) })
    }

    /// Adds a row, an empty field for nil; a row of another length than the header is a programmer's error.
    public mutating func append(_ cells: [Cell?]) {
        precondition(cells.count == width, "a row has one cell per column")
        let separator = dialect == .excelID ? ";" : ","
        let fields = cells.map { $0.map(field) ?? "" }
        // A line with one empty field would be an empty line, which readers skip.
        text += (fields == [""] ? "\"\"" : fields.joined(separator: separator)) + "\r\n"
    }

    private func field(_ cell: Cell) -> String {
        switch cell {
        case .text(let text): return TableWriter.quoted(TableWriter.guarded(text))
        case .whole(let whole): return "\(whole)"
        case .yes(let yes): return yes ? "true" : "false"
        case .date(let date): return date.description
        case .number(let number):
            guard number.isFinite else { return "" }
            let written = shortest(number == 0 ? 0 : number)
            return dialect == .excelID ? written.replacing(".", with: ",") : written
        }
    }

    /// A text that no spreadsheet takes for a formula; a text that is a number stays one.
    static func guarded(_ text: String) -> String {
        if WrittenNumber(text) != nil { return text }
        let start = text.drop { $0 == " " || $0 == "\u{A0}" }
        guard let first = start.unicodeScalars.first, triggers.contains(first) else { return text }
        return "'" + text
    }

    private static let triggers: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"]

    private static func quoted(_ text: String) -> String {
        let needs = text.utf8.contains { [34, 44, 59, 10, 13].contains($0) } || text.first == " " || text.last == " "
        return needs ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
    }
}
