import Foundation
import Synchronization

/// The program as a user runs it: a real process with arguments, environment and folder.
struct Command {
    /// What a process left behind.
    struct Result {
        let status: Int32
        let output: String
        let errors: String
        /// From the start to the end, in seconds.
        let seconds: Double

        /// The output as a JSON object; `nil` when it is not one.
        var json: [String: Any]? {
            (try? JSONSerialization.jsonObject(with: Data(output.utf8))) as? [String: Any]
        }

        /// What stands after "Next:" on the last line of the output.
        var next: String? {
            let last = output.split(separator: "\n").last ?? ""
            return ["Next: ", "Langkah berikut: "].first { last.hasPrefix($0) }.map { String(last.dropFirst($0.count)) }
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
    ///
    /// - Parameter environment: Variables beside `PATH` and those that point to scenarios and quiet the backtracer.
    static func run(
        _ arguments: [String], in folder: Folder, environment: [String: String] = [:], program: URL = fastest,
        limit: Double = 120
    ) throws -> Result {
        try Running(arguments, in: folder, environment: environment, program: program).finish(within: limit)
    }

    /// Runs the program with the words of one line.
    static func run(_ line: String, in folder: Folder, environment: [String: String] = [:]) throws -> Result {
        try run(line.split(separator: " ").map(String.init), in: folder, environment: environment)
    }

    /// A program of this machine by name, or `nil` where it is not installed.
    static func tool(_ name: String) -> URL? {
        ["/usr/bin", "/usr/local/bin"].map { URL(filePath: "\($0)/\(name)") }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }

    /// Runs a line as it would be pasted into a shell, with the program called `wahana`.
    static func paste(_ line: String, in folder: Folder, environment: [String: String] = [:]) throws -> Result {
        var variables = environment
        variables["WAHANA_TESTED"] = fastest.path
        return try run(
            ["-c", "wahana() { \"$WAHANA_TESTED\" \"$@\"; }; \(line)"], in: folder, environment: variables,
            program: URL(filePath: "/bin/bash"))
    }
}

/// A process that has begun.
final class Running {
    private let process = Process()
    private let start = ContinuousClock.now
    private let (outputPipe, errorPipe) = (Pipe(), Pipe())
    private let output = Collected()
    private let errors = Collected()

    init(_ arguments: [String], in folder: Folder, environment: [String: String] = [:], program: URL) throws {
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = folder.url
        var variables = ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"]
        variables["WAHANA_SCENARIOS"] = Command.project.appending(path: "Scenarios").path
        variables["WAHANA_PROGRAM"] = "wahana"
        variables["SWIFT_BACKTRACE"] = "enable=no"
        variables.merge(environment) { $1 }
        process.environment = variables
        process.standardOutput = outputPipe
        process.standardError = errorPipe
        process.standardInput = FileHandle.nullDevice
        try process.run()
        output.read(outputPipe.fileHandleForReading)
        errors.read(errorPipe.fileHandleForReading)
    }

    /// Sends it a signal.
    func send(_ number: Int32) { kill(process.processIdentifier, number) }

    /// Whether `text` appeared on standard error within some seconds.
    func says(_ text: String, within seconds: Double) -> Bool {
        let end = ContinuousClock.now + .seconds(seconds)
        while ContinuousClock.now < end {
            if errors.text.contains(text) { return true }
            usleep(2000)
        }
        return errors.text.contains(text)
    }

    /// Waits for its end, and ends it by force after `limit` seconds.
    func finish(within limit: Double) -> Command.Result {
        let process = process
        let killer = DispatchWorkItem { kill(process.processIdentifier, SIGKILL) }
        DispatchQueue.global().asyncAfter(deadline: .now() + limit, execute: killer)
        output.wait()
        errors.wait()
        process.waitUntilExit()
        killer.cancel()
        let (seconds, fraction) = (ContinuousClock.now - start).components
        let isSignal = process.terminationReason == .uncaughtSignal
        return Command.Result(
            status: isSignal ? -process.terminationStatus : process.terminationStatus, output: output.text,
            errors: errors.text, seconds: Double(seconds) + Double(fraction) * 1e-18)
    }
}

/// What comes through a pipe.
private final class Collected: Sendable {
    private let data = Mutex(Data())
    private let end = DispatchSemaphore(value: 0)

    /// Reads on a thread of its own: the threads of the tests' pool may all be waiting for processes.
    func read(_ handle: FileHandle) {
        Thread.detachNewThread { [self] in
            while let part = try? handle.read(upToCount: 65_536), !part.isEmpty { data.withLock { $0.append(part) } }
            end.signal()
        }
    }

    func wait() { end.wait() }

    var text: String { data.withLock { String(decoding: $0, as: UTF8.self) } }
}
