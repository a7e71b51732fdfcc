import Experiments
import Simulation

/// A comparison on a terminal: the verdict first, then the table, then what it rests on.
public struct ComparisonText: Sendable {
    private let answer: Answer
    private let ink: Ink
    private let columns: Int

    /// The text of `findings`.
    ///
    /// - Parameter columns: The width at which sentences are broken; a table is as wide as it is.
    public init(_ findings: Findings, _ language: Language, ink: Ink = Ink(false), columns: Int = 120) {
        (answer, self.ink, self.columns) = (Answer(findings, language), ink, columns)
    }

    /// The whole text.
    ///
    /// - Parameter next: A command that works when pasted, without its lead "Next:"; `nil` leaves the line out.
    public func text(next: String? = nil) -> String {
        var lines = [wrap(answer.headline, ink.bold)]
        lines += answer.support.map { wrap($0) }
        lines += answer.notes.map { wrap($0) }
        lines += table
        lines += expectations
        lines += answer.grounds.map { wrap($0) }
        lines.append(wrap(Answer.standing[answer.language]))
        if let next { lines.append(answer.say("Langkah berikut: ", "Next: ") + ink.mark(Plain.line(next))) }
        return lines.joined(separator: "\n") + "\n"
    }

    private func wrap(_ sentence: String, _ colour: (String) -> String = { $0 }) -> String {
        Plain.wrapped(sentence, columns: columns).split(separator: "\n", omittingEmptySubsequences: false)
            .map { colour(String($0)) }.joined(separator: "\n")
    }

    /// One row per strategy: where 80 of 100 runs lie, how often the target is reached, the median cost.
    var table: [String] {
        let primary = answer.primary
        var head = [
            "",
            "\(answer.names.outcomes[primary.place])"
                + (primary.outcome.kind == .yesNo ? "" : answer.say(", 80 dari 100 ulangan", ", 80 of 100 runs")),
        ]
        if let target = answer.target { head.append("target \(target)") }
        if let cost = answer.cost { head.append("\(answer.names.outcomes[cost.place]) (median)") }
        var table = TextTable(head, right: Set(1..<head.count))
        for summary in primary.strategies {
            var cells = ["  " + answer.names.strategies[summary.strategy]]
            cells.append(answer.spread(summary, of: primary.outcome))
            if answer.target != nil {
                cells.append(summary.target.map { OfTen.words($0.share, answer.language) } ?? "–")
            }
            if let cost = answer.cost {
                let money = cost.strategies.first { $0.strategy == summary.strategy }
                cells.append(money.map { answer.writing.shortRupiah($0.p50) } ?? "–")
            }
            table.add(cells)
        }
        return table.lines(ink)
    }

    private var expectations: [String] {
        let results = answer.findings.expectations
        guard !results.isEmpty else { return [] }
        let words = ExpectationWords(names: answer.names, plan: answer.plan)
        let lead = answer.say("Dugaan sebelum dijalankan: ", "Expected beforehand: ")
        let misses = results.filter { $0.verdict == .miss }.map { result in
            let found = words.found(result)
            return Plain.wrapped(
                "  ✗ \(words.claim(result))" + (found.isEmpty ? "" : "; \(answer.say("ternyata", "found")) \(found)"),
                columns: columns, indent: "    ")
        }
        return [wrap(lead + words.tally(results) + ".")] + misses
    }
}
