import Experiments
import Simulation

/// A value given to `--set`, in the unit of its declaration.
///
/// A length of time needs a unit, as in scripts: `weeks(2)`, `days(10)`, `months(1)`. Shares are `0.05`, `5%` or
/// `percent(5)`; sums `500000` or `rupiah(500000)`; switches `yes` and `no` in both languages; a named
/// choice is its name.
enum SetValue {
    /// The number of a typed value, which must lie in the declared range.
    ///
    /// - Throws: `Problem` of kind `usage` that names the range, or shows how the value is written.
    static func number(
        _ text: String, within plan: Plan, of name: String, option: Option = .set
    ) throws -> Double {
        let value = try number(text, of: name, in: plan, option: option)
        guard let range = plan.range(of: name), !range.contains(value) else { return value }
        let quantity = self.quantity(of: name, in: plan)
        let bounds = (written(range.lowerBound, quantity), written(range.upperBound, quantity))
        throw Problem(
            .usage, "W-VALUE",
            Text(
                id: "\(name) harus berada antara \(bounds.0) dan \(bounds.1) (tertulis \(text))",
                en: "\(name) must lie between \(bounds.0) and \(bounds.1) (got \(text))"),
            remedy: Text(
                id: "pilih nilai di dalam rentang itu, misalnya \(example(bounds.0, name, option))",
                en: "choose a value in that range, for example \(example(bounds.0, name, option))"))
    }

    /// The names that `--set` takes, nearest first: those of the plan; an assumption is only guessed at, there are many.
    static func offer(for name: String, in plan: Plan) -> Text {
        let own = plan.levers.map(\.name) + plan.uncertainties.map(\.name)
        let guess = nearestName(to: name, among: plan.settableNames)
        let list = own.joined(separator: ", ")
        let rest = Text(
            id: "yang ada: \(list), dan asumsi model seperti tertulis di codebook.csv",
            en: "there are: \(list), and the models' assumptions as codebook.csv lists them")
        return guess.map { Text(id: "mungkin maksudnya '\($0)'? ", en: "did you mean '\($0)'? ") + rest } ?? rest
    }

    private static func quantity(of name: String, in plan: Plan) -> Quantity {
        plan.quantity(of: name) ?? .number
    }

    /// A change in the form in which `--set` takes it, for a command to paste.
    static func written(_ change: RunKey.Parameter, in plan: Plan) -> String {
        "\(change.name)=" + written(change.value, quantity(of: change.name, in: plan))
    }

    /// A bound in the form in which `--set` takes it.
    private static func written(_ value: Double, _ quantity: Quantity) -> String {
        func number(_ value: Double) -> String {
            value == value.rounded() && abs(value) < 1e15 ? String(Int64(value)) : String(value)
        }
        return switch quantity {
        case .time where value.truncatingRemainder(dividingBy: 7) == 0: "weeks(\(number(value / 7)))"
        case .time: "days(\(number(value)))"
        case .share: "percent(\(number((value * 1e12).rounded() / 1e10)))"
        case .rupiah: "rupiah(\(number(value)))"
        case .integer, .number: number(value)
        case .toggle: value == 0 ? "no" : "yes"
        case .choice: quantity.name(of: value) ?? number(value)
        }
    }

    /// The number of a typed value.
    ///
    /// - Throws: `Problem` of kind `usage` that shows how the value is written.
    static func number(_ text: String, of name: String, in plan: Plan, option: Option = .set) throws -> Double {
        let quantity = quantity(of: name, in: plan)
        if let choices = quantity.choices { return try number(text, among: choices, of: name) }
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
        case (.time, "months"?), (.time, "bulan"?):
            if let months = plainNumber(inner) { return months * Span.daysPerMonth }
        case (.share, "percent"?), (.share, "%"?): if let percent = plainNumber(inner) { return percent / 100 }
        case (.rupiah, "rupiah"?), (.rupiah, nil), (.integer, nil):
            if let whole = plainNumber(inner), whole == whole.rounded() { return whole }
        case (.number, nil), (.share, nil): if let number = plainNumber(inner) { return number }
        default: break
        }
        throw Problem(
            .usage, "W-VALUE",
            Text(id: "\(name) tidak dapat menerima '\(text)'", en: "\(name) cannot take '\(text)'"),
            remedy: form(quantity, name, option, within: plan.range(of: name)))
    }

    /// The number of a named choice.
    private static func number(_ text: String, among choices: [Choice], of name: String) throws -> Double {
        do {
            return Double(try Choice.number(of: text, in: choices, for: name))
        } catch is InvalidParameter {
            throw Problem(
                .usage, "W-VALUE",
                Text(id: "\(name) tidak dapat menerima '\(text)'", en: "\(name) cannot take '\(text)'"),
                remedy: Simulation.offer(for: text, among: choices.map(\.name)))
        }
    }

    /// `weeks(2)` as unit and number; `5%` likewise; a bare word has no unit.
    private static func parts(_ text: String) -> (unit: String?, inner: String) {
        if text.hasSuffix("%") { return ("%", String(text.dropLast())) }
        guard text.hasSuffix(")"), let open = text.firstIndex(of: "(") else { return (nil, text) }
        return (String(text[..<open]), String(text[text.index(after: open)...].dropLast()))
    }

    /// How a value of a quantity is written, by an example that its range allows.
    private static func form(
        _ quantity: Quantity, _ name: String, _ option: Option, within range: ClosedRange<Double>?
    ) -> Text {
        func near(_ usual: Double) -> String {
            written(range.map { $0.contains(usual) ? usual : $0.lowerBound } ?? usual, quantity)
        }
        let value =
            switch quantity {
            case .time: near(14)
            case .share: near(0.05)
            case .rupiah: near(500_000)
            case .integer: near(3)
            case .number: near(2.5)
            case .toggle: "yes"
            case .choice(let choices): choices.first?.name ?? ""
            }
        return Text(id: "tulis misalnya ", en: "write for example ") + Text(example(value, name, option))
    }

    /// A value as it is written behind an option; in a table of points it stands alone.
    private static func example(_ value: String, _ name: String, _ option: Option) -> String {
        option == .points ? value : "\(option.rawValue) '\(name)=\(value)'"
    }
}
