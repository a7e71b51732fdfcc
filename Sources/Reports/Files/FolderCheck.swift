import Experiments
import Foundation
import Simulation

/// Whether everything in a result folder is as it was written.
///
/// It is asked step by step: the files against the manifest, the run book's files frame by frame, then, where the study
/// is known, manifest and runs against the run book.
public struct FolderCheck {
    /// The folder.
    public let path: String
    /// What is wrong.
    public internal(set) var faults: [Remark] = []
    /// What is odd and does no harm.
    public private(set) var harmless: [Remark] = []
    /// Files that are as the manifest says.
    public private(set) var files = 0
    /// Files of run books that were read whole.
    public private(set) var books = 0
    /// Runs that they hold.
    public private(set) var records = 0
    /// Rows of `runs.csv` that agree with the run book.
    public private(set) var rows = 0

    private(set) var manifest: [String: JSON] = [:]
    /// The versions that wrote files of the run book.
    private var engines: Set<String> = []
    /// The kinds of machine on which they were written.
    private(set) var platforms: Set<String> = []

    /// A check of the folder at `path`.
    ///
    /// - Throws: `Problem` of kind `folder` for what is no result folder.
    public init(_ path: String) throws {
        self.path = path
        var isFolder: ObjCBool = false
        let shown = Plain.line(path)
        let remedy = Text(
            id: "sebutkan folder hasil, yaitu yang berisi manifest.json atau runbook",
            en: "name a result folder: one that holds manifest.json or runbook")
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
            throw Problem(
                .folder, "W-FOLDER", Text(id: "'\(shown)' bukan folder", en: "'\(shown)' is not a folder"),
                remedy: remedy)
        }
        let known = names.contains { [Manifest.file, RunsTable.file, FolderWriter.book].contains($0) }
        guard known else {
            throw Problem(
                .folder, "W-FOLDER",
                Text(
                    id: "folder '\(shown)' berisi hal lain, bukan hasil Wahana",
                    en: "the folder '\(shown)' holds something else, not a result of Wahana"), remedy: remedy)
        }
    }

    private var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted() }

    /// The study that the manifest names.
    public var study: String? { if case .text(let study)? = manifest["study"] { study } else { nil } }

    /// Whether there is a manifest to compare runs with.
    public var hasTables: Bool { !manifest.isEmpty }

    /// Compares every file with the manifest.
    public mutating func readFiles() {
        let names = names
        guard names.contains(Manifest.file) else {
            if names.contains(RunsTable.file) {
                note(Remark(Manifest.file, FolderCheck.missing))
            } else {
                harmless.append(
                    Remark(
                        FolderWriter.book,
                        Text(
                            id: "belum selesai: tabel-tabelnya belum ditulis",
                            en: "is not finished: its tables are not written yet")))
            }
            return
        }
        guard case .object(let object)? = FolderWriter.manifest(of: path), object["schema"] == .text(Manifest.schema),
            case .object(let digests)? = object["files"]
        else {
            note(Remark(Manifest.file, FolderCheck.changed))
            return
        }
        manifest = object
        for (name, digest) in digests.sorted(by: { $0.key < $1.key }) {
            guard names.contains(name) else {
                note(Remark(name, FolderCheck.missing))
                continue
            }
            guard let found = FileDigest.sha256("\(path)/\(name)"), digest == .text(found) else {
                note(Remark(name, FolderCheck.changed))
                continue
            }
            files += 1
        }
        for name in names where digests[name] == nil && ![Manifest.file, FolderWriter.book].contains(name) {
            harmless.append(
                Remark(name, Text(id: "bukan bagian dari hasil", en: "is no part of the results")))
        }
    }

    /// Reads every frame of the run book in `folder`.
    ///
    /// - Parameter recorded: The study that its record names. Where its files are of the manifest's study instead, the
    ///   record is the one that does not belong here.
    public mutating func readBooks(in folder: String, recordedAs recorded: String) {
        var (asRecorded, asNamed) = (self, self)
        asRecorded.readBooks(in: folder, study: recorded)
        guard asRecorded.faults.count > faults.count, let study, study != recorded else {
            self = asRecorded
            return
        }
        asNamed.readBooks(in: folder, study: study)
        guard asNamed.faults.count == faults.count else {
            self = asRecorded
            return
        }
        self = asNamed
        note(BookFault.foreign(file: folder + "/study", study: recorded))
    }

    /// Reads every frame of the run books in the folders in `folder`, whose names end with the study that they are of.
    public mutating func readBooks(inFoldersOf folder: String) {
        for name in ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted() {
            let book = "\(folder)/\(name)"
            let study = BookCheck.study(in: book) ?? ""
            readBooks(in: book, study: study)
            if !study.isEmpty, !name.hasSuffix(study.prefix(8)) { note(BookFault.foreign(file: book, study: study)) }
        }
    }

    private mutating func readBooks(in folder: String, study: String) {
        let found: [BookCheck]
        do {
            found = try BookCheck.all(in: folder, study: study)
        } catch let fault as BookFault {
            return note(fault)
        } catch {
            return note(Remark(relative(folder), FolderCheck.changed))
        }
        for book in found {
            if let fault = book.fault {
                note(fault)
                continue
            }
            books += 1
            records += book.runs + book.stopped
            if let engine = book.engine { engines.insert(engine) }
            if let platform = book.platform { platforms.insert(platform) }
            guard book.tornBytes > 0 else { continue }
            harmless.append(
                Remark(
                    relative(book.file),
                    Text(
                        id: "berakhir terpotong (\(book.tornBytes) bita): sisa program yang dihentikan, tidak dihitung",
                        en: "ends torn (\(book.tornBytes) bytes): left by a program that was killed, not counted")))
        }
    }

    /// Compares manifest and `runs.csv` with the runs in `book`, whose study is the manifest's own.
    ///
    /// - Throws: What reading the book throws.
    public mutating func readRuns(_ book: any RunStore) throws {
        let study = book.layout.study
        let missing = book.layout.count - book.doneCount
        guard missing == 0 else {
            return note(
                Remark(
                    FolderWriter.book,
                    Text(
                        id: "tidak memuat \(missing) dari \(book.layout.count) ulangan",
                        en: "misses \(missing) of \(book.layout.count) runs")))
        }
        let runs = StrategyRuns.all(in: book)
        let form = manifestForm
        let comparison = FileComparison("\(path)/\(RunsTable.file)")
        let sink = FileSink { comparison.take($0) }
        _ = try RunsTable(study, runs).table.file(form).write(into: sink, after: [])
        if let row = comparison.firstDifference {
            note(
                Remark(
                    RunsTable.file,
                    Text(
                        id: "tidak sesuai dengan catatan ulangan pada baris \(row)",
                        en: "does not agree with the run book in line \(row)")))
        } else {
            rows += book.layout.mainCount
        }
        try readManifest(study, runs, form)
    }

    private var manifestForm: CSV.Form {
        if case .text(let word)? = manifest["csv"], let form = CSV.Form(rawValue: word) { form } else { .standard }
    }

    /// Compares the manifest, byte by byte, with what it has to say of the study.
    private mutating func readManifest(_ study: Study, _ runs: [StrategyRuns], _ form: CSV.Form) throws {
        var series: String?
        if case .object(let digests)? = manifest["files"], digests[SeriesTable.file] != nil {
            let start = FileManager.default.contents(atPath: "\(path)/\(SeriesTable.file)")?.prefix(6) ?? Data()
            series = start.contains(UInt8(ascii: "k")) ? "runs" : "quantiles"
        }
        // What was asked beside the study is known from the manifest alone.
        var settings: Int?
        if case .whole(let count)? = manifest[Manifest.holdSettings] { settings = Int(exactly: count) }
        guard
            case .object(var right) = try Manifest(study: study, runs: runs, series: series, form: form, hold: settings)
                .json([])
        else { return }
        right["files"] = manifest["files"]
        // Another version that gives the same results may have written it; then the run book knows that version too.
        if case .text(let engine)? = manifest["engine"], engine != Engine.version, engines.contains(engine) {
            right["engine"] = .text(engine)
            let version = Plain.line(engine, limit: 40)
            harmless.append(
                Remark(
                    Manifest.file,
                    Text(id: "ditulis oleh Wahana \(version)", en: "was written by Wahana \(version)")))
        }
        let odd = Set(right.keys).union(manifest.keys).sorted().filter { right[$0]?.text != manifest[$0]?.text }
        let text = FileManager.default.contents(atPath: "\(path)/\(Manifest.file)")
        if !odd.isEmpty {
            let list = odd.map { Plain.line($0, limit: 40) }.joined(separator: ", ")
            note(
                Remark(
                    Manifest.file,
                    Text(
                        id: "tidak sesuai dengan studi di catatan ulangan: \(list)",
                        en: "does not agree with the study of the run book: \(list)")))
        } else if text != Data(JSON.object(right).text.utf8) {
            note(Remark(Manifest.file, FolderCheck.changed))
        }
    }
}
