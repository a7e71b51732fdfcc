import Simulation

/// Something that a design varies: a name, and which value each share of its probability stands for.
public struct Input: Sendable, Hashable {
    /// Who says how likely the values are.
    public enum Origin: String, Sendable, Hashable, Codable {
        /// A lever has no distribution: every value of its range alike, because the design says so.
        case lever
        /// The plan's own belief.
        case uncertainty
        /// A number that a model stands on: every value of its range alike.
        case assumption
    }

    private enum Scale: Hashable {
        case spread(Uncertainty)
        case between(Double, Double)
        case wholes(Double, Double)
        case choices([Double])
    }

    /// The planner's name.
    public let name: String
    /// Who says how likely its values are.
    public let origin: Origin
    /// The value that it has where nothing varies it: a lever's own, an uncertainty's median.
    public let usual: Double
    /// The named choices that its values number; empty where its values are numbers.
    public let names: [Choice]
    private let scale: Scale
    /// Names where it has choices, else numbers.
    public var quantity: Quantity { names.isEmpty ? .number : .choice(names) }

    /// A lever over its range; whole numbers, switches and named choices take each of their values with the same chance.
    ///
    /// - Throws: `InvalidParameter` when its range holds one value only, or none that is whole where it must be.
    public init(_ lever: Lever) throws {
        let (low, high) = (lever.range.lowerBound, lever.range.upperBound)
        switch lever.quantity {
        case .integer, .toggle: scale = .wholes(low.rounded(.up), high.rounded(.down))
        case .choice(let choices): scale = .choices(choices.indices.map(Double.init))
        case .number, .share, .time, .rupiah: scale = .between(low, high)
        }
        (name, origin, usual, names) = (lever.name, .lever, lever.value, lever.quantity.choices ?? [])
        try checkVaries()
    }

    /// An uncertainty by its inverse distribution; whole numbers between two bounds take each value with the same
    /// chance, those of another distribution are its values rounded.
    ///
    /// - Throws: `InvalidParameter` when it has one value only.
    public init(_ uncertainty: Uncertainty) throws {
        scale = uncertainty.evenWholes.map { .wholes($0.lowerBound, $0.upperBound) } ?? .spread(uncertainty)
        (name, origin, names) = (uncertainty.name, .uncertainty, uncertainty.quantity.choices ?? [])
        usual = uncertainty.usual
        try checkVaries()
    }

    /// A number that a model stands on, over its range; a choice takes each of its values with the same chance.
    ///
    /// - Throws: `InvalidParameter` when its range holds one value only.
    public init(_ assumption: Assumption) throws {
        scale =
            assumption.choices.isEmpty
            ? .between(assumption.range.lowerBound, assumption.range.upperBound)
            : .choices(assumption.choices.indices.map(Double.init))
        (name, origin, usual, names) = (assumption.name, .assumption, assumption.value, assumption.choices)
        try checkVaries()
    }

    private init(_ name: String, _ origin: Origin, usual: Double, _ scale: Scale) throws {
        (self.name, self.origin, self.usual, self.scale) = (name, origin, usual, scale)
        names = []
        try checkVaries()
    }

    /// The same input over a part of its range, every value of which is taken alike.
    ///
    /// - Throws: `InvalidParameter` when the bounds are not in order.
    func narrowed(to low: Double, _ high: Double) throws -> Input {
        try Input(
            name, origin, usual: min(max(usual, low), high), isWhole ? .wholes(low, high) : .between(low, high))
    }

    /// A named choice, or any list of values: each with the same chance.
    ///
    /// - Parameters:
    ///   - values: What the choices are to a run, for example their numbers from 0; all different.
    ///   - usual: The one that is taken where nothing varies it.
    ///   - names: The named choices that the values number; empty where they are numbers.
    /// - Throws: `InvalidParameter` with fewer than two values, one twice or not finite, or a `usual` that is not among
    ///   them.
    public init(
        _ name: String, choices values: [Double], usual: Double, origin: Origin = .lever, names: [Choice] = []
    ) throws {
        let list = values.map(shortest).joined(separator: ", ")
        guard values.allSatisfy(\.isFinite), Set(values).count == values.count else {
            throw InvalidParameter(
                name, must: Text(id: "punya pilihan yang berbeda semua", en: "have choices that all differ"), got: list)
        }
        guard values.contains(usual) else {
            throw InvalidParameter(name, must: Text(id: "salah satu dari \(list)", en: "be one of \(list)"), got: usual)
        }
        (self.name, self.origin, self.usual, scale) = (name, origin, usual, .choices(values))
        self.names = names
        try checkVaries()
    }

