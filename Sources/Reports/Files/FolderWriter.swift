import Experiments
import Foundation
import Simulation

/// Puts a whole result folder in its place: written beside it first, then exchanged for the old one in one step.
///
/// At every moment the path holds the old results whole, the new ones whole, or, where there were none, none. The run
/// book moves along. What a killed program left beside it is cleared by the next one.
public struct FolderWriter: Sendable {
    let path: String
    private let study: String

    /// A writer of the folder at `path` for the study with this digest.
    public init(path: String, study: String) {
        var path = path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        (self.path, self.study) = (path, study)
    }

    var parent: String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
    var name: String { path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path }
    var aside: String { "\(parent)/.\(name).wahana-old" }
    var beside: String { "\(parent)/.\(name).wahana-new" }

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
}
