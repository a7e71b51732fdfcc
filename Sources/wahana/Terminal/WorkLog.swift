import Experiments
import Foundation
import Simulation
import Synchronization

/// `runbook/log.txt`: a line for each session of work, with when, where and how it ended. It is only ever appended to, and
/// no digest covers it.
enum WorkLog {
    private struct Session: Sendable {
        let book: RunBook
        let jobs: Int
        let before: Int
        let start: Date
    }

    private static let session = Mutex<Session?>(nil)

    private static var host: String {
        var name = [CChar](repeating: 0, count: 256)
        guard gethostname(&name, name.count - 1) == 0 else { return "" }
        return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Notes that work on a run book begins.
    static func begin(_ book: RunBook, jobs: Int) {
        let new = Session(book: book, jobs: jobs, before: book.doneCount, start: Date())
        session.withLock { $0 = new }
    }

    /// Writes the line of the session, once. One in which nothing was done leaves none, and a line that cannot be written
    /// is done without.
    static func end(_ status: Int32) {
        let ended = session.withLock { session in
            defer { session = nil }
            return session
        }
        guard let ended else { return }
        let runs = ended.book.doneCount - ended.before
        guard runs > 0 || status != 0 else { return }
        var fields = [
            ended.start.formatted(.iso8601), "host=\(host)", "platform=\(Platform.name)",
            "version=\(Engine.version)", "jobs=\(ended.jobs)",
        ]
        if case .shard(let shard) = ended.book.use { fields.append("shard=\(shard)") }
        fields += [
            "runs=\(runs)", "seconds=\(Int(Date().timeIntervalSince(ended.start).rounded(.up)))", "exit=\(status)",
            "command=" + CommandLine.arguments.map(Scene.quoted).joined(separator: " "),
        ]
        let line = fields.joined(separator: "  ").unicodeScalars.map { scalar in
            scalar.properties.generalCategory == .control ? " " : String(scalar)
        }
        let descriptor = open(
            "\(ended.book.folder)/log.txt", O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { return }
        let bytes = Array((line.joined() + "\n").utf8)
        _ = write(descriptor, bytes, bytes.count)
        close(descriptor)
    }
}
