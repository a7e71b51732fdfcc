import Experiments
import Foundation
import Scripting
import Simulation
import Synchronization

/// A sweep of very many runs of W4 on a run book: runs per second beside plain Lua and Python, what the book costs, memory,
/// disk, and the time to tell a finished one again.
struct ScaleCase {
    private let runs: Int
    private let jobs: Int
    /// The runs are done in so many pieces; before each, the peers take their turn.
    private static let pieces = 10

    init(_ words: Words) throws {
        runs = try words.number("--runs", or: 100_000, in: 1000...10_000_000)
        jobs = try words.number("--jobs", or: 1, in: 1...256)
    }

    /// Prints the table; `false` where a mean misses the reference or the book lost a run.
    func run() throws -> Bool {
        guard let peers = CompactPeers() else {
            throw InvalidParameter(
                "scale", must: Text(id: "punya Scripts/peers dan clang", en: "have Scripts/peers and clang"), got: "")
        }
        defer { peers.remove() }
        let scenario = try peers.scenario()
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "wahana-scale-\(ProcessInfo.processInfo.processIdentifier)")
        defer { try? FileManager.default.removeItem(at: folder) }
        var (booked, bare) = (Timing(), Timing())
        var (lua, python) = ([Double](), [Double]())
        var memory: [Double] = []
        for piece in 1...Self.pieces {
            if let found = peers.lua(200) { lua.append(found.seconds / 200) }
            if let found = peers.python(200) { python.append(found.seconds / 200) }
            let before = runs / Self.pieces * (piece - 1)
            let layout = RunLayout(try study(scenario.plan, before + runs / Self.pieces))
            let batch = Batch(jobs: jobs, makeSimulator: scenario.simulatorMaker)
            let withBook = try Timing.of {
                let book = try RunBook(folder.path, layout)
                _ = try batch.fill(book)
                try book.sync()
            }.timing
            // The same number of runs, kept nowhere.
            let without = try Timing.of { _ = try batch.fill(Discarded(layout, done: before)) }.timing
            booked = Timing(wall: booked.wall + withBook.wall, cpu: booked.cpu + withBook.cpu)
            bare = Timing(wall: bare.wall + without.wall, cpu: bare.cpu + without.cpu)
            memory.append(Self.residentMemory)
        }
        let layout = RunLayout(try study(scenario.plan, runs))
        let (again, findings) = try Timing.of { try SweepFindings(try RunBook(folder.path, layout)) }
        let bytes = try FileManager.default.contentsOfDirectory(atPath: folder.path).reduce(0) { sum, name in
            let size = try FileManager.default.attributesOfItem(atPath: folder.path + "/" + name)[.size]
            return sum + ((size as? NSNumber)?.intValue ?? 0)
        }
        write(booked, bare, lua, python, again, bytes, memory)
        return passes(findings)
    }

    private func write(
        _ booked: Timing, _ bare: Timing, _ lua: [Double], _ python: [Double], _ again: Timing, _ bytes: Int,
        _ memory: [Double]
    ) {
        func rate(_ seconds: Double) -> String { seconds.isNaN ? "missing" : Rows.text(1 / seconds, 0) }
        func times(_ seconds: Double) -> String {
            seconds.isNaN ? "–" : Rows.text(seconds * Double(runs) / booked.wall, 1)
        }
        var table = Rows(["W4, \(runs) runs on \(jobs) threads, in turns", "runs/s", "ours is × faster"])
        table.add(["a sweep with its run book (wall)", rate(booked.wall / Double(runs)), "1.0"])
        table.add(["the same, kept nowhere (wall)", rate(bare.wall / Double(runs)), times(bare.wall / Double(runs))])
        table.add(["plain lua5.4, one thread (CPU)", rate(lua.median), times(lua.median)])
        table.add(["Python with NumPy, one thread (CPU)", rate(python.median), times(python.median)])
        table.write()
        var facts = Rows(["", ""])
        facts.add(["the book's share of the wall time", Rows.text(100 * (1 - bare.wall / booked.wall), 1) + " %"])
        facts.add(["bytes on disk a run", Rows.text(Double(bytes) / Double(runs), 1)])
        facts.add(["a finished sweep read again", Rows.text(again.wall, 2) + " s"])
        let half = Array(memory.dropFirst(memory.count / 2))
        facts.add([
            "memory after 1/10, 1/2, all of it",
            [memory[0], half[0], half[half.count - 1]].map { Rows.text($0, 0) }.joined(separator: ", ") + " MiB",
        ])
        facts.write()
    }

    private func study(_ plan: Plan, _ replicates: Int) throws -> Study {
        let name = "compact.persuading"
        let usual = plan.assumptions.first { $0.name == name }?.value ?? 0.03
        let spec = DesignSpec(.points, [Varied(name)], points: [[usual]])
        return try Study(
            plan, seed: Seed(2026), replicates: replicates, sweep: try Sweep(spec, of: plan, seed: Seed(2026)))
    }

    private func passes(_ findings: SweepFindings) -> Bool {
        let plan = findings.study.plan
        let places = ["adopted", "active", "budget", "half"].map { name in
            plan.outcomes.firstIndex { $0.compared.name == name }
        }
        let columns = places.map { $0.map { findings.values($0, strategy: 0, point: 0) } ?? [] }
        var sums = CompactSums()
        for run in 0..<runs {
            let values = columns.map { run < $0.count ? $0[run] ?? .nan : .nan }
            // Rupiah in thousands; the week in which the day lies.
            sums.add([values[0], values[1], values[2] / 1000, (values[3] / 7).rounded(.up) - 1])
        }
        print(
            "check: distances " + sums.distances.map { Rows.text($0, 1) }.joined(separator: ", ") + " standard errors")
        return sums.passes
    }

    /// What the process holds in memory now, in MiB.
    private static var residentMemory: Double {
        let fields = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?.split(separator: " ") ?? []
        return (fields.count > 1 ? Double(fields[1]) ?? 0 : 0) * Double(getpagesize()) / 1_048_576
    }
}

/// A store that forgets every run at once.
private final class Discarded: RunStore {
    let layout: RunLayout
    private let first: Int
    private let done: Mutex<Int>

    /// As if the first `done` runs had ended.
    init(_ layout: RunLayout, done: Int) {
        (self.layout, first) = (layout, done)
        self.done = Mutex(done)
    }

    func nextMissing(from number: Int) -> Int? {
        let next = max(number, first)
        return next < layout.count ? next : nil
    }
    var doneCount: Int { done.withLock { $0 } }
    func add(_ outcome: Outcome, as number: Int, at place: RunPlace) { done.withLock { $0 += 1 } }
    func outcome(_ number: Int) -> Outcome? { nil }
}
