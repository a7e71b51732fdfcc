import Simulation

/// How the values and the differences of one unit are written.
public struct Amount: Sendable, Hashable {
    /// What is counted.
    public let unit: Unit
    /// The language and its marks.
    public let writing: Writing

    /// Amounts of `unit` in `language`.
    public init(_ unit: Unit, _ language: Language) {
        (self.unit, self.writing) = (unit, Writing(language))
    }

    /// A value: 66%, Rp9,4 juta, 120 jam, 3,4 bulan, 0,42.
    public func value(_ value: Double) -> String {
        switch unit {
        case .share: writing.percent(value)
        case .rupiah: writing.shortRupiah(value)
        case .hours:
            writing.decimal(value, places: value != 0 && abs(value) < 9.95 ? 1 : 0)
                + (writing.language == .indonesian ? " jam" : " hours")
        case .days: writing.days(value)
        case .count: writing.number(value)
        case .number: writing.number(value, digits: abs(value) < 1 ? 2 : 3)
        }
    }

    /// A range of values, the unit said once where it is a sign: 52–71%, Rp8,1 juta – Rp9,9 juta.
    public func range(_ low: Double, _ high: Double) -> String {
        let (first, second) = (value(low), value(high))
        if first == second { return first }
        if unit == .share {
            let to = writing.language == .indonesian ? "s.d." : "to"
            return low < 0 ? "\(first) \(to) \(second)" : "\(first.dropLast())–\(second)"
        }
        return "\(first) – \(second)"
    }

    /// The scale in which differences of about `size` are written.
    func scale(for size: Double) -> DifferenceScale {
        switch unit {
        case .share: DifferenceScale(1 / 100, "", Text(id: " poin", en: " points"))
        case .rupiah:
            DifferenceScale(RupiahScale(for: size).rawValue, "Rp", RupiahScale(for: size).word)
        case .hours: DifferenceScale(1, "", Text(id: " jam", en: " hours"))
        case .days where size >= 60:
            DifferenceScale(Span.daysPerMonth, "", Text(id: " bulan", en: " months"))
        case .days: DifferenceScale(1, "", Text(id: " hari", en: " days"))
        case .count, .number: DifferenceScale(1, "", Text(""))
        }
    }
}

/// In what differences of a unit are counted, and the words round the number.
struct DifferenceScale: Sendable, Hashable {
    /// How much one step of the printed number is.
    let size: Double
    /// What stands between sign and number.
    let before: String
    /// What stands after the number.
    let after: Text

    /// The words after a printed number: one point, two points.
    func after(_ number: String, _ language: Language) -> String {
        let words = after[language]
        return language == .english && number == "1" && words.hasSuffix("s") ? String(words.dropLast()) : words
    }

    init(_ size: Double, _ before: String, _ after: Text) {
        (self.size, self.before, self.after) = (size, before, after)
    }
}
