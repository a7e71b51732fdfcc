import Simulation

extension Table {
    /// Reads a CSV file (RFC 4180; UTF-8 with or without byte-order mark; `,` or `;`; decimal point or comma).
    ///
    /// The order of what is checked: the form of the file, personal data, headers, cells, codes that occur twice.
    ///
    /// - Parameters:
    ///   - bytes: The file's content.
    ///   - file: Its name as the planner knows it, for messages.
    ///   - subject: What its rows are about; decides what the privacy guard refuses.
    ///   - columns: The columns that it may have; any other header is refused with the nearest of them.
    /// - Throws: `Problem` of kind `.scenario` for the first thing that is wrong, with line, column, value and remedy.
    public static func read(_ bytes: [UInt8], file: String, about subject: Column.Subject, columns: [Column]) throws
        -> Table
    {
        do {
            let known = Set(columns.flatMap(\.foldedNames))
            let records = try RecordReader.records(of: bytes) { known.contains(Header.folded($0)) }
            return try TableReader(records: records, file: file, subject: subject, columns: columns).table(of: bytes)
        } catch let fault as TableFault {
            throw fault.problem(in: file, bytes: bytes)
        }
    }
}

/// Makes typed cells of records.
private struct TableReader {
    let header: [String]
    let rows: ArraySlice<RecordReader.Record>
    let headerLine: Int
    let file: String
    let subject: Column.Subject
    let columns: [Column]

    init(records: [RecordReader.Record], file: String, subject: Column.Subject, columns: [Column]) {
        header = records[0].fields
        headerLine = records[0].line
        rows = records.dropFirst()
        self.file = file
        self.subject = subject
        self.columns = columns
    }

    func table(of bytes: [UInt8]) throws -> Table {
        try PrivacyGuard.check(header: header, headerLine: headerLine, subject: subject)
        let fields = try matchedFields()
        try PrivacyGuard.check(rows: rows, header: header, subject: subject, columns: columnsByField(fields))
        let mark = try decimalMark(fields)
        var cells: [[Cell?]] = []
        for (column, field) in zip(columns, fields) {
            cells.append(try field.map { try self.cells(of: column, field: $0, mark) } ?? [])
        }
        return Table(
            file: file, subject: subject, columns: columns, lines: rows.map(\.line),
            headers: fields.map { $0.map { header[$0] } }, bytes: bytes, cells: cells)
    }

    /// For each declared column the number of its field, nil where the file does not have it.
    private func matchedFields() throws -> [Int?] {
        var first: [String: Int] = [:]
        var fields = [Int?](repeating: nil, count: columns.count)
        for (field, name) in header.enumerated() {
            let folded = Header.folded(name)
            guard !folded.isEmpty else { throw TableFault(.headerEmpty, line: headerLine, field: field + 1) }
            guard let column = columns.firstIndex(where: { $0.foldedNames.contains(folded) }) else {
                throw TableFault(
                    .headerUnknown(known: columns.flatMap { [$0.names.id, $0.names.en] }.uniqued), line: headerLine,
                    field: field + 1, header: name)
            }
            if let earlier = first[columns[column].key] {
                throw TableFault(
                    .headerTwice(firstColumn: earlier + 1), line: headerLine, field: field + 1, header: name)
            }
            first[columns[column].key] = field
            fields[column] = field
        }
        for (column, field) in zip(columns, fields) where field == nil && column.isRequired {
            throw TableFault(.columnMissing(column, present: header), line: headerLine)
        }
        return fields
    }

    private func columnsByField(_ fields: [Int?]) -> [Column?] {
        var result = [Column?](repeating: nil, count: header.count)
        for (column, field) in zip(columns, fields) { if let field { result[field] = column } }
        return result
    }

    /// The decimal mark that the numbers of the file show; nil where none of them needs one.
    private func decimalMark(_ fields: [Int?]) throws -> WrittenNumber.DecimalMark? {
        var found: (mark: WrittenNumber.DecimalMark, value: String, line: Int)?
        var doubtful: TableFault?
        for row in rows {
            for (column, field) in zip(columns, fields) {
                guard let field, let number = column.content.writtenNumber(row.fields[field]) else { continue }
                switch number.evidence {
                case .none: continue
                case .ambiguous:
                    doubtful =
                        doubtful ?? fault(.ambiguousNumber, row, field)
                case .decimal(let mark):
                    if let found, found.mark != mark {
                        throw fault(.mixedNumbers(other: found.value, otherLine: found.line), row, field)
                    }
                    found = found ?? (mark, row.fields[field], row.line)
                }
            }
        }
        if found == nil, let doubtful { throw doubtful }
        return found?.mark
    }

    private func cells(of column: Column, field: Int, _ mark: WrittenNumber.DecimalMark?) throws -> [Cell?] {
        var firstLines: [String: Int] = [:]
        var cells: [Cell?] = []
        cells.reserveCapacity(rows.count)
        for row in rows {
            let text = row.fields[field]
            guard !text.isEmpty else {
                if column.isRequired { throw fault(.valueMissing, row, field) }
                cells.append(nil)
                continue
            }
            guard let cell = column.content.cell(text, mark) else {
                throw fault(.value(expected: column.content.expected), row, field)
            }
            if case .identity = column.content, let earlier = firstLines.updateValue(row.line, forKey: text) {
                throw fault(.codeTwice(firstLine: earlier), row, field)
            }
            cells.append(cell)
        }
        return cells
    }

    private func fault(_ cause: TableFault.Cause, _ row: RecordReader.Record, _ field: Int) -> TableFault {
        let value = row.fields[field]
        return TableFault(
            cause, line: row.line, field: field + 1, header: header[field], value: value.isEmpty ? nil : value)
    }
}

extension [String] {
    /// Each name once, in the order of its first place.
    var uniqued: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
