import Reports
import Scripting
import Simulation

/// `reference`: the words a scenario knows, from the same declarations that bind them.
struct ReferenceCommand {
    let scene: Scene

    init(_ scene: Scene) { self.scene = scene }

    func run() throws -> Int32 {
        guard let word = scene.invocation.operands.first else { return try overview(Reference.chapters) }
        let rooms = Reference.chapters.filter { $0.owner == word && !word.isEmpty }
        guard rooms.isEmpty else { return try overview(rooms) }
        let found = Reference.entries(named: word)
        guard !found.isEmpty else {
            throw Problem(
                .usage, "W-NAME", Text(id: "tidak ada kata '\(word)'", en: "there is no word '\(word)'"),
                remedy: guess(word))
        }
        if scene.invocation.has(.json) {
            try output(found.map(json))
        } else {
            try scene.console.output(found.map(text).joined(separator: "\n") + scene.next(.reference))
        }
        return ExitCode.complete.rawValue
    }

    /// The nearest word; there are too many to name them all.
    private func guess(_ word: String) -> Text {
        let names = Reference.names + Reference.chapters.map(\.owner).filter { !$0.isEmpty }
        let all = Text(id: "'kamus' saja menyebutkan semua kata", en: "'reference' alone lists every word")
        return nearestName(to: word, among: names).map {
            Text(id: "mungkin maksudnya '\($0)'? ", en: "did you mean '\($0)'? ") + all
        } ?? all
    }

    /// The entries of some chapters, a line each.
    private func overview(_ chapters: [Reference.Chapter]) throws -> Int32 {
        if scene.invocation.has(.json) {
            try output(chapters.flatMap(\.entries).map(json))
            return ExitCode.complete.rawValue
        }
        var lines: [String] = []
        for chapter in chapters {
            lines.append(chapter.owner.isEmpty ? say("Kata yang berdiri sendiri", "Words on their own") : chapter.owner)
            for item in chapter.entries {
                lines.append(
                    Plain.wrapped(
                        "  \(item.signature)  \(item.sentence[scene.language])", columns: 110, indent: "      "))
            }
            lines.append("")
        }
        let example = chapters.count == 1 ? chapters[0].entries.first?.name : nil
        try scene.console.output(
            lines.joined(separator: "\n") + "\n" + scene.next(.reference, [example ?? "weeks"]))
        return ExitCode.complete.rawValue
    }

    private func text(_ item: Reference.Item) -> String {
        var lines = [item.signature, "  " + item.sentence[scene.language]]
        lines += arguments(item.parameters, indent: "  ")
        if !item.returns[scene.language].isEmpty {
            lines.append("  " + say("menghasilkan: ", "gives: ") + item.returns[scene.language])
        }
        if let source = item.source { lines.append("  " + say("sumber: ", "source: ") + source[scene.language]) }
        lines.append("  " + say("contoh:", "example:"))
        lines += item.example.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }
        return lines.joined(separator: "\n") + "\n"
    }

    private func arguments(_ list: [Reference.Argument], indent: String) -> [String] {
        list.flatMap { argument -> [String] in
            var words = "\(indent)\(argument.name): \(argument.noun[scene.language])"
            if !argument.range[scene.language].isEmpty { words += ", \(argument.range[scene.language])" }
            if argument.isRequired { words += say(" (wajib)", " (required)") }
            if !argument.fallback.isEmpty {
                words += say(" (bawaan \(argument.fallback))", " (default \(argument.fallback))")
            }
            if !argument.sentence[scene.language].isEmpty { words += " – \(argument.sentence[scene.language])" }
            return [Plain.wrapped(words, columns: 110, indent: indent + "    ")]
                + arguments(argument.fields, indent: indent + "    ")
        }
    }

    private func output(_ entries: [JSON]) throws {
        try scene.console.output(
            JSON.object(["schema": .text("wahana/reference/1"), "entries": .list(entries)]).text)
    }

    private func json(_ item: Reference.Item) -> JSON {
        .object([
            "name": .text(item.name), "signature": .text(item.signature), "example": .text(item.example),
            "id": .text(item.sentence.id), "en": .text(item.sentence.en),
            "parameters": .list(item.parameters.map(json)),
        ])
    }

    private func json(_ argument: Reference.Argument) -> JSON {
        .object([
            "name": .text(argument.name), "required": .yes(argument.isRequired), "default": .text(argument.fallback),
            "id": .text(argument.noun.id), "en": .text(argument.noun.en), "range": .text(argument.range.en),
            "fields": .list(argument.fields.map(json)),
        ])
    }

    private func say(_ id: String, _ en: String) -> String { scene.language == .indonesian ? id : en }
}
