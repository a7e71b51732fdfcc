import Foundation

/// A file that is written whole or not at all, whatever ends the program meanwhile.
public enum WholeFile {
    /// Writes a new file and waits until the disk has it; what the system took of it in part is taken away again.
    ///
    /// - Throws: `BookFault.refused` when the system refuses, or the file is there already.
    public static func create(_ path: String, _ content: [UInt8]) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw BookFault.refused(file: path, number: errno) }
        var failure: Int32 = 0
        content.withUnsafeBytes { bytes in
            var done = 0
            while done < bytes.count, failure == 0 {
                let count = Foundation.write(descriptor, bytes.baseAddress! + done, bytes.count - done)
                if count > 0 {
                    done += count
                } else if count < 0, errno != EINTR {
                    failure = errno
                } else if count == 0 {
                    failure = EIO
                }
            }
        }
        if failure == 0, fsync(descriptor) != 0, errno != EINVAL { failure = errno }
        if close(descriptor) != 0, failure == 0, errno != EINTR { failure = errno }
        if failure != 0 {
            unlink(path)
            throw BookFault.refused(file: path, number: failure)
        }
    }

    /// Writes a file in the place of the one that is there, in one step.
    ///
    /// - Throws: `BookFault.refused`; the old file stands then as it did.
    static func replace(_ path: String, _ content: [UInt8]) throws {
        let new = path + ".new"
        unlink(new)
        try create(new, content)
        if rename(new, path) != 0 {
            let refused = BookFault.refused(file: path, number: errno)
            unlink(new)
            throw refused
        }
    }
}
