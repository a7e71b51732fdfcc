import Simulation

/// Which of many numbers decide how a difference comes out over settings of all of them.
///
/// Each number is measured by the rank correlation of its values with the differences (Spearman 1904,
/// doi:10.2307/1412159), and by that of their distance from the middle, for numbers that matter at both ends alike. The
/// strongest stands above the floor when only 5 in 100 random orders of the differences let any of all the numbers come
/// as far (Westfall & Young 1993, Resampling-Based Multiple Testing, section 2.3): as many dummies as there are numbers.
/// Its part is then taken out of the differences, and the next strongest is looked for in the rest.
struct DecidingNumbers: Sendable {
    /// How much one number does.
    struct Effect: Sendable, Hashable {
        /// Its place among the numbers.
        let number: Int
        /// The correlation, in −1…1: plus where more of it makes the difference larger; for its distance from the middle,
        /// plus where both ends do.
        let correlation: Double
        /// Whether it is the distance from the middle that matters.
        let isFolded: Bool
    }

    /// Those that stand above the floor, the strongest first.
    let deciding: [Effect]
    /// The strongest of the others, strongest first.
    let others: [Effect]
    /// What the strongest of as many numbers that do nothing stays under in 95 of 100 orders.
    let floor: Double

    /// Random orders behind a floor.
    static let orders = 500
    private static let decision = Decision("hold order", .nth)

    /// - Parameters:
    ///   - columns: A value per setting for each number.
    ///   - differences: A value per setting.
    ///   - most: How many deciding numbers are looked for, and how many others are kept.
    init(_ columns: [[Double]], _ differences: [Double], seed: Seed, most: Int) {
        var rest = DecidingNumbers.standardised(DecidingNumbers.ranks(differences))
        let straight = columns.map { DecidingNumbers.standardised(DecidingNumbers.ranks($0)) }
        let folded = straight.map { DecidingNumbers.standardised($0.map(abs)) }
        let draws = Chance(seed: seed, domain: .analysis, index: 0).draws(DecidingNumbers.decision)
        var deciding: [Effect] = []
        var floors: [Double] = []
        func strongest(_ rest: [Double]) -> [Effect] {
            let effects = columns.indices.filter { number in !deciding.contains { $0.number == number } }.map {
                number -> Effect in
                let (one, two) = (
                    DecidingNumbers.product(straight[number], rest), DecidingNumbers.product(folded[number], rest)
                )
                return abs(one) >= abs(two)
                    ? Effect(number: number, correlation: one, isFolded: false)
                    : Effect(number: number, correlation: two, isFolded: true)
            }
            return effects.sorted { (abs($1.correlation), $0.number) < (abs($0.correlation), $1.number) }
        }
        var order = strongest(rest)
        while deciding.count < most, let best = order.first, abs(best.correlation) > 0 {
            let free = order.map(\.number)
            floors.append(
                DecidingNumbers.floor(
                    free.map { straight[$0] } + free.map { folded[$0] }, rest, draws, step: deciding.count))
            guard let floor = floors.last, abs(best.correlation) > floor else { break }
            deciding.append(best)
            let column = best.isFolded ? folded[best.number] : straight[best.number]
            let part = DecidingNumbers.product(column, rest)
            rest = DecidingNumbers.standardised(zip(rest, column).map { $0 - part * $1 })
            order = strongest(rest)
        }
        self.deciding = deciding
        others = Array(order.prefix(most))
        floor = floors.first ?? 1
    }

    /// The correlation that the strongest column exceeds in 5 of 100 random orders of `rest`.
    private static func floor(_ columns: [[Double]], _ rest: [Double], _ draws: Draws, step: Int) -> Double {
        var largest: [Double] = []
        var shuffled = rest
        let (flat, width) = (columns.flatMap(\.self), rest.count)
        for order in 0..<orders {
            var parts = draws.parts(.nobody, occasion: step * orders + order)
            for left in stride(from: shuffled.count, to: 1, by: -1) {
                shuffled.swapAt(left - 1, Int(parts.bits().multipliedFullWidth(by: UInt64(left)).high))
            }
            largest.append(
                flat.withUnsafeBufferPointer { flat in
                    shuffled.withUnsafeBufferPointer { shuffled in
                        var (most, start) = (0.0, 0)
                        while start < flat.count {
                            most = max(most, abs(product(flat, start, shuffled)))
                            start += width
                        }
                        return most
                    }
                })
        }
        return largest.partition(rank: orders * 95 / 100)
    }

    private static func product(_ one: [Double], _ two: [Double]) -> Double {
        one.withUnsafeBufferPointer { one in two.withUnsafeBufferPointer { product(one, 0, $0) } }
    }

    /// The sum of the products of a part of `one` from `start` on with the whole of `two`.
    private static func product(
        _ one: UnsafeBufferPointer<Double>, _ start: Int, _ two: UnsafeBufferPointer<Double>
    ) -> Double {
        var (sum, place) = (0.0, 0)
        while place < two.count {
            sum += one[start &+ place] * two[place]
            place &+= 1
        }
        return sum
    }

    /// Values less their mean, scaled to the length 1; all 0 where nothing varies.
    static func standardised(_ values: [Double]) -> [Double] {
        let mean = Moments(values).mean
        let centred = values.map { $0 - mean }
        let length = product(centred, centred).squareRoot()
        return centred.map { length > 1e-12 ? $0 / length : 0 }
    }

    /// The places of values in rising order, from 0; equal values share the middle of theirs.
    static func ranks(_ values: [Double]) -> [Double] {
        let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
        var ranks = [Double](repeating: 0, count: values.count)
        var start = 0
        while start < order.count {
            var end = start
            while end + 1 < order.count, values[order[end + 1]] == values[order[start]] { end += 1 }
            for place in start...end { ranks[order[place]] = Double(start + end) / 2 }
            start = end + 1
        }
        return ranks
    }
}
