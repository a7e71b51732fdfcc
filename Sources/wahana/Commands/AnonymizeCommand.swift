import Foundation
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
        try write(copy.text, to: target)
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

    /// Writes a file that is not there yet.
    private func write(_ text: String, to target: String) throws {
        do {
            try Data(text.utf8).write(to: URL(fileURLWithPath: target), options: .withoutOverwriting)
        } catch CocoaError.fileWriteFileExists {
            throw Problem(
                .folder, "W-FOLDER",
                Text(id: "berkas '\(target)' sudah ada", en: "the file '\(target)' is already there"),
                remedy: Text(id: "pindahkan atau hapus yang lama", en: "move the old one away or delete it"))
        } catch {
            throw Problem(
                .writing, "W-WRITE",
                Text(id: "'\(target)' tidak dapat ditulis", en: "'\(target)' could not be written"))
        }
    }
}
