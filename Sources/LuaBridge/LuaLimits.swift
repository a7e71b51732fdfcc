/// How much a script may use. Limits hold from its first byte on; each ends the script with `LuaError.Cause.limit`.
public struct LuaLimits: Equatable, Sendable {
    /// CPU seconds of the thread that runs the state, host work included; `nil` is no limit.
    public var seconds: Double?
    /// Lua instructions and charged steps of library loops; a number turns on metered mode, which costs about twice the
    /// time and is reproducible; `nil` is watched mode, which costs nothing.
    ///
    /// Steps bound the work, but not all of them are alike: one instruction of Lua may compare two texts, or walk or regrow
    /// a table, that fill the memory, and that is charged as any other. It takes at most 5 ns for each byte of `memory`:
    /// 0.34 s with 64 MiB, 2.7 s with 512 MiB (measured at worst 2.8 ns, for `<` on texts of zero bytes; 0.04 ns for
    /// walking and for other texts). So steps alone end a script within `steps` × `memory` × 5 ns, which is only of use
    /// with little memory; whoever runs strangers' scripts sets `seconds` as well, which is late by one such step at most.
    public var steps: UInt64?
    /// Bytes of the Lua state; at least 1 MiB is used.
    public var memory: Int
    /// Bytes that `print` may write.
    public var output: Int

    /// Limits from their parts; the defaults are those of loading and setting up a script.
    public init(seconds: Double? = 5, steps: UInt64? = nil, memory: Int = 512 << 20, output: Int = 1 << 20) {
        self.seconds = seconds
        self.steps = steps
        self.memory = memory
        self.output = output
    }

    /// Loading and set-up of a script: 5 s, 512 MB, 1 MB of output.
    public static let setUp = LuaLimits()
    /// One run: 10 s of its thread's CPU time, 512 MB, 1 MB of output.
    public static let run = LuaLimits(seconds: 10)
}
