import Experiments
import Simulation

/// What a plan declares, as `check` lists it.
public struct PlanText: Sendable {
    private let plan: Plan
    private let names: Names
    private let language: Language

    /// The text of a plan.
    public init(_ plan: Plan, _ language: Language) {
        (self.plan, self.language) = (plan, language)
        names = Names(plan, language)
    }

    /// Title, question, levers with label, value, unit and range, uncertainties, outcomes and strategies.
    public func lines(ink: Ink = Ink(false)) -> [String] {
        var lines = [ink.bold(Plain.line(plan.title[language])), Plain.line(plan.question[language])]
        if !plan.levers.isEmpty {
            var table = TextTable([
                say("Yang kita tetapkan", "What we choose"), "", say("nilai", "value"), say("rentang", "range"),
            ])
            for lever in plan.levers {
                table.add([
                    "  " + lever.name, Plain.line(lever.label[language]),
                    value(lever.value, lever.quantity, lever.unit),
                    range(lever.range, lever.quantity, lever.unit),
                ])
            }
            lines += [""] + table.lines(ink)
        }
        if !plan.uncertainties.isEmpty {
            var table = TextTable([
                say("Yang belum pasti", "What we do not know"), "", say("rentang", "range"), say("dasar", "basis"),
            ])
            for item in plan.uncertainties {
                table.add([
                    "  " + item.name, Plain.line(item.label[language]), range(item.range, item.quantity, item.unit),
                    basis(item),
                ])
            }
            lines += [""] + table.lines(ink)
        }
        lines += CorrelationWords(plan: plan, language: language).sentences.map { "  " + $0 }
        lines += ["", ink.bold(say("Ukuran hasil", "What counts"))]
        for (place, outcome) in plan.outcomes.enumerated() {
            let main = outcome.compared.primary ? say(" (utama)", " (primary)") : ""
            lines.append("  \(outcome.compared.name): \(names.outcomes[place])\(main)")
        }
        lines += ["", ink.bold(say("Strategi", "Strategies"))]
        for (place, strategy) in plan.strategies.enumerated() {
            let base = place == plan.baseline ? say(" (pembanding)", " (the others are compared with it)") : ""
            lines.append("  \(strategy.name): \(names.strategies[place])\(base)")
        }
        return lines
    }

    private func value(_ value: Double, _ quantity: Quantity, _ unit: Text) -> String {
        let writing = Writing(language)
        switch quantity {
        case .share: return Amount(.share, language).value(value)
        case .rupiah: return Amount(.rupiah, language).value(value)
        case .time: return writing.number(value) + say(" hari", " days")
        case .toggle: return value > 0.5 ? say("ya", "yes") : say("tidak", "no")
        case .choice: return QuantityWords(language).value(value, quantity, unit)
        case .number, .integer:
            let words = Plain.line(unit[language])
            return writing.number(value) + (words.isEmpty ? "" : " " + words)
        }
    }

    private func range(_ range: ClosedRange<Double>, _ quantity: Quantity, _ unit: Text) -> String {
        if let choices = quantity.choices { return QuantityWords.listed(choices, language) }
        return quantity == .toggle
            ? say("ya atau tidak", "yes or no")
            : "\(value(range.lowerBound, quantity, Text(""))) – \(value(range.upperBound, quantity, unit))"
    }

    private func basis(_ item: Uncertainty) -> String {
        switch item.basis {
        case .measured: say("diukur: ", "measured: ") + Plain.line(item.source[language])
        case .published: say("terbitan: ", "published: ") + Plain.line(item.source[language])
        case .judgement: say("ilustratif", "illustrative")
        }
    }

    private func say(_ id: String, _ en: String) -> String { language == .indonesian ? id : en }

    /// The plan as a JSON object.
    public static func json(_ plan: Plan) -> JSON {
        func both(_ text: Text) -> JSON { .object(["id": .text(text.id), "en": .text(text.en)]) }
        /// The bounds, or the choices.
        func values(_ quantity: Quantity, _ range: ClosedRange<Double>) -> [String: JSON] {
            guard let choices = quantity.choices else {
                return ["from": .number(range.lowerBound), "to": .number(range.upperBound)]
            }
            return [
                "choices": .list(choices.map { .object(["name": .text($0.name), "label": both($0.label)]) })
            ]
        }
        var object: [String: JSON] = [
            "name": .text(plan.name), "title": both(plan.title), "question": both(plan.question),
            "start": .text(plan.start.description), "days": .number(plan.days),
            "levers": .list(
                plan.levers.map {
                    .object(
                        [
                            "name": .text($0.name), "label": both($0.label), "unit": both($0.unit),
                            "quantity": .text($0.quantity.name), "value": JSON($0.value, as: $0.quantity),
                        ].merging(values($0.quantity, $0.range)) { _, last in last })
                }),
            "uncertainties": .list(
                plan.uncertainties.map {
                    .object(
                        [
                            "name": .text($0.name), "label": both($0.label), "quantity": .text($0.quantity.name),
                            "basis": .text($0.basis.rawValue), "source": both($0.source),
                        ].merging(values($0.quantity, $0.range)) { _, last in last })
                }),
            "outcomes": .list(
                plan.outcomes.map {
                    .object([
                        "name": .text($0.compared.name), "label": both($0.label), "primary": .yes($0.compared.primary),
                        "kind": .text($0.compared.kind.rawValue), "unit": .text($0.compared.unit.rawValue),
                    ])
                }),
            "strategies": .list(
                plan.strategies.map { .object(["name": .text($0.name), "title": both($0.title)]) }),
        ]
        let pairs = plan.correlations(among: plan.uncertainties.map(\.name))
        if !pairs.isEmpty { object["correlated"] = CorrelationWords.json(pairs) }
        return .object(object)
    }
}
