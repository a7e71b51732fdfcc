import Experiments
import Simulation

/// `manifest.json`: only what determines results, and the digests of what came of it.
enum Manifest {
    static let schema = "wahana/manifest/1"

    static func json(_ findings: Findings, files: [ResultFolder.File]) -> JSON {
        let study = findings.study
        let plan = study.plan
        var runs = SHA256()
        for run in findings.outcomes.joined() {
            runs.update(Array((RunsTable.key(run.key) + " " + run.digest + "\n").utf8))
        }
        return .object([
            "schema": .text(schema),
            "engine": .text(Engine.version), "results_version": .whole(Int64(Engine.resultsVersion)),
            "scenario": .text(plan.name), "study": .text(study.digest),
            "sources": .list(plan.sources.map { .object(["name": .text($0.name), "sha256": .text($0.sha256)]) }),
            "seed": .text("\(study.seed)"), "replicates": .whole(Int64(study.replicates)),
            "design": .text("paired: every strategy in every replicate; future r with luck r"),
            "changes": .object(
                Dictionary(study.changes.map { ($0.name, .number($0.value) as JSON) }) { _, last in last }),
            "levers": .object(Dictionary(plan.levers.map { ($0.name, .number($0.value) as JSON) }) { _, last in last }),
            "uncertainties": .object(
                Dictionary(
                    plan.uncertainties.map { uncertainty in
                        (
                            uncertainty.name,
                            .list([.number(uncertainty.range.lowerBound), .number(uncertainty.range.upperBound)])
                                as JSON
                        )
                    }
                ) { _, last in last }),
            "strategies": .list(plan.strategies.map { .text($0.name) }),
            "start": .text(plan.start.description), "days": .number(plan.days),
            "series": .text(SeriesTable.holdsRuns(findings) ? "runs" : "quantiles"),
            "runs_sha256": .text(runs.hexadecimal),
            "files": .object(
                Dictionary(
                    files.map { ($0.name, .text(SHA256.hexadecimal(digestOf: $0.bytes)) as JSON) }
                ) { _, last in last }),
        ])
    }
}
