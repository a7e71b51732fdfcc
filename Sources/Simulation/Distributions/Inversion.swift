import Foundation

/// Finds where a distribution on the positive numbers reaches a chance.
///
/// Newton's method on the logarithm of a tail as a function of the logarithm of the place: both ends of such a curve are
/// nearly straight for power-like and exponential tails. Whatever leaves the bracket is replaced by a halving of it.
enum Inversion {
    /// Which tail the wanted chance is, so that the smaller one can be used.
    enum Side {
        case lower
        case upper
    }

    /// The place `x` in `range` at which the tail on `side` is `chance`.
    ///
    /// - Parameters:
    ///   - chance: The wanted tail, above 0 and below 1.
    ///   - start: A first guess.
    ///   - range: Positive numbers that surely hold the answer.
    ///   - tail: The tail at a place, and the density there times the place.
    static func solve(
        _ chance: Double, _ side: Side, start: Double, range: ClosedRange<Double>,
        tail: (Double) -> (chance: Double, weight: Double)
    ) -> Double {
        var (low, high) = (range.lowerBound, range.upperBound)
        var x = start > low && start < high ? start : (low.squareRoot() * high.squareRoot())
        var lastStep = Double.infinity
        for _ in 0..<200 {
            let here = tail(x)
            let isAbove = side == .lower ? here.chance > chance : here.chance < chance
            if isAbove { high = x } else { low = x }
            let excess = log(here.chance / chance)
            let slope = here.weight / here.chance
            let step = side == .lower ? -excess / slope : excess / slope
            var next = x * exp(step)
            // Rounding noise of the tail is all that is left once the steps stop getting smaller.
            let isSettled = abs(step) < 1e-9 && abs(step) >= 0.5 * abs(lastStep)
            if isSettled || abs(step) <= 0x1p-53 { return next.isFinite ? min(max(next, low), high) : x }
            if !next.isFinite || next <= low || next >= high {
                next = low.squareRoot() * high.squareRoot()
                if next <= low || next >= high { return x }
                lastStep = .infinity
            } else {
                lastStep = step
            }
            x = next
        }
        return x
    }
}
