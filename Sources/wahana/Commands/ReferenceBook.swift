import Reports
import Scripting
import Simulation

/// The reference as a handbook for the browser, made of the same declarations as the terminal's.
enum ReferenceBook {
    /// The whole book.
    static let book = Handbook(
        title: Text(id: "Kamus Wahana", en: "Wahana's reference"),
        introduction: [
            Text(
                id:
                    "Semua kata yang dikenal sebuah skenario: cara menulisnya, satuan dan rentangnya, kapan dapat dipakai, dan contoh yang dapat dijalankan. Yang di dalam { … } ditulis dengan namanya. Hasil contoh tertulis di belakang tanda -->.",
                en:
                    "Every word that a scenario knows: how it is written, units and ranges, when it may be used, and an example that runs. What stands in { … } is written with its name. The answer of an example stands behind -->."
            )
        ],
        chapters: Reference.chapters.map(chapter) + [values, lua])

    private static func chapter(_ chapter: Reference.Chapter) -> Handbook.Chapter {
        Handbook.Chapter(
            title: chapter.owner.isEmpty
                ? Text(id: "Kata yang berdiri sendiri", en: "Words on their own") : Text(chapter.owner),
            introduction: [chapter.sentence], entries: chapter.entries.map(entry))
    }

    private static func entry(_ item: Reference.Item) -> Handbook.Entry {
        var facts: [(term: Text, fact: Text)] = []
        if item.returns != Text("") { facts.append((Text(id: "Hasilnya", en: "Gives"), item.returns)) }
        facts.append((Text(id: "Kapan", en: "When"), item.effect.moment))
        if let source = item.source { facts.append((Text(id: "Sumber", en: "Source"), source)) }
        let rest = item.rest.map { rows([$0], depth: 0, name: "…") } ?? []
        return Handbook.Entry(
            name: item.name, signature: item.signature, sentence: item.sentence,
            rows: rows(item.parameters, depth: 0) + rest, facts: facts, example: item.example)
    }

    private static func rows(
        _ list: [Reference.Argument], depth: Int, name: String? = nil
    ) -> [Handbook.Row] {
        list.flatMap { argument -> [Handbook.Row] in
            let range = argument.range == Text("") ? Text("") : Text(", ") + argument.range
            let absent =
                name != nil
                ? Text(id: "boleh berulang", en: "any number of times")
                : argument.isRequired
                    ? Text(id: "wajib", en: "required")
                    : argument.fallback.isEmpty ? Text("–") : Text(argument.fallback)
            let label = name ?? (argument.isHead ? "{ … }" : argument.name)
            let row = Handbook.Row(
                name: label, depth: depth, kind: argument.noun + range,
                absent: absent, sentence: argument.sentence)
            return [row] + rows(argument.fields, depth: depth + 1)
        }
    }

    private static let values = Handbook.Chapter(
        title: Text(id: "Nilai dan hitungannya", en: "Values and reckoning"),
        introduction: [
            Text(
                id: "Yang dihasilkan kata-kata di atas, apa yang dapat dibaca darinya, dan hitungan yang berlaku.",
                en: "What the words above give, what can be read of it, and what can be reckoned.")
        ],
        entries: ValueGuide.all.map { guide in
            Handbook.Entry(
                name: guide.name, sentence: guide.sentence,
                rows: guide.name == "spread" ? rows(ValueGuide.spreadNotes, depth: 0) : [],
                facts: guide.members.map { (Text(".\($0.name)"), $0.sentence) },
                example: guide.examples.joined(separator: "\n"))
        })

    private static let lua = Handbook.Chapter(
        title: Text(id: "Lua di sini", en: "Lua here"), introduction: ReferenceText.aboutLua,
        entries: LuaLibrary.all.map { library in
            let kept = library.kept.map { library.name.isEmpty ? $0 : "\(library.name).\($0)" }
            var facts: [(term: Text, fact: Text)] = []
            if !kept.isEmpty { facts.append((ReferenceText.asInLua, Text(kept.joined(separator: ", ")))) }
            facts += library.changed.map { (Text($0.name), $0.sentence) }
            facts += library.removed.map {
                (Text(id: "\($0.name) (tidak ada)", en: "\($0.name) (not there)"), $0.sentence)
            }
            return Handbook.Entry(
                name: library.name.isEmpty ? "Lua" : library.name,
                sentence: library.name.isEmpty
                    ? Text(id: "Kata Lua yang berdiri sendiri.", en: "Lua's words on their own.")
                    : Text(id: "Pustaka \(library.name).", en: "The library \(library.name)."), facts: facts)
        })
}
