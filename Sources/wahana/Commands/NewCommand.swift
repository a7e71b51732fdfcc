import Foundation
import Reports
import Scripting
import Simulation

/// `new`: a scenario of one's own in this folder, copied from another, with what an editor needs beside it.
struct NewCommand {
    let scene: Scene

    init(_ scene: Scene) { self.scene = scene }

    func run() throws -> Int32 {
        let shipped = ShippedScenarios(environment: scene.environment)
        let name = try name(shipped)
        let model = try scene.invocation.text(.like) ?? shipped.usual
        let copy = try ScenarioCopy(of: try ScenarioFile(model, shipped: shipped), as: name)
        for path in [name + ".lua", name] { try FreshFiles.check(path) }
        var fresh = FreshFiles()
        for file in copy.files { try fresh.write(file.bytes, to: file.path) }
        var made = [name + ".lua"] + (copy.folder.map { [$0 + "/"] } ?? [])
        var kept: [String] = []
        for file in EditorFiles.all(scene.language) {
            var info = stat()
            if lstat(file.path, &info) == 0 {
                if !NewCommand.holds(file) { kept.append(file.path) }
            } else {
                try fresh.write(Array(file.text.utf8), to: file.path)
                made.append(file.path)
            }
        }
        try tell(name, like: model, made, kept)
        return ExitCode.complete.rawValue
    }

    /// The name that was asked for.
    ///
    /// - Throws: `Problem` of kind `usage` for one that cannot be the name of a file everywhere, or is taken.
    private func name(_ shipped: ShippedScenarios) throws -> String {
        let typed = scene.invocation.operands[0]
        let name = typed.hasSuffix(".lua") ? String(typed.dropLast(4)) : typed
        if let objection = ScenarioCopy.objection(to: name) {
            throw Problem(
                .usage, "W-OPERAND", Text("'\(Plain.line(typed, limit: 40))' ") + objection,
                remedy: Text(
                    id: "tulis misalnya \(Verb.new.indonesian) rw05; skenarionya dibuat di folder ini",
                    en: "write for example \(Verb.new.rawValue) rw05; the scenario is made in this folder"))
        }
        guard !shipped.files.contains(where: { $0.name == name }) else {
            throw Problem(
                .usage, "W-OPERAND",
                Text(
                    id: "'\(name)' adalah skenario yang tersedia bersama Wahana",
                    en: "'\(name)' is a scenario that comes with Wahana"),
                remedy: Text(
                    id: "pilih nama lain, misalnya \(Verb.new.indonesian) \(name)-2 --seperti \(name)",
                    en: "choose another name, as \(Verb.new.rawValue) \(name)-2 --like \(name)"))
        }
        return name
    }

    private static func holds(_ file: EditorFiles.File) -> Bool {
        FileManager.default.contents(atPath: file.path) == Data(file.text.utf8)
    }

    private func tell(_ name: String, like model: String, _ made: [String], _ kept: [String]) throws {
        if scene.invocation.has(.json) {
            try scene.console.output(
                JSON.object([
                    "schema": .text("wahana/new/1"), "scenario": .text(name), "like": .text(model),
                    "made": .list(made.map { .text($0) }), "kept": .list(kept.map { .text($0) }),
                ]).text)
            return
        }
        let shown = Plain.line(model)
        var lines = [
            Text(id: "Dibuat, disalin dari \(shown):", en: "Made, as a copy of \(shown):")[scene.language]
        ]
        lines += made.map { "  \($0)  \(purpose(of: $0, name)[scene.language])" }
        if !kept.isEmpty {
            let list = kept.joined(separator: ", ")
            lines.append(
                Text(
                    id: "Dibiarkan seperti semula: \(list). Hapus dahulu bila ingin yang baru.",
                    en: "Left as they were: \(list). Delete them first to have new ones.")[scene.language])
        }
        let edit = Text(
            id: "Ubahlah \(name).lua dengan penyunting teks: angka, nama, atau strategi.",
            en: "Change \(name).lua in a text editor: a number, a name, or a strategy.")
        lines.append(edit[scene.language])
        try scene.console.output(lines.joined(separator: "\n") + "\n" + scene.next(.check, [name + ".lua"]))
    }

    private func purpose(of file: String, _ name: String) -> Text {
        switch file {
        case name + ".lua": Text(id: "naskah rencananya", en: "the plan")
        case name + "/": Text(id: "tabel-tabelnya", en: "its tables")
        case ".luacheckrc": Text(id: "pengaturan luacheck", en: "settings of luacheck")
        case ".luarc.json": Text(id: "pengaturan penyunting teks", en: "settings of the editor")
        default: Text(id: "arti setiap kata, untuk penyunting teks", en: "what each word means, for the editor")
        }
    }
}

extension ShippedScenarios {
    /// The one to copy when none is named.
    fileprivate var usual: String {
        (files.first { $0.name == "kudus-permai" } ?? files.first)?.name ?? "kudus-permai"
    }
}
