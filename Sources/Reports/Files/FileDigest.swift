import Foundation
import Simulation

/// The SHA-256 of a file on disk, read piece by piece.
enum FileDigest {
    /// The digest in hexadecimal; `nil` for what is no file that can be read.
    static func sha256(_ path: String) -> String? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var hash = SHA256()
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(descriptor, &piece, piece.count)
            if count == 0 { return hash.hexadecimal }
            if count > 0 {
                hash.update(piece[..<count])
            } else if errno != EINTR {
                return nil
            }
        }
    }
}
