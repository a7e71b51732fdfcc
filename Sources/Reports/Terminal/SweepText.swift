import Experiments
import Simulation

/// A sweep on a terminal: the answer first, then its tables, then what they do not show.
public struct SweepText: Sendable {
    private let words: SweepWords
    private let ink: Ink
    private let columns: Int

    /// The text of `analysis`.
    ///
    /// - Parameter columns: The width at which sentences are broken; a table is as wide as it is.
    public init(_ analysis: SweepAnalysis, _ language: Language, ink: Ink = Ink(false), columns: Int = 120) {
        (words, self.ink, self.columns) = (SweepWords(analysis, language), ink, columns)
    }

    /// The whole text, each line ended.
    public var text: String {
        var lines = wrap(words.headline).map(ink.bold)
        for sentence in words.support + words.failures + words.primaryRefusals { lines += wrap(sentence) }
        lines += tables
        for sentence in words.cautions + [words.notShown, words.extent, words.basis, Answer.standing[words.language]] {
            lines += wrap(sentence)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The tables of the first findings, each under its caption.
    var tables: [String] {
        let tables = words.lineTable().map { [$0] } ?? words.leading.compactMap { words.table($0, mostPoints: 25) }
        return tables.flatMap { table -> [String] in
            var text = TextTable(table.head, right: table.numbers)
            for row in table.rows { text.add(["  " + row[0]] + row.dropFirst()) }
            return wrap(table.caption) + text.lines(ink)
        }
    }

    private func wrap(_ sentence: String) -> [String] {
        Plain.wrapped(sentence, columns: columns).split(separator: "\n").map(String.init)
    }
}
