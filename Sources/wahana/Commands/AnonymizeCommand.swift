import Reports
import Scripting
import Simulation

/// `check --anonymize FILE`: writes a copy of a table without its personal columns beside it.
struct AnonymizeCommand {
    let scene: Scene
    let file: String

    func run() throws -> Int32 {
        let copy = try AnonymousCopy(path: file)
        let target = (file.hasSuffix(".csv") ? String(file.dropLast(4)) : file) + "-anonim.csv"
        var fresh = FreshFiles()
        try fresh.write(Array(copy.text.utf8), to: target)
        if scene.invocation.has(.json) {
            try scene.console.output(
                JSON.object([
                    "schema": .text("wahana/anonymize/1"), "file": .text(target),
                    "dropped": .list(copy.dropped.map { .text($0) }),
                ]).text)
            return ExitCode.complete.rawValue
        }
        let names = copy.dropped.map { Plain.line($0) }.joined(separator: ", ")
        let done =
            copy.dropped.isEmpty
            ? Text(id: "tidak ada kolom pribadi yang ditemukan", en: "no personal column was found")
            : Text(id: "tanpa kolom \(names)", en: "without \(names)")
        let care = Text(
            id:
                "Yang tersisa mungkin masih menunjukkan seseorang, misalnya jabatan yang hanya satu: periksalah sendiri.",
            en: "What is left may still tell who somebody is, as a role that only one has: look through it yourself.")
        try scene.console.output(
            "\(Plain.line(target)): \(done[scene.language])\n\(care[scene.language])\n" + scene.next(.list))
        return ExitCode.complete.rawValue
    }
}
