import Experiments
import Simulation

/// A value given to `--set`, in the unit of its declaration.
///
/// A length of time needs a unit, as in scripts: `weeks(2)`, `days(10)`, `months(1)`. Shares are `0.05`, `5%` or
/// `percent(5)`; sums `500000` or `rupiah(500000)`; switches `yes` and `no` in both languages.
enum SetValue {
    /// The number of a typed value.
    ///
    /// - Throws: `Problem` of kind `usage` that shows how the value is written.
    static func number(_ text: String, of name: String, in plan: Plan) throws -> Double {
        let quantity =
            plan.levers.first { $0.name == name }?.quantity ?? plan.uncertainties.first { $0.name == name }?.quantity
            ?? .number
        let (unit, inner) = parts(text)
        switch (quantity, unit) {
        case (.toggle, nil):
            switch text {
            case "yes", "ya", "true", "1": return 1
            case "no", "tidak", "false", "0": return 0
            default: break
            }
        case (.time, "days"?), (.time, "hari"?): if let days = plainNumber(inner) { return days }
        case (.time, "weeks"?), (.time, "minggu"?): if let weeks = plainNumber(inner) { return weeks * 7 }
        case (.time, "months"?), (.time, "bulan"?): if let months = plainNumber(inner) { return months * Span.daysPerMonth }
        case (.share, "percent"?), (.share, "%"?): if let percent = plainNumber(inner) { return percent / 100 }
        case (.rupiah, "rupiah"?), (.rupiah, nil), (.integer, nil):
            if let whole = plainNumber(inner), whole == whole.rounded() { return whole }
        case (.number, nil), (.share, nil): if let number = plainNumber(inner) { return number }
        default: break
        }
        throw Problem(
            .usage, "W-VALUE",
            Text(id: "\(name) tidak dapat menerima '\(text)'", en: "\(name) cannot take '\(text)'"),
            remedy: form(quantity, name))
    }

    /// `weeks(2)` as unit and number; `5%` likewise; a bare word has no unit.
    private static func parts(_ text: String) -> (unit: String?, inner: String) {
        if text.hasSuffix("%") { return ("%", String(text.dropLast())) }
        guard text.hasSuffix(")"), let open = text.firstIndex(of: "(") else { return (nil, text) }
        return (String(text[..<open]), String(text[text.index(after: open)...].dropLast()))
    }

    private static func form(_ quantity: Quantity, _ name: String) -> Text {
        let example =
            switch quantity {
            case .time: "weeks(2)"
            case .share: "percent(5)"
            case .rupiah: "rupiah(500000)"
            case .integer: "3"
            case .number: "2.5"
            case .toggle: "yes"
            }
        return Text(id: "tulis misalnya --set '\(name)=\(example)'", en: "write for example --set '\(name)=\(example)'")
    }
}
