/// Finds the quantile of a distribution of whole numbers.
enum Counts {
    /// The smallest whole number in `range` whose distribution function reaches `p`.
    ///
    /// Compared in the smaller tail and up to rounding, so that the quantile of a distribution function's own value is
    /// the number it came from.
    ///
    /// - Parameters:
    ///   - p: A chance above 0 and below 1.
    ///   - start: A first guess.
    ///   - step: How far the guess may be off: the first step outwards, doubled until the answer is enclosed.
    ///   - range: Whole numbers of which the last surely reaches `p`.
    ///   - tails: Both tails at a whole number.
    static func smallest(
        reaching p: Double, start: Double, step: Double, in range: ClosedRange<Int>, tails: (Int) -> Tails
    ) -> Int {
        let rounding = 1e-14
        func reaches(_ k: Int) -> Bool {
            if k >= range.upperBound { return true }
            let here = tails(k)
            if p <= 0.5 { return here.lower >= p * (1 - rounding) }
            return here.upper <= (1 - p) * (1 + rounding) + 0x1p-53
        }
        let first = min(max(start, Double(range.lowerBound)), Double(range.upperBound))
        var high = Int(exactly: first.rounded()) ?? range.upperBound
        var width = max(1, Int(min(step, 1e15)))
        var low: Int
        if reaches(high) {
            low = high
            repeat {
                high = low
                if high == range.lowerBound { return high }
                low = max(range.lowerBound, high - width)
                width = min(width * 2, 1 << 60)
            } while reaches(low)
        } else {
            repeat {
                low = high
                high = range.upperBound - low <= width ? range.upperBound : low + width
                width = min(width * 2, 1 << 60)
            } while !reaches(high)
        }
        while high - low > 1 {
            let middle = low + (high - low) / 2
            if reaches(middle) { high = middle } else { low = middle }
        }
        return high
    }
}
