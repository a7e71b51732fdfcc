import Simulation

/// What one cell of a table holds, read as its column declares.
public enum Cell: Hashable, Sendable {
    /// Words, a code, or the code of a choice.
    case text(String)
    /// A whole number, or whole rupiah.
    case whole(Int)
    /// A number, always finite.
    case number(Double)
    /// Yes or no.
    case yes(Bool)
    /// A day.
    case date(CalendarDate)
}

extension Column.Content {
    /// Reads a cell that is not empty; nil where it is not what the column holds.
    func cell(_ text: String, _ mark: WrittenNumber.DecimalMark?) -> Cell? {
        switch self {
        case .text, .identity, .reference:
            return .text(text)
        case .integer(let bounds):
            return WrittenNumber(text)?.whole(mark).flatMap { bounds.contains($0) ? .whole($0) : nil }
        case .number(let bounds):
            return WrittenNumber(text)?.value(mark).flatMap { bounds.contains($0) ? .number($0) : nil }
        case .rupiah:
            return WrittenNumber(text, inRupiah: true)?.whole(mark).flatMap { $0 >= 0 ? .whole($0) : nil }
        case .yesNo:
            return Self.answers.first { $0.words.contains(text.lowercased()) }.map { .yes($0.yes) }
        case .date:
            return CalendarDate(iso: text).map { .date($0) }
        case .choice(let choices):
            // Most cells are written as declared; only the others are folded.
            let exact = choices.first { $0.code == text || $0.names.id == text || $0.names.en == text }
            let written = exact == nil ? Header.folded(text) : text
            let found =
                exact ?? choices.first { [$0.code, $0.names.id, $0.names.en].map(Header.folded).contains(written) }
            return found.map { .text($0.code) }
        }
    }

    /// The number that a cell of a column of numbers is written as.
    func writtenNumber(_ text: String) -> WrittenNumber? {
        switch self {
        case .integer, .number: WrittenNumber(text)
        case .rupiah: WrittenNumber(text, inRupiah: true)
        default: nil
        }
    }

    /// What a cell should have been, to stand after "expected".
    var expected: Text {
        switch self {
        case .text, .identity, .reference: Text(id: "teks", en: "text")
        case .integer(let bounds):
            Text(id: "bilangan bulat", en: "a whole number")
                + Self.range(Double(bounds.lowerBound), Double(bounds.upperBound))
        case .number(let bounds):
            Text(id: "bilangan", en: "a number") + Self.range(bounds.lowerBound, bounds.upperBound)
        case .yesNo: Text(id: "ya atau tidak", en: "yes or no")
        case .date: Text(id: "tanggal seperti 2027-04-01", en: "a date such as 2027-04-01")
        case .choice(let choices):
            Text(
                id: "salah satu dari " + choices.map(\.names.id).joined(separator: ", "),
                en: "one of " + choices.map(\.names.en).joined(separator: ", "))
        case .rupiah: Text(id: "jumlah rupiah bulat seperti 1250000", en: "whole rupiah such as 1250000")
        }
    }

    private static let answers: [(yes: Bool, words: [String])] = [
        (true, ["ya", "y", "yes", "benar", "true", "1"]), (false, ["tidak", "t", "no", "n", "salah", "false", "0"]),
    ]

    /// The words for a range; a bound as large as numbers go is no bound.
    private static func range(_ lower: Double, _ upper: Double) -> Text {
        let (hasLower, hasUpper) = (lower > -9e18, upper < 9e18)
        return switch (hasLower, hasUpper) {
        case (true, true):
            Text(
                id: " dari \(shortest(lower)) sampai \(shortest(upper))",
                en: " from \(shortest(lower)) to \(shortest(upper))")
        case (true, false): Text(id: " paling sedikit \(shortest(lower))", en: " of at least \(shortest(lower))")
        case (false, true): Text(id: " paling banyak \(shortest(upper))", en: " of at most \(shortest(upper))")
        case (false, false): Text("")
        }
    }
}
