import Simulation

/// Keeps personal data out: a table with a column named or shaped like NIK, No. KK, name, birth date, address, telephone or
/// bank account is refused, and the refusal never repeats the value.
///
/// Names and addresses of organisations are allowed; numbers that identify a person are allowed nowhere.
enum PrivacyGuard {
    /// Refuses headers that name personal data.
    static func check(header: [String], headerLine: Int, subject: Column.Subject) throws {
        for (field, name) in header.enumerated() {
            if let what = PersonalHeader.kind(of: name, in: subject) {
                throw TableFault(.personalHeader(what: what), line: headerLine, field: field + 1, header: name)
            }
        }
    }

    /// Refuses cells that are shaped like personal data.
    static func check(
        rows: ArraySlice<RecordReader.Record>, header: [String], subject: Column.Subject, columns: [Column?]
    ) throws {
        for row in rows {
            for (field, text) in row.fields.enumerated() where !text.isEmpty {
                let content = columns[field]?.content
                var cause: TableFault.Cause?
                if let what = PersonalShape.kind(of: text, in: subject, content: content) {
                    cause = .personalValue(what: what)
                } else if content?.isCodeOfPeople == true, !PersonalShape.isSerialNumber(text) {
                    cause = .personalCode
                }
                if let cause { throw TableFault(cause, line: row.line, field: field + 1, header: header[field]) }
            }
        }
    }
}

extension Column.Content {
    /// Whether its cells are codes of persons or households.
    fileprivate var isCodeOfPeople: Bool {
        switch self {
        case .identity(let subject), .reference(let subject): subject == .people || subject == .households
        default: false
        }
    }
}
