import Foundation
import Testing

@testable import Experiments

struct MappedFileTests {
    /// Pages that were given back are there again when they are read.
    @Test func whatWasGivenBackIsReadAgain() throws {
        let path = FileManager.default.temporaryDirectory.path + "/wahana-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: path) }
        let content = Data((0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 7) })
        try content.write(to: URL(fileURLWithPath: path))
        let file = try MappedFile(path)
        for _ in 0..<3 {
            #expect(content.elementsEqual(file.bytes))
            file.wasRead(MappedFile.mostInMemory + 1)
        }
    }

    @Test func anEmptyFileHasNoBytesAndNoFileIsRefused() throws {
        let path = FileManager.default.temporaryDirectory.path + "/wahana-\(UUID().uuidString)"
        #expect(throws: BookFault.refused(file: path, number: ENOENT)) { try MappedFile(path) }
        try Data().write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(try MappedFile(path).bytes.isEmpty)
        let folder = FileManager.default.temporaryDirectory.path
        #expect(throws: BookFault.refused(file: folder, number: EINVAL)) { try MappedFile(folder) }
    }
}
