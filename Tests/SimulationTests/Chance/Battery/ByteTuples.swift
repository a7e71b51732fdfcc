extension Battery {
    /// Neighbouring bytes of one number, and the same byte of two and of three successive numbers, take all values alike.
    struct ByteTuples: BatteryTest {
        private var within = [UInt32](repeating: 0, count: 1 << 16)
        private var pairs = [UInt32](repeating: 0, count: 1 << 16)
        private var triples: [UInt32]
        private let bits: UInt64
        private var total = 0

        /// Triples take whole bytes where there are enough numbers to fill the 2²⁴ cells, and their top six bits otherwise.
        init(count: Int) {
            bits = count >= 1 << 22 ? 8 : 6
            triples = [UInt32](repeating: 0, count: 1 << Int(3 * bits))
        }

        mutating func take(_ numbers: UnsafeBufferPointer<UInt64>) {
            total += numbers.count
            let (low, mask) = (8 - bits, UInt64(1) << bits - 1)
            let bits = bits
            within.withUnsafeMutableBufferPointer { within in
                pairs.withUnsafeMutableBufferPointer { pairs in
                    triples.withUnsafeMutableBufferPointer { triples in
                        var i = 0
                        while i &+ 5 < numbers.count {
                            var place: UInt64 = 0
                            while place < 64 {
                                var k = i
                                while k < i &+ 6 {
                                    let (first, second) = (numbers[k] >> place & 255, numbers[k &+ 1] >> place & 255)
                                    pairs[Int(truncatingIfNeeded: first << 8 | second)] &+= 1
                                    k &+= 2
                                }
                                let shift = place &+ low
                                k = i
                                while k < i &+ 6 {
                                    let first = numbers[k] >> shift & mask
                                    let second = numbers[k &+ 1] >> shift & mask
                                    let third = numbers[k &+ 2] >> shift & mask
                                    triples[Int(truncatingIfNeeded: (first << bits | second) << bits | third)] &+= 1
                                    k &+= 3
                                }
                                place &+= 8
                            }
                            var k = i
                            while k < i &+ 6 {
                                var half: UInt64 = 0
                                while half < 64 {
                                    within[Int(truncatingIfNeeded: numbers[k] >> half & 65_535)] &+= 1
                                    half &+= 16
                                }
                                k &+= 1
                            }
                            i &+= 6
                        }
                    }
                }
            }
        }

        func verdicts() -> [Battery.Verdict] {
            [("bytes beside each other", within), ("bytes in pairs", pairs), ("bytes in triples", triples)].map {
                name, cells in
                let total = cells.reduce(0.0) { $0 + Double($1) }
                let squares = cells.reduce(0.0) { $0 + Double($1) * Double($1) }
                let statistic = squares * Double(cells.count) / total - total
                return Battery.Verdict(
                    test: name, p: Battery.twoSided(square: statistic, degrees: Double(cells.count - 1)))
            }
        }
    }
}
