extension Battery {
    /// A number tells nothing about those after it: as a size, and by the bits in which the two differ.
    struct Correlations: BatteryTest {
        private static let lags = [1, 2, 3, 4, 5, 8, 16, 64, 256, 1024, 4096]
        private var products = [Double](repeating: 0, count: lags.count)
        private var differences = [Int](repeating: 0, count: lags.count)
        private var chunks = 0

        mutating func take(_ numbers: UnsafeBufferPointer<UInt64>) {
            chunks += 1
            for (index, lag) in Correlations.lags.enumerated() {
                var (product, difference) = (0.0, 0)
                var i = 0
                while i < numbers.count - lag {
                    let (one, other) = (numbers[i], numbers[i &+ lag])
                    difference &+= (one ^ other).nonzeroBitCount
                    product += Correlations.centred(one) * Correlations.centred(other)
                    i &+= 1
                }
                products[index] += product
                differences[index] += difference
            }
        }

        func verdicts() -> [Battery.Verdict] {
            Correlations.lags.enumerated().flatMap { index, lag in
                let pairs = Double(chunks * (Battery.chunk - lag))
                // Two uniforms on ±½ have a product of variance 1/144; 64 coins have mean 32 and variance 16.
                let size = products[index] * 12 / pairs.squareRoot()
                let bits = (Double(differences[index]) - 32 * pairs) / (4 * pairs.squareRoot())
                return [
                    Battery.Verdict(test: "correlation at lag \(lag)", p: Battery.twoSided(normal: size)),
                    Battery.Verdict(test: "differing bits at lag \(lag)", p: Battery.twoSided(normal: bits)),
                ]
            }
        }

        private static func centred(_ number: UInt64) -> Double {
            Double(Int64(bitPattern: number ^ (1 << 63))) * 0x1p-64
        }
    }
}
