import Foundation

/// Holds a folder for one program; the system lets go of it when the program ends in whatever way, so no lock outlives
/// its owner.
public final class FolderLock: Sendable {
    private let descriptor: Int32

    /// Takes the lock file at `path`, made if it is not there.
    ///
    /// - Throws: `BookFault.busy` when another program holds it.
    public init(_ path: String, folder: String) throws {
        descriptor = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw BookFault.refused(file: path, number: errno) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            // Whoever throws once `descriptor` is set leaves it to `deinit` to close it.
            throw errno == EWOULDBLOCK ? BookFault.busy(folder: folder) : BookFault.refused(file: path, number: errno)
        }
    }

    deinit {
        // A child that is just being started still shares the descriptor: closing ours alone would leave the lock to it.
        flock(descriptor, LOCK_UN)
        close(descriptor)
    }
}
