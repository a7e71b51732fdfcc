import Experiments
import Foundation
import Reports
import Scripting
import Simulation

/// `--dry-run`: what a study would take, measured on a few of its runs; nothing is written.
struct DryRun {
    private let scene: Scene
    private let scenario: Scenario
    private let layout: RunLayout
    /// Runs beside those of the layout, each as long and as large.
    private let further: Int
    private let jobs: Int

    init(_ scene: Scene, _ scenario: Scenario, _ layout: RunLayout, further: Int = 0) throws {
        (self.scene, self.scenario, self.layout, self.further) = (scene, scenario, layout, further)
        jobs = try scene.jobs()
    }

    /// Runs that are tried, spread over the layout, and the time after which no further one is begun.
    private static let (trials, patience) = (12, Duration.seconds(2))

    func run() throws -> Int32 {
        let path = scene.invocation.value(.output) ?? ResultFolder.defaultPath(layout.study)
        let done = try RunBook.doneCount(in: FolderWriter.book(in: path), layout)
        let total = layout.count + further
        let left = total - done
        let (seconds, bytes) = try measured()
        let time = seconds * Double(left) / Double(min(jobs, max(1, left)))
        let disk = Double(total) * Double(bytes)
        let memory = Double(Self.residentBytes) + Double(total) * Double(Self.bytesPerRun(layout.study.plan))
        if scene.invocation.has(.json) {
            try scene.console.output(
                JSON.object([
                    "schema": .text("wahana/dry-run/1"), "exit": .whole(0), "study": .text(layout.study.digest),
                    "folder": .text(path), "runs": .whole(Int64(total)), "done": .whole(Int64(done)),
                    "jobs": .whole(Int64(jobs)), "seconds": .number(time), "memory_bytes": .number(memory),
                    "disk_bytes": .number(disk),
                ]).text)
        } else {
            let estimate = DryRunText(
                runs: total, done: done, jobs: jobs, seconds: time, memory: memory, disk: disk)
            try scene.console.output(estimate.text(scene.language))
        }
        return ExitCode.complete.rawValue
    }

    /// Seconds and bytes on disk of one run: the means of a few spread over the layout.
    private func measured() throws -> (seconds: Double, bytes: Int) {
        let simulator = try scenario.simulatorMaker()
        let begin = ContinuousClock.now
        var (count, bytes) = (0, 0)
        let step = max(1, layout.count / Self.trials)
        for number in stride(from: 0, to: layout.count, by: step) where ContinuousClock.now - begin < Self.patience {
            let (place, assignment) = layout.run(number)
            bytes += RunBook.bytes(of: simulator.run(assignment), at: place, in: layout)
            count += 1
        }
        let (whole, fraction) = (ContinuousClock.now - begin).components
        return ((Double(whole) + Double(fraction) * 1e-18) / Double(max(1, count)), bytes / max(1, count))
    }

    /// What stays in memory of a run: where its record stands, and a number for each outcome.
    private static func bytesPerRun(_ plan: Plan) -> Int { 32 + 24 * plan.outcomes.count }

    /// What the process holds in memory now.
    private static var residentBytes: Int {
        let fields = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?.split(separator: " ") ?? []
        return (fields.count > 1 ? Int(fields[1]) ?? 0 : 0) * Int(getpagesize())
    }
}
