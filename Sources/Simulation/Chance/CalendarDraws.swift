/// The numbers of one decision for many actors at every step of the calendar, drawn for four steps at a time.
///
/// The occasion of a number is its stretch of four steps (step / 4, rounded down) and its part the place in that stretch,
/// so that one block serves an actor four times; the number is the one that `Draws.uniform` gives for the same key. A
/// stretch is drawn when an actor first needs it. Strategies share their luck however few of the numbers they ask for.
///
/// It belongs to one thread and holds 36 bytes an actor.
public final class CalendarDraws {
    @usableFromInline let isTraced: Bool
    @usableFromInline let numbers: UnsafeMutableBufferPointer<Double>
    /// The stretch whose numbers are held, by actor.
    @usableFromInline let stretches: UnsafeMutableBufferPointer<Int32>
    private let draws: Draws
    private let who: [Identity]

    /// The numbers of `draws` for `who`, by index.
    public init(_ draws: Draws, of who: [Identity]) {
        (self.draws, self.who) = (draws, who)
        isTraced = draws.channel != nil
        numbers = .allocate(capacity: 4 * who.count)
        stretches = .allocate(capacity: who.count)
        numbers.initialize(repeating: 0)
        stretches.initialize(repeating: -1)
    }

    deinit {
        numbers.deallocate()
        stretches.deallocate()
    }

    /// The number of `actor` at `step`, strictly between 0 and 1.
    ///
    /// - Precondition: `actor` is an index of those it was made for; `step` lies in 0..<2³².
    @inlinable
    @inline(__always)
    public func uniform(_ actor: Int, at step: Int) -> Double {
        let stretch = Int32(truncatingIfNeeded: step >> 2)
        if stretches[actor] != stretch { draw(stretch, for: actor) }
        if isTraced { record(actor, step) }
        return numbers[actor &* 4 &+ (step & 3)]
    }

    /// The first step after `step` at which the number of `actor` lies below `chance`, or else the step at which its next
    /// stretch begins: until then a chance as large as that leaves everything as it is. A traced run passes over nothing.
    ///
    /// - Precondition: `uniform` was asked for this actor at this step.
    @inlinable
    public func next(_ actor: Int, after step: Int, below chance: Double) -> Int {
        var next = step &+ 1
        if isTraced { return next }
        while next & 3 != 0, numbers[actor &* 4 &+ (next & 3)] >= chance { next &+= 1 }
        return next
    }

    @usableFromInline
    func draw(_ stretch: Int32, for actor: Int) {
        let words = Philox.block(
            who[actor].bits, Identity.nobody.bits, UInt64(bitPattern: Int64(stretch)), 0, key: draws.key)
        let place = actor &* 4
        numbers[place] = Draws.uniform(words.0)
        numbers[place &+ 1] = Draws.uniform(words.1)
        numbers[place &+ 2] = Draws.uniform(words.2)
        numbers[place &+ 3] = Draws.uniform(words.3)
        stretches[actor] = stretch
    }

    @usableFromInline
    func record(_ actor: Int, _ step: Int) {
        _ = draws.bits(who[actor], occasion: step >> 2, part: step & 3)
    }
}
