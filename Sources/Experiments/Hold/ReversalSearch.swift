import Foundation

/// Looks for the smallest move of one number, or else of two together, that reverses a verdict.
///
/// Every setting is judged on the same luck. A number is tried in both directions at a few growing distances; between
/// the last distance at which the verdict was not reversed and the first at which it was the border is found by halving.
/// What was found is looked at again on new luck, and moved a little further where that does not agree: the
/// border was chosen by the luck on which it was found. Two numbers move by equal shares of their ranges until the
/// verdict is reversed, and then each goes back as far as the other allows. A smaller move may have been missed where
/// the difference does not fall steadily along the way.
struct ReversalSearch {
    /// On which luck settings are judged.
    enum Luck {
        /// That of the settings.
        case common
        /// Other replicates.
        case fresh
    }

    /// Values of all numbers of the search, in their order.
    typealias Setting = [Double]

    /// What is moved, the most promising first.
    let numbers: [JudgedNumber]
    /// The direction in which a number makes the difference smaller where nothing else is known: +1 or −1.
    let downhill: [Double]
    /// Judges settings.
    let answers: ([Setting], Luck) throws -> [SettingAnswer]

    /// Distances that are tried, as shares of a range.
    static let ladder = [1.0 / 32, 1.0 / 8, 1.0 / 2, 1]
    /// How narrowly a border is found, as a share of the range and as one of the move.
    static let precision = (range: 1.0 / 64, move: 1.0 / 10)
    /// Numbers that are moved two at a time.
    static let paired = 4
    /// How often a border is moved further until new luck agrees.
    static let steps = 6

    /// The nearest reversal that was found; `nil` where there is none.
    func nearest() throws -> Reversal? {
        let (alone, towards) = try single()
        return try alone ?? double(towards)
    }

    private func setting(_ moves: [(number: Int, by: Double)]) -> Setting {
        var values = numbers.map(\.usual)
        for (number, by) in moves { values[number] = numbers[number].moved(by: by) }
        return values
    }

    private func isReversed(_ moves: [(number: Int, by: Double)]) throws -> Bool {
        try answers([setting(moves)], .common)[0].standing == .reverses
    }

    /// The nearest reversal by one number, and for each number the direction in which the difference fell further.
    private func single() throws -> (Reversal?, towards: [Double]) {
        typealias Try = (number: Int, direction: Double, by: Double)
        let tries = numbers.indices.flatMap { number in
            [-1.0, 1].flatMap { direction -> [Try] in
                let room = numbers[number].room(direction)
                let steps = ReversalSearch.ladder.filter { $0 < room } + (room > 0 ? [room] : [])
                return steps.map { (number, direction, $0) }
            }
        }
        let found = try answers(tries.map { setting([($0.number, $0.direction * $0.by)]) }, .common)
        var towards = downhill
        var brackets: [(number: Int, direction: Double, low: Double, high: Double)] = []
        for number in numbers.indices {
            var lowest: [Double: Double] = [:]
            for direction in [-1.0, 1] {
                let ladder = tries.indices.filter { tries[$0].number == number && tries[$0].direction == direction }
                lowest[direction] = ladder.compactMap { found[$0].estimate }.min()
                guard let first = ladder.firstIndex(where: { found[$0].standing == .reverses }) else { continue }
                let low = first == ladder.startIndex ? 0 : tries[ladder[first - 1]].by
                brackets.append((number, direction, low, tries[ladder[first]].by))
            }
            // Common luck makes a number that does nothing give the same difference in both directions, bit for bit.
            if let down = lowest[-1], let up = lowest[1], up != down { towards[number] = up < down ? 1 : -1 }
        }
        var best: Reversal?
        // Brackets that begin nearest are closed first; a later one counts only where it is nearer.
        for bracket in brackets.sorted(by: { ($0.low, $0.number) < ($1.low, $1.number) }) {
            if let best, best.size <= bracket.low { continue }
            let room = numbers[bracket.number].room(bracket.direction)
            let by = try border(bracket.low, bracket.high) {
                try isReversed([(bracket.number, bracket.direction * $0)])
            }
            let reversal = try confirmed(from: by, to: room) { [(bracket.number, bracket.direction * $0)] }
            if let reversal, reversal.size < best?.size ?? .infinity { best = reversal }
        }
        return (best, towards)
    }

