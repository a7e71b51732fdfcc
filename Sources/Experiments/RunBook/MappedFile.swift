import Foundation

/// A file as it stands on disk, read through the system's own memory, little of which is kept.
final class MappedFile {
    /// The bytes of the file.
    let bytes: UnsafeRawBufferPointer
    /// How many bytes were read since pages were last given back.
    private var touched = 0

    /// The most that stays in memory; the system gives it again when it is asked for.
    static let mostInMemory = 1 << 24
    /// What the system brings in at least, whatever is read.
    private static let page = 4096

    /// Maps the file at `path`.
    ///
    /// - Throws: `BookFault.refused`.
    init(_ path: String) throws {
        func refused() -> BookFault { .refused(file: path, number: errno == 0 ? EIO : errno) }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { throw refused() }
        defer { close(descriptor) }
        var info = stat()
        guard fstat(descriptor, &info) == 0 else { throw refused() }
        guard info.st_mode & S_IFMT == S_IFREG else { throw BookFault.refused(file: path, number: EINVAL) }
        guard info.st_size > 0 else {
            bytes = UnsafeRawBufferPointer(start: nil, count: 0)
            return
        }
        guard let base = mmap(nil, Int(info.st_size), PROT_READ, MAP_PRIVATE, descriptor, 0), base != MAP_FAILED else {
            throw refused()
        }
        bytes = UnsafeRawBufferPointer(start: base, count: Int(info.st_size))
    }

    deinit {
        if let base = bytes.baseAddress { munmap(UnsafeMutableRawPointer(mutating: base), bytes.count) }
    }

    /// Notes that `count` bytes in a row were read, and from time to time gives the pages back.
    func wasRead(_ count: Int) {
        touched += max(count, Self.page)
        guard touched > Self.mostInMemory, let base = bytes.baseAddress else { return }
        touched = 0
        madvise(UnsafeMutableRawPointer(mutating: base), bytes.count, MADV_DONTNEED)
    }
}
