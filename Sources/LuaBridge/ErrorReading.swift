import CLua

/// Errors that Swift threw into scripts lately, found again by their text when they come out.
///
/// Texts, not objects: a script's `pcall` then catches a plain string, and `error(caught)` passes the error on.
struct RecentErrors {
    struct Entry {
        let text: String
        let error: any Error
        let place: LuaPlace?
    }

    /// A script that catches and passes on more at once than this gets the text only.
    private static let room = 16
    private var entries: [Entry] = []

    mutating func remember(_ entry: Entry) {
        if entries.count == Self.room { entries.removeFirst() }
        entries.append(entry)
    }

    var isEmpty: Bool { entries.isEmpty }

    mutating func forget() { entries.removeAll(keepingCapacity: true) }

    func find(_ text: String) -> Entry? { entries.last { text.hasSuffix($0.text) } }
}

extension LuaState {
    /// Keeps the error, and leaves its text for C to raise.
    func leave(thrown error: any Error, at slot: UnsafeMutablePointer<clua_value>) -> Int32 {
        slot.pointee.tag = Int32(CLUA_NIL)
        guard let box else { return Int32(CLUA_THROWN) }
        let here = place(level: 0)
        let text: String
        if let inner = error as? LuaError, inner.place != nil {
            text = inner.description
        } else {
            text = (here.map { "\($0.shown):\($0.place.line): " } ?? "") + "\(error)"
        }
        recentErrors.remember(.init(text: text, error: error, place: here?.place))
        var copy = text
        copy.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { clua_keep_only(box, slot, $0.baseAddress, $0.count) }
        }
        return Int32(CLUA_THROWN)
    }

    /// The error that an entry's status stands for.
    func readError(_ status: Int32, in box: OpaquePointer) -> LuaError {
        var length = 0
        let bytes = clua_error_text(box, &length)
        let text = String(decoding: UnsafeRawBufferPointer(start: bytes, count: length), as: UTF8.self)
        let traceback = readTraceback(box)
        let innermost = traceback.lazy.compactMap(\.place).first
        if let limit = reached {
            return error(.limit(limit), limit.sentence, at: innermost, traceback)
        }
        if let known = recentErrors.find(text) {
            if let inner = known.error as? LuaError { return inner }
            let cause: LuaError.Cause = Self.isTheScripts(known.error) ? .runtime : .host(known.error)
            return error(cause, "\(known.error)", at: known.place ?? innermost, traceback)
        }
        let (place, message) = split(text)
        return error(Int(status) == CLUA_SYNTAX ? .syntax : .runtime, message, at: place ?? innermost, traceback)
    }

    /// Errors about how the script called the host, not of the host.
    private static func isTheScripts(_ error: any Error) -> Bool {
        error is BadArgument || error is UnknownKey || error is CannotWait
    }

    private func error(
        _ cause: LuaError.Cause, _ message: String, at place: LuaPlace?, _ traceback: [LuaFrame]
    ) -> LuaError {
        let line = place.flatMap { place in
            sources[place.file].flatMap { text in
                let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
                return lines.indices.contains(place.line - 1) ? String(lines[place.line - 1]) : nil
            }
        }
        return LuaError(
            cause: cause, message: message, place: place, column: line.flatMap { Caret.column(of: message, in: $0) },
            sourceLine: line, traceback: traceback)
    }

    /// Takes the place off the front of Lua's message: `name:12: message`.
    private func split(_ text: String) -> (LuaPlace?, String) {
        for name in sources.keys.sorted(by: { $0.count > $1.count }) {
            let shown = Self.shownName(name)
            guard text.hasPrefix(shown + ":") else { continue }
            let rest = text.dropFirst(shown.count + 1)
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            guard let line = Int(digits), rest.dropFirst(digits.count).hasPrefix(": ") else { continue }
            return (LuaPlace(file: name, line: line), String(rest.dropFirst(digits.count + 2)))
        }
        return (nil, text)
    }

    /// Lua shortens long names in its messages to their last 56 bytes.
    static func shownName(_ name: String) -> String {
        name.utf8.count < 60 ? name : "..." + String(decoding: name.utf8.suffix(56), as: UTF8.self)
    }

    private func readTraceback(_ box: OpaquePointer) -> [LuaFrame] {
        var gap: Int32 = -1
        let count = clua_frame_count(box, &gap)
        var frames: [LuaFrame] = []
        for index in 0..<count {
            if index == gap { frames.append(LuaFrame(place: nil, function: "…")) }
            var source: UnsafePointer<CChar>?
            var name: UnsafePointer<CChar>?
            let line = clua_frame(box, index, &source, &name)
            let place = line > 0 ? source.map { LuaPlace(file: Self.fileName($0), line: Int(line)) } : nil
            frames.append(LuaFrame(place: place, function: name.map { String(cString: $0) }))
        }
        return frames
    }
}
