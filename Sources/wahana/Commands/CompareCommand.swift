import Experiments
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
        let layout = ComparisonStudy.layout(try study(scenario.plan))
        _ = (try demands(scenario.plan), try scene.invocation.csvForm())
        if scene.invocation.has(.dryRun) { return try DryRun(scene, scenario, layout).run() }
        return try finish(try StudyWork(scene, scenario, layout))
    }

    /// The study that the options describe.
    func study(_ plan: Plan) throws -> Study {
        try scene.study(
            plan,
            replicates: try scene.invocation.integer(.replicates, in: 1...Study.mostReplicates) ?? Self.usualReplicates)
    }

    private func demands(_ plan: Plan) throws -> [Demand] {
        try (scene.invocation.values[.require] ?? []).map { try Demand($0, of: plan) }
    }

    /// Does what is missing, writes the results and tells them; a shard only does its runs.
    func finish(_ work: StudyWork) throws -> Int32 {
        if let shard = work.shard { return try ShardWork(work, shard).run() }
        let study = work.study
        let demands = try demands(study.plan)
        let form = try scene.invocation.csvForm()
        let isWhole = work.isDone && work.folder.holds(study, csv: form)
        let strategies = study.plan.strategies.count
        let title = Text(
            id: "\(study.replicates) ulangan berpasangan × \(strategies) strategi",
            en: "\(study.replicates) paired runs × \(strategies) strategies")
        let findings = try work.working(title) {
            try ComparisonStudy(study, on: $0).run(in: work.book, tells: !isWhole)
        }
        if !isWhole { try work.folder.write(try ResultFolder.files(findings, csv: form)) }
        if let failure = findings.outcomes.joined().first(where: { $0.status != .done }) { work.tell(failure) }
        let answers = try demands.map { (demand: $0, answer: $0.judged(findings, try findings.table())) }
        let status = self.status(findings, answers.map(\.answer))
        if scene.invocation.has(.json) {
            try scene.console.output(json(findings, work.path, answers, status).text)
        } else {
            try scene.console.output(text(findings, work.path, answers))
        }
        return status.rawValue
    }

    private func status(_ findings: Findings, _ answers: [Requirement.Answer]) -> ExitCode {
        if findings.outcomes.joined().contains(where: { $0.status != .done }) { return .someRunsFailed }
        return answers.allSatisfy { $0 == .met } ? .complete : .requirementNotMet
    }

    private func text(
        _ findings: Findings, _ path: String, _ answers: [(demand: Demand, answer: Requirement.Answer)]
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
        let report = ComparisonText(findings, language, ink: Ink(scene.console.usesColor))
        return report.text(next: nil) + end + scene.next(.run, [operand, leader] + scene.sameStudy)
    }

    private var operand: String { scene.invocation.operands[0] }

    /// What is said where no replicate was whole.
    private static let nothing = Text(
        id: "Tidak ada yang dapat dibandingkan: pada setiap ulangan ada strategi yang gagal.",
        en: "There is nothing to compare: in every replicate some strategy failed.")

    private func words(_ answer: Requirement.Answer) -> Text {
        switch answer {
        case .met: Text(id: "terpenuhi", en: "met")
        case .notMet: Text(id: "tidak terpenuhi", en: "not met")
        case .undecided: Text(id: "belum dapat disimpulkan", en: "cannot be told yet")
        }
    }

    private func json(
        _ findings: Findings, _ path: String, _ answers: [(demand: Demand, answer: Requirement.Answer)],
        _ status: ExitCode
    ) throws -> JSON {
        .object([
            "schema": .text("wahana/compare/1"), "exit": .whole(Int64(status.rawValue)), "folder": .text(path),
            "study": .text(findings.study.digest), "comparison": try ComparisonFile.json(findings),
            "requirements": .list(
                answers.map { demand, answer in
                    .object([
                        "require": .text(demand.text), "met": .yes(answer == .met), "reason": .text(answer.rawValue),
                    ])
                }),
        ])
    }
}
