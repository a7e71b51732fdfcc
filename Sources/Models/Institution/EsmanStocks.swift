import Foundation
import Simulation

/// The five internal variables of an institution, each a stock in 0…1.
///
/// Leadership, doctrine, programme, resources and structure are Esman's (1972, in Eaton, *Institution Building and
/// Development*). He gives no equations: the form here is our own and illustrative.
public struct EsmanStocks: Sendable, Hashable {
    /// A group of people, not one: what its board can and will do.
    public var leadership: Double
    /// How clear its purpose is and how well it fits the members' values.
    public var doctrine: Double
    /// What it does.
    public var programme: Double
    /// Money, rooms and hours.
    public var resources: Double
    /// Roles filled, regular meetings, rules.
    public var structure: Double

    /// Five stocks.
    public init(leadership: Double, doctrine: Double, programme: Double, resources: Double, structure: Double) {
        (self.leadership, self.doctrine, self.programme) = (leadership, doctrine, programme)
        (self.resources, self.structure) = (resources, structure)
    }

    /// Nothing of anything.
    public static let none = EsmanStocks(leadership: 0, doctrine: 0, programme: 0, resources: 0, structure: 0)

    /// The stocks in Esman's order.
    public var values: [Double] { [leadership, doctrine, programme, resources, structure] }

    /// A stock after `months` of constant effort.
    ///
    /// d*X*/d*t* = *g u* (1 − *X*) − *d X*, so *X*(*t*) = *X*\* + (*X*₀ − *X*\*) e^−(*gu*+*d*)*t* with
    /// *X*\* = *gu* / (*gu* + *d*).
    /// - Parameters:
    ///   - start: The stock now, 0…1.
    ///   - growth: *g*, per month, at least 0.
    ///   - effort: *u*, 0…1.
    ///   - decay: *d*, per month, at least 0.
    ///   - months: How long, at least 0.
    public static func stock(from start: Double, growth: Double, effort: Double, decay: Double, months: Double)
        -> Double
    {
        let rate = growth * effort + decay
        guard rate > 0 else { return start }
        let rest = growth * effort / rate
        return rest + (start - rest) * exp(-rate * months)
    }

    /// The institution's internal capacity: the weighted geometric mean of the five stocks, 0…1.
    ///
    /// One stock at zero makes the whole zero: nothing replaces a missing leader.
    /// - Parameter weights: Five weights in Esman's order, at least 0, not all 0; equal by default.
    public func capacity(weights: [Double] = [1, 1, 1, 1, 1]) -> Double {
        let total = weights.reduce(0, +)
        guard total > 0 else { return 0 }
        var logarithm = 0.0
        for (value, weight) in zip(values, weights) where weight > 0 {
            guard value > 0 else { return 0 }
            logarithm += weight / total * log(min(1, value))
        }
        return exp(logarithm)
    }
}

/// 1 / (1 + e^−x): a chance from any real number.
public func logistic(_ x: Double) -> Double {
    1 / (1 + exp(-x))
}
