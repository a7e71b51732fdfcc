import Foundation

/// The programs of others, and texts in other languages, that workloads are measured beside.
enum PeerTexts {
    /// The folder `Scripts/peers` in a folder above the program; `nil` where there is none.
    static var folder: URL? {
        var above = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        while above.path != "/" {
            let found = above.appending(path: "Scripts/peers")
            if FileManager.default.fileExists(atPath: found.path) { return found }
            above.deleteLastPathComponent()
        }
        return nil
    }

    /// What a command prints; `nil` where it is missing or fails.
    static func output(_ command: [String]) -> String? {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = command
        let pipe = Pipe()
        process.standardOutput = pipe
        do { try process.run() } catch { return nil }
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return process.terminationStatus == 0 ? String(decoding: data, as: UTF8.self) : nil
    }
}
