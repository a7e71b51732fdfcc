import Reports
import Scripting
import Simulation

/// `explain`: what the code of an error means and what to do about it.
struct ExplainCommand {
    let scene: Scene

    init(_ scene: Scene) { self.scene = scene }

    /// The codes that the command line and the data tables give, beside those of scripts.
    static let own: [(code: String, meaning: Text)] = [
        ("W-COMMAND", Text(id: "perintah ini tidak ada", en: "there is no such command")),
        (
            "W-CSV",
            Text(
                id: "tabel data tidak dapat dibaca seperti yang diharapkan; baris, kolom, dan nilainya disebutkan",
                en: "a data table does not read as expected; line, column and value are named")
        ),
        ("W-DATA", Text(id: "isi data tidak cocok satu sama lain", en: "the data contradict each other")),
        (
            "W-FOLDER",
            Text(
                id: "folder hasil berisi kajian lain; pilih folder lain atau sisihkan dengan --replace",
                en: "the result folder holds another study; choose another or move it aside with --replace")
        ),
        ("W-OPERAND", Text(id: "kata setelah perintah kurang atau berlebih", en: "too few or too many words after the command")),
        ("W-OPTION", Text(id: "pilihan tidak dikenal atau nilainya keliru", en: "an option is unknown or has a wrong value")),
        (
            "W-PRIVACY",
            Text(
                id: "tabel memuat data pribadi; buang kolomnya dan pakai nomor urut",
                en: "a table holds personal data; drop the column and use serial numbers")
        ),
        (
            "W-REQUIRE",
            Text(id: "yang disyaratkan tidak dapat dibaca atau namanya tidak ada", en: "a requirement cannot be read or names nothing")
        ),
        (
            "W-WRITE",
            Text(
                id: "hasil tidak dapat ditulis; periksa ruang disk dan izin",
                en: "results could not be written; check disk space and permission")
        ),
    ]

    /// Every code with its meaning, by code.
    static var all: [(code: String, meaning: Text)] {
        let scripts = ProblemCode.allCases.map { (code: $0.rawValue, meaning: $0.sentence) }
        return (scripts + own).sorted { $0.code < $1.code }
    }

    func run() throws -> Int32 {
        var chosen = Self.all
        if let word = scene.invocation.operands.first {
            chosen = chosen.filter { $0.code == word.uppercased() }
            guard !chosen.isEmpty else {
                throw Problem(
                    .usage, "W-OPERAND", Text(id: "tidak ada kode '\(word)'", en: "there is no code '\(word)'"),
                    remedy: offer(for: word.uppercased(), among: Self.all.map(\.code)))
            }
        }
        if scene.invocation.has(.json) {
            let codes = chosen.map {
                JSON.object(["code": .text($0.code), "id": .text($0.meaning.id), "en": .text($0.meaning.en)])
            }
            try scene.console.output(
                JSON.object(["schema": .text("wahana/explain/1"), "codes": .list(codes)]).text)
        } else {
            let width = chosen.map(\.code.count).max() ?? 0
            let lines = chosen.map { entry in
                entry.code + String(repeating: " ", count: width - entry.code.count + 2) + entry.meaning[scene.language]
            }
            try scene.console.output(lines.joined(separator: "\n") + "\n")
        }
        return ExitCode.complete.rawValue
    }
}
