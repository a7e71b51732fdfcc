/// Sum and sum of squares of what W4 leaves at the end: adopted, active, budget in thousand rupiah, first week with 200.
struct CompactSums: Equatable {
    private(set) var count = 0
    private(set) var sums = [0.0, 0, 0, 0]
    private(set) var squares = [0.0, 0, 0, 0]

    static let names = ["adopted", "active", "budget", "first week with 200"]

    /// The reference means over 2,000 replicates, with their standard errors.
    private static let reference = [(379.077, 0.102), (59.652, 0.013), (610_911, 268), (32.398, 0.052)]

    init() {}

    /// Reads what a peer prints: sum and sum of squares, four times.
    init?(_ words: some Sequence<Substring>, count: Int) {
        let numbers = words.compactMap { Double($0) }
        guard numbers.count == 8 else { return nil }
        self.count = count
        sums = [numbers[0], numbers[2], numbers[4], numbers[6]]
        squares = [numbers[1], numbers[3], numbers[5], numbers[7]]
    }

    mutating func add(_ values: [Double]) {
        count += 1
        for index in values.indices {
            sums[index] += values[index]
            squares[index] += values[index] * values[index]
        }
    }

    /// The means.
    var means: [Double] { sums.map { $0 / Double(count) } }

    /// How far each mean lies from the reference, in combined standard errors.
    var distances: [Double] {
        sums.indices.map { index in
            let mean = sums[index] / Double(count)
            let own = max(0, squares[index] / Double(count) - mean * mean) / Double(count)
            let (expected, error) = CompactSums.reference[index]
            return (mean - expected) / (own + error * error).squareRoot()
        }
    }

    /// Whether every mean lies within four combined standard errors of the reference.
    var passes: Bool { count > 1 && distances.allSatisfy { abs($0) <= 4 } }
}
