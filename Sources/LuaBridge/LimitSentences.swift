extension LuaLimit {
    /// What the limit is, in one sentence without a place.
    public var sentence: String {
        switch self {
        case .time(let seconds): "stopped: more than \(Self.short(seconds)) s of computing time"
        case .steps(let steps): "stopped: more than \(steps) steps"
        case .memory(let bytes): "stopped: more than \(Self.short(bytes)) of memory"
        case .output(let bytes): "stopped: more than \(Self.short(bytes)) printed"
        case .cancelled: "stopped on request"
        }
    }

    private static func short(_ seconds: Double) -> String {
        seconds == seconds.rounded() && abs(seconds) < 1e15 ? String(Int64(seconds)) : String(seconds)
    }

    private static func short(_ bytes: Int) -> String {
        if bytes >= 1 << 20, bytes % (1 << 20) == 0 { return "\(bytes >> 20) MB" }
        if bytes >= 1 << 10, bytes % (1 << 10) == 0 { return "\(bytes >> 10) KB" }
        return "\(bytes) bytes"
    }
}
