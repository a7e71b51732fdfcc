import Foundation
import LuaBridge
import Simulation

extension MemberColumn {
    /// What two numbers can be made one with.
    enum Operation: Sendable {
        case add, subtract, multiply, divide, power
    }

    /// A column of `left` and `right` joined member by member; at least one of them is a column.
    ///
    /// - Throws: `Misuse` when they are of different rooms, or naming the first member whose result is not finite.
    static func compute(
        _ operation: Operation, _ left: Operand, _ right: Operand, named name: String, in session: Session
    ) throws -> MemberColumn {
        guard let lead = left.column ?? right.column else {
            preconditionFailure("a computation of columns was asked for without one")
        }
        try lead.room.check(left, in: name)
        try lead.room.check(right, in: name)
        let count = lead.count
        try session.state.charge(operation == .power ? 4 * count : count)
        let result = try MemberColumn(for: lead.room, count: count, in: session)
        let (first, second) = (try left.source(), try right.source())
        let out = try result.now()
        let isFinite =
            switch operation {
            case .add: join(first, second, out, count) { $0 + $1 }
            case .subtract: join(first, second, out, count) { $0 - $1 }
            case .multiply: join(first, second, out, count) { $0 * $1 }
            case .divide: join(first, second, out, count) { $0 / $1 }
            // As Lua computes x ^ 2.
            case .power:
                if case .number(2) = second {
                    join(first, first, out, count) { $0 * $1 }
                } else {
                    join(first, second, out, count) { pow($0, $1) }
                }
            }
        try withExtendedLifetime((left, right)) {
            guard !isFinite, let place = firstNotFinite(out, count) else { return }
            throw notFinite(first[place], second[place], operation, at: place, in: name)
        }
        return result
    }

    /// A column and an amount joined, where one of the two is a column; `nil` where none is.
    ///
    /// - Throws: `Misuse` as the operator of columns would, for an amount that is no share.
    static func joined(_ operation: Operation, _ left: LuaValue, _ right: LuaValue) throws -> LuaValue? {
        guard let column = left.object(as: MemberColumn.self) ?? right.object(as: MemberColumn.self),
            let entry = ColumnWords.arithmetic[operation]
        else { return nil }
        return try entry.use(column.session, subject: column, given: [left, right])
    }

    /// The column with every number's sign turned.
    func negated() throws -> MemberColumn {
        try session.state.charge(count)
        let result = try MemberColumn(for: room, count: count, in: session)
        let (values, out) = (try now(), try result.now())
        for place in 0..<count { out[place] = -values[place] }
        return result
    }

    /// Joins number by number into `out`, and answers whether all that came out is finite.
    @inline(__always)
    private static func join(
        _ left: Operand.Source, _ right: Operand.Source, _ out: UnsafeMutablePointer<Double>, _ count: Int,
        _ body: (Double, Double) -> Double
    ) -> Bool {
        switch (left, right) {
        case (.row(let left), .row(let right)): fill(out, count) { body(left[$0], right[$0]) }
        case (.row(let left), .number(let right)): fill(out, count) { body(left[$0], right) }
        case (.number(let left), .row(let right)): fill(out, count) { body(left, right[$0]) }
        case (.number(let left), .number(let right)): fill(out, count) { _ in body(left, right) }
        }
    }

    @inline(__always)
    private static func fill(
        _ out: UnsafeMutablePointer<Double>, _ count: Int, _ number: (Int) -> Double
    ) -> Bool {
        // A finite number less itself is 0, all bits of which are 0; any other is NaN. Without an early way out the loop
        // is done several numbers at a time.
        var found: UInt64 = 0
        for place in 0..<count {
            let value = number(place)
            out[place] = value
            found |= (value - value).bitPattern
        }
        return found == 0
    }

    /// The first place with what is not a finite number.
    static func firstNotFinite(_ values: UnsafeMutablePointer<Double>, _ count: Int) -> Int? {
        (0..<count).first { !values[$0].isFinite }
    }

    private static func notFinite(
        _ left: Double, _ right: Double, _ operation: Operation, at place: Int, in name: String
    ) -> Misuse {
        if operation == .divide, right == 0 {
            return Misuse(
                .value,
                Text(
                    id: "'\(name)' membagi dengan 0 pada urutan ke-\(place + 1) (\(shortest(left)) / 0)",
                    en: "'\(name)' divides by 0 at position \(place + 1) (\(shortest(left)) / 0)"),
                remedy: Text(
                    id: "pilih dahulu yang bukan 0 dengan mask:choose(…)",
                    en: "choose what is not 0 first, with mask:choose(…)"))
        }
        return Misuse(
            .value,
            Text(
                id: "hasil '\(name)' pada urutan ke-\(place + 1) bukan bilangan berhingga "
                    + "(dari \(shortest(left)) dan \(shortest(right)))",
                en: "the result of '\(name)' at position \(place + 1) is not a finite number "
                    + "(from \(shortest(left)) and \(shortest(right)))"))
    }
}
