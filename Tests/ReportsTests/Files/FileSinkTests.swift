import Simulation
import Testing

@testable import Reports

@Suite struct FileSinkTests {
    /// However a file is cut into writes, its bytes, their number and digest are the same, and no piece is large.
    @Test(arguments: [1, 7, 1000, FileSink.piece, FileSink.piece * 3 + 5]) func bytesGoOnInPieces(size: Int) throws {
        let whole = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        var (taken, largest) = ([UInt8](), 0)
        let sink = FileSink {
            taken += $0
            largest = max(largest, $0.count)
        }
        var rest = whole[...]
        while !rest.isEmpty {
            try sink.write(rest.prefix(size))
            rest = rest.dropFirst(size)
        }
        let written = try sink.finish("x")
        #expect(taken == whole && largest <= FileSink.piece + size)
        #expect(written.count == whole.count && written.sha256 == SHA256.hexadecimal(digestOf: whole))
    }

    @Test func whatTakingThrowsComesThrough() throws {
        struct Full: Error {}
        let sink = FileSink { _ in throw Full() }
        try sink.write("a little stays here")
        #expect(throws: Full.self) { try sink.finish("x") }
    }

    @Test func anEmptyFileHasTheDigestOfNothing() throws {
        // FIPS 180-4, example of the empty message.
        let digest = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        #expect(try FileSink { _ in }.finish("x").sha256 == digest)
    }
}
