import Foundation
import Simulation
import Testing

@testable import Reports

@Suite struct FileComparisonTests {
    @Test(
        arguments: [
            ("a\nb\nc\n", "a\nb\nc\n", nil), ("a\nb\nc\n", "a\nx\nc\n", 2), ("a\nb\nc\n", "a\nb\n", 3),
            ("a\nb\n", "a\nb\nc\n", 3), ("", "a", 1), ("a", "", 1), ("", "", nil),
        ] as [(String, String, Int?)])
    func theFirstLineThatDiffers(found: String, right: String, line: Int?) throws {
        let path = FileManager.default.temporaryDirectory.path + "/wahana-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Data(found.utf8).write(to: URL(fileURLWithPath: path))
        for size in [1, 2, 100] {
            let comparison = FileComparison(path)
            var rest = Array(right.utf8)[...]
            while !rest.isEmpty {
                comparison.take(Array(rest.prefix(size)))
                rest = rest.dropFirst(size)
            }
            #expect(comparison.firstDifference == line)
        }
        #expect(FileDigest.sha256(path) == SHA256.hexadecimal(digestOf: Array(found.utf8)))
    }

    @Test func aFileThatIsNotThereDiffersFromTheStart() {
        #expect(FileComparison("/tidak/ada").firstDifference == 1 && FileDigest.sha256("/tidak/ada") == nil)
    }
}
