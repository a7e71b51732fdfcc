import Foundation
import Simulation

/// A book file as it was found on disk: mapped, checked frame by frame, read run by run.
final class BookReader {
    let path: String
    let header: BookHeader
    private let words = BookWords()
    private let file: MappedFile
    /// The bytes at the end that a killed writer left half written.
    private(set) var tornBytes = 0

    /// What a record is of.
    enum Record {
        /// A run that reached its end, or failed.
        case run
        /// A run that a limit stopped.
        case stopped
    }

    /// Reads the file at `path` and gives the place of every run, and where its bytes stand, to `each`; `nil` for a file
    /// whose writer was killed before its header was whole.
    ///
    /// - Parameter takes: Asked with the platform on which it was written; where it says no, no run is given.
    /// - Throws: `BookFault`: refused, damaged, or foreign when its study is not `study`.
    init?(
        _ path: String, study: String, takes: (_ platform: String) -> Bool = { _ in true },
        each: (Record, RunPlace, Range<Int>) -> Void
    ) throws {
        self.path = path
        file = try MappedFile(path)
        guard let (header, start) = try Self.header(of: file.bytes, path) else { return nil }
        self.header = header
        guard header.study == study else { throw BookFault.foreign(file: path, study: header.study) }
        guard takes(header.platform) else { return }
        try read(file.bytes, from: start, each)
    }

    /// The study that a file names; `nil` where its writer was killed before it said so.
    ///
    /// - Throws: `BookFault`.
    static func study(of path: String) throws -> String? {
        let file = try MappedFile(path)
        // The bytes last as long as the mapping.
        return try withExtendedLifetime(file) { try header(of: file.bytes, path)?.0.study }
    }

    private static func header(of bytes: UnsafeRawBufferPointer, _ path: String) throws -> (BookHeader, Int)? {
        switch BookFrame.read(bytes, at: 0) {
        case .end: return nil
        case .frame(.header, let payload, let end):
            var decoder = BookDecoder(ArraySlice(bytes[payload]), BookWords())
            guard let header = try? BookHeader(&decoder) else { throw BookFault.damaged(file: path) }
            return (header, end)
        default: throw BookFault.damaged(file: path)
        }
    }

    private func read(
        _ bytes: UnsafeRawBufferPointer, from start: Int, _ each: (Record, RunPlace, Range<Int>) -> Void
    ) throws {
        var next = start
        while true {
            switch BookFrame.read(bytes, at: next) {
            case .end:
                tornBytes = bytes.count - next
                return
            case .damage: throw BookFault.damaged(file: path)
            case .frame(let kind, let payload, let end):
                do {
                    try take(kind, bytes, payload, each)
                } catch {
                    throw BookFault.damaged(file: path)
                }
                file.wasRead(end - next)
                next = end
            }
        }
    }

    private func take(
        _ kind: BookFrame.Kind, _ bytes: UnsafeRawBufferPointer, _ payload: Range<Int>,
        _ each: (Record, RunPlace, Range<Int>) -> Void
    ) throws {
        var decoder = BookDecoder(ArraySlice(bytes[payload]), words)
        switch kind {
        case .header: throw BookDecoder.Unreadable()
        case .text:
            guard let text = String(validating: bytes[payload], as: UTF8.self) else { throw BookDecoder.Unreadable() }
            words.learn(.text(text))
        case .times: words.learn(.times(try decoder.numbers()))
        case .run: each(.run, try RunPlace(&decoder), payload)
        case .stopped: each(.stopped, try RunPlace(&decoder), payload)
        }
    }

    /// The outcome whose bytes stand at `payload`.
    func outcome(at payload: Range<Int>) throws -> Outcome {
        let bytes = file.bytes
        guard bytes.indices.contains(payload.lowerBound), payload.upperBound <= bytes.count else {
            throw BookFault.damaged(file: path)
        }
        defer { file.wasRead(payload.count) }
        var decoder = BookDecoder(ArraySlice(bytes[payload]), words)
        do {
            _ = try RunPlace(&decoder)
            let outcome = try decoder.outcome()
            guard decoder.isAtEnd else { throw BookDecoder.Unreadable() }
            return outcome
        } catch {
            throw BookFault.damaged(file: path)
        }
    }
}
