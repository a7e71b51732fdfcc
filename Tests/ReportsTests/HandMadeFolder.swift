import Foundation
import Simulation

@testable import Experiments
@testable import Reports

/// A whole result folder of the plan made by hand, with its run book and what tells whether the verdict holds.
final class HandMadeFolder {
    let path = FileManager.default.temporaryDirectory.path + "/wahana-\(UUID().uuidString)"
    let study: Study
    static let settings = 5

    /// - Parameter settings: In how many it is asked whether the verdict holds; `nil` where nobody asks.
    init(seed: Int = 1, settings: Int? = HandMadeFolder.settings) throws {
        let script = Array("return plan".utf8)
        var plan = try HandMade.plan()
        plan.sources = [SourceFile(name: "kudus-permai.lua", sha256: SHA256.hexadecimal(digestOf: script))]
        let made = plan
        study = try Study(plan, seed: Seed(seed), replicates: 6)
        let kept = KeptScenario([.init(name: "kudus-permai.lua", bytes: script)])
        let batch = Batch(jobs: 1, makeSimulator: { HandMadeSweep.Maker(plan: made) { _ in false } })
        let writer = FolderWriter(path: path, study: study.digest)
        let folder = try writer.prepare(StudyRecord(study), kept)
        var findings = try ComparisonStudy(study, on: batch).run(
            in: try RunBook(folder, ComparisonStudy.layout(study)))
        if let settings {
            findings.hold = try HoldStudy(study, findings.comparison, settings: settings)?.run(on: batch) {
                book, layout in
                let hold = "\(folder)/\(HoldStudy.folder(of: book, layout))"
                try FileManager.default.createDirectory(atPath: hold, withIntermediateDirectories: true)
                return try RunBook(hold, layout)
            }
        }
        try writer.write(try ResultFolder.files(findings))
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Everything that `verify` looks at, but for the runs that it does again.
    func check() throws -> FolderCheck {
        var check = try FolderCheck(path)
        check.readFiles()
        let book = FolderWriter.book(in: path)
        do {
            if let recorded = try StudyRecord.study(of: book) { check.readBooks(in: book, recordedAs: recorded) }
            check.readBooks(inFoldersOf: book + "/hold")
            check.compareStudy(with: study)
            guard check.faults.isEmpty, check.hasTables else { return check }
            try check.readRuns(try RunBook(book, ComparisonStudy.layout(study), for: .reading(mixed: true)))
            try check.readHold(of: study, remedy: HandMadeFolder.remedy)
        } catch let fault as BookFault {
            check.note(fault)
        }
        return check
    }

    static let remedy = Text(id: "buat lagi", en: "make it again")

    func url(_ name: String) -> URL { URL(fileURLWithPath: "\(path)/\(name)") }

    func names(_ name: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: "\(path)/\(name)")) ?? []).sorted()
    }

    func remove(_ name: String) throws { try FileManager.default.removeItem(at: url(name)) }

    /// Replaces a text in a file, and in the manifest the digest that told what was in it.
    func forge(_ old: String, as new: String, in name: String) throws {
        let before = try Data(contentsOf: url(name))
        let after = Data(String(decoding: before, as: UTF8.self).replacing(old, with: new).utf8)
        try after.write(to: url(name))
        let manifest = try String(contentsOf: url("manifest.json"), encoding: .utf8).replacing(
            SHA256.hexadecimal(digestOf: Array(before)), with: SHA256.hexadecimal(digestOf: Array(after)))
        try Data(manifest.utf8).write(to: url("manifest.json"))
    }
}
