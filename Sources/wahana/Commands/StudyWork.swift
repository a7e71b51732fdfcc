import Experiments
import Foundation
import Reports
import Scripting
import Simulation

/// What `compare` and `sweep` share: the folder of a study, its run book, and its runs on threads with progress.
struct StudyWork {
    let scene: Scene
    let scenario: Scenario
    let study: Study
    /// Where the results go.
    let path: String
    let folder: FolderWriter
    let book: RunBook
    private let jobs: Int

    /// Opens the folder of the layout's study and reads what its run book holds.
    ///
    /// - Parameter use: What for; where it is `nil`, for the part that `--shard` names, or for all runs.
    /// - Throws: `Problem` for a folder that is in use, of another study, or cannot be written; `BookFault`.
    init(_ scene: Scene, _ scenario: Scenario, _ layout: RunLayout, for use: RunBook.Use? = nil) throws {
        (self.scene, self.scenario, study) = (scene, scenario, layout.study)
        jobs = try scene.jobs()
        let shard = try scene.shard()
        path = scene.invocation.value(.output) ?? ResultFolder.defaultPath(study)
        folder = FolderWriter(path: path, study: study.digest)
        if scene.invocation.has(.replace) { try folder.moveAside() }
        // Shards may begin while another program puts results in place.
        let book = try folder.prepare(StudyRecord(study), scenario.kept, patience: shard == nil ? 0 : 10)
        self.book = try RunBook(book, layout, for: use ?? shard.map { .shard($0) } ?? .whole)
        Interrupt.runsAreKept()
        WorkLog.begin(self.book, jobs: jobs)
    }

    /// The part that is done here; `nil` where all runs are.
    var shard: Shard? {
        if case .shard(let shard) = book.use { return shard }
        return nil
    }

    /// Whether every run that is done here has ended.
    var isDone: Bool { book.doneCount == book.expectedCount }

    /// Lets `body` do the runs on a batch that tells how far it is.
    ///
    /// - Throws: `Interrupted` when someone asked to stop; the `Problem` of a limit that ended the batch.
    func working<Result>(
        _ title: Text, total: Int? = nil, ends: @escaping @Sendable (Outcome) -> Bool = ComparisonStudy.endsBatch,
        _ body: (Batch) throws -> Result
    ) throws -> Result {
        let display = ProgressDisplay(title, scene.console, scene.language)
        let batch = Batch(
            jobs: jobs, makeSimulator: scenario.simulatorMaker, progress: { display.update($0) },
            isCancelled: { Interrupt.isAsked }, ends: ends)
        display.begin(total: total ?? book.expectedCount)
        defer { display.end() }
        do {
            let result = try body(batch)
            try book.sync()
            return result
        } catch ComparisonStudy.Stop.cancelled {
            throw Interrupted()
        } catch ComparisonStudy.Stop.limit(let outcome) {
            guard case .stopped(let problem) = outcome.status else { throw Interrupted() }
            scene.console.message(
                (Text(id: "Batas tercapai pada ", en: "The limit was reached in ") + run(outcome.key))[scene.language]
                    + "\n")
            throw problem
        }
    }

    /// Says on standard error which run failed first, and why.
    func tell(_ failure: Outcome) {
        let problem: Problem
        switch failure.status {
        case .failed(let found), .stopped(let found): problem = found
        case .done: return
        }
        scene.console.message(
            (Text(id: "Yang pertama gagal: ", en: "The first to fail: ") + run(failure.key))[scene.language] + "\n")
        scene.tell(problem)
    }

    /// Which run it is: its strategy, its replicate, and what a sweep varied.
    private func run(_ key: RunKey) -> Text {
        let varied = Set(study.sweep?.design.inputs.map(\.name) ?? [])
        let values = key.parameters.filter { varied.contains($0.name) }.map { SetValue.written($0, in: study.plan) }
        return Text(
            id: "strategi \(key.strategy), ulangan \(key.replicate)",
            en: "strategy \(key.strategy), replicate \(key.replicate)")
            + Text(([""] + values).joined(separator: ", "))
    }
}
