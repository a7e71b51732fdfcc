import Simulation

/// Something to vary: its name in the plan, and the values it is to take.
public struct Varied: Sendable, Hashable, Codable {
    /// Which of its values.
    public enum Values: Sendable, Hashable, Codable {
        /// All of its declared range.
        case all
        /// These.
        case listed([Double])
        /// A part of its range, bounds included; a factorial design takes `count` of them, evenly spaced.
        case between(Double, Double, count: Int?)
        /// So many over its declared range, for a factorial design.
        case count(Int)
    }

    /// The name of a lever, an uncertainty or an assumption.
    public let name: String
    /// Which of its values.
    public let values: Values

    /// Something to vary.
    public init(_ name: String, _ values: Values = .all) { (self.name, self.values) = (name, values) }

    /// Levels of an input in a factorial design unless it says otherwise.
    public static let usualLevels = 5

    /// The input of a design.
    ///
    /// - Parameter isFactorial: Whether its levels are chosen apart from it.
    /// - Throws: `InvalidParameter` for an unknown name, values outside its range, or fewer than two of them.
    func input(of plan: Plan, isFactorial: Bool) throws -> Input {
        let whole = try declared(plan)
        switch values {
        case .all, .count: return whole
        case .listed(let values):
            for value in values { try whole.check(value) }
            if isFactorial { return whole }
            let usual = values.contains(whole.usual) ? whole.usual : values.first ?? whole.usual
            return try Input(name, choices: values, usual: usual, origin: whole.origin, names: whole.names)
        case .between(let low, let high, _):
            guard whole.names.isEmpty else {
                throw InvalidParameter(
                    name,
                    must: Text(id: "menyebut pilihannya satu per satu", en: "have its choices named one by one"),
                    got: "\(shortest(low))..\(shortest(high))")
            }
            for value in [low, high] { try whole.check(value) }
            return try whole.narrowed(to: low, high)
        }
    }

    /// The levels of a factorial design.
    func levels(of input: Input) -> Levels {
        switch values {
        case .all: Varied.lists(input) ? .every : .count(Varied.usualLevels)
        case .between(_, _, count: nil) where Varied.lists(input): .every
        case .listed(let values): .values(values)
        case .between(let low, let high, let count): Varied.spaced(low, high, count ?? Varied.usualLevels, input)
        case .count(let count): .count(count)
        }
    }

    /// Levels between typed bounds stand on the bounds, whatever the input's distribution.
    private static func spaced(_ low: Double, _ high: Double, _ count: Int, _ input: Input) -> Levels {
        guard count > 1, input.valueCount == nil else { return .count(count) }
        return .values((0..<count).map { $0 + 1 == count ? high : low + (high - low) * Double($0) / Double(count - 1) })
    }

    /// Whether a factorial design takes all values of an input unless it is told otherwise: whole numbers and switches
    /// with at most twelve.
    private static func lists(_ input: Input) -> Bool { (input.valueCount ?? .max) <= 12 }

    private func declared(_ plan: Plan) throws -> Input {
        if let lever = plan.levers.first(where: { $0.name == name }) { return try Input(lever) }
        if let uncertainty = plan.uncertainties.first(where: { $0.name == name }) { return try Input(uncertainty) }
        if let assumption = plan.assumptions.first(where: { $0.name == name }) { return try Input(assumption) }
        throw InvalidParameter(
            "--vary",
            must: Text(id: "menyebut nama yang ada; ", en: "name something of the plan; ")
                + offer(for: name, among: plan.settableNames),
            got: name)
    }

    /// How it stands in a study's digest.
    var identity: String {
        func written(_ value: Double) -> String { String(value.bitPattern, radix: 16) }
        let values =
            switch values {
            case .all: "all"
            case .listed(let values): "listed " + values.map(written).joined(separator: " ")
            case .between(let low, let high, let count):
                "between \(written(low)) \(written(high)) \(count.map { "\($0)" } ?? "")"
            case .count(let count): "count \(count)"
            }
        return "vary \(name.utf8.count) \(name) \(values)\n"
    }
}
