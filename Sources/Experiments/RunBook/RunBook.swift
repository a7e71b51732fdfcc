import Foundation
import Simulation
import Synchronization

/// The journal of a study: every run that has ended, whoever did it and however often the program was stopped.
///
/// Files are only ever appended to, each by one writer; a program that goes on with a study begins a new one. Reading
/// takes the runs of all files; the same run in two of them counts once, and one that a limit stopped counts for the
/// program that did it only, so that it is tried again. Several shards may work in one folder at once, each on its own
/// runs and in files of its own. All calls may come from any thread.
public final class RunBook: RunStore {
    /// Who uses a book for what.
    public enum Use: Sendable, Hashable {
        /// One program does all runs.
        case whole
        /// One of several programs, each of which does its part.
        case shard(Shard)
        /// What is there is put together: runs that a limit stopped count as well, and with `mixed` those of other
        /// platforms.
        case merging(mixed: Bool)
        /// What is there is read, and the folder left as it is; otherwise as in merging.
        case reading(mixed: Bool)
    }

    /// The folder of the book.
    public let folder: String
    /// The runs that the book is to hold.
    public let layout: RunLayout
    /// What this program does with it.
    public let use: Use
    private let locks: [FolderLock]
    private let state: Mutex<State>

    fileprivate struct State {
        var files: [File] = []
        /// By number of the run: where its record stands.
        var positions: [Position?]
        var done = 0
        var repeated = 0
        /// Which of `files` this program writes, by platform of what it holds.
        var writing: [String: Int] = [:]
        /// Files of other platforms that were left out.
        var leftOut: [LeftOut] = []
    }

    fileprivate struct File {
        let path: String
        let platform: String
        var reader: BookReader?
        var writer: BookFile?
    }

    fileprivate struct Position {
        let file: Int32
        let length: Int32
        let start: Int
    }

    /// A file whose runs do not count because another platform computed them: they may differ in the last bits.
    public struct LeftOut: Sendable, Hashable {
        /// Its path.
        public let file: String
        /// The processor family and C library of the machine that wrote it.
        public let platform: String
    }

    /// Opens the book in `folder`, made if it is not there, and reads what it holds of `layout`.
    ///
    /// - Throws: `BookFault`.
    public init(_ folder: String, _ layout: RunLayout, for use: Use = .whole) throws {
        (self.folder, self.layout, self.use) = (folder, layout, use)
        locks = try RunBook.locks(folder, use)
        state = Mutex(State(positions: Array(repeating: nil, count: layout.count)))
        let paths = try BookNames.all(in: folder).map { "\(folder)/\($0)" }
        try state.withLock { state in
            var stopped: [(number: Int, position: Position)] = []
            for path in paths {
                let file = Int32(state.files.count)
                var found: [(record: BookReader.Record, number: Int, position: Position)] = []
                let reader: BookReader?
                do {
                    reader = try BookReader(path, study: layout.study.digest, takes: takes) { record, place, bytes in
                        guard let number = layout.number(of: place) else { return }
                        let position = Position(file: file, length: Int32(bytes.count), start: bytes.lowerBound)
                        found.append((record, number, position))
                    }
                } catch BookFault.damaged where isBeingWritten(path) {
                    // Its last bytes may not have arrived here yet; what it holds is another part's work.
                    continue
                }
                guard let reader else { continue }
                guard takes(reader.header.platform) else {
                    state.leftOut.append(LeftOut(file: path, platform: reader.header.platform))
                    continue
                }
                state.files.append(File(path: path, platform: reader.header.platform, reader: reader))
                for (record, number, position) in found {
                    switch record {
                    case .run: state.note(number, at: position)
                    case .stopped: if takesStopped { stopped.append((number, position)) }
                    }
                }
            }
            for (number, position) in stopped where state.positions[number] == nil { state.note(number, at: position) }
            state.done = (0..<layout.count).count { state.positions[$0] != nil && isOwn($0) }
        }
    }

    /// How many of the layout's runs the book in `folder` holds; nothing is made or held, 0 where there is no book.
    ///
    /// - Throws: `BookFault` for files that cannot be read or are not of this study.
    public static func doneCount(in folder: String, _ layout: RunLayout) throws -> Int {
        guard access(folder, F_OK) == 0 else { return 0 }
        var done = Set<Int>()
        for name in try BookNames.all(in: folder) {
            _ = try BookReader(
                "\(folder)/\(name)", study: layout.study.digest, takes: { $0 == Platform.name }
            ) { record, place, _ in
                if record == .run, let number = layout.number(of: place) { done.insert(number) }
            }
        }
        return done.count
    }

    /// How many bytes the record of a run takes.
    public static func bytes(of outcome: Outcome, at place: RunPlace, in layout: RunLayout) -> Int {
        BookFile.record(of: layout.kept(outcome), at: place).count
    }

    /// Whether the program of another shard is appending to a file just now.
    private func isBeingWritten(_ path: String) -> Bool {
        guard case .shard(let own) = use, let name = path.split(separator: "/").last,
            let other = BookNames.shard(of: String(name)), other != own
        else { return false }
        do {
            try FolderLock("\(folder)/lock-\(other.fileWord)", folder: folder).release()
            return false
        } catch {
            return true
        }
    }

