import Reports
import Scripting
import Simulation

/// `explain`: what the code of an error means and what to do about it.
struct ExplainCommand {
    let scene: Scene

    init(_ scene: Scene) { self.scene = scene }

    func run() throws -> Int32 {
        var chosen = CodeGuide.all
        let word = scene.invocation.operands.first
        if let word {
            chosen = chosen.filter { $0.code == word.uppercased() }
            guard !chosen.isEmpty else {
                throw Problem(
                    .usage, "W-OPERAND", Text(id: "tidak ada kode '\(word)'", en: "there is no code '\(word)'"),
                    remedy: offer(for: word.uppercased(), among: CodeGuide.all.map(\.code)))
            }
        }
        if scene.invocation.has(.json) {
            try scene.console.output(
                JSON.object(["schema": .text("wahana/explain/1"), "codes": .list(chosen.map(json))]).text)
        } else if word == nil {
            let width = chosen.map(\.code.count).max() ?? 0
            let lines = chosen.map { guide in
                guide.code + String(repeating: " ", count: width - guide.code.count + 2) + guide.meaning[scene.language]
            }
            try scene.console.output(lines.joined(separator: "\n") + "\n" + scene.next(.explain, ["W-UNIT"]))
        } else {
            let what = Text(id: "Perbaikan: ", en: "What to do: ")[scene.language]
            let lines = chosen.map { guide in
                "\(guide.code): \(guide.meaning[scene.language])\n  \(what)\(guide.remedy[scene.language])\n"
            }
            try scene.console.output(lines.joined() + scene.next(.check, ["kudus-permai"]))
        }
        return ExitCode.complete.rawValue
    }

    private func json(_ guide: CodeGuide) -> JSON {
        func both(_ text: Text) -> JSON { .object(["id": .text(text.id), "en": .text(text.en)]) }
        return .object(["code": .text(guide.code), "meaning": both(guide.meaning), "remedy": both(guide.remedy)])
    }
}
