import Simulation

extension MemberColumn {
    /// For which members `holds` is true of the column's number and the other's.
    @inline(__always)
    func compared(
        with other: Operand, named name: String, _ holds: (Double, Double) -> Bool
    ) throws -> Mask {
        try room.check(other, in: name)
        try session.state.charge(count)
        let values = try now()
        let source = try other.source()
        return try withExtendedLifetime(other) {
            try Mask(for: room, count: count, in: session) { flags in
                switch source {
                case .number(let number): for place in flags.indices { flags[place] = holds(values[place], number) }
                case .row(let row): for place in flags.indices { flags[place] = holds(values[place], row[place]) }
                }
            }
        }
    }
}

extension Mask {
    /// For which members `body` is true of both masks.
    func joined(with other: Mask, named name: String, _ body: (Bool, Bool) -> Bool) throws -> Mask {
        try room.check(other.room, other, in: name)
        try session.state.charge(flags.count)
        return try Mask(for: room, count: flags.count, in: session) { result in
            for place in result.indices { result[place] = body(flags[place], other.flags[place]) }
        }
    }

    /// The members for which it does not hold.
    func negated() throws -> Mask { try joined(with: self, named: "~mask") { flag, _ in !flag } }

    /// A column of one value where the mask holds, of the other where it does not.
    func choose(_ yes: Operand, _ no: Operand, named name: String) throws -> MemberColumn {
        try room.check(yes, in: name)
        try room.check(no, in: name)
        try session.state.charge(flags.count)
        let result = try MemberColumn(for: room, count: flags.count, in: session)
        let (first, second, out) = (try yes.source(), try no.source(), try result.now())
        withExtendedLifetime((yes, no)) {
            for place in flags.indices { out[place] = flags[place] ? first[place] : second[place] }
        }
        return result
    }
}
