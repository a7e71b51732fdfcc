/// A sentence with named holes: `{first} lebih baik daripada {second}`.
///
/// The same sentence is filled when it is written and matched when it is read back.
public struct Template: Sendable, Hashable {
    private enum Part: Sendable, Hashable {
        case words(String)
        case hole(String)
    }

    private let parts: [Part]

    /// A sentence with `{name}` where something stands; a brace without its partner is a plain character.
    public init(_ sentence: String) {
        var parts: [Part] = []
        var rest = Substring(sentence)
        var words = ""
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            words += rest[..<open]
            if !words.isEmpty { parts.append(.words(words)) }
            words = ""
            parts.append(.hole(String(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        words += rest
        if !words.isEmpty { parts.append(.words(words)) }
        self.parts = parts
    }

    /// The names of the holes, in order.
    public var holes: [String] {
        parts.compactMap { if case .hole(let name) = $0 { name } else { nil } }
    }

    /// The sentence with every hole filled by `value`; a hole it does not know stays as `{name}`.
    public func filled(_ value: (String) -> String?) -> String {
        parts.map { part in
            switch part {
            case .words(let words): words
            case .hole(let name): value(name) ?? "{\(name)}"
            }
        }.joined()
    }

    /// What stands in the holes of `text`, where it has this form.
    ///
    /// - Parameters:
    ///   - text: The whole sentence.
    ///   - accepts: Whether a hole may hold a text; the shortest texts that fit are taken.
    /// - Returns: `nil` for a text of another form.
    public func matched(_ text: String, where accepts: (String, String) -> Bool) -> [String: String]? {
        match(Substring(text), from: 0, accepts)
    }

    private func match(_ text: Substring, from index: Int, _ accepts: (String, String) -> Bool) -> [String: String]? {
        guard index < parts.count else { return text.isEmpty ? [:] : nil }
        switch parts[index] {
        case .words(let words):
            guard text.hasPrefix(words) else { return nil }
            return match(text.dropFirst(words.count), from: index + 1, accepts)
        case .hole(let name):
            var end = text.startIndex
            while true {
                let held = String(text[..<end])
                if accepts(name, held), var rest = match(text[end...], from: index + 1, accepts) {
                    guard rest[name] == nil || rest[name] == held else { return nil }
                    rest[name] = held
                    return rest
                }
                guard end < text.endIndex else { return nil }
                end = text.index(after: end)
            }
        }
    }
}
