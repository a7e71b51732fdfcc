import Foundation
import Networks
import Simulation

/// A copy of a data file without its personal columns, as `check --anonymize FILE` writes it.
public struct AnonymousCopy: Sendable {
    /// The copy as CSV.
    public let text: String
    /// The headers of the columns that were dropped.
    public let dropped: [String]

    /// Reads the file at `path` and drops what the privacy guard would refuse in a table of people.
    ///
    /// - Throws: `Problem` for a file that cannot be read (kind `.usage`) or whose form is wrong (kind `.scenario`).
    public init(path: String) throws {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Problem(
                .usage, ProblemCode.file.rawValue,
                Text(id: "berkas '\(path)' tidak dapat dibaca", en: "the file '\(path)' cannot be read"),
                remedy: Text(id: "periksa jalur dan ejaannya", en: "look at its path and spelling"))
        }
        let table = try AnonymizedTable(Array(data), file: path, about: .people)
        (text, dropped) = (table.text, table.dropped)
    }
}
