import Experiments
import Simulation

/// How the numbers of a sweep's analysis are written in one language: values, effects, shares, each with its interval.
struct SweepFigures {
    let language: Language
    var writing: Writing { Writing(language) }

    /// A share of a variance: 45% (38–52%); under one in a thousand of a whole it is 0.
    func share(_ estimate: Estimate) -> String {
        guard let interval = estimate.interval, isWide(interval) else { return percent(estimate.value) }
        let (value, bounds) = (percent(estimate.value), span(interval))
        return bounds == value ? value : "\(value) (\(bounds))"
    }

    /// A share of a variance alone: 45%.
    func percent(_ share: Double) -> String {
        let text = writing.percent(share)
        // A share near nothing that is not nothing keeps one decimal.
        return abs(share) < 0.095 && abs(share) >= 0.0005 ? writing.percent(share, places: 1) : text
    }

    /// The bounds of a share: 38–52%.
    func span(_ interval: Interval) -> String {
        let (low, high) = (writing.percent(interval.low), writing.percent(interval.high))
        return low.hasPrefix("−") || high.hasPrefix("−")
            ? "\(low) \(to) \(high)" : low == high ? high : "\(low.dropLast())–\(high)"
    }

    /// A value of an outcome: 62% (60–65%).
    func value(_ estimate: Estimate, _ unit: Unit) -> String {
        let amount = Amount(unit, language)
        guard let interval = estimate.interval, isWide(interval) else { return amount.value(estimate.value) }
        let (value, bounds) = (amount.value(estimate.value), amount.range(interval.low, interval.high))
        return bounds == value ? value : "\(value) (\(bounds))"
    }

    /// A change of an outcome, with as many digits as its interval supports.
    ///
    /// - Parameter signed: Whether a plus is written: +31 points (+24 to +38); else a size: 18 points (14–22).
    func effect(_ estimate: Estimate, _ unit: Unit, signed: Bool) -> String {
        let parts = effectParts(estimate, unit, signed: signed)
        guard let bounds = parts.bounds else { return parts.value }
        return "\(parts.value) (\(bounds))"
    }

    /// The same in two parts.
    func effectParts(_ estimate: Estimate, _ unit: Unit, signed: Bool) -> (value: String, bounds: String?) {
        let told = estimate.interval.flatMap { isWide($0) ? $0 : nil }
        let interval = told ?? Interval(estimate.value, estimate.value)
        let scale = Amount(unit, language).scale(
            for: max(abs(estimate.value), abs(interval.low), abs(interval.high)))
        let rounded = RoundedInterval(estimate.value, interval, negligible: 0, scale: 1 / scale.size)
        func written(_ number: Double, _ before: String) -> String {
            let sign = number < 0 ? "−" : number > 0 && signed ? "+" : ""
            return sign + before + writing.decimal(abs(number), places: min(rounded.decimals, 9))
        }
        let bare = writing.decimal(abs(rounded.estimate), places: min(rounded.decimals, 9))
        let value = written(rounded.estimate, scale.before) + scale.after(bare, language)
        guard told != nil else { return (value, nil) }
        let (low, high) = (written(rounded.low, ""), written(rounded.high, ""))
        return (value, signed || rounded.low < 0 ? "\(low) \(to) \(high)" : "\(low)–\(high)")
    }

    /// Whether an interval is more than rounding.
    private func isWide(_ interval: Interval) -> Bool {
        interval.width > 1e-9 * max(abs(interval.low), abs(interval.high))
    }

    /// A chance: 0.03, < 0.001.
    func chance(_ chance: Double) -> String {
        chance < 0.001 ? "< " + writing.decimal(0.001, places: 3) : writing.decimal(chance, places: 3)
    }

    /// The word between two bounds that carry signs.
    var to: String { language == .indonesian ? "s.d." : "to" }
}
