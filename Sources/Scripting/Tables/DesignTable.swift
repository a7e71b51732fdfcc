import Foundation
import Networks
import Simulation

/// The points of a design as a CSV file: a column for each input, a row for each point, values as `--set` takes them.
public struct DesignTable: Sendable {
    /// The inputs' names, in the order of the columns they were asked for.
    public let header: [String]
    /// A written value per input, point by point.
    public let rows: [[String]]

    /// Reads the file at `path`.
    ///
    /// - Parameter names: The names that its columns may have.
    /// - Throws: `Problem`: kind `.usage` for a file that cannot be read, `.scenario` for the first thing wrong in it.
    public static func read(_ path: String, names: [String]) throws -> DesignTable {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Problem(
                .usage, ProblemCode.file.rawValue,
                Text(id: "berkas '\(path)' tidak dapat dibaca", en: "the file '\(path)' cannot be read"),
                remedy: Text(id: "periksa jalur dan ejaannya", en: "look at its path and spelling"))
        }
        let columns = names.map { Column(Text($0), .text, required: false) }
        let table = try Table.read(Array(data), file: path, about: .other, columns: columns)
        let present = columns.filter { table.has($0) }
        let rows = try (0..<table.count).map { row in
            try present.map { column in
                guard let text = table.text(row, column), !text.isEmpty else {
                    throw table.problem(
                        row, column, Text(id: "harus diisi dengan sebuah nilai", en: "must hold a value"))
                }
                return text
            }
        }
        return DesignTable(header: present.map(\.key), rows: rows)
    }
}
