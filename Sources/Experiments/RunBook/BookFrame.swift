import Simulation

/// One frame of a book file: its length, a check of the length, what it holds, a check of that.
///
/// A frame that a killed program wrote in part is told apart from one that was changed: the first is shorter than its
/// length says, the second is whole and its check is wrong.
enum BookFrame {
    /// What a frame holds.
    enum Kind: UInt8 {
        /// Which study and writer the file is of; the first frame.
        case header = 0x48
        /// A text that records use.
        case text = 0x54
        /// A list of times that records use.
        case times = 0x56
        /// A run.
        case run = 0x52
        /// A run that a limit stopped; it is tried again when the study goes on.
        case stopped = 0x53
    }

    /// No record of a run comes near; a length above it is damage.
    static let mostBytes = 1 << 28
    /// Length, its check and the kind stand before what a frame holds.
    static let lead = 8 + 1
    /// Beside what it holds, the check of the whole too.
    static let overhead = lead + 8

    /// What stands at a place in a file.
    enum Found {
        case frame(kind: Kind, payload: Range<Int>, end: Int)
        /// Nothing more, or the torn end of what was being written when the program was killed.
        case end
        case damage
    }

    static func bytes(_ kind: Kind, _ payload: [UInt8]) -> [UInt8] {
        let length = UInt32(payload.count + 1)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(payload.count + overhead)
        append(length, to: &bytes)
        append(checkOfLength(length), to: &bytes)
        bytes.append(kind.rawValue)
        bytes.append(contentsOf: payload)
        bytes.append(contentsOf: check(bytes[8...]))
        return bytes
    }

    /// Reads the frame that begins at `start`.
    static func read(_ bytes: UnsafeRawBufferPointer, at start: Int) -> Found {
        let left = bytes.count - start
        guard left >= 8 else { return .end }
        let length = bytes.loadUnaligned(fromByteOffset: start, as: UInt32.self).littleEndian
        let stated = bytes.loadUnaligned(fromByteOffset: start + 4, as: UInt32.self).littleEndian
        if length == 0, stated == 0, isBlank(bytes, from: start) { return .end }
        guard stated == checkOfLength(length), length >= 1, length <= mostBytes else { return .damage }
        let size = Int(length)
        guard left >= 16 + size else { return .end }
        let body = start + 8
        guard let kind = Kind(rawValue: bytes[body]) else { return .damage }
        let sum = check(UnsafeRawBufferPointer(rebasing: bytes[body..<body + size]))
        guard sum.elementsEqual(bytes[body + size..<body + size + 8]) else { return .damage }
        return .frame(kind: kind, payload: body + 1..<body + size, end: body + size + 8)
    }

    /// The first eight bytes of the SHA-256.
    private static func check(_ body: some Sequence<UInt8>) -> ArraySlice<UInt8> {
        var hash = SHA256()
        hash.update(body)
        return hash.digest.prefix(8)
    }

    /// Every bit of the length changes about half of the check's (a step of Murmur3's finaliser).
    private static func checkOfLength(_ length: UInt32) -> UInt32 {
        var mixed = length ^ 0x5748_4E42
        mixed = (mixed ^ mixed >> 16) &* 0x85EB_CA6B
        mixed = (mixed ^ mixed >> 13) &* 0xC2B2_AE35
        return mixed ^ mixed >> 16
    }

    /// Zeros to the end: room that the system gave a file before its bytes arrived.
    private static func isBlank(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Bool {
        bytes[start...].allSatisfy { $0 == 0 }
    }

    private static func append(_ number: UInt32, to bytes: inout [UInt8]) {
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }
}
