import Experiments
import Simulation

extension Problem {
    /// What a fault of a run book is called, and what to do.
    public init(_ fault: BookFault) {
        switch fault {
        case .refused(let file, let number): self = FolderWriter.refused(number, file)
        case .damaged(let file):
            let shown = Plain.line(file)
            self.init(
                .damage, "W-BOOK",
                Text(
                    id: "catatan '\(shown)' rusak: isinya bukan yang dahulu ditulis",
                    en: "the run book file '\(shown)' is damaged: it does not hold what was written"),
                remedy: file.hasSuffix(".book")
                    ? Text(
                        id: "pindahkan berkas itu, lalu jalankan lagi: hanya ulangannya yang diulang",
                        en: "move that file away and run it again: only its runs are done again")
                    : Text(
                        id: "pindahkan folder runbook/scenario dan berkas runbook/study, lalu jalankan lagi: keduanya "
                            + "ditulis ulang",
                        en: "move the folder runbook/scenario and the file runbook/study away and run it again: both "
                            + "are written anew"))
        case .foreign(let file, let study):
            let shown = Plain.line(file)
            self.init(
                .damage, "W-BOOK",
                Text(
                    id: "catatan '\(shown)' milik studi lain (\(study.prefix(8)))",
                    en: "the run book file '\(shown)' is of another study (\(study.prefix(8)))"),
                remedy: Text(
                    id: "pindahkan berkas itu, lalu jalankan lagi", en: "move that file away and run it again"))
        case .busy(let folder): self = FolderWriter.busy(folder)
        case .shardBusy(let folder, let shard):
            let shown = Plain.line(folder)
            self.init(
                .folder, "W-BUSY",
                Text(
                    id: "bagian \(shard) di '\(shown)' sedang dikerjakan program lain",
                    en: "another program is working on shard \(shard) in '\(shown)'"),
                remedy: Text(
                    id: "tunggu sampai selesai, atau kerjakan bagian lain",
                    en: "wait until it is done, or work on another shard"))
        }
    }
}
