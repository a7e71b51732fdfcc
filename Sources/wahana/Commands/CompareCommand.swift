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
        let jobs = try scene.jobs()
        let study = try scene.study(scenario.plan, replicates: replicates)
        let demands = try (scene.invocation.values[.require] ?? []).map { try Demand($0, of: scenario.plan) }
        let path = scene.invocation.value(.output) ?? ResultFolder.defaultPath(study)
        let folder = FolderWriter(path: path, study: study.digest)
        if scene.invocation.has(.replace) { try folder.moveAside() }
        let book = try RunBook(try folder.prepare(), ComparisonStudy.layout(study))
        Interrupt.runsAreKept()
        let isWhole = book.doneCount == book.layout.count && folder.holds(study)
        let findings = try compare(scenario, book, jobs, tells: !isWhole)
        try book.sync()
        if !isWhole { try folder.write(try ResultFolder.files(findings)) }
        let answers = try demands.map { (demand: $0, answer: $0.judged(findings, try findings.table())) }
        let status = self.status(findings, answers.map(\.answer))
        if scene.invocation.has(.json) {
            try scene.console.output(json(findings, path, answers, status).text)
        } else {
            try scene.console.output(text(findings, path, answers))
        }
        return status.rawValue
    }

    private func compare(_ scenario: Scenario, _ book: RunBook, _ jobs: Int, tells: Bool) throws -> Findings {
        let study = book.layout.study
        let strategies = study.plan.strategies.count
        let display = ProgressDisplay(
            Text(
                id: "\(study.replicates) ulangan berpasangan × \(strategies) strategi",
                en: "\(study.replicates) paired runs × \(strategies) strategies"), scene.console, scene.language)
        let batch = Batch(
            jobs: jobs, makeSimulator: scenario.simulatorMaker, progress: { display.update($0) },
            isCancelled: { Interrupt.isAsked }, ends: ComparisonStudy.endsBatch)
        let comparison = ComparisonStudy(study, on: batch)
        display.begin(total: book.layout.count)
        defer { display.end() }
        do {
            return try comparison.run(in: book, tells: tells)
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
        let outcomes = findings.outcomes
        var lines: [String] = []
        if let failure = outcomes.joined().first(where: { $0.status != .done }) { tell(failure) }
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

    /// Says on standard error which run failed first, and why.
    private func tell(_ failure: Outcome) {
        let problem: Problem
        switch failure.status {
        case .failed(let found), .stopped(let found): problem = found
        case .done: return
        }
        let key = failure.key
        scene.console.message(
            Text(
                id: "Yang pertama gagal: strategi \(key.strategy), ulangan \(key.replicate)\n",
                en: "The first to fail: strategy \(key.strategy), replicate \(key.replicate)\n")[scene.language])
        scene.tell(problem)
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
