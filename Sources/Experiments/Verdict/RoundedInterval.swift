import Foundation

/// A difference and its interval as they are printed: rounded, and still in the class of the exact ones.
public struct RoundedInterval: Sendable, Hashable {
    /// Digits after the decimal point, 0 to 15.
    public let decimals: Int
    /// The difference in the printed unit.
    public let estimate: Double
    /// The lower bound in the printed unit.
    public let low: Double
    /// The upper bound in the printed unit.
    public let high: Double

    /// Rounds to as few digits as leave the interval four steps wide, or three significant digits where it has no
    /// width, and to more where the class asks for it.
    ///
    /// - Parameters:
    ///   - estimate: The difference, turned so that plus is better.
    ///   - interval: Its interval in the same sense.
    ///   - negligible: The largest difference that does not matter.
    ///   - scale: By how much to multiply for the printed unit: 100 for points, 1e-6 for millions.
    public init(_ estimate: Double, _ interval: Interval, negligible: Double, scale: Double = 1) {
        let exact = Verdict(interval, negligible: negligible)
        let zone = RoundedInterval.snapped(negligible * scale)
        var decimals = 0
        func tooCoarse(_ decimals: Int) -> Bool {
            if interval.width > 0 { return pow(10, -Double(decimals)) > interval.width * scale / 4 }
            return abs(RoundedInterval.round(estimate * scale, decimals) - estimate * scale) > abs(estimate * scale)
                / 200
        }
        while decimals < 15, tooCoarse(decimals) { decimals += 1 }
        while decimals < 15 {
            let rounded = Interval(
                RoundedInterval.round(interval.low * scale, decimals),
                RoundedInterval.round(interval.high * scale, decimals))
            if Verdict(rounded, negligible: zone) == exact { break }
            decimals += 1
        }
        self.decimals = decimals
        self.estimate = RoundedInterval.round(estimate * scale, decimals)
        low = RoundedInterval.round(interval.low * scale, decimals)
        high = RoundedInterval.round(interval.high * scale, decimals)
    }

    /// `value` to `decimals` digits, halves away from zero, never −0.
    static func round(_ value: Double, _ decimals: Int) -> Double {
        let unit = pow(10, Double(decimals))
        let scaled = value * unit
        // Beyond 2⁵³ every number is whole and rounding would only disturb it.
        guard abs(scaled) < 0x1p53 else { return value + 0 }
        return snapped(scaled).rounded(.toNearestOrAwayFromZero) / unit + 0
    }

    /// `value` without the last digits that a change of unit disturbs: 0.07 · 100 is 7.
    private static func snapped(_ value: Double) -> Double {
        guard value != 0, value.isFinite else { return value }
        let digits = 12 - Int(log10(abs(value)).rounded(.up))
        guard (0...300).contains(digits) else { return value }
        let unit = pow(10, Double(digits))
        let near = (value * unit).rounded() / unit
        return near
    }
}
