import Foundation

extension Battery {
    /// How many numbers pass between two whose top (or lowest) three bits are zero: a geometric count.
    ///
    /// Knuth (1997), The Art of Computer Programming 2, section 3.3.2 D.
    struct Gaps: BatteryTest {
        private static let classes = 64
        private var top = [Int](repeating: 0, count: classes)
        private var bottom = [Int](repeating: 0, count: classes)
        private var sinceTop = -1
        private var sinceBottom = -1

        mutating func take(_ numbers: UnsafeBufferPointer<UInt64>) {
            sinceTop = Gaps.count(numbers, shift: 61, since: sinceTop, into: &top)
            sinceBottom = Gaps.count(numbers, shift: 0, since: sinceBottom, into: &bottom)
        }

        func verdicts() -> [Battery.Verdict] {
            let shares = (0..<Gaps.classes).map { gap in
                gap < Gaps.classes - 1 ? 0.125 * pow(0.875, Double(gap)) : pow(0.875, Double(gap))
            }
            return [("gaps by top bits", top), ("gaps by low bits", bottom)].map { name, counts in
                let statistic = Battery.pearson(counts, shares: shares)
                return Battery.Verdict(
                    test: name, p: Battery.twoSided(square: statistic, degrees: Double(Gaps.classes - 1)))
            }
        }

        /// Counts finished gaps and gives back the length of the open one; −1 before the first mark.
        private static func count(
            _ numbers: UnsafeBufferPointer<UInt64>, shift: UInt64, since start: Int, into counts: inout [Int]
        ) -> Int {
            var since = start
            counts.withUnsafeMutableBufferPointer { counts in
                var i = 0
                while i < numbers.count {
                    if numbers[i] >> shift & 7 == 0 {
                        if since >= 0 { counts[min(since, classes - 1)] &+= 1 }
                        since = 0
                    } else if since >= 0 {
                        since &+= 1
                    }
                    i &+= 1
                }
            }
            return since
        }
    }
}
