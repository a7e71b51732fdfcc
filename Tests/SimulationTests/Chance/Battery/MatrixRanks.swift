import Foundation

extension Battery {
    /// 64 successive numbers as a square matrix of bits have the ranks of chance.
    ///
    /// Marsaglia & Tsay (1985), Matrices and the structure of random number sequences, Linear Algebra and its Applications
    /// 67, 147-156. doi:10.1016/0024-3795(85)90192-2
    struct MatrixRanks: BatteryTest {
        private var counts = [0, 0, 0, 0]

        mutating func take(_ numbers: UnsafeBufferPointer<UInt64>) {
            var start = 0
            while start < numbers.count {
                counts[min(3, 64 - MatrixRanks.rank(numbers, start))] += 1
                start += 64
            }
        }

        func verdicts() -> [Battery.Verdict] {
            // P(rank r) = 2^(r (128 − r) − 4096) ∏ (1 − 2^(i − 64))² / (1 − 2^(i − r)) for i from 0 to r − 1.
            var shares = (0..<3).map { missing in
                let r = 64 - missing
                return (0..<r).reduce(pow(2, -Double(missing * missing))) { product, i in
                    let one = 1 - pow(2, Double(i - 64))
                    return product * one * one / (1 - pow(2, Double(i - r)))
                }
            }
            shares.append(1 - shares.reduce(0, +))
            let statistic = Battery.pearson(counts, shares: shares)
            return [Battery.Verdict(test: "matrix ranks", p: Battery.twoSided(square: statistic, degrees: 3))]
        }

        private static func rank(_ numbers: UnsafeBufferPointer<UInt64>, _ start: Int) -> Int {
            withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 64) { rows in
                var rank = 0
                var i = 0
                // Each row is reduced by the rows kept so far; rows[b] is the one whose highest bit is b.
                while i < 64 {
                    rows[i] = 0
                    i &+= 1
                }
                i = 0
                while i < 64 {
                    var row = numbers[start &+ i]
                    while row != 0 {
                        let highest = 63 &- row.leadingZeroBitCount
                        if rows[highest] == 0 {
                            rows[highest] = row
                            rank &+= 1
                            break
                        }
                        row ^= rows[highest]
                    }
                    i &+= 1
                }
                return rank
            }
        }
    }
}
