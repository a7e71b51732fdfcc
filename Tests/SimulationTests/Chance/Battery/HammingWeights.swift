import Simulation

extension Battery {
    /// How many bits are set in a number tells nothing about how many are set in the three after it.
    ///
    /// L'Ecuyer & Simard (1999), Beware of linear congruential generators with multipliers of the form a = ±2^q ± 2^r, ACM
    /// Transactions on Mathematical Software 25(3), 367-374 (Hamming-weight dependence). doi:10.1145/326147.326156
    struct HammingWeights: BatteryTest {
        private var counts = [Int](repeating: 0, count: 625)

        mutating func take(_ numbers: UnsafeBufferPointer<UInt64>) {
            counts.withUnsafeMutableBufferPointer { counts in
                var i = 0
                while i < numbers.count {
                    var cell = 0
                    var k = 0
                    while k < 4 {
                        cell = cell &* 5 &+ HammingWeights.group(numbers[i &+ k].nonzeroBitCount)
                        k &+= 1
                    }
                    counts[cell] &+= 1
                    i &+= 4
                }
            }
        }

        func verdicts() -> [Battery.Verdict] {
            let coins = Binomial(n: 64, p: 0.5)
            var groups = [Double](repeating: 0, count: 5)
            for weight in 0...64 { groups[HammingWeights.group(weight)] += coins.probability(weight) }
            var shares = [1.0]
            for _ in 0..<4 {
                shares = shares.flatMap { share in groups.map { share * $0 } }
            }
            let statistic = Battery.pearson(counts, shares: shares)
            return [Battery.Verdict(test: "Hamming weights", p: Battery.twoSided(square: statistic, degrees: 624))]
        }

        private static func group(_ weight: Int) -> Int {
            if weight <= 29 { return 0 }
            if weight <= 31 { return 1 }
            if weight == 32 { return 2 }
            return weight <= 34 ? 3 : 4
        }
    }
}
