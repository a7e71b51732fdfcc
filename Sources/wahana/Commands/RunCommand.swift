import Experiments
import Foundation
import Reports
import Scripting
import Simulation

/// `run`: one strategy, one replicate, told week by week.
struct RunCommand {
    let scene: Scene

    init(_ scene: Scene) { self.scene = scene }

    func run() throws -> Int32 {
        let scenario = try scene.scenario()
        let plan = scenario.plan
        let names = plan.strategies.map(\.name)
        let wanted = scene.invocation.operands.dropFirst().first ?? names[plan.baseline]
        guard let strategy = plan.strategies.first(where: { $0.name == wanted }) else {
            throw Problem(
                .usage, "W-NAME",
                Text(id: "tidak ada strategi '\(wanted)'", en: "there is no strategy '\(wanted)'"),
                remedy: offer(for: wanted, among: names))
        }
        let replicate = try scene.invocation.integer(.replicate, in: 0...Study.mostReplicates - 1) ?? 0
        let study = try scene.study(plan, Replication(replicates: 1))
        let outcome = try alone(study.assignment(strategy, replicate: replicate, detail: .story), scenario)
        switch outcome.status {
        case .done: break
        case .failed(var problem):
            problem.kind = .run
            throw problem
        case .stopped(let problem): throw problem
        }
        if scene.invocation.has(.json) {
            try scene.console.output(try RunReport.json(outcome, of: plan).text)
        } else {
            let report = RunReport(outcome, of: plan, phrases: Phrasebook(Scenario.phrases), scene.language)
            let other = names.first { $0 != strategy.name } ?? strategy.name
            let same = replicate == 0 ? [] : ["--replicate", "\(replicate)"]
            let next = scene.next(.run, [scene.invocation.operands[0], other] + same + scene.sameStudy)
            try scene.console.output(report.text(ink: Ink(scene.console.usesColor)) + next)
        }
        return ExitCode.complete.rawValue
    }

    /// Does one run on a thread of its own, with the stack of a worker.
    private func alone(_ assignment: Assignment, _ scenario: Scenario) throws -> Outcome {
        let batch = Batch(jobs: 1, makeSimulator: scenario.simulatorMaker, isCancelled: { Interrupt.isAsked })
        guard let outcome = try batch.run([assignment]).first.flatMap({ $0 }) else { throw Interrupted() }
        return outcome
    }
}
