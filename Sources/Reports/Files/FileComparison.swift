import Foundation

/// A file on disk beside bytes that it ought to have, piece by piece.
final class FileComparison {
    private let descriptor: Int32
    private var line = 1
    /// The first line in which they differ, from 1; `nil` while they agree. Ask after the last piece.
    private(set) var differs: Int?

    init(_ path: String) {
        descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        if descriptor < 0 { differs = 1 }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// The next bytes that ought to stand there.
    func take(_ right: [UInt8]) {
        guard differs == nil else { return }
        let found = next(right.count)
        for (place, byte) in right.enumerated() {
            guard place < found.count, found[place] == byte else {
                differs = line
                return
            }
            if byte == 10 { line += 1 }
        }
    }

    /// The first line in which they differ, after all pieces: one that is too many counts too.
    var firstDifference: Int? { differs ?? (next(1).isEmpty ? nil : line) }

    private func next(_ count: Int) -> [UInt8] {
        guard descriptor >= 0, count > 0 else { return [] }
        var bytes = [UInt8](repeating: 0, count: count)
        var done = 0
        while done < count {
            let got = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress! + done, count - done) }
            if got > 0 {
                done += got
            } else if got == 0 || errno != EINTR {
                break
            }
        }
        return Array(bytes.prefix(done))
    }
}
