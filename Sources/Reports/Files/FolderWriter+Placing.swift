import Foundation
import Simulation

/// Writing the files of a result folder beside it, and putting them in its place.
extension FolderWriter {
    /// Writes the files and puts them in place.
    ///
    /// - Throws: `Problem` of kind `folder` when another program is writing there or it belongs to another study, of
    ///   kind `writing` when the system refuses; what was there before is untouched then.
    public func write(_ files: [ResultFolder.File]) throws {
        try check()
        try createParents()
        let lock = try openBeside()
        defer { close(lock) }
        do {
            try clear(beside)
            var written: [FileSink.Written] = []
            for file in files { written.append(try write(file, in: beside, after: written)) }
            try sync(lock, beside)
            try carryBook(from: path, to: beside)
        } catch {
            try? FileManager.default.removeItem(atPath: beside)
            throw error
        }
        do {
            try putInPlace()
        } catch {
            try carryBook(from: beside, to: path)
            try? FileManager.default.removeItem(atPath: beside)
            throw error
        }
        let folder = open(parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if folder >= 0 {
            defer { close(folder) }
            try sync(folder, parent)
        }
        // What is beside now is the old folder, if there was one; another program that holds it will clear it.
        guard access(beside, F_OK) == 0, let old = try? openBeside() else { return }
        try? FileManager.default.removeItem(atPath: beside)
        close(old)
    }

    func createParents() throws {
        do {
            try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
        } catch {
            throw FolderWriter.refused(errno == 0 ? EIO : errno, parent)
        }
    }

    /// Opens the folder beside and holds it, so that two programs never write into one another's.
    func openBeside() throws -> Int32 {
        for _ in 0..<8 {
            if mkdir(beside, 0o777) != 0, errno != EEXIST { throw FolderWriter.refused(errno, beside) }
            let descriptor = open(beside, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
            guard descriptor >= 0 else {
                if errno == ENOENT { continue }
                throw FolderWriter.refused(errno, beside)
            }
            // Some file systems of clusters lock no folders; the run book's own lock keeps others away then.
            guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK else {
                close(descriptor)
                break
            }
            // The one before us may have moved or removed it between our opening and our holding it.
            var (held, named) = (stat(), stat())
            if fstat(descriptor, &held) == 0, lstat(beside, &named) == 0, held.st_ino == named.st_ino,
                held.st_dev == named.st_dev
            {
                return descriptor
            }
            close(descriptor)
        }
        throw FolderWriter.busy(path)
    }

    private func carryBook(from: String, to: String) throws {
        guard access("\(from)/\(FolderWriter.book)", F_OK) == 0 else { return }
        if rename("\(from)/\(FolderWriter.book)", "\(to)/\(FolderWriter.book)") != 0 {
            throw FolderWriter.refused(errno, FolderWriter.book)
        }
    }

    private func clear(_ folder: String) throws {
        for entry in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
            do {
                try FileManager.default.removeItem(atPath: "\(folder)/\(entry)")
            } catch {
                throw FolderWriter.refused(EACCES, folder)
            }
        }
    }

    @discardableResult
    private func write(
        _ file: ResultFolder.File, in folder: String, after others: [FileSink.Written] = []
    ) throws -> FileSink.Written {
        let target = "\(folder)/\(file.name)"
        let descriptor = open(target, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw FolderWriter.refused(errno, file.name) }
        let written: FileSink.Written
        do {
            written = try file.write(into: FileSink { try write($0, to: descriptor, of: file.name) }, after: others)
            if fsync(descriptor) != 0, errno != EINVAL { throw FolderWriter.refused(errno, file.name) }
        } catch {
            close(descriptor)
            throw error
        }
        if close(descriptor) != 0, errno != EINTR { throw FolderWriter.refused(errno, file.name) }
        return written
    }

    private func write(_ bytes: [UInt8], to descriptor: Int32, of name: String) throws {
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes {
                Foundation.write(descriptor, $0.baseAddress! + done, $0.count - done)
            }
            if count > 0 {
                done += count
            } else if count == 0 || errno != EINTR {
                throw FolderWriter.refused(count == 0 ? EIO : errno, name)
            }
        }
    }

    private func sync(_ descriptor: Int32, _ folder: String) throws {
        // Some file systems cannot sync a folder and say EINVAL; there is nothing more to be done then.
        if fsync(descriptor) != 0, errno != EINVAL { throw FolderWriter.refused(errno, folder) }
    }

    private func putInPlace() throws {
        let exchange: UInt32 = 2  // RENAME_EXCHANGE of Linux 3.15
        if access(path, F_OK) != 0 {
            if rename(beside, path) != 0 { throw FolderWriter.refused(errno, path) }
        } else if exchangedRename(AT_FDCWD, beside, AT_FDCWD, path, exchange) != 0 {
            guard errno == EINVAL || errno == ENOSYS else { throw FolderWriter.refused(errno, path) }
            // A file system without exchange, as on some USB sticks: the old one steps aside first.
            try? FileManager.default.removeItem(atPath: aside)
            if rename(path, aside) != 0 { throw FolderWriter.refused(errno, path) }
            if rename(beside, path) != 0 {
                let reason = errno
                _ = rename(aside, path)
                throw FolderWriter.refused(reason, path)
            }
            try? FileManager.default.removeItem(atPath: aside)
        }
    }
}

/// The system's `renameat2`, which Foundation does not import because it stands behind `_GNU_SOURCE`.
@_silgen_name("renameat2")
private func exchangedRename(
    _ fromFolder: Int32, _ from: UnsafePointer<CChar>, _ toFolder: Int32, _ to: UnsafePointer<CChar>, _ flags: UInt32
) -> Int32
