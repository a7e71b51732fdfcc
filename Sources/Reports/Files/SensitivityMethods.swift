import Experiments
import Simulation

/// How the numbers of a sweep were made: for every kind that `sensitivity.json` or `points.csv` holds its estimator and
/// interval with their sources, what *n* counts, the error, the resamples, and where their chance comes from.
struct SensitivityMethods {
    let analysis: SweepAnalysis

    init(_ analysis: SweepAnalysis) { self.analysis = analysis }

    private var design: Design { analysis.design }
    private var isNested: Bool { analysis.runs.study.perFuture > 1 }

    /// The methods by the keys of the findings.
    var all: [String: JSON] {
        switch design.method {
        case .saltelli: ["sobol_indices": sobolIndices]
        case .morris: ["elementary_effects": elementaryEffects]
        case .oneAtATime: ["tornado": tornado, "points": points]
        case .factorial: ["main_effects": mainEffects, "best_points": bestPoints, "points": points]
        case .points, .latinHypercube, .sobol:
            ["regional_sensitivity": regional, "best_points": bestPoints, "points": points]
        }
    }

    /// What one observation is.
    static func counted(_ study: Study, _ design: Design) -> String {
        switch design.method {
        case .saltelli(_, luck: true): "rows"
        case .morris: "trajectories"
        default: study.perFuture > 1 ? "futures" : "replicates"
        }
    }

    /// Where chance comes from: the study's seed, domain `analysis`, and these decisions; `null` where there is none.
    static func random(_ decisions: [String]) -> JSON {
        decisions.isEmpty
            ? .null
            : .object([
                "seed": .text("the study's"), "domain": .text(Domain.analysis.rawValue),
                "decisions": .list(decisions.map { .text($0) }),
            ])
    }

    private func method(
        _ estimator: String, _ ways: [IntervalMethod], counts: String? = nil, error: Double = 0.05,
        over errorOver: String = "each interval", more: [String: JSON] = [:]
    ) -> JSON {
        let own: [String: JSON] = [
            "estimator": .text(estimator),
            "intervals": .object(
                Dictionary(
                    uniqueKeysWithValues: ways.map { ($0.rawValue, .text(SensitivityMethods.source($0)) as JSON) })),
            "n_counts": .text(counts ?? SensitivityMethods.counted(analysis.runs.study, design)),
            "error": .number(error), "error_over": .text(errorOver),
        ]
        return .object(own.merging(more) { _, new in new })
    }

    /// How an interval is made, with its source.
    private static func source(_ way: IntervalMethod) -> String {
        switch way {
        case .studentT: "Student's t: Student (1908), doi:10.1093/biomet/6.1.1"
        case .pairedT: "Student's t on paired differences: Student (1908), doi:10.1093/biomet/6.1.1"
        case .studentisedBootstrap:
            "studentised bootstrap of whole observations, where the differences are skewed: Hall (1988), "
                + "doi:10.1214/aos/1176350933"
        case .percentileBootstrap: "percentile bootstrap of whole observations: Efron & Tibshirani (1993), section 13.3"
        case .wilson: "score interval of a share of yes: Wilson (1927), doi:10.1080/01621459.1927.10502953"
        case .agrestiCoull:
            "share of yes, over the shares of futures: after Agresti & Coull (1998), doi:10.1080/00031305.1998.10480550"
        case .bonettPrice:
            "difference of two shares of yes on the same luck: Bonett & Price (2012), doi:10.3102/1076998611411915"
        case .ruleOfThree:
            "the same where no pair differs: Hanley & Lippman-Hand (1983), doi:10.1001/jama.1983.03330370053031"
        case .constant: "every pair differs by the same amount, which is the interval"
        }
    }

    private func resampled(_ count: Int?) -> [String: JSON] {
        [
            "resamples": count.map { .whole(Int64($0)) } ?? .null,
            "random": SensitivityMethods.random([Resamples.decisionName]),
        ]
    }

    private var sobolIndices: JSON {
        method(
            "first order: Saltelli et al. (2010), table 2 (b), doi:10.1016/j.cpc.2009.09.018; total: Jansen (1999), "
                + "doi:10.1016/S0010-4655(98)00154-4; luck as one more input",
            [.percentileBootstrap],
            more: resampled(SobolIndices.affordable(for: design)).merging([
                "resampling": .text("whole rows: Archer, Saltelli & Sobol (1997), doi:10.1080/00949659708811825"),
                "dummy": .text(
                    "an input that does nothing, by products of A and B: after Khorashadi Zadeh et al. (2017), "
                        + "doi:10.1016/j.envsoft.2017.02.001; nothing is ranked below its upper bound"),
                "fewest_rows": .whole(Int64(SobolIndices.fewestRows)),
            ]) { $1 })
    }

    private var elementaryEffects: JSON {
        method(
            "Morris (1991), doi:10.1080/00401706.1991.10484804; mean size: Campolongo, Cariboni & Saltelli (2007), "
                + "doi:10.1016/j.envsoft.2006.10.004",
            [.studentT, .percentileBootstrap],
            more: resampled(SobolIndices.resamples).merging([
                "resampling": .text("whole trajectories, for the deviation; mean and size are Student's"),
                "fewest_trajectories": .whole(Int64(MorrisEffects.fewestTrajectories)),
            ]) { $1 })
    }

    private var tornado: JSON {
        let part = 0.05 / Double(3 * design.inputs.count)
        return method(
            "mean paired difference from the usual point on the same luck",
            [.pairedT, .studentisedBootstrap, .bonettPrice, .ruleOfThree, .constant],
            error: 0.05, over: "all intervals of a chart (Bonferroni)",
            more: resampled(Resamples.needed(tail: part / 2)).merging(["error_of_each": .number(part)]) { $1 })
    }

    private var points: JSON {
        method(
            isNested ? "mean over the means of futures" : "mean over replicates",
            [.studentT, isNested ? .agrestiCoull : .wilson, .bonettPrice, .ruleOfThree],
            more: ["table": .text(PointsTable.file)])
    }

    private var mainEffects: JSON {
        method(
            "mean over all points with a level, formed within each replicate: Montgomery (2017), section 5.3",
            [.studentT],
            more: [
                "span_error_over": .text("all pairs of an input's levels (Bonferroni)")
            ])
    }

    private var bestPoints: JSON {
        let pairs = Double(design.count) * Double(design.count - 1) / 2
        return method(
            "the point with the best mean against every other on the same luck",
            [.pairedT, .bonettPrice, .ruleOfThree],
            over: "all pairs of points (Bonferroni)",
            more: [
                "error_of_each": pairs > 0 ? .number(0.05 / pairs) : .null,
                "most_points": .whole(Int64(BestPoints.most)),
            ])
    }

    private var regional: JSON {
        method(
            "Smirnov's distance between the points on either side of a threshold: Hornberger & Spear (1981), J. Environ. "
                + "Manage. 12, 7-18; Smirnov (1939)",
            [], counts: "points", over: "all inputs (Holm)",
            more: [
                "chance": .text("by permutation, adjusted by Holm (1979), Scand. J. Stat. 6, 65-70"),
                "permutations": .whole(Int64(RegionalSensitivity.permutations)),
                "random": SensitivityMethods.random([RegionalSensitivity.decisionName]),
                "fewest_points_on_a_side": .whole(Int64(RegionalSensitivity.fewest)),
            ])
    }
}
