import Experiments
import Simulation

/// `sensitivity.json`: what was computed from the runs of a sweep, with the methods and their sources.
public enum SensitivityFile {
    /// The most summaries of points that are listed; what is beyond can be formed from `runs.csv`.
    static let mostSummaries = 20_000

    /// The object; strategies stand by their names.
    ///
    /// - Throws: What encoding throws; never for findings of finite numbers.
    public static func json(_ analysis: SweepAnalysis) throws -> JSON {
        let (design, study) = (analysis.design, analysis.runs.study)
        let listsPoints = design.count * analysis.findings.count <= mostSummaries
        return .object([
            "schema": .text("wahana/sensitivity/1"), "scenario": .text(study.plan.name), "study": .text(study.digest),
            "seed": .text("\(study.seed)"), "design": self.design(design),
            "strategies": .list(analysis.runs.layout.strategies.map { .text(study.plan.strategies[$0].name) }),
            "baseline": .text(analysis.runs.name(of: analysis.runs.baseline)),
            "replicates": .whole(Int64(analysis.runs.layout.replicates)),
            "runs": .whole(Int64(analysis.runs.layout.mainCount)),
            "failed": .whole(Int64(analysis.runs.failures.reduce(0, +))), "error": .number(0.05),
            "findings": .list(try analysis.findings.map { try finding($0, analysis, listsPoints) }),
            "sentences": .object(
                Dictionary(
                    uniqueKeysWithValues: Language.allCases.map { language in
                        let words = SweepWords(analysis, language)
                        let said = [words.headline] + words.support + words.failures + words.cautions
                        return (language.rawValue, .list(said.map { .text($0) }) as JSON)
                    })),
            "methods": .object(methods.mapValues { .text($0) }),
        ])
    }

    private static func design(_ design: Design) -> JSON {
        var object: [String: JSON] = [
            "method": .text(design.name), "points": .whole(Int64(design.count)),
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
        switch design.method {
        case .saltelli(let rows, let luck): (object["rows"], object["luck"]) = (.whole(Int64(rows)), .yes(luck))
        case .morris(let trajectories, let levels):
            (object["trajectories"], object["levels"]) = (.whole(Int64(trajectories)), .whole(Int64(levels)))
        case .sobol(let scrambled): object["scrambled"] = .yes(scrambled)
        case .factorial, .points, .oneAtATime, .latinHypercube: break
        }
        return .object(object)
    }

    private static func finding(_ finding: SweepAnalysis.Finding, _ analysis: SweepAnalysis, _ listsPoints: Bool) throws
        -> JSON
    {
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
            if listsPoints { object["points"] = try JSON(encoding: points.points) }
            if !points.levels.isEmpty { object["main_effects"] = try JSON(encoding: points.levels) }
            if let best = points.best { object["best_points"] = try JSON(encoding: best) }
            if let split = points.split { object["regional_sensitivity"] = try JSON(encoding: split) }
        case .nothing(let refusal): object["not_computed"] = .text(refusal.sentence.en)
        }
        return JSON.object(object).naming(analysis.design.inputs)
    }

    /// How each number was made; the keys are those of the findings.
    private static let methods = [
        "best_points":
            "the point with the best mean against every other on the same luck, error 0.05 over k(k-1)/2 (Bonferroni)",
        "dummy":
            "an input that does nothing, by products of A and B: after Khorashadi Zadeh et al. (2017), "
            + "doi:10.1016/j.envsoft.2017.02.001; nothing is ranked below its upper bound",
        "elementary_effects":
            "Morris (1991), doi:10.1080/00401706.1991.10484804; mean size: Campolongo, Cariboni & Saltelli (2007), "
            + "doi:10.1016/j.envsoft.2006.10.004; Student's intervals over trajectories",
        "interval_of_sobol_indices":
            "percentile bootstrap of whole rows: Archer, Saltelli & Sobol (1997), doi:10.1080/00949659708811825",
        "main_effects":
            "mean over all points with a level, Student's interval over replicates: Montgomery (2017), section 5.3",
        "points":
            "mean over replicates; Student's interval, Wilson's for shares (doi:10.1080/01621459.1927.10502953), Bonett & "
            + "Price's for their differences (doi:10.3102/1076998611411915)",
        "regional_sensitivity":
            "Smirnov distance between points on either side of a threshold: Hornberger & Spear (1981), J. Environ. Manage. "
            + "12, 7-18; chance by permutation, adjusted by Holm (1979)",
        "sobol_indices":
            "first order: Saltelli et al. (2010), table 2 (b), doi:10.1016/j.cpc.2009.09.018; total: Jansen (1999), "
            + "doi:10.1016/S0010-4655(98)00154-4; luck as an input",
        "tornado":
            "paired differences from the usual point on the same luck; error 0.05 over all intervals of a chart (Bonferroni)",
    ]
}
