extension Battery {
    /// How often each of the 64 bits was set.
    ///
    /// Eight words hold a byte for each bit, so that eight additions count a whole number; they are emptied before a byte
    /// could overflow.
    struct BitCounts {
        private(set) var total = 0
        private var sums = [Int](repeating: 0, count: 64)

        /// Counts the bits of `next(i)` for `i` from 0 to `count` − 1.
        mutating func add(count: Int, _ next: (Int) -> UInt64) {
            let ones: UInt64 = 0x0101_0101_0101_0101
            var i = 0
            while i < count {
                let end = min(count, i + 255)
                var (a, b, c, d) = (UInt64(0), UInt64(0), UInt64(0), UInt64(0))
                var (e, f, g, h) = (UInt64(0), UInt64(0), UInt64(0), UInt64(0))
                while i < end {
                    let number = next(i)
                    a &+= number & ones
                    b &+= number >> 1 & ones
                    c &+= number >> 2 & ones
                    d &+= number >> 3 & ones
                    e &+= number >> 4 & ones
                    f &+= number >> 5 & ones
                    g &+= number >> 6 & ones
                    h &+= number >> 7 & ones
                    i &+= 1
                }
                for (bit, word) in [a, b, c, d, e, f, g, h].enumerated() {
                    for byte in 0..<8 {
                        sums[8 * byte + bit] += Int(word >> UInt64(8 * byte) & 255)
                    }
                }
            }
            total += count
        }

        /// Sum of squared standard normal numbers, one for each bit, if every bit is a fair coin.
        var statistic: Double {
            let half = Double(total) / 2
            return sums.reduce(0) { $0 + (Double($1) - half) * (Double($1) - half) / (half / 2) }
        }
    }
}
