import Foundation

/// The rows of a `runs.csv`, by header; the file's own fields hold no separator.
struct RunsFile {
    let header: [String]
    let rows: [[String: String]]

    init(_ text: String) {
        let lines = text.split(whereSeparator: \.isNewline).map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        let names = lines.first ?? []
        header = names
        rows = lines.dropFirst().map { Dictionary(zip(names, $0)) { first, _ in first } }
    }

    /// The columns between the parameters and the digest: what was measured.
    func measured(_ outcomes: [String]) -> [String] {
        header.filter { name in outcomes.contains { name == $0 || name == "\($0)_status" } }
    }
}
