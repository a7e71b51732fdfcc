import Experiments
import Reports
import Scripting
import Simulation

/// A study as its result folder keeps it: what was run, and the scenario as it was read.
struct KeptStudy {
    /// The folder of the run book.
    let folder: String
    let record: StudyRecord
    let scenario: Scenario
    let study: Study

    /// The study whose results lie at `path`.
    ///
    /// - Throws: `BookFault` for a record or a scenario that is missing or not what was written; `Problem` for a
    ///   scenario that this version does not read.
    init(_ path: String, limits: Limits) throws {
        folder = FolderWriter.book(in: path)
        record = try StudyRecord(readingFrom: folder)
        scenario = try Scenario.load(try ScenarioFile(record.scenarioPath(in: folder)), limits: limits)
        study = try record.study(of: scenario.plan, in: folder)
    }

    /// The runs of `study`, or of a smaller one of the same kind, in the order in which they are done.
    static func layout(_ study: Study) -> RunLayout {
        study.sweep == nil ? ComparisonStudy.layout(study) : RunLayout(study)
    }

    /// The run book, read and left as it is.
    func book(_ layout: RunLayout) throws -> RunBook { try RunBook(folder, layout, for: .reading(mixed: true)) }
}
