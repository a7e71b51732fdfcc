import LuaBridge
import Simulation

/// Several ends of months, as a script writes them for an outcome: `months(12, 18)`.
final class Moments: Sendable, ShownInScripts {
    let months: [Int]

    init(_ months: [Int]) { self.months = months }

    private var written: String { "months(\(months.map(String.init).joined(separator: ", ")))" }

    var shownInSentences: Text { Text(written) }

    /// How scripts see it: as something to be handed on.
    static let luaClass: LuaClass<Moments> = {
        var declared = LuaClass<Moments>("months")
        declared.describe { $0.written }
        declared.index { moments, key, _ in
            throw Misuse.unknown(key.string ?? LuaWords.shown(key).en, in: moments.shownInSentences, known: [])
        }
        return declared
    }()
}
