/// One script of a stranger and how it has to end.
struct HostileScript: Sendable, CustomStringConvertible {
    enum Ending: Sendable {
        /// By its clock or its steps, whichever is set.
        case stops
        /// By its memory.
        case memory
        /// By its output.
        case output
        /// By an error of Lua's or ours whose text contains this.
        case refused(String)
        /// By itself, with what it prints and returns.
        case ends(String)
    }

    let text: String
    let ending: Ending

    init(_ text: String, _ ending: Ending) {
        self.text = text
        self.ending = ending
    }

    var description: String { text.count > 80 ? "\(text.prefix(80))…" : text }

    static let all = catching + coroutines + metamethods + natives + parsing + escapes + hosts
}
