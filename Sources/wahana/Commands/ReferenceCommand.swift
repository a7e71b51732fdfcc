import Reports
import Scripting
import Simulation

/// `reference`: the words a scenario knows, from the same declarations that bind them.
struct ReferenceCommand {
    let scene: Scene

    init(_ scene: Scene) { self.scene = scene }

    func run() throws -> Int32 {
        let word = scene.invocation.operands.first
        if let file = try scene.invocation.text(.html) { return try writePage(to: file, word) }
        let text = ReferenceText(language: scene.language)
        guard let word else {
            return try finish(
                Reference.chapters.flatMap(\.entries), text.overview(Reference.chapters) + "\n", next: ["lua"])
        }
        if word == "lua" { return try tellOfLua(text) }
        if let room = Reference.chapters.first(where: { $0.owner == word && !word.isEmpty }) {
            return try finish(room.entries, text.overview([room]) + "\n", next: [room.entries.first?.name ?? "weeks"])
        }
        let entries = Reference.entries(named: word)
        let values = ValueGuide.all.filter { $0.name == word }
        let ofLua = LuaLibrary.sentence(on: word)
        guard !entries.isEmpty || !values.isEmpty || ofLua != nil else {
            throw Problem(
                .usage, "W-NAME", Text(id: "tidak ada kata '\(word)'", en: "there is no word '\(word)'"),
                remedy: guess(word))
        }
        var parts = entries.map(text.entry) + values.map(text.value)
        if let ofLua { parts.append("\(word) (Lua)\n  \(ofLua[scene.language])\n") }
        return try finish(entries, parts.joined(separator: "\n"), next: [])
    }

    private func finish(_ entries: [Reference.Item], _ text: String, next: [String]) throws -> Int32 {
        if scene.invocation.has(.json) {
            try output(["entries": .list(entries.map(json))])
        } else {
            try scene.console.output(text + scene.next(.reference, next))
        }
        return ExitCode.complete.rawValue
    }

    private func writePage(to file: String, _ word: String?) throws -> Int32 {
        if let word {
            throw Problem(
                .usage, "W-OPERAND",
                Text(
                    id: "--html menulis semua kata, tanpa '\(word)'", en: "--html writes every word, without '\(word)'"),
                remedy: Text(id: "tulis kamus --html \(file)", en: "write reference --html \(file)"))
        }
        var fresh = FreshFiles()
        try fresh.write(Array(HandbookPage(ReferenceBook.book).html.utf8), to: file)
        if scene.invocation.has(.json) {
            try output(["file": .text(file)])
        } else {
            let shown = Plain.line(file)
            let done = Text(
                id: "\(shown) ditulis: satu halaman, tanpa internet. Bukalah dengan peramban.",
                en: "\(shown) is written: one page, no internet needed. Open it in a browser.")
            try scene.console.output(done[scene.language] + "\n" + scene.next(.reference, ["lua"]))
        }
        return ExitCode.complete.rawValue
    }

    private func tellOfLua(_ text: ReferenceText) throws -> Int32 {
        guard scene.invocation.has(.json) else {
            try scene.console.output(text.lua + scene.next(.reference))
            return ExitCode.complete.rawValue
        }
        func notes(_ list: [LuaLibrary.Note]) -> JSON {
            .list(
                list.map {
                    .object(["name": .text($0.name), "id": .text($0.sentence.id), "en": .text($0.sentence.en)])
                })
        }
        try output([
            "lua": .list(
                LuaLibrary.all.map {
                    .object([
                        "library": .text($0.name), "kept": .list($0.kept.map { .text($0) }),
                        "changed": notes($0.changed), "removed": notes($0.removed),
                    ])
                })
        ])
        return ExitCode.complete.rawValue
    }

    /// The nearest word; there are too many to name them all.
    private func guess(_ word: String) -> Text {
        let names =
            Reference.names + Reference.chapters.map(\.owner).filter { !$0.isEmpty } + ValueGuide.all.map(\.name)
            + LuaLibrary.all.flatMap { $0.present + $0.removed.map(\.name) } + ["lua"]
        let all = Text(id: "'kamus' saja menyebutkan semua kata", en: "'reference' alone lists every word")
        // What follows the owner is often all that was meant.
        let short = Reference.chapters.flatMap { chapter in
            chapter.entries.map {
                (short: String($0.name.dropFirst(chapter.owner.count).drop { ":.".contains($0) }), $0.name)
            }
        }
        let nearest =
            nearestName(to: word, among: names)
            ?? nearestName(to: word, among: short.map(\.short)).flatMap { found in short.first { $0.short == found }?.1
            }
        return nearest.map {
            Text(id: "mungkin maksudnya '\($0)'? ", en: "did you mean '\($0)'? ") + all
        } ?? all
    }

    private func output(_ fields: [String: JSON]) throws {
        try scene.console.output(
            JSON.object(fields.merging(["schema": .text("wahana/reference/1")]) { $1 }).text)
    }

    private func json(_ item: Reference.Item) -> JSON {
        .object([
            "name": .text(item.name), "signature": .text(item.signature), "example": .text(item.example),
            "id": .text(item.sentence.id), "en": .text(item.sentence.en), "effect": .text(item.effect.rawValue),
            "returns": .object(["id": .text(item.returns.id), "en": .text(item.returns.en)]),
            "parameters": .list(item.parameters.map(json) + (item.rest.map { [json($0)] } ?? [])),
        ])
    }

    private func json(_ argument: Reference.Argument) -> JSON {
        .object([
            "name": .text(argument.name), "required": .yes(argument.isRequired), "default": .text(argument.fallback),
            "id": .text(argument.noun.id), "en": .text(argument.noun.en), "range": .text(argument.range.en),
            "fields": .list(argument.fields.map(json)),
        ])
    }
}