    /// The value below which a share `unit` of its probability lies.
    ///
    /// - Parameter unit: In `0...1`; at 0 and at 1 the bounds.
    public func value(at unit: Double) -> Double {
        switch scale {
        case .between(let low, let high): return unit >= 1 ? high : min(high, low + unit * (high - low))
        case .wholes(let low, let high): return min(high, low + (unit * (high - low + 1)).rounded(.down))
        case .choices(let values): return values[min(values.count - 1, Int(unit * Double(values.count)))]
        case .spread(let uncertainty):
            if unit <= 0 { return low }
            if unit >= 1 { return high }
            return uncertainty.value(at: unit)
        }
    }

    /// The share of probability in the middle of those that stand for one of its named choices.
    ///
    /// - Parameter choice: The choice's place among `names`.
    func middle(ofChoice choice: Int) -> Double {
        guard case .spread(let uncertainty) = scale, case .weighted(let weights) = uncertainty.spread else {
            return (Double(choice) + 0.5) / Double(valueCount ?? 1)
        }
        return (weights[..<choice].reduce(0, +) + weights[choice] / 2) / weights.reduce(0, +)
    }

    /// The lowest value, or the first choice.
    public var low: Double {
        switch scale {
        case .between(let low, _), .wholes(let low, _): low
        case .choices(let values): values[0]
        case .spread(let uncertainty): isWhole ? uncertainty.range.lowerBound.rounded() : uncertainty.range.lowerBound
        }
    }

    /// The highest value, or the last choice.
    public var high: Double {
        switch scale {
        case .between(_, let high), .wholes(_, let high): high
        case .choices(let values): values[values.count - 1]
        case .spread(let uncertainty): isWhole ? uncertainty.range.upperBound.rounded() : uncertainty.range.upperBound
        }
    }

    /// How many values it has; `nil` where there are as many as numbers between its bounds.
    public var valueCount: Int? {
        switch scale {
        case .choices(let values): values.count
        case .wholes(let low, let high): Int(exactly: high - low + 1)
        case .spread: isWhole ? Int(exactly: high - low + 1) : nil
        case .between: nil
        }
    }

    /// Refuses a value that it cannot take.
    ///
    /// - Parameter place: Where the value was given, to be named in the refusal.
    /// - Throws: `InvalidParameter` naming the range or the choices.
    public func check(_ value: Double, at place: Text = Text("")) throws {
        func refusal(_ must: Text) -> InvalidParameter {
            InvalidParameter(name, must: must, got: "\(shortest(value))\(place.en.isEmpty ? "" : ", \(place.en)")")
        }
        if !names.isEmpty { try Choice.check(value, in: names, for: name) }
        if case .choices(let values) = scale {
            let list = values.map(shortest).joined(separator: ", ")
            guard values.contains(value) else {
                throw refusal(Text(id: "salah satu dari \(list)", en: "be one of \(list)"))
            }
            return
        }
        guard value >= low, value <= high else {
            let bounds = "\(shortest(low))…\(shortest(high))"
            throw refusal(Text(id: "berada dalam \(bounds)", en: "lie in \(bounds)"))
        }
        guard valueCount == nil || value.rounded() == value else {
            throw refusal(Text(id: "berupa bilangan bulat", en: "be a whole number"))
        }
    }

    private var isWhole: Bool {
        if case .spread(let uncertainty) = scale { return uncertainty.isWhole }
        if case .wholes = scale { return true }
        return false
    }

    private func checkVaries() throws {
        guard high > low || (valueCount ?? 0) > 1 else {
            throw InvalidParameter(
                name,
                must: Text(
                    id: "punya lebih dari satu nilai agar dapat diubah-ubah",
                    en: "have more than one value to be varied"),
                got: "\(shortest(low))…\(shortest(high))")
        }
        guard (high - low).isFinite else {
            throw InvalidParameter(
                name, must: Text(id: "punya rentang yang terhingga", en: "have a finite range"),
                got: "\(shortest(low))…\(shortest(high))")
        }
    }
}