    private static func locks(_ folder: String, _ use: Use) throws -> [FolderLock] {
        let path = "\(folder)/lock"
        if case .reading = use {
            // Nobody writes where nothing can be written.
            guard access(folder, W_OK) == 0 else { return [] }
            return [try FolderLock(path, folder: folder)]
        }
        if mkdir(folder, 0o777) != 0, errno != EEXIST { throw BookFault.refused(file: folder, number: errno) }
        guard case .shard(let shard) = use else { return [try FolderLock(path, folder: folder)] }
        // A scheduler may start a task anew while the old one is still ending.
        let shared = try FolderLock(path, folder: folder, isShared: true, patience: 5)
        do {
            return [shared, try FolderLock("\(path)-\(shard.fileWord)", folder: folder, patience: 5)]
        } catch BookFault.busy {
            throw BookFault.shardBusy(folder: folder, shard: shard)
        }
    }

    private var takesStopped: Bool {
        switch use {
        case .whole, .shard: false
        case .merging, .reading: true
        }
    }

    private func takes(_ platform: String) -> Bool {
        switch use {
        case .merging(true), .reading(true): true
        default: platform == Platform.name
        }
    }

    private func isOwn(_ number: Int) -> Bool {
        if case .shard(let shard) = use { return shard.holds(number) }
        return true
    }

    /// How many of the expected runs have ended.
    public var doneCount: Int { state.withLock(\.done) }

    /// How many runs it is to be filled with: all of the layout, or a shard's part.
    public var expectedCount: Int {
        if case .shard(let shard) = use { return shard.share(of: layout.count) }
        return layout.count
    }

    /// How many records are of runs that were recorded before: work done twice.
    public var repeatedCount: Int { state.withLock(\.repeated) }

    /// Files that do not count because another platform wrote them.
    public var leftOut: [LeftOut] { state.withLock(\.leftOut) }

    /// The parts whose files lie in the book, or did when it was opened.
    public var shards: [Shard] { (try? BookNames.all(in: folder).compactMap(BookNames.shard)) ?? [] }

    /// The first expected run from `number` on that has not ended.
    public func nextMissing(from number: Int) -> Int? {
        state.withLock { state in
            (number..<max(number, state.positions.count)).first { state.positions[$0] == nil && isOwn($0) }
        }
    }

    /// Records a run that has ended; of a sweep's runs the values only.
    ///
    /// - Throws: `BookFault.refused`; what was recorded before is whole then.
    public func add(_ outcome: Outcome, as number: Int, at place: RunPlace) throws {
        try add(outcome, as: number, at: place, platform: Platform.name)
    }

    private func add(_ outcome: Outcome, as number: Int, at place: RunPlace, platform: String) throws {
        let isFirst = state.withLock { $0.writing[platform] == nil }
        let next = isFirst ? try BookNames.next(in: folder, for: use) : ""
        try state.withLock { state in
            if state.writing[platform] == nil {
                let path = "\(folder)/\(next)"
                let header = BookHeader(study: layout.study.digest, platform: platform)
                let writer = try BookFile(creating: path, header: header)
                state.files.append(File(path: path, platform: platform, writer: writer))
                state.writing[platform] = state.files.count - 1
            }
            guard let file = state.writing[platform], let writer = state.files[file].writer else { return }
            state.files[file].reader = nil
            let bytes = try writer.append(place, layout.kept(outcome))
            let position = Position(file: Int32(file), length: Int32(bytes.count), start: bytes.lowerBound)
            if state.note(number, at: position) { state.done += 1 }
        }
    }

    /// Copies the runs that this book misses and `other` has, which was opened with the same layout.
    ///
    /// - Parameter isCancelled: Asked before every run; what was copied stays.
    /// - Returns: How many were copied.
    /// - Throws: `BookFault`.
    public func take(from other: RunBook, isCancelled: () -> Bool = { false }) throws -> Int {
        var taken = 0
        var next = 0
        while let number = nextMissing(from: next), !isCancelled() {
            next = number + 1
            guard let outcome = try other.outcome(number), let platform = other.platform(of: number) else { continue }
            try add(outcome, as: number, at: layout.run(number).place, platform: platform)
            taken += 1
        }
        return taken
    }

    private func platform(of number: Int) -> String? {
        state.withLock { state in state.positions[number].map { state.files[Int($0.file)].platform } }
    }

    /// The outcome of a run; `nil` when it has not ended.
    ///
    /// - Throws: `BookFault` when the file was changed meanwhile.
    public func outcome(_ number: Int) throws -> Outcome? {
        try state.withLock { state in
            guard state.positions.indices.contains(number), let position = state.positions[number] else { return nil }
            let file = Int(position.file)
            if state.files[file].reader == nil {
                state.files[file].reader = try BookReader(state.files[file].path, study: layout.study.digest) {
                    _, _, _ in
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
            for file in state.writing.values.sorted() { try state.files[file].writer?.sync() }
        }
    }
}

extension RunBook.State {
    /// Whether the run was not there before.
    @discardableResult fileprivate mutating func note(_ number: Int, at position: RunBook.Position) -> Bool {
        guard positions[number] == nil else {
            repeated += 1
            return false
        }
        positions[number] = position
        return true
    }
}
