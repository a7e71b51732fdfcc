import Foundation
import Simulation

/// What is said of a result folder that cannot be written.
extension FolderWriter {
    /// What is said of a folder that another program holds.
    static func busy(_ folder: String) -> Problem {
        let shown = Plain.line(folder)
        return Problem(
            .folder, "W-BUSY",
            Text(
                id: "folder '\(shown)' sedang ditulis oleh program lain",
                en: "another program is writing to the folder '\(shown)'"),
            remedy: Text(
                id: "tunggu sampai selesai, atau pilih folder lain dengan -o",
                en: "wait until it is done, or choose another folder with -o"))
    }

    /// The sentence for what the system said.
    static func refused(_ number: Int32, _ what: String) -> Problem {
        let shown = Plain.line(what)
        let remedy =
            switch number {
            case ENOSPC, EDQUOT, EFBIG:
                Text(id: "kosongkan tempat, lalu jalankan lagi", en: "make room, then run it again")
            case ENAMETOOLONG:
                Text(id: "pilih nama yang lebih pendek dengan -o", en: "choose a shorter name with -o")
            case EACCES, EPERM, EROFS, ENOTDIR, EEXIST, ELOOP:
                Text(id: "pilih folder lain dengan -o", en: "choose another folder with -o")
            default: Text(id: "periksa penyimpanan, lalu jalankan lagi", en: "check the disk, then run it again")
            }
        return Problem(
            .writing, "W-WRITE",
            Text(id: "'\(shown)' tidak dapat ditulis: ", en: "'\(shown)' could not be written: ")
                + SystemRefusal.reason(number),
            remedy: remedy)
    }
}
