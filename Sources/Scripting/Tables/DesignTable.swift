import Foundation
import Networks
import Simulation

/// The points of a design as a CSV file: a column for each input, a row for each point, values as `--set` takes them.
///
/// A comma in a value is its decimal mark, as a spreadsheet in Indonesian writes it; marks for thousands are not known.
public struct DesignTable: Sendable {
    /// The inputs' names, in the order of the columns they were asked for.
    public let header: [String]
    /// A value per input, point by point.
    public let rows: [[Double]]

    /// Reads the file at `path`.
    ///
    /// - Parameters:
    ///   - names: The names that its columns may have.
    ///   - value: The number of a written value of a name; the `Problem` that it throws is told at its line.
    /// - Throws: `Problem`: kind `.usage` for a file that cannot be read, `.scenario` for the first thing wrong in it.
    public static func read(
        _ path: String, names: [String], value: (_ text: String, _ name: String) throws -> Double
    ) throws -> DesignTable {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Problem(
                .usage, ProblemCode.file.rawValue,
                Text(id: "berkas '\(path)' tidak dapat dibaca", en: "the file '\(path)' cannot be read"),
                remedy: Text(id: "periksa jalur dan ejaannya", en: "look at its path and spelling"))
        }
        let columns = names.map { Column(Text($0), .text, required: false) }
        let table = try Table.read(Array(data), file: path, about: .other, columns: columns)
        guard table.count > 0 else {
            throw Problem(
                .scenario, "W-CSV-EMPTY", at: Problem.Place(file: path),
                Text(
                    id: "berkas ini hanya berisi judul kolom, belum ada titiknya",
                    en: "the file holds column headers only and no point"),
                remedy: Text(id: "tambahkan satu baris untuk tiap titik", en: "add a line for each point"))
        }
        let present = columns.filter { table.has($0) }
        let rows = try (0..<table.count).map { row in
            try present.map { column in
                guard let text = table.text(row, column), !text.isEmpty else {
                    throw table.problem(
                        row, column, Text(id: "harus diisi dengan sebuah nilai", en: "must hold a value"))
                }
                do {
                    return try value(pointed(text), column.key)
                } catch var problem as Problem {
                    problem.kind = .scenario
                    problem.place = table.problem(row, column, problem.cause).place
                    throw problem
                }
            }
        }
        return DesignTable(header: present.map(\.key), rows: rows)
    }

    /// A written value with a decimal point in the place of a single decimal comma.
    private static func pointed(_ text: String) -> String {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count == 2, !text.contains("."), parts[0].last?.isNumber == true, parts[1].first?.isNumber == true
        else { return text }
        return parts.joined(separator: ".")
    }
}
