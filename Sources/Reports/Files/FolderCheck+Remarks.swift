import Experiments
import Foundation
import Simulation

extension FolderCheck {
    /// Something that is not as it was written, or that is but looks odd.
    public struct Remark: Sendable, Hashable {
        /// The file, relative to the folder.
        public let file: String
        /// What is wrong with it, in words that follow its name.
        public let what: Text
        /// What to do about it; `nil` where it is what is always done.
        public let remedy: Text?

        /// A remark on `file`.
        public init(_ file: String, _ what: Text, remedy: Text? = nil) {
            (self.file, self.what, self.remedy) = (file, what, remedy)
        }
    }

    /// Notes a fault found elsewhere.
    public mutating func note(_ fault: Remark) { faults.append(fault) }

    /// Notes what was found of a run book.
    public mutating func note(_ fault: BookFault) {
        switch fault {
        case .damaged(let file): note(Remark(relative(file), FolderCheck.changed))
        case .foreign(let file, let study):
            note(
                Remark(
                    relative(file),
                    Text(id: "milik studi lain (\(study.prefix(8)))", en: "is of another study (\(study.prefix(8)))")))
        case .refused(let file, let number):
            note(
                Remark(
                    relative(file),
                    number == ENOENT
                        ? FolderCheck.missing
                        : Text(id: "tidak dapat dibaca: ", en: "cannot be read: ") + SystemRefusal.reason(number)))
        case .busy(let folder), .shardBusy(let folder, _):
            note(
                Remark(
                    relative(folder),
                    Text(id: "sedang ditulis oleh program lain", en: "is being written by another program")))
        }
    }

    func relative(_ file: String) -> String {
        file.hasPrefix(path + "/") ? String(file.dropFirst(path.count + 1)) : file
    }

    static let changed = Text(id: "berisi lain dari yang dahulu ditulis", en: "does not hold what was written")
    static let missing = Text(id: "tidak ada", en: "is missing")
}
