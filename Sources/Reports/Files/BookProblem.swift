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
                remedy: Text(
                    id: "pindahkan berkas itu, lalu jalankan lagi: hanya ulangannya yang diulang",
                    en: "move that file away and run it again: only its runs are done again"))
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
        }
    }
}
