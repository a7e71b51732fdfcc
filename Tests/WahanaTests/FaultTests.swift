import Foundation
import Testing

/// Calls of the system that fail, each at its nth time: a word and exit 74, never a trap; afterwards the same command ends
/// in the bytes of one that met no fault. A sample; `WAHANA_LONG` does more. Where strace is not installed nothing is
/// tried, and the test says so.
@Suite(.serialized) struct FaultTests {
    static let calls = [
        "openat", "pwrite64", "write", "fdatasync", "fsync", "rename", "renameat2", "mkdir", "close", "flock",
    ]

    /// What may fail without anything being lost: reading what the program needs ends it before it begins.
    static let reads = ["openat", "close"]

    @Test(arguments: calls) func aCallThatFailsLosesNothing(_ call: String) throws {
        guard let strace = Command.tool("strace") else {
            print("FaultTests: strace is not installed, nothing was tried")
            return
        }
        var moments = SplitMix(state: UInt64(call.utf8.reduce(7) { $0 &* 31 &+ Int($1) }))
        let uncut = try Folder()
        let words = ["compare", "berapa-pendamping", "-n", "3", "--jobs", "1", "-o", "out", "-q"]
        #expect(try Command.run(words, in: uncut).status == 0)
        let expected = try uncut.contents(of: "out")
        var failures = 0
        for number in 0..<(KillTests.isLong ? 60 : 3) {
            let folder = try Folder()
            let error = ["ENOSPC", "EIO"][number % 2]
            // The first calls belong to the program's start; most of those that write come within the first twenty.
            let when = Int(moments.next() % (call == "openat" || call == "close" ? 90 : 12)) + 1
            let inject = [
                "-f", "-qq", "-o", "/dev/null", "-e", "trace=\(call)", "-e",
                "inject=\(call):error=\(error):when=\(when)",
            ]
            let faulty = try Command.run(
                inject + [Command.fastest.path] + words, in: folder, program: strace)
            // Before the program's own words, the loader's: it ends with 127 where a library cannot be read.
            let isFine = [0, 74].contains(faulty.status) || (Self.reads.contains(call) && faulty.status > 0)
            #expect(isFine, "\(call) \(error) at \(when): \(faulty.status) \(faulty.errors)")
            if faulty.status == 74 {
                failures += 1
                #expect(faulty.errors.contains("could not be written"), "\(call) at \(when): \(faulty.errors)")
            }
            let again = try Command.run(words, in: folder)
            #expect(again.status == 0, "\(call) at \(when): \(again.errors)")
            #expect(try folder.contents(of: "out") == expected, "\(call) \(error) at \(when)")
            #expect(folder.names() == ["out"])
        }
        // Whatever the moments, a study that cannot write or sync says so.
        if ["pwrite64", "write", "fsync"].contains(call) { #expect(failures > 0, "\(call)") }
    }
}
