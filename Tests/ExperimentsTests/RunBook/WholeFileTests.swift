import Foundation
import Testing

@testable import Experiments

struct WholeFileTests {
    private func inFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.path + "/wahana-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try body(folder)
    }

    private func content(_ path: String) -> [UInt8]? { FileManager.default.contents(atPath: path).map { Array($0) } }
    private func names(_ folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    }

    @Test func creates() throws {
        try inFolder { folder in
            try WholeFile.create("\(folder)/a", [1, 2, 3])
            try WholeFile.create("\(folder)/b", [])
            #expect(content("\(folder)/a") == [1, 2, 3])
            #expect(content("\(folder)/b") == [])
            #expect(try names(folder) == ["a", "b"])
        }
    }

    @Test func neverCreatesOverWhatIsThere() throws {
        try inFolder { folder in
            try WholeFile.create("\(folder)/a", [1])
            symlink("nowhere", "\(folder)/link")
            for name in ["a", "link"] {
                #expect(throws: BookFault.refused(file: "\(folder)/\(name)", number: EEXIST)) {
                    try WholeFile.create("\(folder)/\(name)", [2])
                }
            }
            #expect(throws: BookFault.refused(file: "\(folder)/b/c", number: ENOENT)) {
                try WholeFile.create("\(folder)/b/c", [2])
            }
            #expect(content("\(folder)/a") == [1])
            #expect(try names(folder) == ["a", "link"])
        }
    }

    @Test func replacesAndLeavesNothingBeside() throws {
        try inFolder { folder in
            // What a killed program left.
            try WholeFile.create("\(folder)/a.new", [9])
            try WholeFile.replace("\(folder)/a", [1])
            try WholeFile.replace("\(folder)/a", [2, 3])
            #expect(content("\(folder)/a") == [2, 3])
            #expect(try names(folder) == ["a"])
        }
    }

    @Test func whatCannotBeReplacedStands() throws {
        try inFolder { folder in
            try FileManager.default.createDirectory(atPath: "\(folder)/a", withIntermediateDirectories: true)
            #expect(throws: BookFault.refused(file: "\(folder)/a", number: EISDIR)) {
                try WholeFile.replace("\(folder)/a", [1])
            }
            #expect(try names(folder) == ["a"])
        }
    }
}
