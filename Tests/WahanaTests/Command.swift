import Foundation
import Synchronization

/// The program as a user runs it: a real process with arguments, environment and folder.
struct Command {
    /// What a process left behind.
    struct Result {
        let status: Int32
        let output: String
        let errors: String

        /// The output as a JSON object; `nil` when it is not one.
        var json: [String: Any]? {
            (try? JSONSerialization.jsonObject(with: Data(output.utf8))) as? [String: Any]
        }
    }

    /// The folder of the project, above this file.
    static let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The program that was built with these tests.
    static let program: URL = {
        let bundle = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        let beside = [bundle, URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()]
            .map { $0.appending(path: "wahana") }
        return beside.first { FileManager.default.isExecutableFile(atPath: $0.path) }
            ?? project.appending(path: ".build/debug/wahana")
    }()

    /// The release build, where `Scripts/test` made one; long work is done with it.
    static let release: URL? = ProcessInfo.processInfo.environment["WAHANA_RELEASE"].map { URL(filePath: $0) }

    /// The fastest build at hand.
    static var fastest: URL { release ?? program }

    /// Runs the program and waits for it, at most `limit` seconds.
    static func run(
        _ arguments: [String], in folder: Folder, environment: [String: String] = [:], program: URL = fastest,
        limit: Double = 120
    ) throws -> Result {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = folder.url
        var variables = ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"]
        variables["WAHANA_SCENARIOS"] = project.appending(path: "Scenarios").path
        variables["SWIFT_BACKTRACE"] = "enable=no"
        variables.merge(environment) { $1 }
        process.environment = variables
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let collected = Mutex(Data())
        let reading = DispatchGroup()
        DispatchQueue.global().async(group: reading) {
            let data = errors.fileHandleForReading.readDataToEndOfFile()
            collected.withLock { $0 = data }
        }
        let killer = DispatchWorkItem { process.terminate() }
        DispatchQueue.global().asyncAfter(deadline: .now() + limit, execute: killer)
        let data = output.fileHandleForReading.readDataToEndOfFile()
        reading.wait()
        process.waitUntilExit()
        killer.cancel()
        let status = process.terminationReason == .uncaughtSignal ? -process.terminationStatus : process.terminationStatus
        return Result(
            status: status, output: String(decoding: data, as: UTF8.self),
            errors: String(decoding: collected.withLock { $0 }, as: UTF8.self))
    }
}

/// A temporary folder that is removed with its owner.
final class Folder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "wahana-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func file(_ name: String) -> URL { url.appending(path: name) }

    func write(_ text: String, to name: String) throws {
        let target = file(name)
        try FileManager.default.createDirectory(
            at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: target)
    }

    func read(_ name: String) throws -> String { String(decoding: try Data(contentsOf: file(name)), as: UTF8.self) }

    /// Every file below it with its bytes, by relative name.
    func contents(of name: String) throws -> [String: Data] {
        let root = file(name)
        var found: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
            let file = root.appending(path: path)
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue else {
                continue
            }
            found[path] = try Data(contentsOf: file)
        }
        return found
    }
}
