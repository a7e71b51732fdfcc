import LuaBridge
import Simulation

extension MemberColumn {
    /// The place of a member, from a position that counts from 1.
    ///
    /// - Returns: `nil` for the position behind the last, so that `ipairs` ends there.
    /// - Throws: `Misuse` for anything else that is no position.
    func place(of key: LuaValue) throws -> Int? { try MemberColumn.place(of: key, count, shownInSentences) }

    /// The same for whatever else has one value for each of `count` members.
    static func place(of key: LuaValue, _ count: Int, _ subject: Text) throws -> Int? {
        guard let position = key.integer, position >= 1, position <= Int64(count) + 1 else {
            throw Misuse(
                .value,
                Text(
                    id: "urutan pada \(subject.id) harus bilangan bulat dalam 1…\(count) "
                        + "(tertulis \(LuaWords.shown(key).id))",
                    en: "a position in \(subject.en) must be a whole number in 1…\(count) "
                        + "(got \(LuaWords.shown(key).en))"))
        }
        return position == Int64(count) + 1 ? nil : Int(position) - 1
    }

    /// Checks a number that a member is to have.
    ///
    /// - Throws: `Misuse` when it is outside of what the column may hold.
    func check(_ number: Double, for place: Int?, in range: ClosedRange<Double>) throws {
        guard !range.contains(number) else { return }
        let unit: Text = if case .own(let column) = origin { column.unit } else { Text("") }
        let subject = place.map { shownInSentences + Text("[\($0 + 1)]") } ?? shownInSentences
        throw Misuse(
            .value,
            subject + Text(id: " harus ", en: " must ") + Kind<Double>.inRange(range, unit)
                + Text(id: " (tertulis \(shortest(number)))", en: " (got \(shortest(number)))"))
    }

    /// Sets one member's number from a script.
    func set(_ value: LuaValue, at place: Int) throws {
        let range = try settable()
        let number: Double
        if let finite = value.finite {
            number = finite
        } else if case .share(let share)? = value.object(as: Amount.self)?.measure {
            number = share
        } else {
            throw Misuse(
                .value,
                shownInSentences
                    + Text(
                        id: "[\(place + 1)] harus berupa bilangan (tertulis \(LuaWords.shown(value).id))",
                        en: "[\(place + 1)] must be a number (got \(LuaWords.shown(value).en))"))
        }
        try check(number, for: place, in: range)
        try put(number, at: place)
    }

    /// Sets every number, or those for which a mask holds; none is set when one of them cannot be.
    func set(_ operand: Operand, where mask: Mask?, named name: String) throws {
        let range = try settable()
        try room.check(operand, in: name)
        if let mask { try room.check(mask.room, mask, in: name) }
        try session.state.charge(2 * count)
        _ = try now()
        let source = try operand.source()
        if case .number(let number) = operand { try check(number, for: nil, in: range) }
        try withExtendedLifetime(operand) {
            for place in 0..<count where mask?.flags[place] ?? true {
                try check(source[place], for: place, in: range)
            }
            for place in 0..<count where mask?.flags[place] ?? true { try put(source[place], at: place) }
        }
    }

    /// The positions of the members from the smallest number to the largest, those with equal numbers in the order of
    /// the room; `descending` from the largest, equal ones still in the order of the room.
    func order(descending: Bool) throws -> [Int] {
        try session.state.charge(count * count.bitWidthOfOrder)
        let values = try now()
        return (0..<count).sorted { first, second in
            let (one, other) = (values[first], values[second])
            if one != other { return descending ? one > other : one < other }
            return first < second
        }
    }

    /// A column of what a function of the script answers to each number and its position.
    func mapped(_ function: LuaFunction, named name: String) throws -> MemberColumn {
        try session.state.charge(count)
        let result = try MemberColumn(for: room, count: count, in: session)
        let (values, out) = (Array(UnsafeBufferPointer(start: try now(), count: count)), try result.now())
        for place in values.indices {
            let answer = try session.call(
                function, [.number(values[place]), .integer(Int64(place) + 1)], in: session.phase)
            guard let number = answer.finite else {
                throw Misuse(
                    .value,
                    Text(
                        id: "fungsi pada '\(name)' harus menjawab bilangan (pada urutan ke-\(place + 1): "
                            + "\(LuaWords.shown(answer).id))",
                        en: "the function in '\(name)' must answer a number (at position \(place + 1): "
                            + "\(LuaWords.shown(answer).en))"),
                    remedy: Text(id: "tulis return … di dalamnya", en: "write return … in it"))
            }
            out[place] = number
        }
        return result
    }
}
