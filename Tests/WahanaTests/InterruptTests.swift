import Foundation
import Testing

/// Ctrl-C, SIGTERM and SIGUSR1 are answered at once and end the work within two seconds; earlier results stay whole.
@Suite(.serialized) struct InterruptTests {
    /// A signal, how the program ends where runs are kept, and where none are.
    static let signals: [(Int32, Int32, Int32)] = [(SIGINT, 130, 130), (SIGTERM, 85, 143), (SIGUSR1, 85, 138)]
    static let long = ["compare", "kudus-permai", "-n", "20000", "--jobs", "2"]

    @Test(arguments: signals) func endsABatch(_ number: Int32, _ saved: Int32, _ unsaved: Int32) throws {
        let folder = try Folder()
        #expect(try Command.run("compare kudus-permai -n 2", in: folder).status == 0)
        let before = try folder.contents(of: "hasil")
        for delay in [UInt32(20_000), 400_000] {
            let running = try Running(Self.long, in: folder, program: Command.fastest)
            usleep(delay)
            // Until it listens, a signal ends it as any program.
            let result = try stop(running, number)
            let isEarly = delay < 100_000 && (result.status == -number || result.status == unsaved)
            #expect(result.status == saved || isEarly)
            if result.status != -number {
                let isKept = result.errors.contains(
                    "Stopping ...\nStopped; finished runs are saved, the same command goes on from there.\n")
                let isLost = result.errors.contains("Stopping ...\nStopped; nothing was written")
                #expect(isKept ? result.status == saved : isLost && result.status == unsaved)
            }
            #expect(result.output.isEmpty)
            #expect(try folder.contents(of: "hasil") == before)
            #expect(folder.names(in: "hasil").count == 1)
        }
    }

    /// Where no runs are kept, a program ends as it would without listening, after a word.
    @Test(arguments: signals) func endsWhatKeepsNothing(_ number: Int32, _ saved: Int32, _ unsaved: Int32) throws {
        let folder = try Folder()
        try folder.takeScenario()
        #expect(try folder.replace("  world.outreach:decree()", with: "  while true do end", in: "kudus-permai.lua"))
        let running = try Running(["check", "kudus-permai.lua"], in: folder, program: Command.fastest)
        usleep(400_000)
        let result = try stop(running, number)
        #expect(result.status == unsaved)
        #expect(result.errors == "Stopping ...\nStopped; nothing was written, earlier results are as they were.\n")
    }

    /// A crash is no wish to stop, whether the runtime tells of it or not: a scheduler must not try again for ever.
    @Test(arguments: [("yes", [Int32(70), -SIGILL]), ("no", [-SIGILL])])
    func aCrashIsNotTakenForAStop(_ backtraces: String, _ ends: [Int32]) throws {
        let folder = try Folder()
        let running = try Running(
            Self.long, in: folder, environment: ["SWIFT_BACKTRACE": "enable=\(backtraces)"], program: Command.fastest)
        usleep(700_000)
        running.send(SIGILL)
        let result = running.finish(within: 60)
        #expect(ends.contains(result.status))
        #expect(!result.errors.contains("Stopping"))
        #expect(result.status != 70 || result.errors.contains("A fault in Wahana itself; finished runs are saved."))
    }

    /// A scheduler stops a study again and again; the last command ends in the bytes of one that was never stopped.
    @Test func whatWasSavedIsGoneOnWith() throws {
        let (folder, uncut) = (try Folder(), try Folder())
        let words = ["compare", "kudus-permai", "-n", "12", "--jobs", "1", "-o", "out", "-q"]
        #expect(try Command.run(words, in: uncut).status == 0)
        for number in [SIGUSR1, SIGTERM] {
            let running = try Running(words, in: folder, program: Command.fastest)
            usleep(700_000)
            running.send(number)
            let status = running.finish(within: 20).status
            #expect(status == 85 || status == 0)
        }
        #expect(try Command.run(words, in: folder).status == 0)
        #expect(try folder.contents(of: "out") == uncut.contents(of: "out"))
    }

    /// A script in a loop cannot be asked; the program ends all the same.
    @Test func endsALoopWithoutEnd() throws {
        let folder = try Folder()
        try folder.takeScenario()
        #expect(try folder.replace("  world.outreach:decree()", with: "  while true do end", in: "kudus-permai.lua"))
        for words in [["check", "kudus-permai.lua"], ["jalankan", "kudus-permai.lua"]] {
            let running = try Running(words, in: folder, program: Command.fastest)
            usleep(400_000)
            let result = try stop(running, SIGINT)
            #expect(result.status == 130)
            #expect(result.errors.contains(words[0] == "check" ? "Stopped;" : "Dihentikan;"))
            #expect(folder.names() == ["kudus-permai", "kudus-permai.lua"])
        }
    }

    /// A second Ctrl-C does not wait for the first.
    @Test func aSecondOneEndsNow() throws {
        let folder = try Folder()
        try folder.takeScenario()
        #expect(try folder.replace("  world.outreach:decree()", with: "  while true do end", in: "kudus-permai.lua"))
        let running = try Running(["check", "kudus-permai.lua"], in: folder, program: Command.fastest)
        usleep(400_000)
        running.send(SIGINT)
        #expect(running.says("Stopping", within: 2))
        let asked = ContinuousClock.now
        running.send(SIGINT)
        #expect(running.finish(within: 20).status == 130)
        #expect(ContinuousClock.now - asked < .seconds(1))
    }

    /// A program asked for JSON says in JSON that it was stopped.
    @Test func saysSoInJSON() throws {
        let folder = try Folder()
        let running = try Running(Self.long + ["--json"], in: folder, program: Command.fastest)
        usleep(500_000)
        let result = try stop(running, SIGTERM)
        #expect(result.status == 85)
        let object = try #require(result.json)
        #expect(object["exit"] as? Int == 85)
        #expect((object["error"] as? [String: Any])?["code"] as? String == "W-CANCELLED")
        #expect(folder.names() == ["hasil"])
    }

    /// Whatever the moment of a `kill -9`, the folder is the old or the new one, whole, and the next run leaves nothing
    /// beside it. The moments lie round the time at which the folder is written, from the seconds of a whole run.
    @Test func killedAtAnyMomentTheFolderIsWhole() throws {
        let folder = try Folder()
        let words = ["compare", "kudus-permai", "-n", "2", "-o", "out", "-q"]
        let whole = try Command.run(words, in: folder)
        #expect(whole.status == 0)
        let old = try folder.contents(of: "out")
        let new = try Folder()
        let larger = words.map { $0 == "2" ? "3" : $0 }
        let again = try Command.run(larger, in: new)
        let fresh = try new.contents(of: "out")
        for step in 0..<8 {
            let running = try Running(step % 2 == 0 ? larger : words, in: folder, program: Command.fastest)
            usleep(UInt32(max(0.01, again.seconds * (0.5 + 0.08 * Double(step))) * 1e6))
            running.send(SIGKILL)
            _ = running.finish(within: 20)
            let found = try folder.contents(of: "out")
            #expect(found == old || found == fresh)
        }
        #expect(try Command.run(words, in: folder).status == 0)
        #expect(folder.names() == ["out"])
        #expect(try folder.contents(of: "out") == old)
    }

    /// Sends a signal and expects the end within two seconds, and half a second more for a busy machine.
    private func stop(_ running: Running, _ number: Int32) throws -> Command.Result {
        let asked = ContinuousClock.now
        running.send(number)
        let result = running.finish(within: 20)
        #expect(ContinuousClock.now - asked < .milliseconds(2500))
        return result
    }
}
