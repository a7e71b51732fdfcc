import Foundation
import Testing

@testable import Experiments

struct BookNamesTests {
    private func inFolder(_ files: [String], _ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.path + "/wahana-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for file in files { try Data().write(to: URL(fileURLWithPath: "\(folder)/\(file)")) }
        try body(folder)
    }

    @Test func tellsTheShardOfAName() throws {
        let (third, last) = (try Shard(3, of: 40), try Shard(40, of: 40))
        #expect(BookNames.shard(of: "runs-3-of-40-00001.book") == third)
        #expect(BookNames.shard(of: "runs-40-of-40-123456.book") == last)
        for name in ["runs-00001.book", "runs-41-of-40-00001.book", "runs-0-of-3-00001.book", "runs-a-of-3-1.book"] {
            #expect(BookNames.shard(of: name) == nil, "\(name)")
        }
    }

    @Test func theNextNameFollowsTheLastOfItsOwn() throws {
        let (whole, third) = (RunBook.Use.whole, RunBook.Use.shard(try Shard(3, of: 40)))
        try inFolder([]) { folder in
            let first = try [whole, third].map { try BookNames.next(in: folder, for: $0) }
            #expect(first == ["runs-00001.book", "runs-3-of-40-00001.book"])
        }
        // A hole is not filled: a file that was taken away must not be mistaken for a new one.
        let names = ["runs-00001.book", "runs-00009.book", "runs-3-of-40-99999.book"]
        try inFolder(names + ["lock", "study"]) { folder in
            let all = try BookNames.all(in: folder)
            #expect(all == names)
            let next = try [whole, third].map { try BookNames.next(in: folder, for: $0) }
            #expect(next == ["runs-00010.book", "runs-3-of-40-100000.book"])
        }
    }

    @Test func aFolderThatIsNotThereIsRefused() throws {
        try inFolder([]) { folder in
            #expect(throws: BookFault.refused(file: "\(folder)/gone", number: ENOENT)) {
                try BookNames.all(in: "\(folder)/gone")
            }
        }
    }
}
