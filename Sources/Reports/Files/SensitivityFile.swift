import Experiments
import Simulation

/// `sensitivity.json`: what was computed from the runs of a sweep, with the methods and their sources.
public enum SensitivityFile {
    /// The object; strategies stand by their names. The summaries of points are not in it but in `points.csv`.
    ///
    /// - Throws: What encoding throws; never for findings of finite numbers.
    public static func json(_ analysis: SweepAnalysis) throws -> JSON {
        let (design, study) = (analysis.design, analysis.runs.study)
        let layout = analysis.runs.layout
        var object: [String: JSON] = [
            "schema": .text("wahana/sensitivity/2"), "scenario": .text(study.plan.name), "study": .text(study.digest),
            "seed": .text("\(study.seed)"), "design": self.design(design, study.plan),
            "strategies": .list(analysis.runs.layout.strategies.map { .text(study.plan.strategies[$0].name) }),
            "baseline": .text(analysis.runs.name(of: analysis.runs.baseline)),
            "replicates": .whole(Int64(layout.replicates)), "runs": .whole(Int64(layout.mainCount)),
            "failed": .whole(Int64(analysis.runs.failures.reduce(0, +))), "error": .number(0.05),
            "findings": .list(try analysis.findings.map { try finding($0, analysis) }),
            "sentences": .object(
                Dictionary(
                    uniqueKeysWithValues: Language.allCases.map { language in
                        let words = SweepWords(analysis, language)
                        let said = [words.headline] + words.support + words.failures + words.cautions
                        return (language.rawValue, .list(said.map { .text($0) }) as JSON)
                    })),
            "n_counts": .text(SensitivityMethods.counted(study, design)),
            "methods": .object(SensitivityMethods(analysis).all),
        ]
        if !design.choosesLuck {
            object["per_future"] = .whole(Int64(study.perFuture))
            object["futures"] = .whole(Int64(layout.replicates / study.perFuture))
        }
        return .object(object)
    }

    private static func design(_ design: Design, _ plan: Plan) -> JSON {
        var object: [String: JSON] = [
            "method": .text(design.name), "random": SensitivityMethods.random(design.decisions),
            "points": .whole(Int64(design.count)),
            "inputs": .list(
                design.inputs.map { input -> JSON in
                    var own: [String: JSON] = [
                        "name": .text(input.name), "origin": .text(input.origin.rawValue),
                        "low": JSON(input.low, as: input.quantity), "high": JSON(input.high, as: input.quantity),
                        "usual": JSON(input.usual, as: input.quantity),
                    ]
                    if !input.names.isEmpty { own["choices"] = .list(input.names.map { .text($0.name) }) }
                    return .object(own)
                }),
        ]
        let pairs = plan.correlations(among: design.inputs.filter { $0.origin == .uncertainty }.map(\.name))
        if !pairs.isEmpty {
            object["correlated"] = CorrelationWords.json(pairs)
            object["correlations_held"] = .yes(design.joinsInputs)
        }
        switch design.method {
        case .saltelli(let rows, let luck): (object["rows"], object["luck"]) = (.whole(Int64(rows)), .yes(luck))
        case .morris(let trajectories, let levels):
            (object["trajectories"], object["levels"]) = (.whole(Int64(trajectories)), .whole(Int64(levels)))
        case .sobol(let scrambled): object["scrambled"] = .yes(scrambled)
        case .factorial, .points, .oneAtATime, .latinHypercube: break
        }
        return .object(object)
    }

    private static func finding(_ finding: SweepAnalysis.Finding, _ analysis: SweepAnalysis) throws -> JSON {
        let outcome = analysis.plan.outcomes[finding.outcome].compared
        var object: [String: JSON] = [
            "outcome": .text(outcome.name), "primary": .yes(outcome.primary), "unit": .text(outcome.unit.rawValue),
            "runs": .whole(Int64(finding.runs)), "failed": .whole(Int64(finding.failed)),
        ]
        switch finding.subject {
        case .strategy(let strategy): object["strategy"] = .text(analysis.runs.name(of: strategy))
        case .difference(let one, let other):
            object["strategy"] = .text(analysis.runs.name(of: one))
            object["minus"] = .text(analysis.runs.name(of: other))
        }
        switch finding.result {
        case .shares(let shares): object["sobol_indices"] = try JSON(encoding: shares)
        case .effects(let effects): object["elementary_effects"] = try JSON(encoding: effects)
        case .bars(let tornado): object["tornado"] = try JSON(encoding: tornado)
        case .points(let points):
            if let range = points.range {
                object["lowest"] = try JSON(encoding: range.low)
                object["highest"] = try JSON(encoding: range.high)
            }
            object["empty_points"] = .whole(Int64(points.empty))
            if !points.levels.isEmpty { object["main_effects"] = try JSON(encoding: points.levels) }
            if let best = points.best { object["best_points"] = try JSON(encoding: best) }
            if let split = points.split { object["regional_sensitivity"] = try JSON(encoding: split) }
        case .nothing(let refusal): object["not_computed"] = .text(refusal.sentence.en)
        }
        return JSON.object(object).naming(analysis.design.inputs)
    }
}
