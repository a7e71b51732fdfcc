import Experiments
import Foundation
import Reports
import Scripting
import Simulation

/// `compare`: every strategy on the same luck; the verdict first, then the result folder and the report.
struct CompareCommand {
    let scene: Scene

    init(_ scene: Scene) { self.scene = scene }

    /// Paired replicates unless `-n` says otherwise.
    static let usualReplicates = 200

    func run() throws -> Int32 {
        let scenario = try scene.scenario()
        let study = try study(scenario.plan)
        let layout = ComparisonStudy.layout(study)
        let asked = try settings()
        _ = (try demands(scenario.plan), try scene.invocation.csvForm())
        if scene.invocation.has(.dryRun) {
            return try DryRun(
                scene, scenario, layout, further: asked.map { HoldStudy.runs(of: study, settings: $0) } ?? 0
            )
            .run()
        }
        return try finish(try StudyWork(scene, scenario, layout))
    }

    /// The study that the options describe.
    func study(_ plan: Plan) throws -> Study {
        try scene.study(plan, try scene.invocation.replication() ?? Replication(replicates: Self.usualReplicates))
    }

    private func demands(_ plan: Plan) throws -> [Demand] {
        try (scene.invocation.values[.require] ?? []).map { try Demand($0, of: plan) }
    }

    /// In how many settings it is to be looked whether the verdict holds; a shard knows of no verdict.
    private func settings() throws -> Int? {
        let settings = try scene.invocation.heldSettings()
        guard settings != nil, scene.invocation.has(.shard) else { return settings }
        throw Problem(
            .usage, "W-OPTION",
            Text(id: "--hold dan --shard tidak dapat bersama", en: "--hold and --shard exclude each other"),
            remedy: Text(
                id: "gabungkan dahulu semua bagian, lalu jalankan compare --hold ke folder itu",
                en: "merge the shards first, then run compare --hold into that folder"))
    }

    /// Does what is missing, writes the results and tells them; a shard only does its runs.
    ///
    /// - Parameter held: In how many settings a part that was merged told whether the verdict holds.
    func finish(_ work: StudyWork, merging held: Int? = nil) throws -> Int32 {
        if let shard = work.shard { return try ShardWork(work, shard).run() }
        let study = work.study
        let demands = try demands(study.plan)
        let form = try scene.invocation.csvForm()
        let asked = try settings()
        let isWhole = work.isDone && work.folder.holds(study, csv: form, hold: asked)
        // Results that say it already go on saying it.
        let settings = asked ?? (isWhole ? work.folder.heldSettings : nil)
        let strategies = study.plan.strategies.count
        let title = Text(
            id: "\(study.replicates) ulangan berpasangan × \(strategies) strategi",
            en: "\(study.replicates) paired runs × \(strategies) strategies")
        var findings = try work.working(title) {
            try ComparisonStudy(study, on: $0).run(in: work.book, tells: !isWhole)
        }
        if let settings { findings.hold = try hold(findings, settings, work) }
        if !isWhole { try work.folder.write(try ResultFolder.files(findings, csv: form)) }
        if let failure = findings.outcomes.joined().first(where: { $0.status != .done }) { work.tell(failure) }
        let answers = try demands.map { (demand: $0, answer: $0.judged(findings, try findings.table())) }
        let status = self.status(findings, answers.map(\.answer))
        // What a part said of its own verdict is no answer about the verdict of all.
        let unsaid = settings == nil ? held : nil
        if scene.invocation.has(.json) {
            try scene.console.output(json(findings, work.path, answers, status, unsaid).text)
        } else {
            try scene.console.output(text(findings, work.path, answers, unsaid))
        }
        return status.rawValue
    }

