import Foundation
import Simulation

/// Standard output and standard error, written so that a full disk or a closed pipe is noticed.
///
/// Swift's `print` to a full disk succeeds and loses the data, and `FileHandle.write(_:)` traps.
struct Console: Sendable {
    /// Whether standard error is a terminal that shows progress.
    let showsProgress: Bool
    /// Whether colour may be used on standard output.
    let usesColor: Bool

    /// A console for `--color` and `-q`; `NO_COLOR` and pipes are respected.
    init(color: String?, quiet: Bool, environment: [String: String]) {
        let noColor = !(environment["NO_COLOR"] ?? "").isEmpty
        let plain = environment["TERM"] == "dumb"
        switch color {
        case "always": usesColor = true
        case "never": usesColor = false
        default: usesColor = isatty(STDOUT_FILENO) == 1 && !noColor && !plain
        }
        showsProgress = isatty(STDERR_FILENO) == 1 && !quiet && !plain
    }

    /// Writes data for people or programs.
    ///
    /// - Throws: `Problem` of kind `writing` when it cannot be written.
    func output(_ text: String) throws {
        guard Console.write(text, to: STDOUT_FILENO) else {
            throw Problem(
                .writing, "W-WRITE",
                Text(id: "keluaran standar tidak dapat ditulis: ", en: "standard output could not be written: ")
                    + Console.reason,
                remedy: Text(
                    id: "periksa ruang disk atau tujuan pengalihan", en: "check the disk space or where it is sent"))
        }
    }

    /// Writes a message; what cannot be written to standard error is lost.
    func message(_ text: String) {
        _ = Console.write(text, to: STDERR_FILENO)
    }

    private static var reason: Text {
        switch errno {
        case ENOSPC, EDQUOT: Text(id: "penyimpanan penuh", en: "the disk is full")
        case EPIPE: Text(id: "penerimanya sudah berhenti membaca", en: "nobody reads it any more")
        case let number: Text(id: "sistem menolak (nomor \(number))", en: "the system refused (number \(number))")
        }
    }

    private static func write(_ text: String, to descriptor: Int32) -> Bool {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if written < 0 {
                if errno == EINTR || errno == EAGAIN { continue }
                return false
            }
            rest = rest.dropFirst(written)
        }
        return true
    }
}
