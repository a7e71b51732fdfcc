import Foundation

/// Workload W6 in SciPy and SALib: the text `Scripts/peers/designs.py`.
struct DesignPeers {
    private let python: String
    private let file: String

    /// The interpreter that `WAHANA_PYTHON` names; `nil`, and a word on standard error, where that has not both.
    init?() {
        guard let python = ProcessInfo.processInfo.environment["WAHANA_PYTHON"], let folder = PeerTexts.folder else {
            DesignPeers.say("without SciPy and SALib; to have them beside: Scripts/benchmark designs --peers\n")
            return nil
        }
        (self.python, file) = (python, folder.appending(path: "designs.py").path)
        guard let versions = PeerTexts.output([python, file, "versions"]) else {
            DesignPeers.say("without SciPy and SALib: \(python) cannot import them\n")
            return nil
        }
        FileHandle.standardOutput.write(Data(versions.utf8))
    }

    /// One turn of a piece of work by name: what it cost, and its check value.
    func turn(_ work: String) -> (cost: Timing, check: String)? {
        let words =
            PeerTexts.output([python, file, work])?.split(whereSeparator: \.isWhitespace).map(String.init) ?? []
        guard words.count == 3, let wall = Double(words[0]), let cpu = Double(words[1]) else { return nil }
        return (Timing(wall: wall, cpu: cpu), words[2])
    }

    private static func say(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
