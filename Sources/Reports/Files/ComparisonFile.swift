import Experiments
import Foundation
import Simulation

/// `comparison.json`: what was computed from the runs, with the methods and their sources.
public enum ComparisonFile {
    static let file = "comparison.json"

    /// The object; indices in it count in the list `strategies`.
    ///
    /// - Throws: What encoding throws; never for findings of finite numbers.
    public static func json(_ findings: Findings) throws -> JSON {
        var object: [String: JSON] = [
            "schema": .text("wahana/comparison/1"),
            "scenario": .text(findings.study.plan.name),
            "study": .text(findings.study.digest),
            "comparison": try JSON(encoding: findings.comparison),
            "sentences": .object(
                Dictionary(
                    uniqueKeysWithValues: Language.allCases.map { language in
                        let answer = Answer(findings, language)
                        return (
                            language.rawValue, .list(([answer.headline] + answer.support).map { .text($0) }) as JSON
                        )
                    })),
            "expectations": .list(findings.expectations.map(expectation)),
            "common_luck": .list(
                findings.luck.map { luck in
                    .object([
                        "strategy": .text(luck.strategy), "baseline": .text(luck.baseline),
                        "first_difference_day": luck.firstDifference.map { .number($0) } ?? .null,
                        "share_common": .number(luck.shareCommon), "conflicts": .whole(Int64(luck.conflicts)),
                    ])
                }),
            "methods": .object(
                methods.merging(findings.study.perFuture > 1 ? nestedMethods : [:]) { $1 }.mapValues { .text($0) }),
        ]
        if let hold = findings.hold {
            object["hold"] = .object([
                "result": try JSON(encoding: hold),
                "sentences": .object(
                    Dictionary(
                        uniqueKeysWithValues: Language.allCases.map { language in
                            (language.rawValue, .list(Answer(findings, language).hold.map { .text($0) }) as JSON)
                        })),
                "method": .text(Answer(findings, .english).holdWords?.method ?? ""),
            ])
        }
        return .object(object)
    }

    private static func expectation(_ result: ExpectationResult) -> JSON {
        var claim: [String: JSON]
        switch result.expectation.claim {
        case .sign(let lever, let direction, let strategy):
            claim = [
                "lever": .text(lever), "direction": .whole(Int64(direction)), "strategy": .text(strategy),
            ]
        case .order(let order): claim = ["order": .list(order.map { .text($0) })]
        }
        claim["outcome"] = .text(result.expectation.outcome)
        claim["reason"] = .object([
            "id": .text(result.expectation.reason.id), "en": .text(result.expectation.reason.en),
        ])
        return .object([
            "claim": .object(claim), "verdict": .text(result.verdict.rawValue),
            "estimate": result.estimate.map { .number($0) } ?? .null,
            "interval": result.interval.map { .list([.number($0.low), .number($0.high)]) } ?? .null,
            "found": .list(result.found.map { .text($0) }), "pairs": .whole(Int64(result.pairs)),
        ])
    }

    /// What is otherwise where several runs share a future.
    private static let nestedMethods = [
        "agresti_coull":
            "shares of runs, over the shares of futures: after Agresti & Coull (1998), doi:10.1080/00031305.1998.10480550",
        "n_counts": "futures: the mean over the runs of a future is one observation, resamples pick whole futures",
    ]

    /// How each number was made; the keys are the methods named in `comparison`.
    private static let methods = [
        "bonett_price":
            "adjusted Wald interval for paired proportions: Bonett & Price (2012), J. Educ. Behav. Stat. 37(4)",
        "constant": "every pair differs by the same amount, which is the interval",
        "families":
            "error 0.05/2^level over the size of the family (Bonferroni): k-1 against the baseline, k(k-1)/2 against "
            + "the best of the others and for all pairs",
        "paired_t": "Student's t on the paired differences",
        "percentile_bootstrap": "percentile bootstrap of whole rows: Efron & Tibshirani (1993), section 13.3",
        "quantiles": "definition 7 of Hyndman & Fan (1996), doi:10.2307/2684934",
        "rule_of_three": "bound on a share that was never seen",
        "studentised_bootstrap": "studentised bootstrap of whole rows: Efron & Tibshirani (1993), section 12.5",
        "wilson": "score interval of a share: Wilson (1927), doi:10.1080/01621459.1927.10502953",
    ]
}

extension JSON {
    /// What an encodable value looks like as JSON.
    ///
    /// - Throws: What its encoding throws; a value without NaN and infinities throws nothing.
    init(encoding value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        self = try JSONDecoder().decode(JSON.self, from: encoder.encode(value))
    }
}

extension JSON: Decodable {
    private struct Key: CodingKey {
        let stringValue: String
        let intValue: Int? = nil
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    /// Reads any JSON value; a number without a fraction is whole.
    public init(from decoder: any Decoder) throws {
        if let keyed = try? decoder.container(keyedBy: Key.self) {
            var object: [String: JSON] = [:]
            for key in keyed.allKeys { object[key.stringValue] = try keyed.decode(JSON.self, forKey: key) }
            self = .object(object)
        } else if var list = try? decoder.unkeyedContainer() {
            var values: [JSON] = []
            while !list.isAtEnd { values.append(try list.decode(JSON.self)) }
            self = .list(values)
        } else {
            let single = try decoder.singleValueContainer()
            if single.decodeNil() {
                self = .null
            } else if let value = try? single.decode(Bool.self) {
                self = .yes(value)
            } else if let value = try? single.decode(Int64.self) {
                self = .whole(value)
            } else if let value = try? single.decode(Double.self) {
                self = .number(value)
            } else {
                self = .text(try single.decode(String.self))
            }
        }
    }
}
