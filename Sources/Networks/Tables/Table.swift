import Simulation

/// A data file that was read and found right: every cell is what its declared column holds.
public struct Table: Sendable {
    /// The file as the planner knows it, for messages.
    public let file: String
    /// What its rows are about.
    public let subject: Column.Subject
    /// The declared columns, whether the file has them or not.
    public let columns: [Column]
    /// The line of the file on which each row begins.
    public let lines: [Int]
    /// For each declared column its header in the file, nil where the file does not have it.
    let headers: [String?]
    /// The file's content, to show the line of a problem.
    let bytes: [UInt8]
    /// For each declared column its cells, none where the file does not have it.
    let cells: [[Cell?]]

    /// The number of rows, the header not counted.
    public var count: Int { lines.count }

    /// Whether the file has a column.
    public func has(_ column: Column) -> Bool {
        headers[position(of: column)] != nil
    }

    /// The cell of a row, or nil where it is empty or the file does not have the column.
    public subscript(row: Int, column: Column) -> Cell? {
        let cells = cells[position(of: column)]
        return cells.isEmpty ? nil : cells[row]
    }

    /// The words, the code or the choice's code in a cell.
    public func text(_ row: Int, _ column: Column) -> String? {
        if case .text(let text)? = self[row, column] { text } else { nil }
    }

    /// The whole number, or the rupiah, in a cell.
    public func whole(_ row: Int, _ column: Column) -> Int? {
        if case .whole(let whole)? = self[row, column] { whole } else { nil }
    }

    /// The number in a cell.
    public func number(_ row: Int, _ column: Column) -> Double? {
        if case .number(let number)? = self[row, column] { number } else { nil }
    }

    /// The yes or no in a cell.
    public func yes(_ row: Int, _ column: Column) -> Bool? {
        if case .yes(let yes)? = self[row, column] { yes } else { nil }
    }

    /// The day in a cell.
    public func date(_ row: Int, _ column: Column) -> CalendarDate? {
        if case .date(let date)? = self[row, column] { date } else { nil }
    }

    /// A problem with a cell that only a model can see, at its file, line, column and value.
    ///
    /// - Parameter rule: What is wrong, as a sentence without a full stop.
    public func problem(_ row: Int, _ column: Column, _ rule: Text) -> Problem {
        fault(row, column, .rule(rule)).problem(in: file, bytes: bytes)
    }

    /// A problem with a code that is not among the known ones, with the nearest of them.
    public func unknownCode(_ row: Int, _ column: Column, known: [String]) -> Problem {
        fault(row, column, .unknownCode(known: known)).problem(in: file, bytes: bytes)
    }

    private func fault(_ row: Int, _ column: Column, _ cause: TableFault.Cause) -> TableFault {
        TableFault(
            cause, line: lines[row], header: headers[position(of: column)] ?? column.key,
            value: self[row, column].map(Table.written))
    }

    private func position(of column: Column) -> Int {
        guard let position = columns.firstIndex(where: { $0.key == column.key }) else {
            preconditionFailure("the table was read without the column \(column.key)")
        }
        return position
    }

    private static func written(_ cell: Cell) -> String {
        switch cell {
        case .text(let text): text
        case .whole(let whole): "\(whole)"
        case .number(let number): shortest(number)
        case .yes(let yes): yes ? "ya/yes" : "tidak/no"
        case .date(let date): date.description
        }
    }
}
