import Experiments
import Simulation

/// How values of levers, uncertainties and assumptions are written in one language.
struct QuantityWords {
    let writing: Writing

    init(_ language: Language) { writing = Writing(language) }

    /// A value: 25%, Rp500.000, 14 hari, ya, 2 jam/minggu.
    func value(_ value: Double, _ quantity: Quantity, _ unit: Text) -> String {
        switch quantity {
        case .share: writing.percent(value, places: abs(value) < 0.1 && value != 0 && !isWhole(value * 100) ? 1 : 0)
        case .rupiah: writing.shortRupiah(value)
        case .time: writing.days(value)
        case .toggle: Text(id: value == 0 ? "tidak" : "ya", en: value == 0 ? "no" : "yes")[writing.language]
        case .choice(let choices):
            Choice.numbered(value, in: choices).map { Plain.line($0.label[writing.language]) } ?? writing.number(value)
        case .number, .integer: joined(writing.number(value), unit)
        }
    }

    /// Two values as a range, what both say said once; named choices as all that there are.
    func range(_ low: Double, _ high: Double, _ quantity: Quantity, _ unit: Text) -> String {
        if let choices = quantity.choices { return QuantityWords.listed(choices, writing.language) }
        let (first, last) = (value(low, quantity, unit), value(high, quantity, unit))
        if quantity == .share { return "\(first.dropLast())–\(last)" }
        if quantity == .number || quantity == .integer {
            return "\(writing.number(low))–" + joined(writing.number(high), unit)
        }
        return first == last ? first : "\(first) – \(last)"
    }

    /// The labels of all choices.
    static func listed(_ choices: [Choice], _ language: Language) -> String {
        choices.map { Plain.line($0.label[language]) }.joined(separator: " / ")
    }

    private func isWhole(_ value: Double) -> Bool { abs(value - value.rounded()) < 1e-6 }

    private func joined(_ number: String, _ unit: Text) -> String {
        let words = Plain.line(unit[writing.language])
        return words.isEmpty ? number : "\(number) \(words)"
    }
}
