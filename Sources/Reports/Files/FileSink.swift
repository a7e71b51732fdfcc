import Simulation

/// Where the bytes of a file go: counted and hashed on their way, a piece at a time, so that no file is ever held whole.
public final class FileSink {
    /// What a file turned out to be.
    public struct Written: Sendable, Hashable {
        /// Its name in the folder.
        public let name: String
        /// How many bytes it has.
        public let count: Int
        /// The SHA-256 of its bytes, in hexadecimal.
        public let sha256: String
    }

    private var hash = SHA256()
    private var count = 0
    private var pending: [UInt8] = []
    private let take: ([UInt8]) throws -> Void

    /// The bytes that are gathered before they go on.
    static let piece = 1 << 16

    /// A sink that hands its bytes on to `take`.
    init(_ take: @escaping ([UInt8]) throws -> Void) {
        self.take = take
        pending.reserveCapacity(FileSink.piece * 2)
    }

    /// Appends bytes.
    ///
    /// - Throws: What taking them throws.
    public func write(_ bytes: some Collection<UInt8>) throws {
        pending.append(contentsOf: bytes)
        if pending.count >= FileSink.piece { try flush() }
    }

    /// Appends a text as UTF-8.
    ///
    /// - Throws: What taking it throws.
    public func write(_ text: String) throws { try write(text.utf8) }

    private func flush() throws {
        hash.update(pending)
        count += pending.count
        try take(pending)
        pending.removeAll(keepingCapacity: true)
    }

    /// Hands on what is left.
    func finish(_ name: String) throws -> Written {
        try flush()
        return Written(name: name, count: count, sha256: hash.hexadecimal)
    }
}
