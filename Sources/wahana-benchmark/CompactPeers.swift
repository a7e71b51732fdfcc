import Foundation
import LuaBridge
import Scripting

/// The same workload in C and wholly in Lua: the texts under `Scripts/peers`.
struct CompactPeers {
    private let folder: URL
    private let program: URL
    private let temporary: URL

    /// Finds the texts in a folder above the program and compiles the one in C; `nil` where they or clang are missing.
    init?() {
        guard let texts = PeerTexts.folder else { return nil }
        folder = texts
        temporary = FileManager.default.temporaryDirectory.appending(
            path: "wahana-\(ProcessInfo.processInfo.processIdentifier)")
        program = temporary.appending(path: "compact")
        do {
            try FileManager.default.createDirectory(at: temporary, withIntermediateDirectories: true)
        } catch { return nil }
        let made = PeerTexts.output(
            ["clang", "-O3", "-o", program.path, folder.appending(path: "compact.c").path, "-lm"])
        guard made != nil else {
            remove()
            return nil
        }
    }

    /// Removes what was compiled.
    func remove() { try? FileManager.default.removeItem(at: temporary) }

    /// W4 as a scenario.
    func scenario() throws -> Scenario {
        try Scenario.load(try ScenarioFile(folder.appending(path: "w4.lua").path))
    }

    /// Replicates in C: seconds of processor time, and the sums.
    func c(_ replicates: Int) -> (seconds: Double, sums: CompactSums)? {
        let words = PeerTexts.output([program.path, "\(replicates)"])?.split(whereSeparator: \.isWhitespace) ?? []
        guard let seconds = words.first.flatMap({ Double($0) }),
            let sums = CompactSums(words.dropFirst(), count: replicates)
        else { return nil }
        return (seconds, sums)
    }

    /// Replicates in plain `lua5.4`, its own start taken off.
    func lua(_ replicates: Int) -> (seconds: Double, sums: CompactSums)? {
        let file = folder.appending(path: "compact.lua").path
        let begin = CompactPeers.childSeconds
        guard PeerTexts.output(["lua5.4", file, "0"]) != nil else { return nil }
        let start = CompactPeers.childSeconds - begin
        let text = PeerTexts.output(["lua5.4", file, "\(replicates)"]) ?? ""
        let seconds = CompactPeers.childSeconds - begin - 2 * start
        guard let sums = CompactSums(text.split(whereSeparator: \.isWhitespace), count: replicates) else { return nil }
        return (seconds, sums)
    }

    /// Replicates in Python with NumPy, its own start taken off; `nil` where they are missing.
    ///
    /// `WAHANA_PYTHON` names the interpreter; else the `python3` of the path.
    func python(_ replicates: Int) -> (seconds: Double, sums: CompactSums)? {
        let python = ProcessInfo.processInfo.environment["WAHANA_PYTHON"] ?? "python3"
        let file = folder.appending(path: "compact.py").path
        let words = PeerTexts.output([python, file, "\(replicates)"])?.split(whereSeparator: \.isWhitespace) ?? []
        guard let seconds = words.first.flatMap({ Double($0) }),
            let sums = CompactSums(words.dropFirst(), count: replicates)
        else { return nil }
        return (seconds, sums)
    }

    /// The same text in a state of Wahana, the making of the state and of the place not counted.
    func luaInside(_ replicates: Int) throws -> (seconds: Double, sums: CompactSums)? {
        let file = folder.appending(path: "compact.lua")
        let chunk = try LuaChunk(try String(contentsOf: file, encoding: .utf8), name: "compact.lua")
        func run(_ replicates: Int) throws -> (Double, String) {
            let state = try LuaState(limits: LuaLimits(seconds: 600))
            defer { state.close() }
            var printed = ""
            state.log = { printed += $0 }
            let function = try state.load(chunk)
            let (cost, _) = try Timing.of { try function.call(.integer(Int64(replicates))) }
            return (cost.cpu, printed)
        }
        let (start, _) = try run(0)
        let (seconds, printed) = try run(replicates)
        guard let sums = CompactSums(printed.split(whereSeparator: \.isWhitespace), count: replicates) else {
            return nil
        }
        return (seconds - start, sums)
    }

    private static var childSeconds: Double {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
        func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
        return seconds(usage.ru_utime) + seconds(usage.ru_stime)
    }
}