    /// The nearest reversal by two of the first numbers together, each in the direction in which the difference falls.
    private func double(_ towards: [Double]) throws -> Reversal? {
        let few = numbers.indices.prefix(ReversalSearch.paired)
        var best: Reversal?
        for first in few {
            for second in few where second > first {
                let reversal = try pair((first, towards[first]), (second, towards[second]))
                if let reversal, reversal.size < best?.size ?? .infinity { best = reversal }
            }
        }
        return best
    }

    private func pair(
        _ one: (number: Int, direction: Double), _ two: (number: Int, direction: Double)
    ) throws -> Reversal? {
        let rooms = (numbers[one.number].room(one.direction), numbers[two.number].room(two.direction))
        let most = max(rooms.0, rooms.1)
        func moves(_ first: Double, _ second: Double) -> [(number: Int, by: Double)] {
            [
                (one.number, one.direction * min(first, rooms.0)),
                (two.number, two.direction * min(second, rooms.1)),
            ]
        }
        let ladder = ReversalSearch.ladder.filter { $0 < most } + [most]
        let found = try answers(ladder.map { setting(moves($0, $0)) }, .common)
        guard let step = found.firstIndex(where: { $0.standing == .reverses }) else { return nil }
        let both = try border(step == 0 ? 0 : ladder[step - 1], ladder[step]) { try isReversed(moves($0, $0)) }
        var (first, second) = (min(both, rooms.0), min(both, rooms.1))
        first = try border(0, first) { try isReversed(moves($0, second)) }
        second = try border(0, second) { try isReversed(moves(first, $0)) }
        let longest = max(first, second)
        guard longest > 0 else { return nil }
        // Further along the same line, until the first of the two meets the end of its range.
        let line = min(rooms.0 / max(first, 1e-300), rooms.1 / max(second, 1e-300)) * longest
        return try confirmed(from: longest, to: max(line, longest)) {
            moves(first * $0 / longest, second * $0 / longest)
        }
    }

    /// The nearest distance known to reverse between `low`, which does not, and `high`, which does.
    private func border(_ low: Double, _ high: Double, _ reverses: (Double) throws -> Bool) throws -> Double {
        var (low, high) = (low, high)
        while high - low > min(ReversalSearch.precision.range, ReversalSearch.precision.move * high), high > 1e-6 {
            let middle = (low + high) / 2
            if try reverses(middle) { high = middle } else { low = middle }
        }
        return high
    }

    /// The reversal at `by`, or a little further, that other luck shows too.
    private func confirmed(
        from by: Double, to room: Double, _ moves: (Double) -> [(number: Int, by: Double)]
    ) throws -> Reversal? {
        var (distance, step) = (by, ReversalSearch.precision.range / 2)
        for _ in 0..<ReversalSearch.steps {
            let values = setting(moves(distance))
            let answer = try answers([values], .fresh)[0]
            if answer.standing == .reverses, let estimate = answer.estimate {
                return Reversal(
                    moves: moves(distance).compactMap { number, _ in move(number, values[number]) }, estimate: estimate)
            }
            guard distance < room else { return nil }
            distance = min(room, distance + step)
            step *= 2
        }
        return nil
    }

    private func move(_ number: Int, _ value: Double) -> Reversal.Move? {
        let one = numbers[number]
        guard value != one.usual else { return nil }
        return Reversal.Move(
            name: one.name, from: one.usual, to: value,
            share: abs(value - one.usual) / (one.range.upperBound - one.range.lowerBound))
    }
}
