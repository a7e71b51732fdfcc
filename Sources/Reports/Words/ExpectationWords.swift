import Experiments
import Simulation

/// What the author expected, and how it ended, in words.
struct ExpectationWords {
    let names: Names
    let plan: Plan

    /// Hit, miss, or not to be told yet.
    func verdict(_ result: ExpectationResult) -> String {
        switch result.verdict {
        case .hit: say("tepat", "hit")
        case .miss: say("meleset", "miss")
        case .undecided: say("belum dapat disimpulkan", "cannot be told yet")
        }
    }

    /// A mark that reads without colour.
    func mark(_ result: ExpectationResult) -> String {
        switch result.verdict {
        case .hit: "✓"
        case .miss: "✗"
        case .undecided: "?"
        }
    }

    /// What was expected.
    func claim(_ result: ExpectationResult) -> String {
        let label = outcome(result)?.label ?? Plain.line(result.expectation.outcome)
        switch result.expectation.claim {
        case .sign(let name, let direction, let strategy):
            let lever = plan.levers.first { $0.name == name }.map { Plain.line($0.label[names.language]) } ?? name
            let under = title(strategy)
            let more = direction > 0
            return say(
                "makin besar \(lever), makin \(more ? "tinggi" : "rendah") \(label) (\(under))",
                "more \(lever), \(more ? "higher" : "lower") \(label) (\(under))")
        case .order(let expected):
            return "\(label): " + expected.map(title).joined(separator: " > ")
        }
    }

    /// What was found.
    func found(_ result: ExpectationResult) -> String {
        if !result.found.isEmpty {
            return result.verdict == .hit ? "" : result.found.map(title).joined(separator: " > ")
        }
        guard let estimate = result.estimate else { return "" }
        guard let interval = result.interval, let compared = outcome(result)?.compared,
            let neutral = try? ComparedOutcome(compared.name, compared.kind, unit: compared.unit, better: .higher)
        else { return "" }
        let span = PairStatement.Span(estimate, interval, of: neutral, names.language)
        return Template(PairForm.span[names.language]).filled {
            ["estimate": span.estimate, "low": span.low, "high": span.high][$0]
        }
    }

    /// How many ended how: "3 tepat, 1 meleset, 1 belum dapat disimpulkan".
    func tally(_ results: [ExpectationResult]) -> String {
        let kinds: [(ExpectationResult.Verdict, Text)] = [
            (.hit, Text(id: "tepat", en: "hit")), (.miss, Text(id: "meleset", en: "missed")),
            (.undecided, Text(id: "belum dapat disimpulkan", en: "cannot be told yet")),
        ]
        return kinds.compactMap { verdict, word in
            let count = results.count { $0.verdict == verdict }
            return count == 0 ? nil : "\(names.writing.whole(count)) \(word[names.language])"
        }.joined(separator: ", ")
    }

    private func outcome(_ result: ExpectationResult) -> (label: String, compared: ComparedOutcome)? {
        plan.outcomes.firstIndex { $0.compared.name == result.expectation.outcome }
            .map { (names.outcomes[$0], plan.outcomes[$0].compared) }
    }

    private func title(_ strategy: String) -> String {
        plan.strategies.firstIndex { $0.name == strategy }.map { names.strategies[$0] } ?? Plain.line(strategy)
    }

    private func say(_ id: String, _ en: String) -> String { names.language == .indonesian ? id : en }
}
