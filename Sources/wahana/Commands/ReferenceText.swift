import Reports
import Scripting
import Simulation

/// The reference on a terminal.
struct ReferenceText {
    let language: Language

    /// Several chapters, a line for each entry.
    func overview(_ chapters: [Reference.Chapter]) -> String {
        chapters.map { chapter in
            let title = chapter.owner.isEmpty ? say("Kata yang berdiri sendiri", "Words on their own") : chapter.owner
            let entries = chapter.entries.map {
                Plain.wrapped("  \($0.signature)  \($0.sentence[language])", columns: 110, indent: "      ")
            }
            return ([Plain.wrapped("\(title)  \(chapter.sentence[language])", columns: 110, indent: "  ")] + entries)
                .joined(separator: "\n") + "\n"
        }.joined(separator: "\n")
    }

    /// One entry, whole.
    func entry(_ item: Reference.Item) -> String {
        var lines = [item.signature, "  " + item.sentence[language], "  " + item.effect.moment[language]]
        lines += arguments(item.parameters, indent: "  ")
        if let rest = item.rest { lines += arguments([rest], indent: "  ", name: "…") }
        if !item.returns[language].isEmpty {
            lines.append("  " + say("menghasilkan: ", "gives: ") + item.returns[language])
        }
        if let source = item.source { lines.append("  " + say("sumber: ", "source: ") + source[language]) }
        lines.append("  " + say("contoh:", "example:"))
        lines += item.example.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A kind of value.
    func value(_ guide: ValueGuide) -> String {
        var lines = [guide.name + say(" (nilai)", " (value)"), wrapped("  " + guide.sentence[language])]
        lines += guide.members.map { "  .\($0.name)  \($0.sentence[language])" }
        if guide.name == "spread" { lines += arguments(ValueGuide.spreadNotes, indent: "  ") }
        lines += guide.examples.map { "    " + $0 }
        return lines.joined(separator: "\n") + "\n"
    }

    /// What of Lua is there, what differs, and what is not there and why.
    var lua: String {
        var lines = ReferenceText.aboutLua.map { wrapped($0[language], indent: "") }
        for library in LuaLibrary.all {
            lines += ["", library.name.isEmpty ? say("Kata yang berdiri sendiri", "Words on their own") : library.name]
            if !library.kept.isEmpty {
                lines.append(wrapped("  \(ReferenceText.asInLua[language]): \(library.kept.joined(separator: " "))"))
            }
            lines += library.changed.map { wrapped("  \($0.name)  \($0.sentence[language])") }
            lines += library.removed.map {
                wrapped("  \($0.name)  \(say("tidak ada: ", "not there: "))\($0.sentence[language])")
            }
        }
        return lines.joined(separator: "\n") + "\n\n"
    }

    static let asInLua = Text(id: "seperti dalam Lua 5.4", en: "as in Lua 5.4")

    /// What holds for the language as a whole.
    static let aboutLua = [
        Text(
            id:
                "Skenario ditulis dalam Lua 5.4. Yang bergantung pada jam, berkas, atau keadaan komputer tidak ada, supaya skenario dari orang lain aman dijalankan dan hasilnya selalu sama.",
            en:
                "A scenario is written in Lua 5.4. What depends on the clock, on files or on the state of the computer is not there, so that a stranger's scenario is safe to run and always gives the same."
        ),
        Text(
            id:
                "Nama yang tidak ada adalah galat, bukan nil. Panjang # dari daftar yang berlubang tidak tentu: isi daftar tanpa nil.",
            en:
                "A name that is not there is an error, not nil. The length # of a list with a hole is not certain: fill lists without nil."
        ),
    ]

    private func arguments(_ list: [Reference.Argument], indent: String, name: String? = nil) -> [String] {
        list.flatMap { argument -> [String] in
            let label = name ?? (argument.isHead ? say("di depan", "in front") : argument.name)
            var words = "\(indent)\(label): \(argument.noun[language])"
            if !argument.range[language].isEmpty { words += ", \(argument.range[language])" }
            if name != nil {
                words += say(" (boleh berulang)", " (any number of times)")
            } else if argument.isRequired {
                words += say(" (wajib)", " (required)")
            }
            if !argument.fallback.isEmpty {
                words += say(" (bawaan \(argument.fallback))", " (default \(argument.fallback))")
            }
            if !argument.sentence[language].isEmpty { words += " – \(argument.sentence[language])" }
            return [Plain.wrapped(words, columns: 110, indent: indent + "    ")]
                + arguments(argument.fields, indent: indent + "    ")
        }
    }

    private func wrapped(_ text: String, indent: String = "      ") -> String {
        Plain.wrapped(text, columns: 110, indent: indent)
    }

    private func say(_ id: String, _ en: String) -> String { language == .indonesian ? id : en }
}
