extension Battery {
    /// Each of the 64 bits is set in half of the numbers.
    struct BitFrequencies: BatteryTest {
        private var counts = BitCounts()

        mutating func take(_ numbers: UnsafeBufferPointer<UInt64>) {
            counts.add(count: numbers.count) { numbers[$0] }
        }

        func verdicts() -> [Battery.Verdict] {
            [Battery.Verdict(test: "bit frequencies", p: Battery.twoSided(square: counts.statistic, degrees: 64))]
        }
    }
}
