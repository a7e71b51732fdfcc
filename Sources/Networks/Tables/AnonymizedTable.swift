import Simulation

/// A copy of a data file without its personal columns.
public struct AnonymizedTable: Sendable {
    /// The copy as CSV: a serial number first where a column was dropped, then the columns that stay, as they were written.
    public let text: String
    /// The headers of the columns that were dropped, in the order of the file.
    public let dropped: [String]

    /// Drops every column whose header or any of whose values the privacy guard would refuse in a table about a subject.
    ///
    /// What is left may still tell who somebody is (a rare role in a small RT): that is for a person to judge.
    ///
    /// - Throws: `Problem` where the form of the file is wrong.
    public init(_ bytes: [UInt8], file: String, about subject: Column.Subject) throws {
        do {
            let records = try RecordReader.records(of: bytes) { _ in false }
            let header = records[0].fields
            let rows = records.dropFirst()
            let isPersonal = header.indices.map { field in
                PersonalHeader.kind(of: header[field], in: subject) != nil
                    || rows.contains { PersonalShape.kind(of: $0.fields[field], in: subject, content: nil) != nil }
            }
            let kept = header.indices.filter { !isPersonal[$0] }
            dropped = header.indices.filter { isPersonal[$0] }.map { header[$0] }
            var names = kept.map { header[$0] }
            if !dropped.isEmpty { names.insert(names.contains("nomor") ? "nomor urut" : "nomor", at: 0) }
            var writer = TableWriter(names)
            for (place, row) in rows.enumerated() {
                var cells = kept.map { row.fields[$0].isEmpty ? nil : Cell.text(row.fields[$0]) }
                if !dropped.isEmpty { cells.insert(.text("W-\(place + 1)"), at: 0) }
                writer.append(cells)
            }
            text = writer.text
        } catch let fault as TableFault {
            throw fault.problem(in: file)
        }
    }
}
