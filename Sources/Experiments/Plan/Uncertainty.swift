import Simulation

/// Something that we do not know: how likely each of its values is thought to be, and on what basis.
public struct Uncertainty: Sendable, Hashable {
    /// How likely each value is.
    public enum Spread: Sendable, Hashable {
        /// Any value between two bounds alike.
        case uniform(Double, Double)
        /// Most likely in the middle one: lowest, most likely, highest.
        case triangular(Double, Double, Double)
        /// One fixed value.
        case fixed(Double)
        /// Named choices, each as likely as its part of all weights.
        case weighted([Double])

        /// The value below which a share `p` of its probability lies.
        ///
        /// - Parameter p: A probability strictly between 0 and 1.
        public func quantile(_ p: Double) -> Double {
            switch self {
            case .fixed(let value): value
            case .uniform(let low, let high): Uniform(low: low, high: high).quantile(p)
            case .triangular(let low, let mode, let high): Triangular(low: low, mode: mode, high: high).quantile(p)
            case .weighted(let weights): Spread.choice(p, weights)
            }
        }

        /// The number of the choice in whose part of all weights the share `p` falls.
        private static func choice(_ p: Double, _ weights: [Double]) -> Double {
            let wanted = p * weights.reduce(0, +)
            var below = 0.0
            for (number, weight) in weights.enumerated() {
                below += weight
                if wanted < below { return Double(number) }
            }
            return Double(max(0, weights.count - 1))
        }
    }

    /// The planner's name.
    public let name: String
    /// What it is called.
    public let label: Text
    /// How likely each value is.
    public let spread: Spread
    /// How values are written.
    public let quantity: Quantity
    /// The unit in words for a bare number.
    public let unit: Text
    /// What the spread rests on.
    public let basis: Assumption.Basis
    /// The source in words; empty for judgement without one.
    public let source: Text

    /// An uncertainty.
    ///
    /// - Throws: `InvalidParameter` when the bounds are not finite or not in order.
    public init(
        _ name: String, label: Text, spread: Spread, quantity: Quantity = .number, unit: Text = Text(""),
        basis: Assumption.Basis = .judgement, source: Text = Text("")
    ) throws {
        let points: [Double] =
            switch spread {
            case .uniform(let low, let high): [low, high]
            case .triangular(let low, let mode, let high): [low, mode, high]
            case .fixed(let value): [value]
            case .weighted(let weights): weights.indices.map(Double.init)
            }
        if case .weighted(let weights) = spread {
            guard weights.count == quantity.choices?.count, weights.allSatisfy({ $0 > 0 && $0.isFinite }) else {
                throw InvalidParameter(
                    name,
                    must: Text(id: "memberi setiap pilihan bobot di atas 0", en: "give each choice a weight above 0"),
                    got: weights.map(shortest).joined(separator: ", "))
            }
        }
        guard points.allSatisfy(\.isFinite), zip(points, points.dropFirst()).allSatisfy({ $0 <= $1 }) else {
            throw InvalidParameter(
                name, must: Text(id: "ditulis dari yang terkecil ke yang terbesar", en: "be written from low to high"),
                got: points.map(shortest).joined(separator: ", "))
        }
        (self.name, self.label, self.spread, self.quantity) = (name, label, spread, quantity)
        (self.unit, self.basis, self.source) = (unit, basis, source)
    }

    /// The bounds of its values.
    public var range: ClosedRange<Double> {
        switch spread {
        case .uniform(let low, let high): low...high
        case .triangular(let low, _, let high): low...high
        case .fixed(let value): value...value
        case .weighted(let weights): 0...Double(max(0, weights.count - 1))
        }
    }

    /// The value below which a share `p` of its probability lies.
    ///
    /// - Parameter p: A probability strictly between 0 and 1.
    public func quantile(_ p: Double) -> Double { spread.quantile(p) }

    /// The value that a share `unit` of its probability stands for: whole numbers between two bounds each have the same
    /// share, whole numbers of another distribution are its values rounded.
    ///
    /// - Parameter unit: A probability strictly between 0 and 1.
    public func value(at unit: Double) -> Double {
        guard isWhole else { return quantile(unit) }
        guard let wholes = evenWholes else { return quantile(unit).rounded() }
        let (low, high) = (wholes.lowerBound, wholes.upperBound)
        return min(high, low + (unit * (high - low + 1)).rounded(.down))
    }

    /// Whether its values are whole numbers.
    var isWhole: Bool { quantity == .integer || quantity == .toggle || quantity.choices != nil }

    /// The value where nothing moves it: the median; of named choices the likeliest, the first of several.
    var usual: Double {
        if case .weighted(let weights) = spread {
            let most = weights.max() ?? 0
            return Double(weights.firstIndex(of: most) ?? 0)
        }
        let median = quantile(0.5)
        return isWhole ? median.rounded() : median
    }

    /// The least and the greatest of whole numbers that are all alike likely; `nil` for anything else.
    var evenWholes: ClosedRange<Double>? {
        guard isWhole, case .uniform(let low, let high) = spread, low.rounded(.up) <= high.rounded(.down) else {
            return nil
        }
        return low.rounded(.up)...high.rounded(.down)
    }

    /// Its value in one future: keyed by its name, so that adding an uncertainty changes no other.
    public func value(in future: Chance) -> Double { value(at: share(in: future)) }

    /// The share of probability that it has in one future before anything hangs together with it.
    func share(in future: Chance) -> Double { future.draws(Decision("uncertainty.\(name)", .once)).uniform(.nobody) }
}
