import Foundation
import Synchronization

/// Holds a folder for one program, or for several that share it; the system lets go of it when the program ends in
/// whatever way, so no lock outlives its owner.
public final class FolderLock: Sendable {
    private let descriptor: Mutex<Int32?>

    /// Takes the lock file at `path`, made if it is not there.
    ///
    /// - Parameters:
    ///   - folder: What is said to be in use.
    ///   - isShared: Whether others who share it may hold it as well.
    ///   - patience: For how many seconds it is tried.
    /// - Throws: `BookFault.busy` when another program holds it.
    public init(_ path: String, folder: String, isShared: Bool = false, patience: Double = 0) throws {
        let end = ContinuousClock.now + .seconds(patience)
        while true {
            if let taken = try FolderLock.taken(path, isShared) {
                descriptor = Mutex(taken)
                return
            }
            guard ContinuousClock.now < end else { throw BookFault.busy(folder: folder) }
            usleep(50_000)
        }
    }

    /// The file, open and locked; `nil` when another program holds it, or has just put another file in its place.
    private static func taken(_ path: String, _ isShared: Bool) throws -> Int32? {
        let descriptor = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw BookFault.refused(file: path, number: errno) }
        var (held, named) = (stat(), stat())
        guard flock(descriptor, (isShared ? LOCK_SH : LOCK_EX) | LOCK_NB) == 0 else {
            let reason = errno
            close(descriptor)
            if reason == EWOULDBLOCK { return nil }
            throw BookFault.refused(file: path, number: reason)
        }
        guard fstat(descriptor, &held) == 0, lstat(path, &named) == 0, held.st_ino == named.st_ino,
            held.st_dev == named.st_dev
        else {
            close(descriptor)
            return nil
        }
        return descriptor
    }

    /// Lets go of it.
    public func release() {
        descriptor.withLock { descriptor in
            guard let held = descriptor else { return }
            // A child that is just being started still shares the descriptor: closing ours alone would leave it the lock.
            flock(held, LOCK_UN)
            close(held)
            descriptor = nil
        }
    }

    deinit { release() }
}
