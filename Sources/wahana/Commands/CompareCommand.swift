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
        let replicates = try scene.invocation.integer(.replicates, in: 1...Study.mostReplicates) ?? Self.usualReplicates
        let jobs = try scene.invocation.integer(.jobs, in: 1...256) ?? ProcessInfo.processInfo.activeProcessorCount
        let study = try scene.study(scenario.plan, replicates: replicates)
        let demands = try (scene.invocation.values[.require] ?? []).map { try Demand($0, of: scenario.plan) }
        let path = scene.invocation.value(.output) ?? ResultFolder.defaultPath(study)
        let folder = FolderWriter(path: path, study: study.digest)
        if scene.invocation.has(.replace) { try folder.moveAside() }
        try folder.check()

        let findings = try compare(scenario, study, jobs)
        try folder.write(try ResultFolder.files(findings))
        let answers = try demands.map { (demand: $0, answer: $0.judged(findings, try findings.table())) }
        let status = self.status(findings, answers.map(\.answer))
        if scene.invocation.has(.json) {
            try scene.console.output(json(findings, path, answers, status).text)
        } else {
            try scene.console.output(text(findings, path, answers))
        }
        return status.rawValue
    }

    private func compare(_ scenario: Scenario, _ study: Study, _ jobs: Int) throws -> Findings {
        let strategies = study.plan.strategies.count
        let display = ProgressDisplay(
            Text(
                id: "\(study.replicates) ulangan berpasangan × \(strategies) strategi",
                en: "\(study.replicates) paired runs × \(strategies) strategies"), scene.console, scene.language)
        let batch = Batch(
            jobs: jobs, makeSimulator: scenario.simulatorMaker, progress: { display.update($0) },
            isCancelled: { Interrupt.isAsked }, ends: ComparisonStudy.endsBatch)
        display.begin(total: study.replicates * strategies)
        defer { display.end() }
        do {
            return try ComparisonStudy(study, on: batch).run()
        } catch ComparisonStudy.Stop.cancelled {
            throw Interrupted()
        } catch ComparisonStudy.Stop.limit(let outcome) {
            guard case .stopped(let problem) = outcome.status else { throw Interrupted() }
            throw problem
        }
    }

    private func status(_ findings: Findings, _ answers: [Requirement.Answer]) -> ExitCode {
        if findings.outcomes.joined().contains(where: { $0.status != .done }) { return .someRunsFailed }
        return answers.allSatisfy { $0 == .met } ? .complete : .requirementNotMet
    }

    private func text(
        _ findings: Findings, _ path: String, _ answers: [(demand: Demand, answer: Requirement.Answer)]
    ) -> String {
        let language = scene.language
        let leader = findings.comparison.primary.best.leader
        let next = scene.next(
            .run, [scene.invocation.operands[0], findings.comparison.strategies[leader]] + scene.sameStudy)
        var lines: [String] = []
        for (demand, answer) in answers { lines.append("--require '\(demand.text)': \(words(answer)[language])") }
        if let failure = findings.outcomes.joined().first(where: { $0.status != .done }) {
            switch failure.status {
            case .failed(let problem), .stopped(let problem):
                scene.console.message(
                    Text(
                        id: "Yang pertama gagal: strategi \(failure.key.strategy), ulangan \(failure.key.replicate)\n",
                        en: "The first to fail: strategy \(failure.key.strategy), replicate \(failure.key.replicate)\n")[
                            language]
                        + ProblemText(problem).text(
                            language, trace: scene.invocation.has(.verbose), program: scene.program))
            case .done: break
            }
        }
        lines.append(
            Text(
                id: "Hasil: \(path)    laporan: \(path)/report.html",
                en: "Results: \(path)    report: \(path)/report.html")[
                    language])
        let report = ComparisonText(findings, language, ink: Ink(scene.console.usesColor))
        return report.text(next: nil) + lines.joined(separator: "\n") + "\n" + next
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
