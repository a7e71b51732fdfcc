/// Rows of text in columns as wide as their widest cell.
public struct TextTable: Sendable {
    private let head: [String]
    private let right: Set<Int>
    private var rows: [[String]] = []

    /// A table with a head; the columns in `right` are set to the right.
    public init(_ head: [String], right: Set<Int> = []) {
        (self.head, self.right) = (head, right)
    }

    /// Adds a row with a cell per column.
    public mutating func add(_ cells: [String]) {
        precondition(cells.count == head.count, "a cell per column")
        rows.append(cells)
    }

    /// The lines: head first, then rows, two spaces between columns.
    public func lines(_ ink: Ink = Ink(false)) -> [String] {
        let widths = head.indices.map { column in
            ([head] + rows).map { Plain.width($0[column]) }.max() ?? 0
        }
        func line(_ cells: [String]) -> String {
            var text = cells.indices.map {
                Plain.padded(cells[$0], to: widths[$0], right: right.contains($0))
            }.joined(separator: "   ")
            while text.hasSuffix(" ") { text.removeLast() }
            return text
        }
        return [ink.faint(line(head))] + rows.map(line)
    }
}
