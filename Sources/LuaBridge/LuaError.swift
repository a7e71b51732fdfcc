/// A place in a script.
public struct LuaPlace: Equatable, Sendable, CustomStringConvertible {
    /// The name under which the chunk was loaded, whole.
    public let file: String
    /// The line, counted from 1.
    public let line: Int

    /// A place from its parts.
    public init(file: String, line: Int) {
        self.file = file
        self.line = line
    }

    /// `file:line`.
    public var description: String { "\(file):\(line)" }
}

/// One line of a traceback.
public struct LuaFrame: Equatable, Sendable {
    /// Where it stood; `nil` inside the host.
    public let place: LuaPlace?
    /// The function, as the script called it; `nil` where it has no name; "…" stands for frames left out.
    public let function: String?
}

/// Why a script was stopped for good.
public enum LuaLimit: Equatable, Sendable {
    /// CPU seconds of the thread that runs it.
    case time(seconds: Double)
    /// Counted instructions (metered mode).
    case steps(UInt64)
    /// Bytes of the Lua state.
    case memory(bytes: Int)
    /// Bytes written by `print`.
    case output(bytes: Int)
    /// `LuaStop.stop()` was called.
    case cancelled
}

/// What went wrong in a script, with its place. The texts hold no address and do not depend on process or machine.
public struct LuaError: Error {
    /// The kinds of failure.
    public enum Cause: Sendable {
        /// The text is not Lua.
        case syntax
        /// The script failed while it ran, or called a host function wrongly.
        case runtime
        /// A host function threw this error, and the script did not handle it.
        case host(any Error)
        /// A limit ended the script; the state can only be closed.
        case limit(LuaLimit)
    }

    /// What kind of failure it is.
    public let cause: Cause
    /// What went wrong, without the place.
    public let message: String
    /// The script's line; `nil` when no script line was involved.
    public let place: LuaPlace?
    /// The column of the word the message is about, counted from 1 in characters, where it can be told.
    public let column: Int?
    /// The text of the line; `nil` when the chunk was not loaded from text.
    public let sourceLine: String?
    /// Innermost first, at most 22 frames.
    public let traceback: [LuaFrame]
}

extension LuaError {
    /// The limit that ended the script, if one did.
    public var limit: LuaLimit? { if case .limit(let limit) = cause { limit } else { nil } }

    /// The error a host function threw, if one did.
    public var hostError: (any Error)? { if case .host(let error) = cause { error } else { nil } }

    /// The traceback as lines of text, innermost first.
    public var tracebackText: String {
        traceback.map { frame in
            switch (frame.place, frame.function) {
            case (let place?, let name?): "  \(place): in \(name)"
            case (let place?, nil): "  \(place): in the main chunk"
            case (nil, let name?): "  \(name)"
            case (nil, nil): "  (host)"
            }
        }.joined(separator: "\n")
    }
}

extension LuaError: CustomStringConvertible {
    /// `file:line: message`, or the message alone where there is no place.
    public var description: String { place.map { "\($0): \(message)" } ?? message }
}
