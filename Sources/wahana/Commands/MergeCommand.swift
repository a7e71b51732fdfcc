import Experiments
import Foundation
import Reports
import Scripting
import Simulation

/// `merge`: the parts of a study, from any folders and however they were cut, become the results of one uncut study.
struct MergeCommand {
    private let scene: Scene

    init(_ scene: Scene) { self.scene = scene }

    /// A folder to be merged, and what its run book says was run.
    private struct Part {
        let folder: String
        let book: String
        let record: StudyRecord
    }

    func run() throws -> Int32 {
        let parts = try scene.invocation.operands.map(part)
        let first = parts[0]
        for part in parts where part.record.study != first.record.study { throw Self.foreign(part, first) }
        // Parts of a study that grew meanwhile are parts of the larger one.
        let record = parts.dropFirst().reduce(first.record) { StudyRecord.larger($0, $1.record) }
        let scenario = try Scenario.load(
            try ScenarioFile(record.scenarioPath(in: first.book)), limits: try scene.limits())
        let study = try record.study(of: scenario.plan, in: first.book)
        let layout = study.sweep == nil ? ComparisonStudy.layout(study) : RunLayout(study)
        let mixed = scene.invocation.has(.mixed)
        let path =
            scene.invocation.value(.output) ?? (parts.count == 1 ? first.folder : ResultFolder.defaultPath(study))
        let told = try Scene(
            invocation: invocation(record, study, path), language: scene.language, console: scene.console,
            program: scene.program, environment: scene.environment)
        let held = parts.compactMap { FolderWriter(path: $0.folder, study: study.digest).heldSettings }.max()
        let work = try StudyWork(told, scenario, layout, for: .merging(mixed: mixed))
        var (leftOut, shards) = (work.book.leftOut, work.book.shards)
        for part in parts where !Self.isSame(part.folder, path) {
            let book = try RunBook(part.book, layout, for: .reading(mixed: mixed))
            _ = try work.book.take(from: book, isCancelled: { Interrupt.isAsked })
            if Interrupt.isAsked { throw Interrupted() }
            leftOut += book.leftOut
            shards += book.shards
        }
        try work.book.sync()
        guard work.isDone else {
            if let other = leftOut.first { throw Self.otherPlatform(other) }
            throw MissingRuns(work.book, shards: shards).problem
        }
        return try study.sweep == nil
            ? CompareCommand(told).finish(work, merging: held) : SweepCommand(told).finish(work)
    }

    private func part(_ folder: String) throws -> Part {
        let book = FolderWriter.book(in: folder)
        let shown = Plain.line(folder)
        do {
            return Part(folder: folder, book: book, record: try StudyRecord(readingFrom: book))
        } catch BookFault.refused(_, ENOENT) {
            throw Problem(
                .folder, "W-FOLDER",
                Text(
                    id: "folder '\(shown)' tidak memuat catatan kajian (runbook/study)",
                    en: "the folder '\(shown)' holds no record of a study (runbook/study)"),
                remedy: Text(
                    id: "sebutkan folder yang ditulis bandingkan atau jelajahi",
                    en: "name a folder that compare or sweep wrote"))
        }
    }

    /// The command that would have done the whole study, for what is told afterwards.
    private func invocation(_ record: StudyRecord, _ study: Study, _ path: String) throws -> Invocation {
        let verb: Verb = record.kind == .compare ? .compare : .sweep
        var words = [verb.word(scene.language)] + KeptWords.words(study, record, in: path)
        for option in [Option.replace, .json] where scene.invocation.has(option) { words.append(option.rawValue) }
        for option in [Option.jobs, .csv, .language, .maxTime, .maxMemory, .maxSteps] {
            if let value = scene.invocation.value(option) { words.append("\(option.rawValue)=\(value)") }
        }
        let demands = scene.invocation.values[.require] ?? []
        guard demands.isEmpty || verb == .compare else {
            throw Problem(
                .usage, "W-OPTION",
                Text(
                    id: "--require hanya untuk kajian bandingkan; ini kajian jelajahi",
                    en: "--require is for a study of compare; this is one of sweep"),
                remedy: Text(id: "hapus --require", en: "leave --require out"))
        }
        return try Invocation(words + demands.map { "--require=" + $0 })
    }

    private static func isSame(_ one: String, _ other: String) -> Bool {
        var (first, second) = (stat(), stat())
        return stat(one, &first) == 0 && stat(other, &second) == 0 && first.st_ino == second.st_ino
            && first.st_dev == second.st_dev
    }

    private static func foreign(_ part: Part, _ first: Part) -> Problem {
        func name(_ part: Part) -> String {
            "'\(Plain.line(part.folder))': \(Plain.line(part.record.scenario)) \(part.record.study.prefix(8))"
        }
        return Problem(
            .folder, "W-STUDY",
            Text(
                id: "folder-folder ini memuat kajian yang berbeda (\(name(first)); \(name(part)))",
                en: "these folders hold different studies (\(name(first)); \(name(part)))"),
            remedy: Text(
                id: "gabungkan hanya bagian dari kajian yang sama: skenario, bilangan awal acak, dan --set yang sama",
                en: "merge parts of one study only: the same scenario, seed and --set"))
    }

    private static func otherPlatform(_ file: RunBook.LeftOut) -> Problem {
        let shown = Plain.line(file.file)
        let platform = Plain.line(file.platform)
        return Problem(
            .folder, "W-PLATFORM",
            Text(
                id: "'\(shown)' dihitung di mesin jenis lain (\(platform); mesin ini \(Platform.name)): "
                    + "angka terakhirnya dapat berbeda",
                en: "'\(shown)' was computed on another kind of machine (\(platform); this one is \(Platform.name)): "
                    + "its last digits may differ"),
            remedy: CodeGuide.of("W-PLATFORM")?.remedy)
    }
}
