import Experiments
import Foundation
import Reports
import Simulation

/// Files that were not there before: written whole or not at all, and nothing is ever overwritten.
///
/// What was written is taken back when a later file cannot be.
struct FreshFiles {
    private var written: [String] = []
    private var folders: [String] = []

    /// Refuses what is there already, links to nowhere included.
    ///
    /// - Throws: `Problem` of kind `folder`.
    static func check(_ path: String) throws {
        var info = stat()
        guard lstat(path, &info) == 0 else { return }
        let shown = Plain.line(path)
        throw Problem(
            .folder, "W-EXISTS", Text(id: "'\(shown)' sudah ada", en: "'\(shown)' is already there"),
            remedy: Text(
                id: "pilih nama lain, atau pindahkan yang lama; tidak ada yang ditimpa",
                en: "choose another name, or move the old one away; nothing is overwritten"))
    }

    /// Writes one file, making the folders above it.
    ///
    /// - Throws: `Problem` of kind `folder` for a file that is there, `writing` for one that cannot be written.
    mutating func write(_ bytes: [UInt8], to path: String) throws {
        do {
            try makeFolders(above: path)
            try FreshFiles.check(path)
            try WholeFile.create(path, bytes)
            written.append(path)
        } catch BookFault.refused(let file, let number) {
            takeBack()
            throw FreshFiles.problem(file, number)
        } catch {
            takeBack()
            throw error
        }
    }

    private mutating func makeFolders(above path: String) throws {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        for end in parts.indices {
            let folder = parts[parts.startIndex...end].joined(separator: "/")
            if folder.isEmpty { continue }
            if mkdir(folder, 0o777) == 0 {
                folders.append(folder)
            } else if errno != EEXIST {
                throw FreshFiles.problem(folder, errno)
            }
        }
    }

    private func takeBack() {
        for path in written { unlink(path) }
        for folder in folders.reversed() { rmdir(folder) }
    }

    private static func problem(_ path: String, _ number: Int32) -> Problem {
        let reason = SystemRefusal.reason(number)
        let shown = Plain.line(path)
        return Problem(
            .writing, "W-WRITE",
            Text(id: "'\(shown)' tidak dapat ditulis: ", en: "'\(shown)' could not be written: ") + reason,
            remedy: Text(
                id: "periksa ruang disk dan izin menulis, atau pindah ke folder lain",
                en: "check the disk space and the permission to write, or go to another folder"))
    }
}
