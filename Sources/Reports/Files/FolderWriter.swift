import Experiments
import Foundation
import Simulation

/// Puts a whole result folder in its place: written beside it first, then exchanged for the old one in one step.
///
/// At every moment the path holds the old results whole, the new ones whole, or, where there were none, none. The run
/// book moves along. What a killed program left beside it is cleared by the next one.
public struct FolderWriter: Sendable {
    private let path: String
    private let study: String

    /// A writer of the folder at `path` for the study with this digest.
    public init(path: String, study: String) {
        var path = path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        (self.path, self.study) = (path, study)
    }

    private var parent: String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
    private var name: String { path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path }
    private var aside: String { "\(parent)/.\(name).wahana-old" }
    private var beside: String { "\(parent)/.\(name).wahana-new" }

    /// Refuses a folder that belongs to another study or to something else; an empty one or none is accepted.
    ///
    /// - Throws: `Problem` of kind `folder` (exit 7).
    public func check() throws {
        var info = stat()
        guard lstat(path, &info) == 0 else { return }
        let shown = Plain.line(path)
        guard info.st_mode & S_IFMT == S_IFDIR else {
            throw Problem(
                .folder, "W-FOLDER",
                Text(id: "'\(shown)' bukan folder", en: "'\(shown)' is not a folder"),
                remedy: Text(id: "pilih folder lain dengan -o", en: "choose another folder with -o"))
        }
        let inside = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        guard let owner = try FolderWriter.study(of: path) else {
            // A run book without an owner is one that was being made when its program was killed.
            if inside.isEmpty || inside == [FolderWriter.book] { return }
            throw Problem(
                .folder, "W-FOLDER",
                Text(
                    id: "folder '\(shown)' berisi hal lain, bukan hasil Wahana",
                    en: "the folder '\(shown)' holds something else, not a result of Wahana"),
                remedy: Text(id: "pilih folder lain dengan -o", en: "choose another folder with -o"))
        }
        guard owner == study else {
            throw Problem(
                .folder, "W-STUDY",
                Text(
                    id: "folder '\(shown)' memuat studi \(owner.prefix(8)), bukan studi ini (\(study.prefix(8)))",
                    en: "the folder '\(shown)' holds study \(owner.prefix(8)), not this one (\(study.prefix(8)))"),
                remedy: Text(
                    id: "pilih folder lain dengan -o, atau sisihkan yang lama dengan --replace",
                    en: "choose another folder with -o, or move the old one aside with --replace"))
        }
    }

    /// Moves the folder of another study aside, to `<name>-<first 8 of its study>`, with a number where that is taken.
    ///
    /// - Throws: `Problem` of kind `writing` when the system refuses.
    public func moveAside() throws {
        guard let owner = try FolderWriter.study(of: path), owner != study else { return }
        for count in 1...1000 {
            let target = "\(path)-\(owner.prefix(8))" + (count == 1 ? "" : "-\(count)")
            guard access(target, F_OK) != 0 else { continue }
            if rename(path, target) != 0 { throw FolderWriter.refused(errno, path) }
            return
        }
        throw FolderWriter.refused(EEXIST, path)
    }

    /// The folder's own folder for the run book.
    static let book = "runbook"

    /// The path of the run book in the result folder at `path`.
    public static func book(in path: String) -> String { "\(path)/\(book)" }

    private var book: String { "\(path)/\(FolderWriter.book)" }

    /// Makes the folder with room for its run book, writes down there what is run, and mends what a killed program left.
    ///
    /// - Parameters:
    ///   - record: What is run.
    ///   - scenario: The scenario's files as they were read.
    ///   - patience: For how many seconds another program that is just putting results in place is waited for.
    /// - Returns: The path of the run book.
    /// - Throws: `Problem` of kind `folder` for a folder in use or of another study, of kind `writing` when the system
    ///   refuses, of kind `damage` when the record or the scenario is not what was written.
    public func prepare(_ record: StudyRecord, _ scenario: KeptScenario, patience: Double = 0) throws -> String {
        try check()
        try createParents()
        try mend(patience: patience)
        for folder in [path, book] {
            if mkdir(folder, 0o777) != 0, errno != EEXIST { throw FolderWriter.refused(errno, folder) }
        }
        do {
            try record.keep(scenario, in: book)
        } catch let fault as BookFault {
            throw Problem(fault)
        }
        return book
    }

