import Experiments
import Reports
import Simulation

/// The part of a study that `--shard` names: its runs are done and kept, and nothing is written beside the run book.
struct ShardWork {
    private let work: StudyWork
    private let shard: Shard

    init(_ work: StudyWork, _ shard: Shard) { (self.work, self.shard) = (work, shard) }

    /// Does what is missing of it; a part that is done says so.
    func run() throws -> Int32 {
        let (book, scene) = (work.book, work.scene)
        let wasDone = work.isDone
        if !wasDone {
            try work.working(Text(id: "Bagian \(shard)", en: "Shard \(shard)")) { batch in
                do {
                    guard try batch.fill(book) else { throw ComparisonStudy.Stop.cancelled }
                } catch let ended as Batch.Ended {
                    throw ComparisonStudy.Stop.limit(ended.outcome)
                }
            }
        }
        let failures = try failures()
        if let first = failures.first { work.tell(first) }
        if scene.invocation.has(.json) {
            try scene.console.output(
                JSON.object([
                    "schema": .text("wahana/shard/1"), "exit": .whole(0), "folder": .text(work.path),
                    "study": .text(work.study.digest), "shard": .text(shard.description),
                    "runs": .whole(Int64(book.expectedCount)), "all_runs": .whole(Int64(book.layout.count)),
                    "failed": .whole(Int64(failures.count)),
                ]).text)
        } else {
            try scene.console.output(text(failures.count, wasDone) + (try next()))
        }
        return ExitCode.complete.rawValue
    }

    /// The next step: merging where the folder holds all runs; else the first part that it lacks, with the same words.
    /// Which task does what in a job array is the scheduler's business.
    private func next() throws -> String {
        let (book, scene) = (work.book, work.scene)
        let missing = try (0..<book.layout.count).first { try book.outcome($0) == nil }
        guard let missing else { return scene.next(.merge, [work.path]) }
        guard scene.invocation.value(.shard)?.hasPrefix("auto") == false else { return "" }
        let other = try Shard(missing % shard.count + 1, of: shard.count)
        var invocation = scene.invocation
        invocation.values[.shard] = ["\(other)"]
        invocation.values[.language] = nil
        return scene.next(invocation.verb, invocation.words)
    }

    /// Its runs that did not reach their horizon.
    private func failures() throws -> [Outcome] {
        try (0..<work.book.layout.count).lazy.filter(shard.holds).compactMap { number in
            try work.book.outcome(number).flatMap { $0.status == .done ? nil : $0 }
        }
    }

    private func text(_ failed: Int, _ wasDone: Bool) -> String {
        let (own, all) = (work.book.expectedCount, work.book.layout.count)
        var text =
            wasDone
            ? Text(
                id: "Bagian \(shard) sudah selesai sebelumnya: \(own) dari \(all) ulangan.",
                en: "Shard \(shard) was done before: \(own) of \(all) runs.")
            : Text(
                id: "Bagian \(shard) selesai: \(own) dari \(all) ulangan.",
                en: "Shard \(shard) is done: \(own) of \(all) runs.")
        if failed > 0 { text = text + Text(id: " \(failed) gagal.", en: " \(failed) failed.") }
        let folder = Text(
            id: "\nFolder: \(work.path); tabelnya ditulis setelah semua bagian digabungkan.\n",
            en: "\nFolder: \(work.path); its tables are written when all shards are merged.\n")
        return (text + folder)[work.scene.language]
    }
}
