import Foundation
import Simulation

/// Why a book could not be read or written.
public enum BookFault: Error, Sendable, Hashable {
    /// The system refused, with its error number.
    case refused(file: String, number: Int32)
    /// The bytes of a file are not those that were written.
    case damaged(file: String)
    /// The file was written for another study.
    case foreign(file: String, study: String)
    /// Another program holds the book.
    case busy(folder: String)
    /// Another program works on the same part of the runs.
    case shardBusy(folder: String, shard: Shard)
}

/// One append-only file of a run book, written by one writer of one process.
final class BookFile {
    let path: String
    private let descriptor: Int32
    private let words = BookWords()
    private var end: off_t = 0
    private var syncedAt = DispatchTime.now()
    /// Why nothing more is appended: after a record that was refused the texts that it defined are missing.
    private var refusal: BookFault?

    /// A new file at `path`, which must not exist.
    init(creating path: String, header: BookHeader) throws {
        self.path = path
        descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw BookFault.refused(file: path, number: errno) }
        var encoder = BookEncoder(words)
        header.write(to: &encoder)
        _ = try append(BookFrame.bytes(.header, encoder.bytes))
    }

    deinit { close(descriptor) }

    /// Adds a run; where its record stands.
    ///
    /// - Throws: `BookFault.refused`, from then on always; what was appended before stays whole.
    func append(_ place: RunPlace, _ outcome: Outcome) throws -> Range<Int> {
        if let refusal { throw refusal }
        var encoder = BookEncoder(words)
        place.write(to: &encoder)
        encoder.add(outcome)
        var bytes: [UInt8] = []
        for definition in words.takePending() {
            var defined = BookEncoder(words)
            switch definition {
            case .text(let text):
                defined.raw(Array(text.utf8))
                bytes += BookFrame.bytes(.text, defined.bytes)
            case .times(let times):
                defined.numbers(times)
                bytes += BookFrame.bytes(.times, defined.bytes)
            }
        }
        let before = bytes.count
        let isStopped = if case .stopped = outcome.status { true } else { false }
        bytes += BookFrame.bytes(isStopped ? .stopped : .run, encoder.bytes)
        let start = try append(bytes)
        // A second's work may be lost with the power; a killed program loses nothing that was written.
        if DispatchTime.now().uptimeNanoseconds - syncedAt.uptimeNanoseconds > 1_000_000_000 { try sync() }
        let payload = Int(start) + before + BookFrame.lead
        return payload..<payload + encoder.bytes.count
    }

    /// The frame of a run whose texts are defined already.
    static func record(of outcome: Outcome, at place: RunPlace) -> [UInt8] {
        var encoder = BookEncoder(BookWords())
        place.write(to: &encoder)
        encoder.add(outcome)
        return BookFrame.bytes(.run, encoder.bytes)
    }

    /// Waits until the disk has what was written.
    func sync() throws {
        if fdatasync(descriptor) != 0, errno != EINVAL { throw BookFault.refused(file: path, number: errno) }
        syncedAt = .now()
    }

    /// Appends bytes. Where the system takes a part of them only, that is the file's torn end, as after a killed program:
    /// nothing more is appended, and nothing cut off, because others may have mapped the file.
    private func append(_ bytes: [UInt8]) throws -> off_t {
        let start = end
        var done = 0
        let failure = bytes.withUnsafeBytes { buffer -> Int32 in
            while done < buffer.count {
                let count = pwrite(descriptor, buffer.baseAddress! + done, buffer.count - done, start + off_t(done))
                if count > 0 {
                    done += count
                } else if count == 0 {
                    return EIO
                } else if errno != EINTR {
                    return errno
                }
            }
            return 0
        }
        guard failure == 0 else {
            let refused = BookFault.refused(file: path, number: failure)
            refusal = refused
            throw refused
        }
        end = start + off_t(bytes.count)
        return start
    }
}

/// Which study a file belongs to, and on what machine it was written.
struct BookHeader: Hashable {
    static let format = 1
    var study: String
    var engine = Engine.version
    var results = Engine.resultsVersion
    /// Processor family and C library: byte equality is promised on one of each.
    var platform = Platform.name

    func write(to encoder: inout BookEncoder) {
        encoder.spelt("wahana run book")
        encoder.count(Self.format)
        encoder.spelt(study)
        encoder.spelt(engine)
        encoder.count(results)
        encoder.spelt(platform)
    }

    init(study: String, platform: String = Platform.name) { (self.study, self.platform) = (study, platform) }

    init(_ decoder: inout BookDecoder) throws {
        guard try decoder.spelt() == "wahana run book", try decoder.integer() == Self.format else {
            throw BookDecoder.Unreadable()
        }
        study = try decoder.spelt()
        engine = try decoder.spelt()
        results = try decoder.integer()
        platform = try decoder.spelt()
        guard decoder.isAtEnd else { throw BookDecoder.Unreadable() }
    }
}

/// The machine's processor family and C library, as results depend on them.
public enum Platform {
    /// Such as `x86_64 glibc 2.36`.
    public static let name: String = {
        #if arch(x86_64)
            let processor = "x86_64"
        #elseif arch(arm64)
            let processor = "arm64"
        #else
            let processor = "other"
        #endif
        var library = [CChar](repeating: 0, count: 64)
        let length = confstr(Int32(_CS_GNU_LIBC_VERSION), &library, library.count)
        guard length > 1, length <= library.count else { return processor }
        return processor + " "
            + String(decoding: library.prefix(length - 1).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }()
}
