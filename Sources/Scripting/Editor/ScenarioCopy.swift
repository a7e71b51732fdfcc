import Foundation
import Simulation

/// A scenario with its tables and modules under another name, as files of a folder.
public struct ScenarioCopy: Sendable {
    /// One file: its path below the folder, and its bytes.
    public struct File: Sendable {
        /// Its path below the folder.
        public let path: String
        /// What it holds.
        public let bytes: [UInt8]
    }

    /// The script first, then the files of its data folder, by name.
    public let files: [File]
    /// The name of the data folder; `nil` where the scenario has none.
    public let folder: String?

    /// Takes the scenario of `file` as `name`.
    ///
    /// Only what a scenario can read is taken: tables (`.csv`) and modules (`.lua`), no links, nothing else.
    /// - Throws: `Problem` for a script or data folder that cannot be read.
    public init(of file: ScenarioFile, as name: String) throws {
        let source = try ScenarioSource(file)
        let data = source.folder.files
        folder = data.isEmpty ? nil : name
        files =
            [File(path: name + ".lua", bytes: Array(source.text.utf8))]
            + data.map { File(path: "\(name)/\($0.name)", bytes: $0.bytes) }
    }

    /// What keeps `name` from being the name of a scenario; `nil` when nothing does.
    ///
    /// It becomes the name of a file and a folder on any system: letters, digits, `-` and `_` of ASCII, first a letter
    /// or digit, at most 60.
    public static func objection(to name: String) -> Text? {
        let isPlain = name.utf8.allSatisfy {
            (97...122).contains($0) || (65...90).contains($0) || (48...57).contains($0) || $0 == 45 || $0 == 95
        }
        let startsWell = name.utf8.first.map { $0 != 45 && $0 != 95 } ?? false
        guard !isPlain || !startsWell || name.utf8.count > 60 else { return nil }
        return Text(
            id: "harus berupa huruf, angka, - atau _, diawali huruf atau angka, paling banyak 60",
            en: "must be letters, digits, - or _, first a letter or digit, at most 60")
    }
}
