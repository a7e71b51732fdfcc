extension Battery {
    /// Rising runs have the lengths of chance, and each bit changes from number to number half of the time.
    ///
    /// Knuth (1997), The Art of Computer Programming 2, section 3.3.2 G, with the number that ends a run thrown away so that
    /// runs are independent: a run has length r with chance 1/r! − 1/(r + 1)! (exercise 14).
    struct Runs: BatteryTest {
        private static let classes = 8
        private var lengths = [Int](repeating: 0, count: classes)
        private var changes = BitCounts()
        private var length = 0
        private var last: UInt64 = 0

        mutating func take(_ numbers: UnsafeBufferPointer<UInt64>) {
            var i = 0
            while i < numbers.count {
                let number = numbers[i]
                if length == 0 || number > last {
                    length &+= 1
                    last = number
                } else {
                    lengths[min(length, Runs.classes) - 1] += 1
                    length = 0
                }
                i &+= 1
            }
            changes.add(count: numbers.count - 1) { numbers[$0] ^ numbers[$0 &+ 1] }
        }

        func verdicts() -> [Battery.Verdict] {
            var shares: [Double] = []
            var factorial = 1.0
            for r in 1...Runs.classes {
                factorial *= Double(r)
                shares.append(r < Runs.classes ? 1 / factorial - 1 / (factorial * Double(r + 1)) : 1 / factorial)
            }
            let rising = Battery.pearson(lengths, shares: shares)
            return [
                Battery.Verdict(
                    test: "rising runs", p: Battery.twoSided(square: rising, degrees: Double(Runs.classes - 1))),
                Battery.Verdict(test: "runs of each bit", p: Battery.twoSided(square: changes.statistic, degrees: 64)),
            ]
        }
    }
}
