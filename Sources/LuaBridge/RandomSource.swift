extension LuaState {
    /// Gives scripts `math.random`, drawing from `next`: 64 random bits per call, keyed by the host. Whole numbers come
    /// from the high half of a 128-bit product, so that each call draws exactly once.
    public func provideRandom(_ next: @escaping () throws -> UInt64) throws(LuaError) {
        try define("math.random", ["m", "n"]) { call in
            if call.count == 0 { return .number(Double(try next() >> 11) * 0x1p-53) }
            guard call.count <= 2 else { throw call.bad(3, "math.random takes at most two numbers") }
            let low = call.count == 1 ? 1 : try call.integer(1)
            let high = try call.integer(call.count)
            guard low <= high else { throw call.bad(call.count, "there is no whole number from \(low) to \(high)") }
            let bits = try next()
            let span = UInt64(bitPattern: high &- low)
            if span == .max { return .integer(Int64(bitPattern: bits)) }
            let step = (span + 1).multipliedFullWidth(by: bits).high
            return .integer(low &+ Int64(bitPattern: step))
        }
    }
}
