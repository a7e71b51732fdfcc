import Foundation
import Scripting
import Simulation

/// The set-up of a scenario in eight fresh processes of this program, two at a time: what differs there would differ
/// from one machine to the next.
enum FreshProcesses {
    /// The word that makes the program print the digest of a set-up and end; scripts and people have no use for it.
    static let word = "--set-up-digest"

    private static let count = 8

    /// What the eight do not agree on; empty also where a process could not be started or could not set the place up.
    static func differences(_ file: ScenarioFile, _ options: [String]) -> [SetUpDigest.Part] {
        let program = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        guard FileManager.default.isExecutableFile(atPath: program) else { return [] }
        let width = max(1, min(count, ProcessInfo.processInfo.activeProcessorCount))
        var digests: [SetUpDigest] = []
        for first in stride(from: 0, to: count, by: width) {
            let begun = (first..<min(count, first + width)).compactMap { _ in
                try? Started(program, [word, file.path] + options)
            }
            digests += begun.compactMap { $0.digest() }
        }
        return SetUpDigest.differences(among: digests)
    }

    /// What such a process does: prints the digest, or nothing at all.
    static func print(_ words: [String]) -> Int32 {
        guard let invocation = try? Invocation([Verb.check.rawValue] + words.dropFirst()),
            let limits = try? invocation.limits(), let file = try? ScenarioFile(invocation.operands[0]),
            let digest = try? SetUpDigest(file, limits: limits)
        else { return ExitCode.scenario.rawValue }
        FileHandle.standardOutput.write(Data((digest.line + "\n").utf8))
        return ExitCode.complete.rawValue
    }

    /// A process that has begun.
    private struct Started {
        private let process = Process()
        private let output = Pipe()

        init(_ program: String, _ arguments: [String]) throws {
            process.executableURL = URL(fileURLWithPath: program)
            process.arguments = arguments
            process.standardInput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            process.standardOutput = output
            try process.run()
        }

        func digest() -> SetUpDigest? {
            let data = try? output.fileHandleForReading.readToEnd()
            process.waitUntilExit()
            return data.flatMap { SetUpDigest(line: String(decoding: $0, as: UTF8.self)) }
        }
    }
}
