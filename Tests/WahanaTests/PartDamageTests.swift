import Foundation
import Testing

/// What was changed in the parts of a study is found when they are merged, and heals when its runs are done again.
@Suite(.serialized) struct PartDamageTests {
    private static let words = ["compare", "berapa-pendamping", "-n", "3", "--jobs", "1"]

    private func parts() throws -> Folder {
        let folder = try Folder()
        for part in 1...2 {
            let result = try Command.run(Self.words + ["--shard", "\(part)/2", "-o", "part-\(part)"], in: folder)
            #expect(result.status == 0, "\(result.errors)")
        }
        return folder
    }

    private static let merge = ["merge", "part-1", "part-2", "-o", "out"]
    private static let book = "part-2/runbook/runs-2-of-2-00001.book"

    @Test(arguments: [
        book, "part-1/runbook/study", "part-1/runbook/scenario/berapa-pendamping.lua",
        "part-2/runbook/scenario/berapa-pendamping/kalender.csv",
    ])
    func aFlippedBitIsFound(_ name: String) throws {
        let folder = try parts()
        var bytes = try Data(contentsOf: folder.file(name))
        bytes[bytes.count / 2] ^= 4
        try bytes.write(to: folder.file(name))
        let merged = try Command.run(Self.merge, in: folder)
        #expect(merged.status == 8 && merged.output.isEmpty)
        #expect(merged.errors.contains("'\(name)' is damaged"), "\(merged.errors)")
        #expect(folder.names(in: "out").allSatisfy { $0 == "runbook" })
    }

    /// A file that was cut holds the runs before; the others are named, and done again by the same command.
    @Test func aCutFileHeals() throws {
        let (folder, uncut) = (try parts(), try Folder())
        let bytes = try Data(contentsOf: folder.file(Self.book))
        try bytes.prefix(bytes.count * 2 / 3).write(to: folder.file(Self.book))
        let merged = try Command.run(Self.merge, in: folder)
        #expect(merged.status == 4 && merged.errors.contains("are missing: shard 2 of 2"), "\(merged.errors)")
        #expect(try Command.run(Self.words + ["--shard", "2/2", "-o", "part-2"], in: folder).status == 0)
        #expect(try Command.run(Self.merge, in: folder).status == 0)
        #expect(try Command.run(Self.words + ["-o", "out"], in: uncut).status == 0)
        #expect(try folder.contents(of: "out") == uncut.contents(of: "out"))
    }

    /// The file of another study under the right name, and an empty one.
    @Test func filesOfAnotherStudyAndEmptyOnes() throws {
        let folder = try parts()
        let foreign = Self.words + ["--seed", "7", "--shard", "2/2", "-o", "other"]
        #expect(try Command.run(foreign, in: folder).status == 0)
        let other = try Data(contentsOf: folder.file("other/runbook/runs-2-of-2-00001.book"))
        try other.write(to: folder.file(Self.book))
        let merged = try Command.run(Self.merge, in: folder)
        #expect(merged.status == 8 && merged.errors.contains("'\(Self.book)' is of another study"), "\(merged.errors)")
        try Data().write(to: folder.file(Self.book))
        let empty = try Command.run(Self.merge, in: folder)
        #expect(empty.status == 4 && empty.errors.contains("are missing: shard 2 of 2"))
    }

    /// A disk that is full while parts are copied: nothing that was there is lost, and with room the same command ends.
    @Test func aFullDiskWhileMerging() throws {
        let folder = try parts()
        let shell = "trap '' XFSZ; ulimit -f 4; exec \(Command.fastest.path) \(Self.merge.joined(separator: " "))"
        let full = try Command.run(["-c", shell], in: folder, program: URL(filePath: "/bin/sh"))
        #expect(full.status == 74, "\(full.errors)")
        #expect(try Command.run(Self.merge, in: folder).status == 0)
        #expect(folder.names() == ["out", "part-1", "part-2"])
    }

    /// A finished part whose folder cannot be written is still merged into another; work in it is refused with a word.
    @Test func aFolderThatCannotBeWritten() throws {
        let folder = try parts()
        guard let other = Command.tool("setpriv"), getuid() == 0 else {
            print("PartDamageTests: not root or no setpriv, the read-only folder was not tried")
            return
        }
        try FileManager.default.createDirectory(at: folder.file("free"), withIntermediateDirectories: true)
        let open = try Command.run(
            ["-c", "chmod -R a+rX . && chmod 777 free && chmod a+rx \"$(dirname \"$PWD\")\""], in: folder,
            program: URL(filePath: "/bin/sh"))
        #expect(open.status == 0)
        let nobody = ["--reuid=65534", "--regid=65534", "--clear-groups", Command.fastest.path]
        let merged = try Command.run(
            nobody + ["merge", "part-1", "part-2", "-o", "free/out"], in: folder, program: other)
        #expect(merged.status == 0, "\(merged.errors)")
        let refused = try Command.run(nobody + Self.words + ["-o", "part-1"], in: folder, program: other)
        #expect(refused.status == 74 && refused.errors.contains("could not be written"), "\(refused.errors)")
        let beside = try Command.run(nobody + Self.words + ["-o", "new"], in: folder, program: other)
        #expect(beside.status == 74, "\(beside.errors)")
    }
}
