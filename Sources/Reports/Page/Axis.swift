import Foundation

/// A scale from values to places, with round marks.
struct Axis {
    let low: Double
    let high: Double
    let from: Double
    let to: Double
    /// The marks, rising.
    let marks: [Double]

    /// An axis that holds all `values`, from place `from` to place `to`.
    ///
    /// - Parameter wanted: About how many marks.
    init(_ values: [Double], from: Double, to: Double, wanted: Int = 6, tight: Bool = false) {
        let finite = values.filter(\.isFinite)
        var (least, most) = (finite.min() ?? 0, finite.max() ?? 1)
        if most - least <= max(abs(least), abs(most)) * 1e-9 {
            let room = max(abs(most) * 0.1, 1e-6)
            (least, most) = (least - room, most + room)
        }
        let rough = (most - least) / Double(max(1, wanted))
        let power = pow(10, log10(rough).rounded(.down))
        let step = power * ([1.0, 2, 5, 10].first { $0 * power >= rough * 0.999 } ?? 10)
        if !tight {
            least = (least / step).rounded(.down) * step
            most = (most / step).rounded(.up) * step
        }
        let first = Int((least / step - 1e-9).rounded(.up))
        let last = Int((most / step + 1e-9).rounded(.down))
        marks = first <= last ? (first...last).map { Double($0) * step } : []
        (low, high, self.from, self.to) = (least, most, from, to)
    }

    /// The place of a value; values beyond the ends stay at the ends.
    func place(_ value: Double) -> Double {
        let share = min(max((value - low) / (high - low), 0), 1)
        return from + share * (to - from)
    }
}
