import Simulation

/// A sum of money in whole rupiah; arithmetic that would overflow 64 bits is refused, never wrapped.
public struct Rupiah: Sendable, Hashable, Comparable, ExpressibleByIntegerLiteral, CustomStringConvertible {
    /// The number of rupiah.
    public let amount: Int64

    /// A sum of `amount` rupiah.
    public init(_ amount: Int64) {
        self.amount = amount
    }

    /// A sum written as a whole number in code.
    public init(integerLiteral value: Int64) {
        amount = value
    }

    /// The whole number of rupiah nearest to `value`, halves away from zero.
    ///
    /// - Throws: `InvalidParameter` when `value` is not finite or beyond ±9 × 10¹⁵, where a `Double` no longer holds
    ///   every whole number.
    public init(rounding value: Double) throws {
        guard value.isFinite, abs(value) <= 9e15 else {
            throw InvalidParameter(
                "rupiah", must: Text(id: "paling banyak Rp9.000 triliun", en: "be at most Rp9,000 trillion"),
                got: value)
        }
        amount = Int64(value.rounded())
    }

    /// This sum and `other`.
    ///
    /// - Throws: `InvalidParameter` when the total does not fit in 64 bits.
    public func adding(_ other: Rupiah) throws -> Rupiah {
        let (total, overflow) = amount.addingReportingOverflow(other.amount)
        guard !overflow else { throw Rupiah.tooLarge(amount, other.amount) }
        return Rupiah(total)
    }

    /// This sum without `other`.
    ///
    /// - Throws: `InvalidParameter` when the difference does not fit in 64 bits.
    public func subtracting(_ other: Rupiah) throws -> Rupiah {
        let (total, overflow) = amount.subtractingReportingOverflow(other.amount)
        guard !overflow else { throw Rupiah.tooLarge(amount, other.amount) }
        return Rupiah(total)
    }

    /// The part `share` of this sum, rounded down.
    ///
    /// - Parameter share: A share in 0…1; beyond it the nearer bound is taken.
    public func part(_ share: Double) -> Rupiah {
        guard share > 0, amount > 0 else { return 0 }
        guard share < 1 else { return self }
        return Rupiah(min(amount, Int64((Double(amount) * share).rounded(.down))))
    }

    private static func tooLarge(_ first: Int64, _ second: Int64) -> InvalidParameter {
        InvalidParameter(
            "rupiah", must: Text(id: "muat dalam 64 bit", en: "fit in 64 bits"), got: "\(first), \(second)")
    }

    /// The smaller of two sums is the one with fewer rupiah.
    public static func < (first: Rupiah, second: Rupiah) -> Bool {
        first.amount < second.amount
    }

    /// The bare number.
    public var description: String { String(amount) }
}