    /// Whether the verdict holds in so many settings; their runs are kept in books of their own inside the run book.
    private func hold(_ findings: Findings, _ settings: Int, _ work: StudyWork) throws -> HoldFindings? {
        guard let study = HoldStudy(findings.study, findings.comparison, settings: settings) else { return nil }
        let title = Text(
            id:
                "apakah simpulan tetap: \(settings) keadaan × 2 strategi × \(study.replicates) ulangan, lalu jangka dan bentuk lain",
            en:
                "does the verdict hold: \(settings) settings × 2 strategies × \(study.replicates) replicates, then other horizons and forms"
        )
        // A setting that takes too long is one that cannot be told, and no reason to end.
        return try work.working(title, total: study.runs, ends: { _ in false }) { batch in
            try study.run(on: batch) { book, layout in
                let folder = "\(work.book.folder)/\(HoldStudy.folder(of: book, layout))"
                try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
                return try RunBook(folder, layout)
            }
        }
    }

    private func status(_ findings: Findings, _ answers: [Requirement.Answer]) -> ExitCode {
        if findings.outcomes.joined().contains(where: { $0.status != .done }) { return .someRunsFailed }
        return answers.allSatisfy { $0 == .met } ? .complete : .requirementNotMet
    }

    private func text(
        _ findings: Findings, _ path: String, _ answers: [(demand: Demand, answer: Requirement.Answer)],
        _ unsaid: Int?
    ) -> String {
        let language = scene.language
        var lines: [String] = []
        for (demand, answer) in answers { lines.append("--require '\(demand.text)': \(words(answer)[language])") }
        lines.append(
            Text(
                id: "Hasil: \(path)    laporan: \(path)/report.html",
                en: "Results: \(path)    report: \(path)/report.html")[language])
        let end = lines.joined(separator: "\n") + "\n"
        guard findings.comparison.pairs > 0 else {
            return Self.nothing[language] + "\n" + end + scene.next(.check, [operand])
        }
        let leader = findings.comparison.strategies[findings.comparison.primary.best.leader]
        let report = ComparisonText(findings, language, ink: Ink(scene.console.usesColor)).text(next: nil) + end
        guard let unsaid else { return report + scene.next(.run, [operand, leader] + scene.sameStudy) }
        let words = KeptWords.holding(unsaid, findings.study, StudyRecord(findings.study), in: path)
        return report + Self.unsaid(unsaid)[language] + scene.next(.compare, words)
    }

    private var operand: String { scene.invocation.operands[0] }

    /// What is said where no replicate was whole.
    private static let nothing = Text(
        id: "Tidak ada yang dapat dibandingkan: pada setiap ulangan ada strategi yang gagal.",
        en: "There is nothing to compare: in every replicate some strategy failed.")

    /// What is said where a part told whether its verdict holds and the merged study does not yet.
    private static func unsaid(_ settings: Int) -> Text {
        Text(
            id: "Salah satu bagian memuat jawaban apakah simpulan tetap (\(settings) keadaan); untuk gabungannya "
                + "tanyakan dengan langkah berikut.\n",
            en: "One part told whether the verdict holds (\(settings) settings); ask it of the merged study with the "
                + "next step.\n")
    }

    private func words(_ answer: Requirement.Answer) -> Text {
        switch answer {
        case .met: Text(id: "terpenuhi", en: "met")
        case .notMet: Text(id: "tidak terpenuhi", en: "not met")
        case .undecided: Text(id: "belum dapat disimpulkan", en: "cannot be told yet")
        }
    }

    private func json(
        _ findings: Findings, _ path: String, _ answers: [(demand: Demand, answer: Requirement.Answer)],
        _ status: ExitCode, _ unsaid: Int?
    ) throws -> JSON {
        var object: [String: JSON] = [
            "schema": .text("wahana/compare/1"), "exit": .whole(Int64(status.rawValue)), "folder": .text(path),
            "study": .text(findings.study.digest), "comparison": try ComparisonFile.json(findings),
            "requirements": .list(
                answers.map { demand, answer in
                    .object([
                        "require": .text(demand.text), "met": .yes(answer == .met), "reason": .text(answer.rawValue),
                    ])
                }),
        ]
        if let unsaid { object["hold_settings_not_merged"] = .whole(Int64(unsaid)) }
        return .object(object)
    }
}
