import Experiments
import Simulation

extension JSON {
    /// A value of a lever, an uncertainty or an assumption as it stands in files: the name of a choice, else the number.
    init(_ value: Double, as quantity: Quantity) {
        self = quantity.name(of: value).map { .text($0) } ?? .number(value)
    }

    /// The same with names instead of numbers wherever an object that names an input of named choices gives its values.
    func naming(_ inputs: [Input]) -> JSON {
        switch self {
        case .list(let items): return .list(items.map { $0.naming(inputs) })
        case .object(let fields):
            guard case .text(let name) = fields["name"], let input = inputs.first(where: { $0.name == name }),
                !input.names.isEmpty
            else { return .object(fields.mapValues { $0.naming(inputs) }) }
            var named = fields
            for key in ["low", "high", "choice"] { named[key] = fields[key]?.named(input) }
            if case .list(let levels) = fields["levels"] {
                named["levels"] = .list(
                    levels.map { level in
                        guard case .object(var own) = level else { return level }
                        own["value"] = own["value"]?.named(input)
                        return .object(own)
                    })
            }
            return .object(named)
        case .null, .yes, .whole, .number, .text: return self
        }
    }

    private func named(_ input: Input) -> JSON {
        switch self {
        case .number(let value): JSON(value, as: input.quantity)
        case .whole(let value): JSON(Double(value), as: input.quantity)
        case .null, .yes, .text, .list, .object: self
        }
    }
}
