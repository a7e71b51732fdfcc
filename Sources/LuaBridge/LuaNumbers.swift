import CLua

/// A row of numbers that belongs to a host object and that scripts read by position without calling the host.
///
/// Its memory counts as the state's. It never holds what is not finite, as long as its owner writes none.
public final class LuaNumbers {
    private let state: LuaState
    let elements: UnsafeMutablePointer<clua_elements>
    /// The numbers, those beyond `count` included.
    public let values: UnsafeMutableBufferPointer<Double>

    /// A row of numbers.
    ///
    /// - Parameters:
    ///   - count: How many of them scripts see, 0 or more.
    ///   - capacity: How many there are, at least `count`.
    ///   - isFresh: Whether they hold at once and until the end of moments; without it they hold once `refreshed()` is
    ///     called, until the script is next called or `LuaState.passMoment()`.
    ///   - isFilled: Whether they are zeros at first; without it they are of any value, infinite ones and NaN included,
    ///     and the owner writes all of them before a script sees one.
    /// - Throws: `LuaError` with the limit, when the state has no memory for them.
    public init(
        count: Int, capacity: Int? = nil, isFresh: Bool = true, isFilled: Bool = true, of state: LuaState
    ) throws(LuaError) {
        let capacity = max(count, capacity ?? count)
        guard let row = clua_new_row(try state.openBox(), capacity) else { throw state.stopped() }
        self.state = state
        elements = row
        values = UnsafeMutableBufferPointer(start: row.pointee.values, count: capacity)
        if isFilled { values.initialize(repeating: 0) }
        row.pointee.count = Int64(count)
        row.pointee.fresh = isFresh ? UInt64.max - 1 : 0
    }

    deinit { clua_free_row(state.box, elements, values.count) }

    /// How many of them scripts see.
    public var count: Int { Int(elements.pointee.count) }

    /// Lets scripts write numbers within `range` by position, while the state lets them write at all.
    public func letWrite(_ range: ClosedRange<Double>) {
        elements.pointee.least = range.lowerBound
        elements.pointee.most = range.upperBound
        elements.pointee.writable = 1
    }

    /// Whether they still hold.
    public var isFresh: Bool { state.box.map { elements.pointee.fresh >= clua_moment($0) } ?? false }

    /// Says that they hold for this moment.
    public func refreshed() {
        if let box = state.box { elements.pointee.fresh = min(clua_moment(box), .max - 1) }
    }
}

extension LuaState {
    /// Begins a new moment: numbers that hold for one moment only are asked for again.
    public func passMoment() { if let box { clua_pass(box) } }

    /// Ends all moments: from now on no number is read or written without asking the host.
    public func endMoments() { if let box { clua_end_moments(box) } }

    /// Lets scripts write numbers by position, or not; at first they may not.
    public func letWriteNumbers(_ allowed: Bool) { if let box { clua_let_write(box, allowed ? 1 : 0) } }
}

func findElements(
    _ context: UnsafeMutableRawPointer?, _ object: UnsafeMutableRawPointer?
) -> UnsafeMutablePointer<clua_elements>? {
    guard let context, let object else { return nil }
    return Unmanaged<HostClass>.fromOpaque(context)._withUnsafeGuaranteedRef { host in
        Unmanaged<AnyObject>.fromOpaque(object)._withUnsafeGuaranteedRef { host.numbers?($0).elements }
    }
}
