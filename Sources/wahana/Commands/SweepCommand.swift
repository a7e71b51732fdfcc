import Experiments
import Reports
import Scripting
import Simulation

/// `sweep`: the strategies at every point of a design; what matters most first, then the result folder.
struct SweepCommand {
    let scene: Scene

    init(_ scene: Scene) { self.scene = scene }

    /// Replicates at every point unless `-n` says otherwise.
    static let usualReplicates = 20

    func run() throws -> Int32 {
        let scenario = try scene.scenario()
        if scene.invocation.has(.ask) { return try AskCommand(scene, scenario).run() }
        let layout = RunLayout(try study(scenario.plan))
        if scene.invocation.has(.dryRun) { return try DryRun(scene, scenario, layout).run() }
        _ = try scene.invocation.csvForm()
        return try finish(try StudyWork(scene, scenario, layout))
    }

    /// Does what is missing, writes the results and tells them; a shard only does its runs.
    func finish(_ work: StudyWork) throws -> Int32 {
        if let shard = work.shard { return try ShardWork(work, shard).run() }
        let layout = work.book.layout
        let form = try scene.invocation.csvForm()
        let isWhole = work.isDone && work.folder.holds(work.study, csv: form)
        let findings = try work.working(Self.title(layout)) {
            try SweepStudy(work.study, on: $0).run(in: work.book)
        }
        // What is only told again is about the primary outcome.
        let analysis = SweepAnalysis(findings, primaryOnly: isWhole && !scene.invocation.has(.json))
        if !isWhole { try work.folder.write(try ResultFolder.files(analysis, csv: form)) }
        let status: ExitCode = findings.failures.allSatisfy { $0 == 0 } ? .complete : .someRunsFailed
        if let failure = findings.firstFailure { work.tell(failure) }
        if scene.invocation.has(.json) {
            try scene.console.output(try json(analysis, work.path, status).text)
        } else {
            try scene.console.output(text(analysis, work.path))
        }
        return status.rawValue
    }

    /// The study that the options and the plan describe.
    func study(_ plan: Plan) throws -> Study {
        let options = SweepOptions(invocation: scene.invocation, plan: plan)
        let spec = try options.spec()
        let luck = try scene.invocation.replication()
        if luck != nil, spec.kind.choosesLuck {
            let given = scene.invocation.has(.futures) ? Option.futures : .replicates
            throw Problem(
                .usage, "W-OPTION",
                Text(
                    id:
                        "\(given.rawValue) tidak berlaku untuk rancangan \(spec.kind.rawValue), yang memilih sendiri nasib "
                        + "tiap titik",
                    en: "\(given.rawValue) is not for the design \(spec.kind.rawValue), which chooses the luck of each "
                        + "point itself"),
                remedy: Text(id: "perbesar dengan --size", en: "make it larger with --size"))
        }
        let usual = Replication(replicates: spec.kind.choosesLuck ? 1 : Self.usualReplicates)
        return try scene.study(plan, luck ?? usual) {
            try Sweep(spec, of: plan, seed: $0, strategies: scene.invocation.values[.strategy] ?? [])
        }
    }

    private static func title(_ layout: RunLayout) -> Text {
        let (points, strategies) = (layout.points, layout.strategies.count)
        let (luck, each) = (layout.replicates, layout.study.perFuture)
        let futures = Text(id: " × \(luck / each) masa depan", en: " × \(luck / each) futures")
        let (spots, ways) = (points == 1 ? "point" : "points", strategies == 1 ? "strategy" : "strategies")
        return Text(id: "\(points) titik × \(strategies) strategi", en: "\(points) \(spots) × \(strategies) \(ways)")
            + (each > 1 ? futures : Text(""))
            + Text(
                id: " × \(each > 1 ? each : luck) ulangan", en: " × \(each > 1 ? each : luck) replicates")
    }

    private func text(_ analysis: SweepAnalysis, _ path: String) -> String {
        let folder =
            Text(
                id: "Hasil: \(path)    laporan: \(path)/report.html",
                en: "Results: \(path)    report: \(path)/report.html")[scene.language] + "\n"
        return SweepText(analysis, scene.language, ink: Ink(scene.console.usesColor)).text + folder
            + scene.next(.compare, [scene.invocation.operands[0]])
    }

    private func json(_ analysis: SweepAnalysis, _ path: String, _ status: ExitCode) throws -> JSON {
        let findings = analysis.runs
        let layout = findings.layout
        return .object([
            "schema": .text("wahana/sweep/1"), "exit": .whole(Int64(status.rawValue)), "folder": .text(path),
            "study": .text(findings.study.digest), "design": .text(findings.design.name),
            "points": .whole(Int64(layout.points)), "replicates": .whole(Int64(layout.replicates)),
            "per_future": .whole(Int64(layout.study.perFuture)),
            "strategies": .list(layout.strategies.indices.map { .text(findings.name(of: $0)) }),
            "runs": .whole(Int64(layout.mainCount)),
            "failed": .whole(Int64(findings.failures.reduce(0, +))),
            "sensitivity": try SensitivityFile.json(analysis),
        ])
    }
}
