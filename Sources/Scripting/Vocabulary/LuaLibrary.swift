import Simulation

/// One of Lua's own libraries as scripts find it here: what is as in Lua 5.4, what differs, what is not there and why.
///
/// The reference and the settings for editors are made of this list, and a test compares it with a live session.
public struct LuaLibrary: Sendable {
    /// As scripts write it in front of its functions, such as `string`; empty for names that stand alone.
    public let name: String
    /// The names that are as in Lua 5.4, without the library's own.
    public let kept: [String]
    /// The names that are there and behave otherwise.
    public let changed: [Note]
    /// What Lua has and scripts here have not.
    public let removed: [Note]

    /// A name of Lua, in full, and what is to be said of it.
    public struct Note: Sendable {
        /// In full, such as `table.sort`.
        public let name: String
        /// What differs, or why it is not there.
        public let sentence: Text

        init(_ name: String, id: String, en: String) { (self.name, sentence) = (name, Text(id: id, en: en)) }
    }

    init(_ name: String, kept: String = "", changed: [Note] = [], removed: [Note] = []) {
        self.name = name
        self.kept = kept.split(whereSeparator: \.isWhitespace).map(String.init)
        (self.changed, self.removed) = (changed, removed)
    }

    /// The names in full that scripts can use.
    public var present: [String] { kept.map(full) + changed.map(\.name) }

    /// A name of this library in full.
    func full(_ short: String) -> String { name.isEmpty ? short : "\(name).\(short)" }

    /// Why Lua's `name` is not there; `nil` for what never was in Lua or still is.
    static func whyRemoved(_ name: String) -> Text? {
        all.lazy.flatMap(\.removed).first { $0.name == name }?.sentence
    }

    /// What is to be said of Lua's `name` in full; `nil` for a name that Lua never had.
    public static func sentence(on name: String) -> Text? {
        for library in all {
            if let note = library.changed.first(where: { $0.name == name }) { return note.sentence }
            if let note = library.removed.first(where: { $0.name == name }) {
                return Text(id: "Tidak ada di sini. ", en: "Not there. ") + note.sentence
            }
            if library.present.contains(name) {
                return Text(id: "Seperti dalam Lua 5.4.", en: "As in Lua 5.4.")
            }
        }
        return nil
    }

    /// The libraries, in the order of Lua's manual.
    public static let all: [LuaLibrary] = [basic, coroutines, strings, utf8, tables, numbers]
}
