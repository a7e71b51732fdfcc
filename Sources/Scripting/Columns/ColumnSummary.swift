import Experiments
import Simulation

/// The numbers of a column that are summed up: all, or those for which a mask holds.
struct ColumnSummary {
    private let column: MemberColumn
    private let mask: Mask?
    private let name: String

    /// - Throws: `Misuse` when the mask is of another room.
    init(_ column: MemberColumn, _ mask: Mask?, named name: String, in session: Session) throws {
        (self.column, self.mask, self.name) = (column, mask, name)
        if let mask { try column.room.check(mask.room, mask, in: name) }
        try session.state.charge(column.count)
    }

    /// The sum in the order of the room; 0 of nobody.
    func sum() throws -> Double {
        let values = try column.now()
        var total = 0.0
        if let mask {
            for (place, counts) in mask.flags.enumerated() where counts { total += values[place] }
        } else {
            for place in 0..<column.count { total += values[place] }
        }
        guard total.isFinite else {
            throw Misuse(
                .value,
                Text(id: "jumlah '\(name)' terlalu besar", en: "the sum of '\(name)' is too large"))
        }
        return total
    }

    /// The mean of at least one number.
    func mean() throws -> Double {
        let count = mask?.holds ?? column.count
        try needs(1, of: count)
        return try sum() / Double(count)
    }

    /// The numbers in the order of the room, at least `least` of them.
    func selected(least: Int) throws -> [Double] {
        let values = try column.now()
        let all = UnsafeBufferPointer(start: values, count: column.count)
        let chosen = mask.map { mask in mask.flags.indices.filter { mask.flags[$0] }.map { all[$0] } } ?? Array(all)
        try needs(least, of: chosen.count)
        return chosen
    }

    /// The standard deviation with *n* − 1 of at least two numbers.
    func deviation() throws -> Double {
        let deviation = Experiments.Moments(try selected(least: 2)).deviation
        return deviation.isFinite ? deviation : try tooLarge()
    }

    /// The quantile of at least one number, definition 7 of Hyndman & Fan (1996).
    func quantile(_ share: Double) throws -> Double {
        let chosen = try selected(least: 1)
        try column.session.state.charge(chosen.count * chosen.count.bitWidthOfOrder)
        return Quantiles.of(sorted: chosen.sorted(), share) ?? 0
    }

    private func tooLarge() throws -> Double {
        throw Misuse(
            .value, Text(id: "hasil '\(name)' terlalu besar", en: "the result of '\(name)' is too large"))
    }

    private func needs(_ least: Int, of count: Int) throws {
        guard count < least else { return }
        let members = column.room.members
        throw Misuse(
            .value,
            Text(
                id: "'\(name)' memerlukan paling sedikit \(least) \(members.id) (ada \(count))",
                en: "'\(name)' needs at least \(least) of the \(members.en) (there are \(count))"),
            remedy: mask == nil
                ? nil
                : Text(
                    id: "periksa dahulu mask:count() >= \(least)", en: "ask first whether mask:count() >= \(least)"))
    }
}

extension Int {
    /// How often a list of so many can be halved: what sorting costs for each of its items.
    var bitWidthOfOrder: Int { Swift.max(1, bitWidth - leadingZeroBitCount) }
}
