import Experiments
import Simulation

/// The files of a result folder: the same bytes for the same findings, whatever the language, place or time.
public enum ResultFolder {
    /// A file by name and content.
    public struct File: Sendable, Hashable {
        /// Its name in the folder.
        public let name: String
        /// Its bytes.
        public let bytes: [UInt8]

        /// A file.
        public init(name: String, bytes: [UInt8]) {
            (self.name, self.bytes) = (name, bytes)
        }

        init(_ name: String, _ text: String) { self.init(name: name, bytes: Array(text.utf8)) }
    }

    /// All files of `findings`, the manifest last.
    ///
    /// - Throws: What encoding throws; never for findings of finite numbers.
    public static func files(_ findings: Findings) throws -> [File] {
        var files = [
            File("codebook.csv", bytes: Codebook.bytes(findings)),
            File("comparison.json", try ComparisonFile.json(findings).text),
            File("report.html", ReportPage(findings).html),
            File("runs.csv", bytes: RunsTable.bytes(findings)),
            File("series.csv", bytes: SeriesTable.bytes(findings)),
            File("summary.txt", SummaryText.text(findings)),
        ]
        files.append(File("manifest.json", Manifest.json(findings, files: files).text))
        return files
    }

    /// The default folder: `hasil/<scenario>-<first 8 of the study digest>`.
    public static func defaultPath(_ study: Study) -> String {
        let safe = study.plan.name.map { $0.isASCII && ($0.isLetter || $0.isNumber || "-_".contains($0)) ? $0 : "-" }
        return "hasil/\(String(safe))-\(study.digest.prefix(8))"
    }
}

extension ResultFolder.File {
    init(_ name: String, bytes: [UInt8]) { self.init(name: name, bytes: bytes) }
}