    /// Brings a run book home that a killed program had already carried beside, and clears what else it left.
    private func mend(patience: Double) throws {
        let end = ContinuousClock.now + .seconds(patience)
        var lock: Int32 = -1
        while access(beside, F_OK) == 0 || access(aside, F_OK) == 0 {
            do {
                lock = try openBeside()
                break
            } catch let problem as Problem where problem.code == "W-BUSY" && ContinuousClock.now < end {
                usleep(50_000)
            }
        }
        guard lock >= 0 else { return }
        defer { close(lock) }
        // Where folders cannot be locked, whoever is putting results in place still holds the run book.
        let held = access("\(book)/lock", F_OK) == 0 ? "\(book)/lock" : "\(beside)/\(FolderWriter.book)/lock"
        if access(held, F_OK) == 0 {
            do {
                try FolderLock(held, folder: path, isShared: true, patience: patience).release()
            } catch BookFault.busy {
                throw FolderWriter.busy(path)
            } catch let fault as BookFault {
                throw Problem(fault)
            }
        }
        if access("\(beside)/\(FolderWriter.book)", F_OK) == 0, access(book, F_OK) != 0 {
            if mkdir(path, 0o777) != 0, errno != EEXIST { throw FolderWriter.refused(errno, path) }
            if rename("\(beside)/\(FolderWriter.book)", book) != 0 { throw FolderWriter.refused(errno, book) }
        }
        try? FileManager.default.removeItem(atPath: aside)
        try? FileManager.default.removeItem(atPath: beside)
    }

    /// Whether the folder holds the results of exactly this study, written by this version, each file as it was written.
    ///
    /// - Parameter form: How its tables are to be written.
    public func holds(_ study: Study, csv form: CSV.Form = .standard, hold: Int? = nil) -> Bool {
        guard case .object(let manifest) = FolderWriter.manifest(of: path), case .object(let files) = manifest["files"],
            Manifest.head(study, form, hold: hold).allSatisfy({ manifest[$0.key]?.text == $0.value.text })
        else { return false }
        return files.allSatisfy { name, digest in
            FileDigest.sha256("\(path)/\(name)").map { digest == .text($0) } ?? false
        }
    }

    /// In how many settings the folder's results say whether the verdict holds; `nil` where they say nothing of it.
    public var heldSettings: Int? {
        guard case .object(let manifest) = FolderWriter.manifest(of: path),
            case .whole(let count) = manifest[Manifest.holdSettings]
        else { return nil }
        return Int(exactly: count)
    }

    static func manifest(of path: String) -> JSON? {
        FileManager.default.contents(atPath: "\(path)/manifest.json").flatMap {
            try? JSONDecoder().decode(JSON.self, from: $0)
        }
    }

    /// The study that a folder's manifest or run book names; `nil` when it has neither.
    ///
    /// - Throws: `Problem` of kind `damage` when the record in the run book is not what was written.
    static func study(of path: String) throws -> String? {
        if case .object(let object) = manifest(of: path), case .text(Manifest.schema) = object["schema"],
            case .text(let study) = object["study"]
        {
            return Plain.line(study, limit: 64)
        }
        do {
            return try StudyRecord.study(of: "\(path)/\(book)").map { Plain.line($0, limit: 64) }
        } catch let fault as BookFault {
            throw Problem(fault)
        }
    }

