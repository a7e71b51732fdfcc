import LuaBridge
import Simulation

/// How values of a script are shown in sentences.
enum LuaWords {
    /// A value as a planner wrote it, or what it is.
    static func shown(_ value: LuaValue) -> Text {
        switch value {
        case .nil: Text(id: "kosong", en: "nothing")
        case .boolean(let flag): Text(flag ? "true" : "false")
        case .integer(let whole): Text("\(whole)")
        case .number(let number) where number.isNaN: Text(id: "0/0, bukan bilangan", en: "0/0, not a number")
        case .number(let number) where number.isInfinite: Text(id: "bilangan tak hingga", en: "an infinite number")
        case .number(let number): Text(Simulation.shortest(number))
        case .string(let text): Text(id: "teks \"\(shortened(text))\"", en: "text \"\(shortened(text))\"")
        case .table: Text(id: "sebuah tabel", en: "a table")
        case .function: Text(id: "sebuah fungsi", en: "a function")
        case .object(let object):
            (object as? any ShownInScripts)?.shownInSentences ?? Text(id: "benda", en: "an object")
        case .other: Text(id: "sebuah proses", en: "a process")
        }
    }

    /// A text of at most 40 characters, on one line.
    static func shortened(_ text: String) -> String {
        let line = text.prefix(41).map { $0.isNewline ? " " : $0 }
        return line.count > 40 ? String(line.prefix(40)) + "…" : String(line)
    }
}

/// A value of the vocabulary that sentences can show.
protocol ShownInScripts: AnyObject {
    var shownInSentences: Text { get }
}
