import Experiments
import Simulation

/// `manifest.json`: only what determines results, and the digests of what came of it.
struct Manifest {
    let study: Study
    let runs: [StrategyRuns]
    /// What `series.csv` holds; `nil` where there is none.
    let series: String?
    /// How the tables are written.
    let form: CSV.Form
    /// In how many settings it was looked whether the verdict holds; `nil` where nobody looked.
    var hold: Int?

    static let file = "manifest.json"
    static let schema = "wahana/manifest/1"
    static let holdSettings = "hold_settings"

    /// What is known before a run is done.
    static func head(_ study: Study, _ form: CSV.Form, hold: Int? = nil) -> [String: JSON] {
        let plan = study.plan
        var head: [String: JSON] = [
            "schema": .text(schema),
            "engine": .text(Engine.version), "results_version": .whole(Int64(Engine.resultsVersion)),
            "scenario": .text(plan.name), "study": .text(study.digest),
            "sources": .list(plan.sources.map { .object(["name": .text($0.name), "sha256": .text($0.sha256)]) }),
            "seed": .text("\(study.seed)"), "replicates": .whole(Int64(study.replicates)),
            "per_future": .whole(Int64(study.perFuture)), "design": design(study),
            "changes": .object(
                Dictionary(
                    study.changes.map { ($0.name, JSON($0.value, as: plan.quantity(of: $0.name) ?? .number)) }
                ) { _, last in last }),
            "levers": .object(
                Dictionary(plan.levers.map { ($0.name, JSON($0.value, as: $0.quantity)) }) { _, last in last }),
            "uncertainties": .object(
                Dictionary(
                    plan.uncertainties.map { uncertainty in
                        (
                            uncertainty.name,
                            uncertainty.quantity.choices.map { .list($0.map { .text($0.name) }) }
                                ?? .list([
                                    .number(uncertainty.range.lowerBound), .number(uncertainty.range.upperBound),
                                ])
                        )
                    }
                ) { _, last in last }),
            "assumptions": .object(
                Dictionary(plan.assumptions.map { ($0.name, JSON($0.value, as: $0.quantity)) }) { _, last in last }),
            "digests": .object(digests.mapValues { .text($0) }),
            "strategies": .list(
                (study.sweep?.strategies ?? Array(plan.strategies.indices)).map { .text(plan.strategies[$0].name) }),
            "csv": .text(form.rawValue), "start": .text(plan.start.description), "days": .number(plan.days),
        ]
        if let hold { head[holdSettings] = .whole(Int64(hold)) }
        let pairs = plan.correlations(among: plan.uncertainties.map(\.name))
        if !pairs.isEmpty { head["correlated"] = CorrelationWords.json(pairs) }
        return head
    }

    /// How the digests were made.
    private static let digests = [
        "files": "SHA-256 of the bytes of each file",
        "run":
            "SHA-256 of the key, status, values, series, stages, flows and refusals of a run and of its final state, "
            + "every field with its length",
        "runs_sha256": "SHA-256 of a line 'key digest' for every run, by strategy as listed here, point, replicate",
        "study":
            "SHA-256 of the results version, sources, seed, changes and design; replicates and the size of a design "
            + "that can grow are left out",
    ]

    /// What was run at which points.
    private static func design(_ study: Study) -> JSON {
        guard let sweep = study.sweep else {
            return .object([
                "kind": .text("paired"), "points": .whole(1),
                "luck": .text("every strategy in every replicate; replicate r in future r / per_future"),
            ])
        }
        let inputs: [JSON] = sweep.design.inputs.map { input in
            .object([
                "name": .text(input.name), "origin": .text(input.origin.rawValue),
                "low": JSON(input.low, as: input.quantity), "high": JSON(input.high, as: input.quantity),
            ])
        }
        return .object([
            "kind": .text(sweep.design.name), "inputs": .list(inputs), "points": .whole(Int64(sweep.design.count)),
            "luck": .text(sweep.design.choosesLuck ? "chosen by the design" : "every replicate at every point"),
        ])
    }

    /// The file, which tells of those written before it.
    var file: ResultFolder.File {
        ResultFolder.File(Manifest.file, knowing: { try json($0).text })
    }

    func json(_ files: [FileSink.Written]) throws -> JSON {
        var object = Manifest.head(study, form, hold: hold)
        if let series { object["series"] = .text(series) }
        object["runs_sha256"] = .text(try runsDigest())
        object["files"] = .object(Dictionary(files.map { ($0.name, .text($0.sha256) as JSON) }) { _, last in last })
        return .object(object)
    }

    /// The SHA-256 of every run's key and digest, a line each, by strategy in the order of the plan.
    private func runsDigest() throws -> String {
        var hash = SHA256()
        for strategy in runs {
            for place in 0..<strategy.count {
                let (point, outcome) = try strategy.run(place)
                hash.update(Array((RunsTable.key(outcome.key, point: point) + " " + outcome.digest + "\n").utf8))
            }
        }
        return hash.hexadecimal
    }
}
