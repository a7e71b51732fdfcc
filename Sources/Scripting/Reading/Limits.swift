import LuaBridge

/// How much a script may use in one run; its loading and set-up have limits of their own.
public struct Limits: Sendable, Hashable {
    /// Seconds of its thread's computing time.
    public var seconds: Double
    /// Instructions; a number makes the limit reproducible and the script about twice as slow.
    public var steps: UInt64?
    /// Bytes of memory.
    public var memory: Int

    /// The usual limits, but for what is given: 10 s, any number of steps, 512 MB.
    public init(seconds: Double = 10, steps: UInt64? = nil, memory: Int = 512 << 20) {
        (self.seconds, self.steps, self.memory) = (seconds, steps, memory)
    }

    var run: LuaLimits { LuaLimits(seconds: seconds, steps: steps, memory: memory) }
    var setUp: LuaLimits { LuaLimits(seconds: min(5, seconds), steps: steps, memory: memory) }
}
