import Experiments
import Foundation
import Reports
import Scripting
import Simulation

/// `replay`: one run of a result folder, done again from the folder alone, told, and compared with what was kept of it.
struct ReplayCommand {
    let scene: Scene

    init(_ scene: Scene) { self.scene = scene }

    func run() throws -> Int32 {
        let path = scene.invocation.operands[0]
        _ = try FolderCheck(path)
        let kept = try KeptStudy(path, limits: try scene.limits())
        let layout = KeptStudy.layout(kept.study)
        let number = try number(of: scene.invocation.operands[1], in: layout)
        let book = try kept.book(layout)
        let before = try book.outcome(number)?.digest
        var assignment = layout.run(number).assignment
        assignment.detail = .story
        let batch = Batch(jobs: 1, makeSimulator: kept.scenario.simulatorMaker, isCancelled: { Interrupt.isAsked })
        guard let outcome = try batch.run([assignment]).first.flatMap({ $0 }) else { throw Interrupted() }
        let name = RunName(number, in: layout).text(in: layout)
        let status = self.status(outcome, before)
        if scene.invocation.has(.json) {
            try scene.console.output(try json(outcome, kept.study.plan, name, before, status).text)
            return status.rawValue
        }
        switch outcome.status {
        case .done:
            let report = RunReport(outcome, of: kept.study.plan, phrases: Phrasebook(Scenario.phrases), scene.language)
            try scene.console.output(report.text(ink: Ink(scene.console.usesColor)))
        case .failed(let problem), .stopped(let problem):
            // Whoever replays a run that failed wants to see where.
            scene.console.message(
                ProblemText(problem.guided).text(scene.language, trace: true, program: scene.program))
        }
        try scene.console.output(words(name, outcome.digest, before) + "\n" + scene.next(.verify, [path]))
        return status.rawValue
    }

    private func number(of text: String, in layout: RunLayout) throws -> Int {
        if let number = RunName(text)?.number(in: layout) { return number }
        let names = layout.strategies.map { layout.study.plan.strategies[$0].name }.joined(separator: ", ")
        let form = Text(
            id: "kunci berbentuk strategi.pTITIK.fMASADEPAN.rULANGAN seperti di runs.csv; strategi yang ada: \(names)",
            en: "a key is strategy.pPOINT.fFUTURE.rREPLICATE as in runs.csv; strategies: \(names)")
        let guess = RunName.nearest(to: text, in: layout).map { $0.text(in: layout) }
        throw Problem(
            .usage, "W-NAME",
            Text(id: "tidak ada ulangan '\(text)' di folder ini", en: "there is no run '\(text)' in this folder"),
            remedy: guess.map { Text(id: "mungkin maksudnya '\($0)'? ", en: "did you mean '\($0)'? ") + form } ?? form)
    }

    private func status(_ outcome: Outcome, _ before: String?) -> ExitCode {
        if let before, before != outcome.digest { return .damage }
        switch outcome.status {
        case .done: return .complete
        case .failed: return .runFailed
        case .stopped: return .limit
        }
    }

    private func words(_ name: String, _ digest: String, _ before: String?) -> String {
        let said =
            switch before {
            case nil:
                Text(
                    id: "Ulangan \(name) belum ada di catatan; sidiknya \(digest)",
                    en: "The run \(name) is not in the run book yet; its digest is \(digest)")
            case digest:
                Text(
                    id: "Sidik ulangan \(name) sama dengan yang tercatat: \(digest)",
                    en: "The digest of \(name) is the same as in the run book: \(digest)")
            case let before?:
                Text(
                    id: "Sidik ulangan \(name) BERBEDA: tercatat \(before), sekarang \(digest)",
                    en: "The digest of \(name) DIFFERS: recorded \(before), now \(digest)")
            }
        return said[scene.language]
    }

    private func json(_ outcome: Outcome, _ plan: Plan, _ name: String, _ before: String?, _ status: ExitCode) throws
        -> JSON
    {
        var object: [String: JSON] = [
            "schema": .text("wahana/replay/1"), "exit": .whole(Int64(status.rawValue)), "key": .text(name),
            "digest": .text(outcome.digest), "recorded": before.map { .text($0) } ?? .null,
            "same": before.map { .yes($0 == outcome.digest) } ?? .null,
        ]
        switch outcome.status {
        case .done: object["run"] = try RunReport.json(outcome, of: plan)
        case .failed(let problem), .stopped(let problem): object["error"] = ProblemText(problem.guided).object
        }
        if status == .damage, object["error"] == nil {
            let problem = Problem(
                .damage, "W-VERIFY",
                Text(
                    id: "ulangan \(name) memberi sidik lain ketika dijalankan lagi",
                    en: "the run \(name) has another digest when it is done again"))
            object["error"] = ProblemText(problem.guided).object
        }
        return .object(object)
    }
}
