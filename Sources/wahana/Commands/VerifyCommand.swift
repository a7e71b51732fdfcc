import Experiments
import Foundation
import Reports
import Scripting
import Simulation

/// `verify`: whether everything in a result folder is as it was written, and some runs, done again, give the same.
struct VerifyCommand {
    let scene: Scene

    init(_ scene: Scene) { self.scene = scene }

    func run() throws -> Int32 {
        let wanted = try scene.invocation.integer(.replays, in: 1...Study.mostReplicates)
        var check = try FolderCheck(folder)
        check.readFiles()
        var again = 0
        do {
            try readBooks(&check)
            let kept = try KeptStudy(folder, limits: try scene.limits())
            let layout = KeptStudy.layout(
                check.study == kept.study.digest ? try check.narrowed(kept.study) : kept.study)
            check.compareStudy(with: kept.study)
            // What a damaged file held is not there to be compared.
            if check.faults.isEmpty {
                let book = try kept.book(layout)
                if check.hasTables {
                    try check.readRuns(book)
                    if check.faults.isEmpty {
                        try check.readHold(of: layout.study, remedy: holdAgain(check, kept, layout.study))
                    }
                }
                again = try runAgain(wanted ?? 0, kept, book, &check)
            }
        } catch let fault as BookFault {
            check.note(fault)
        } catch let refusal as InvalidParameter {
            check.note(FolderCheck.Remark("manifest.json", refusal.sentence))
        }
        return try tell(check, again)
    }

    /// The folder as it was typed, without a slash at its end.
    private var folder: String {
        var path = scene.invocation.operands[0]
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        return path
    }

    private func readBooks(_ check: inout FolderCheck) throws {
        let book = FolderWriter.book(in: folder)
        if let study = try StudyRecord.study(of: book) { check.readBooks(in: book, recordedAs: study) }
        check.readBooks(inFoldersOf: book + "/hold")
    }

    /// How what tells whether the verdict holds is made again.
    private func holdAgain(_ check: FolderCheck, _ kept: KeptStudy, _ study: Study) -> Text {
        let words = KeptWords.holding(check.heldSettings ?? HoldStudy.usualSettings, study, kept.record, in: folder)
        func command(_ language: Language) -> String {
            ([scene.program, Verb.compare.word(language)] + words.map(Scene.quoted)).joined(separator: " ")
        }
        return Text(
            id: "buat lagi, hanya yang hilang yang dijalankan: \(command(.indonesian))",
            en: "make it again, only what is missing is run: \(command(.english))")
    }

    /// Does some runs again, evenly spread, and compares their digests; how many were done.
    private func runAgain(_ wanted: Int, _ kept: KeptStudy, _ book: RunBook, _ check: inout FolderCheck) throws -> Int {
        let layout = book.layout
        let count = min(wanted, layout.mainCount)
        let numbers = (0..<count).map { $0 * layout.mainCount / count }
        let batch = Batch(
            jobs: try scene.jobs(), makeSimulator: kept.scenario.simulatorMaker, isCancelled: { Interrupt.isAsked })
        var done = 0
        for part in stride(from: 0, to: count, by: 256) {
            let some = numbers[part..<min(count, part + 256)]
            for (number, outcome) in zip(some, try batch.run(some.map { layout.run($0).assignment })) {
                guard let outcome else { throw Interrupted() }
                guard let found = try book.outcome(number) else { continue }
                done += 1
                guard outcome.digest != found.digest else { continue }
                let name = RunName(number, in: layout).text(in: layout)
                check.note(
                    FolderCheck.Remark(
                        "runbook",
                        Text(
                            id: "ulangan \(name) memberi sidik lain ketika dijalankan lagi",
                            en: "the run \(name) has another digest when it is done again")))
            }
        }
        return done
    }

    private func tell(_ check: FolderCheck, _ again: Int) throws -> Int32 {
        let status = check.faults.isEmpty ? ExitCode.complete : .damage
        let problems = check.faults.map { problem($0) }
        if scene.invocation.has(.json) {
            try scene.console.output(json(check, again, problems.first, status).text)
        } else {
            for odd in check.harmless {
                scene.console.message("\(Plain.line(odd.file)) \(odd.what[scene.language])\n")
            }
            for problem in problems { scene.tell(problem) }
            if problems.isEmpty { try scene.console.output(summary(check, again)) }
        }
        return status.rawValue
    }

    private func problem(_ fault: FolderCheck.Remark) -> Problem {
        let file = Plain.line(fault.file)
        return Problem(.damage, "W-VERIFY", Text("'\(file)' ") + fault.what, remedy: fault.remedy)
    }

    private func summary(_ check: FolderCheck, _ again: Int) -> String {
        let (writing, language) = (Writing(scene.language), scene.language)
        func number(_ count: Int) -> String { writing.whole(count) }
        var lines = [
            Text(
                id: "Folder \(folder) utuh, seperti ketika ditulis.",
                en: "The folder \(folder) is whole, as it was written."),
            Text(
                id:
                    "  \(number(check.books)) berkas catatan dengan \(number(check.records)) ulangan terbaca seluruhnya",
                en: "  \(number(check.books)) run book files with \(number(check.records)) runs are readable throughout"
            ),
            Text(id: "  skenario yang dijalankan tersimpan utuh", en: "  the scenario that was run is kept whole"),
        ]
        if check.hasTables {
            lines += [
                Text(
                    id: "  \(number(check.files)) berkas sesuai dengan manifest.json",
                    en: "  \(number(check.files)) files agree with manifest.json"),
                Text(
                    id: "  \(number(check.rows)) baris runs.csv sesuai dengan catatan ulangan",
                    en: "  \(number(check.rows)) rows of runs.csv agree with the run book"),
            ]
        }
        if again > 0 {
            lines.append(
                Text(
                    id: "  \(number(again)) ulangan dijalankan lagi: sidiknya sama",
                    en: "  \(number(again)) runs were done again: their digests are the same"))
        }
        return lines.map { $0[language] }.joined(separator: "\n") + "\n"
            + scene.next(.help, [Verb.replay.word(language)])
    }

    private func json(_ check: FolderCheck, _ again: Int, _ first: Problem?, _ status: ExitCode) -> JSON {
        func list(_ remarks: [FolderCheck.Remark]) -> JSON {
            .list(
                remarks.map {
                    .object(["file": .text($0.file), "id": .text($0.what.id), "en": .text($0.what.en)])
                })
        }
        var object: [String: JSON] = [
            "schema": .text("wahana/verify/1"), "exit": .whole(Int64(status.rawValue)), "folder": .text(folder),
            "study": check.study.map { .text($0) } ?? .null, "files": .whole(Int64(check.files)),
            "books": .whole(Int64(check.books)), "runs": .whole(Int64(check.records)),
            "rows": .whole(Int64(check.rows)), "replayed": .whole(Int64(again)), "faults": list(check.faults),
            "harmless": list(check.harmless),
        ]
        object["error"] = first.map { ProblemText($0.guided).object }
        return .object(object)
    }
}
