import Foundation
import Simulation
import Synchronization

/// The journal of a study: every run that has ended, whoever did it and however often the program was stopped.
///
/// Files are only ever appended to, each by one writer; a program that goes on with a study begins a new one. Reading
/// takes the runs of all files; the same run in two of them counts once, and one that a limit stopped counts for the
/// program that did it only, so that it is tried again. All calls may come from any thread.
public final class RunBook: RunStore {
    /// The folder of the book.
    public let folder: String
    /// The runs that the book is to hold.
    public let layout: RunLayout
    private let lock: FolderLock
    private let state: Mutex<State>

    fileprivate struct State {
        var files: [File] = []
        /// By number of the run: where its record stands.
        var positions: [Position?]
        var done = 0
        var repeated = 0
        /// Which of `files` this program writes.
        var writing: Int?
    }

    fileprivate struct File {
        let path: String
        var reader: BookReader?
        var writer: BookFile?
    }

    fileprivate struct Position {
        let file: Int32
        let length: Int32
        let start: Int
    }

    /// Opens the book in `folder`, made if it is not there, and reads what it holds of `layout`.
    ///
    /// - Throws: `BookFault`.
    public init(_ folder: String, _ layout: RunLayout) throws {
        (self.folder, self.layout) = (folder, layout)
        if mkdir(folder, 0o777) != 0, errno != EEXIST { throw BookFault.refused(file: folder, number: errno) }
        lock = try FolderLock("\(folder)/lock", folder: folder)
        state = Mutex(State(positions: Array(repeating: nil, count: layout.count)))
        let paths = try Self.names(in: folder).map { "\(folder)/\($0)" }
        try state.withLock { state in
            for path in paths {
                let file = state.files.count
                let reader = try BookReader(path, study: layout.study.digest) { place, bytes in
                    if let number = layout.number(of: place) { state.note(number, at: bytes, in: file) }
                }
                if let reader { state.files.append(File(path: path, reader: reader)) }
            }
        }
    }

    /// How many of the layout's runs the book in `folder` holds; nothing is made or held, 0 where there is no book.
    ///
    /// - Throws: `BookFault` for files that cannot be read or are not of this study.
    public static func doneCount(in folder: String, _ layout: RunLayout) throws -> Int {
        guard access(folder, F_OK) == 0 else { return 0 }
        var done = Set<Int>()
        for name in try names(in: folder) {
            _ = try BookReader("\(folder)/\(name)", study: layout.study.digest) { place, _ in
                if let number = layout.number(of: place) { done.insert(number) }
            }
        }
        return done.count
    }

    /// How many bytes the record of a run takes.
    public static func bytes(of outcome: Outcome, at place: RunPlace, in layout: RunLayout) -> Int {
        BookFile.record(of: layout.kept(outcome), at: place).count
    }

    /// How many of the layout's runs have ended.
    public var doneCount: Int { state.withLock(\.done) }

    /// How many records are of runs that were recorded before: work done twice.
    public var repeatedCount: Int { state.withLock(\.repeated) }

    /// The first run from `number` on that has not ended.
    public func nextMissing(from number: Int) -> Int? {
        state.withLock { state in
            (number..<state.positions.count).first { state.positions[$0] == nil }
        }
    }

    /// Records a run that has ended; of a sweep's runs the values only.
    ///
    /// - Throws: `BookFault.refused`; what was recorded before is whole then.
    public func add(_ outcome: Outcome, as number: Int, at place: RunPlace) throws {
        let isFirst = state.withLock { $0.writing == nil }
        let next = isFirst ? try nextName() : ""
        try state.withLock { state in
            if state.writing == nil {
                let path = "\(folder)/\(next)"
                let writer = try BookFile(creating: path, header: BookHeader(study: layout.study.digest))
                state.files.append(File(path: path, writer: writer))
                state.writing = state.files.count - 1
            }
            guard let file = state.writing, let writer = state.files[file].writer else { return }
            state.files[file].reader = nil
            state.note(number, at: try writer.append(place, layout.kept(outcome)), in: file)
        }
    }

    /// The outcome of a run; `nil` when it has not ended.
    ///
    /// - Throws: `BookFault` when the file was changed meanwhile.
    public func outcome(_ number: Int) throws -> Outcome? {
        try state.withLock { state in
            guard let position = state.positions[number] else { return nil }
            let file = Int(position.file)
            if state.files[file].reader == nil {
                state.files[file].reader = try BookReader(state.files[file].path, study: layout.study.digest) { _, _ in
                }
            }
            guard let reader = state.files[file].reader else {
                throw BookFault.damaged(file: state.files[file].path)
            }
            return try reader.outcome(at: position.start..<position.start + Int(position.length))
        }
    }

    /// Waits until the disk has every record.
    public func sync() throws {
        try state.withLock { state in
            if let file = state.writing { try state.files[file].writer?.sync() }
        }
    }

    /// The names of the book's files, in order.
    private static func names(in folder: String) throws -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".book") }.sorted()
        } catch {
            throw BookFault.refused(file: folder, number: errno == 0 ? EIO : errno)
        }
    }

    private func nextName() throws -> String {
        let last = try Self.names(in: folder).compactMap { Int($0.dropFirst(5).dropLast(5)) }.max() ?? 0
        let digits = String(last + 1)
        return "runs-" + String(repeating: "0", count: max(0, 5 - digits.count)) + digits + ".book"
    }
}

extension RunBook.State {
    fileprivate mutating func note(_ number: Int, at bytes: Range<Int>, in file: Int) {
        guard positions[number] == nil else {
            repeated += 1
            return
        }
        positions[number] = RunBook.Position(file: Int32(file), length: Int32(bytes.count), start: bytes.lowerBound)
        done += 1
    }
}
