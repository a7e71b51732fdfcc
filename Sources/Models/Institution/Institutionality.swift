import Foundation
import Simulation

/// Esman's tests of whether an organisation has become an institution, each 0…1.
public struct Institutionality: Sendable, Hashable {
    /// The share of the time since its founding in which it was at work.
    public var survival: Double
    /// How much its surroundings value it: mean willingness, brought to 0…1.
    public var intrinsicValue: Double
    /// How far it lives from many sources of its own: one minus the concentration (HHI) of income.
    public var autonomy: Double
    /// How many groups took over its ways.
    public var spread: Double
    /// New programmes a year, up to two.
    public var innovation: Double

    /// Five tests.
    public init(survival: Double, intrinsicValue: Double, autonomy: Double, spread: Double, innovation: Double) {
        (self.survival, self.intrinsicValue, self.autonomy) = (survival, intrinsicValue, autonomy)
        (self.spread, self.innovation) = (spread, innovation)
    }

    /// The tests in order.
    public var values: [Double] { [survival, intrinsicValue, autonomy, spread, innovation] }

    /// *Q*: the geometric mean of the tests; 0 when one fails wholly.
    public var index: Double {
        EsmanStocks(
            leadership: survival, doctrine: intrinsicValue, programme: autonomy, resources: spread,
            structure: innovation
        ).capacity()
    }
}
