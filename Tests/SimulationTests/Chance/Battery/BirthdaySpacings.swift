import Simulation

extension Battery {
    /// 4,096 birthdays in a year of 2³² days: how many spacings between them occur more than once, a Poisson count of mean 4.
    ///
    /// Marsaglia (1985), A current view of random number generators; L'Ecuyer & Simard (2001), On the performance of birthday
    /// spacings tests, Mathematics and Computers in Simulation 55, 131-137. doi:10.1016/S0378-4754(00)00253-6
    struct BirthdaySpacings: BatteryTest {
        private static let birthdays = 4096
        private let stride: Int
        private var chunks = 0
        private var years = 0
        private var repeats = [0, 0]

        /// At most 2²⁴ numbers are looked at, evenly spread: the Poisson mean is exact to about one part in 4,096 only.
        init(count: Int) {
            stride = max(1, count >> 24)
        }

        mutating func take(_ numbers: UnsafeBufferPointer<UInt64>) {
            chunks += 1
            guard chunks % stride == 0 else { return }
            for start in Swift.stride(from: 0, to: numbers.count, by: BirthdaySpacings.birthdays) {
                years += 1
                repeats[0] += BirthdaySpacings.count(numbers, start, shift: 32)
                repeats[1] += BirthdaySpacings.count(numbers, start, shift: 0)
            }
        }

        func verdicts() -> [Battery.Verdict] {
            let expected = Poisson(mean: 4 * Double(years))
            return zip(["birthday spacings of top bits", "birthday spacings of low bits"], repeats).map { name, count in
                let p = 2 * min(expected.cdf(count), expected.survival(count - 1))
                return Battery.Verdict(test: name, p: min(1, p))
            }
        }

        private static func count(_ numbers: UnsafeBufferPointer<UInt64>, _ start: Int, shift: UInt64) -> Int {
            withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 2 * birthdays) { memory in
                let days = UnsafeMutableBufferPointer(rebasing: memory[..<birthdays])
                let scratch = UnsafeMutableBufferPointer(rebasing: memory[birthdays...])
                var i = 0
                while i < birthdays {
                    days[i] = UInt32(truncatingIfNeeded: numbers[start &+ i] >> shift)
                    i &+= 1
                }
                sort(days, scratch)
                i = birthdays - 1
                while i > 0 {
                    days[i] &-= days[i &- 1]
                    i &-= 1
                }
                sort(days, scratch)
                var repeats = 0
                i = 1
                while i < birthdays {
                    if days[i] == days[i &- 1] { repeats &+= 1 }
                    i &+= 1
                }
                return repeats
            }
        }

        /// Radix sort by bytes, lowest first.
        private static func sort(
            _ days: UnsafeMutableBufferPointer<UInt32>, _ scratch: UnsafeMutableBufferPointer<UInt32>
        ) {
            withUnsafeTemporaryAllocation(of: Int.self, capacity: 256) { places in
                var (from, to) = (days, scratch)
                var shift: UInt32 = 0
                while shift < 32 {
                    var value = 0
                    while value < 256 {
                        places[value] = 0
                        value &+= 1
                    }
                    var i = 0
                    while i < birthdays {
                        places[Int(truncatingIfNeeded: from[i] >> shift & 255)] &+= 1
                        i &+= 1
                    }
                    var sum = 0
                    value = 0
                    while value < 256 {
                        let count = places[value]
                        places[value] = sum
                        sum &+= count
                        value &+= 1
                    }
                    i = 0
                    while i < birthdays {
                        let value = Int(truncatingIfNeeded: from[i] >> shift & 255)
                        to[places[value]] = from[i]
                        places[value] &+= 1
                        i &+= 1
                    }
                    (from, to) = (to, from)
                    shift &+= 8
                }
            }
        }
    }
}