    /// Writes the files and puts them in place.
    ///
    /// - Throws: `Problem` of kind `folder` when another program is writing there or it belongs to another study, of
    ///   kind `writing` when the system refuses; what was there before is untouched then.
    public func write(_ files: [ResultFolder.File]) throws {
        try check()
        try createParents()
        let lock = try openBeside()
        defer { close(lock) }
        do {
            try clear(beside)
            var written: [FileSink.Written] = []
            for file in files { written.append(try write(file, in: beside, after: written)) }
            try sync(lock, beside)
            try carryBook(from: path, to: beside)
        } catch {
            try? FileManager.default.removeItem(atPath: beside)
            throw error
        }
        do {
            try putInPlace()
        } catch {
            try carryBook(from: beside, to: path)
            try? FileManager.default.removeItem(atPath: beside)
            throw error
        }
        let folder = open(parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if folder >= 0 {
            defer { close(folder) }
            try sync(folder, parent)
        }
        // What is beside now is the old folder, if there was one; another program that holds it will clear it.
        guard access(beside, F_OK) == 0, let old = try? openBeside() else { return }
        try? FileManager.default.removeItem(atPath: beside)
        close(old)
    }

    private func createParents() throws {
        do {
            try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
        } catch {
            throw FolderWriter.refused(errno == 0 ? EIO : errno, parent)
        }
    }

    /// Opens the folder beside and holds it, so that two programs never write into one another's.
    private func openBeside() throws -> Int32 {
        for _ in 0..<8 {
            if mkdir(beside, 0o777) != 0, errno != EEXIST { throw FolderWriter.refused(errno, beside) }
            let descriptor = open(beside, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
            guard descriptor >= 0 else {
                if errno == ENOENT { continue }
                throw FolderWriter.refused(errno, beside)
            }
            // Some file systems of clusters lock no folders; the run book's own lock keeps others away then.
            guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK else {
                close(descriptor)
                break
            }
            // The one before us may have moved or removed it between our opening and our holding it.
            var (held, named) = (stat(), stat())
            if fstat(descriptor, &held) == 0, lstat(beside, &named) == 0, held.st_ino == named.st_ino,
                held.st_dev == named.st_dev
            {
                return descriptor
            }
            close(descriptor)
        }
        throw FolderWriter.busy(path)
    }

    private func carryBook(from: String, to: String) throws {
        guard access("\(from)/\(FolderWriter.book)", F_OK) == 0 else { return }
        if rename("\(from)/\(FolderWriter.book)", "\(to)/\(FolderWriter.book)") != 0 {
            throw FolderWriter.refused(errno, FolderWriter.book)
        }
    }

    private func clear(_ folder: String) throws {
        for entry in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
            do {
                try FileManager.default.removeItem(atPath: "\(folder)/\(entry)")
            } catch {
                throw FolderWriter.refused(EACCES, folder)
            }
        }
    }

    @discardableResult
    private func write(
        _ file: ResultFolder.File, in folder: String, after others: [FileSink.Written] = []
    ) throws -> FileSink.Written {
        let target = "\(folder)/\(file.name)"
        let descriptor = open(target, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw FolderWriter.refused(errno, file.name) }
        let written: FileSink.Written
        do {
            written = try file.write(into: FileSink { try write($0, to: descriptor, of: file.name) }, after: others)
            if fsync(descriptor) != 0, errno != EINVAL { throw FolderWriter.refused(errno, file.name) }
        } catch {
            close(descriptor)
            throw error
        }
        if close(descriptor) != 0, errno != EINTR { throw FolderWriter.refused(errno, file.name) }
        return written
    }

    private func write(_ bytes: [UInt8], to descriptor: Int32, of name: String) throws {
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes {
                Foundation.write(descriptor, $0.baseAddress! + done, $0.count - done)
            }
            if count > 0 {
                done += count
            } else if count == 0 || errno != EINTR {
                throw FolderWriter.refused(count == 0 ? EIO : errno, name)
            }
        }
    }

    private func sync(_ descriptor: Int32, _ folder: String) throws {
        // Some file systems cannot sync a folder and say EINVAL; there is nothing more to be done then.
        if fsync(descriptor) != 0, errno != EINVAL { throw FolderWriter.refused(errno, folder) }
    }

    private func putInPlace() throws {
        let exchange: UInt32 = 2  // RENAME_EXCHANGE of Linux 3.15
        if access(path, F_OK) != 0 {
            if rename(beside, path) != 0 { throw FolderWriter.refused(errno, path) }
        } else if exchangedRename(AT_FDCWD, beside, AT_FDCWD, path, exchange) != 0 {
            guard errno == EINVAL || errno == ENOSYS else { throw FolderWriter.refused(errno, path) }
            // A file system without exchange, as on some USB sticks: the old one steps aside first.
            try? FileManager.default.removeItem(atPath: aside)
            if rename(path, aside) != 0 { throw FolderWriter.refused(errno, path) }
            if rename(beside, path) != 0 {
                let reason = errno
                _ = rename(aside, path)
                throw FolderWriter.refused(reason, path)
            }
            try? FileManager.default.removeItem(atPath: aside)
        }
    }

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

/// The system's `renameat2`, which Foundation does not import because it stands behind `_GNU_SOURCE`.
@_silgen_name("renameat2")
private func exchangedRename(
    _ fromFolder: Int32, _ from: UnsafePointer<CChar>, _ toFolder: Int32, _ to: UnsafePointer<CChar>, _ flags: UInt32
) -> Int32
