import Experiments
import Reports
import Simulation

/// The words with which a study that a folder keeps is asked for again, where nothing but that folder is at hand.
enum KeptWords {
    /// The scenario as it was read, the folder, the seed and what was set; how many runs is left out.
    static func words(_ study: Study, _ record: StudyRecord, in path: String) -> [String] {
        var words = [record.scenarioPath(in: FolderWriter.book(in: path)), "-o", path]
        if study.seed != Study.defaultSeed { words.append("--seed=" + study.seed.written) }
        return words + study.changes.map { "--set=" + SetValue.written($0, in: study.plan) }
    }

    /// A comparison with its runs that asks whether its verdict holds in so many settings.
    static func holding(_ settings: Int, _ study: Study, _ record: StudyRecord, in path: String) -> [String] {
        let luck =
            study.perFuture == 1
            ? ["-n", "\(study.replicates)"]
            : ["--futures=\(study.replicates / study.perFuture)", "--per-future=\(study.perFuture)"]
        return words(study, record, in: path) + luck + ["--hold=\(settings)"]
    }
}
