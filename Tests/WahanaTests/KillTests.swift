import Foundation
import Testing

/// `kill -9` at any moment, then the same command again: the results are those of an uncut study, and nothing is left
/// beside them. A sample; `WAHANA_LONG` does two hundred.
@Suite(.serialized) struct KillTests {
    static let isLong = ProcessInfo.processInfo.environment["WAHANA_LONG"] != nil

    /// What is killed: comparisons and sweeps of several designs, on one and on two threads. Of each some cases in every
    /// test run, more when all are asked for.
    static let commands: [(words: String, sample: Int, all: Int)] = [
        ("compare kudus-permai -n 8 --jobs 1", 2, 40),
        ("compare kudus-permai -n 12 --jobs 2", 2, 40),
        ("sweep berapa-pendamping --vary facilitators -n 20 --jobs 1", 1, 20),
        ("sweep berapa-pendamping --design saltelli --size 48 --vary persuading --vary leaving --jobs 2", 1, 30),
        ("sweep berapa-pendamping --design morris --size 60 --vary persuading --vary facilitators --jobs 1", 1, 30),
        ("sweep kudus-permai --design latin_hypercube --size 16 --vary attendance -n 1 --jobs 2", 1, 30),
        ("sweep berapa-pendamping --design one_at_a_time --vary facilitators --vary leaving -n 40 --jobs 2", 1, 20),
    ]

    @Test(arguments: commands.indices) func whateverTheMomentTheSameCommandEndsInTheSameBytes(_ index: Int) throws {
        let (line, sample, all) = Self.commands[index]
        var moments = SplitMix(state: 20_261_122 + UInt64(index))
        let words = line.split(separator: " ").map(String.init) + ["-o", "out", "-q"]
        let uncut = try Folder()
        let whole = try Command.run(words, in: uncut)
        #expect(whole.status == 0)
        let expected = try uncut.contents(of: "out")
        for _ in 0..<(Self.isLong ? all : sample) {
            let folder = try Folder()
            var kills = 0
            // One to three kills, each at a moment of what is left to be done, then the command is left in peace.
            for _ in 0...(moments.next() % 3) {
                let running = try Running(words, in: folder, program: Command.fastest)
                usleep(UInt32(moments.share() * whole.seconds * 1.1e6))
                running.send(SIGKILL)
                if running.finish(within: 30).status == -SIGKILL { kills += 1 }
            }
            let last = try Command.run(words, in: folder)
            #expect(last.status == 0 && last.output == whole.output, "after \(kills) kills")
            #expect(try folder.contents(of: "out") == expected, "after \(kills) kills")
            #expect(folder.names() == ["out"])
            let book = folder.names(in: "out/runbook")
            let others = ["lock", "lock-study", "scenario", "study"]
            #expect(book.filter { !$0.hasSuffix(".book") && $0 != "log.txt" } == others, "\(book)")
        }
    }

    /// A finished study does nothing more: no new file in its run book, the same words on the screen.
    @Test func aFinishedStudyIsTold() throws {
        let folder = try Folder()
        let words = ["compare", "kudus-permai", "-n", "3", "-o", "out"]
        let first = try Command.run(words, in: folder)
        let book = folder.names(in: "out/runbook")
        let report = try folder.contents(of: "out")
        let second = try Command.run(words, in: folder)
        #expect(second.status == 0 && second.output == first.output)
        #expect(folder.names(in: "out/runbook") == book)
        #expect(try folder.contents(of: "out") == report)
    }

    /// More replicates extend a study: its folder equals that of a fresh one of the same size.
    @Test func aLargerStudyEqualsAFreshOne() throws {
        let (grown, fresh) = (try Folder(), try Folder())
        for count in ["2", "5"] {
            #expect(try Command.run(["compare", "kudus-permai", "-n", count, "-o", "out"], in: grown).status == 0)
        }
        #expect(try Command.run(["compare", "kudus-permai", "-n", "5", "-o", "out"], in: fresh).status == 0)
        #expect(try grown.contents(of: "out") == fresh.contents(of: "out"))
    }

    /// A file of the run book that was changed is found; taken away, only its runs are done again.
    @Test func aChangedRunBookIsFound() throws {
        let folder = try Folder()
        let words = ["compare", "kudus-permai", "-n", "2", "-o", "out"]
        #expect(try Command.run(words, in: folder).status == 0)
        let report = try folder.contents(of: "out")
        let name = "out/runbook/runs-00001.book"
        var bytes = try Data(contentsOf: folder.file(name))
        bytes[bytes.count / 2] ^= 4
        try bytes.write(to: folder.file(name))
        let damaged = try Command.run(words, in: folder)
        #expect(damaged.status == 8 && damaged.output.isEmpty)
        #expect(damaged.errors.contains("the run book file 'out/runbook/runs-00001.book' is damaged"))
        #expect(damaged.errors.contains("move that file away and run it again"))
        try FileManager.default.removeItem(at: folder.file(name))
        #expect(try Command.run(words, in: folder).status == 0)
        #expect(try folder.contents(of: "out") == report)
    }

    /// A disk that is full in the midst of the runs: what was finished is kept, and with room the same command goes on.
    @Test func aFullDiskKeepsWhatWasFinished() throws {
        let (folder, uncut) = (try Folder(), try Folder())
        let words = ["compare", "kudus-permai", "-n", "6", "--jobs", "2", "-o", "out", "-q"]
        #expect(try Command.run(words, in: uncut).status == 0)
        // 512-byte blocks; a file that would grow further is refused as on a full disk.
        let shell = "trap '' XFSZ; ulimit -f 400; exec \(Command.fastest.path) \(words.joined(separator: " "))"
        let full = try Command.run(["-c", shell], in: folder, program: URL(filePath: "/bin/sh"))
        #expect(full.status == 74)
        #expect(full.errors.contains("'out/runbook/runs-00001.book' could not be written"))
        #expect(try Command.run(words, in: folder).status == 0)
        #expect(try folder.contents(of: "out") == uncut.contents(of: "out"))
        #expect(
            folder.names(in: "out/runbook") == [
                "lock", "lock-study", "log.txt", "runs-00001.book", "runs-00002.book", "scenario", "study",
            ])
    }

    @Test func twoProgramsInOneFolder() throws {
        let folder = try Folder()
        let words = ["compare", "kudus-permai", "-n", "60", "--jobs", "1", "-o", "out"]
        let first = try Running(words, in: folder, program: Command.fastest)
        usleep(600_000)
        let second = try Command.run(words, in: folder)
        #expect(first.finish(within: 120).status == 0)
        #expect(second.status == 7 && second.errors.contains("another program is writing to the folder 'out"))
    }
}

/// SplitMix64 (Steele, Lea & Flood 2014, doi:10.1145/2714064.2660195): moments that are the same in every test run.
struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
        return word ^ word >> 31
    }

    /// A share in 0..<1.
    mutating func share() -> Double { Double(next() >> 11) * 0x1p-53 }
}
