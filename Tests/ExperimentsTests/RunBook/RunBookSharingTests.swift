import Foundation
import Testing

@testable import Experiments
@testable import Simulation

/// Several programs in one folder, and folders put together.
struct RunBookSharingTests {
    static func whole(_ layout: RunLayout) throws -> [Outcome?] {
        let tosser = CoinPlan.Tosser()
        return (0..<layout.count).map { tosser.run(layout.run($0).assignment) }
    }

    @Test(arguments: [1, 2, 3, 7, 40]) func partsFillABook(_ count: Int) throws {
        let folder = BookFolder()
        let layout = try RunBookTests.layout(5)
        var moments = Moments(state: UInt64(count))
        for number in (1...count).sorted(by: { _, _ in moments.next() % 2 == 0 }) {
            let book = try RunBook(folder.path, layout, for: .shard(try Shard(number, of: count)))
            #expect(book.expectedCount == (0..<layout.count).count { $0 % count == number - 1 })
            try RunBookTests.fill(book)
            #expect(book.doneCount == book.expectedCount && book.nextMissing(from: 0) == nil)
        }
        let book = try RunBook(folder.path, layout, for: .merging(mixed: false))
        #expect(book.doneCount == layout.count && book.repeatedCount == 0)
        #expect(try RunBookTests.outcomes(book) == Self.whole(layout))
        #expect(book.shards.count == min(count, layout.count))
    }

    /// Parts are held apart from each other, and all of them from a program that does the whole.
    @Test func whoMayWorkAtOnce() throws {
        let folder = BookFolder()
        let layout = try RunBookTests.layout(5)
        do {
            let one = try RunBook(folder.path, layout, for: .shard(try Shard(1, of: 2)))
            let two = try RunBook(folder.path, layout, for: .shard(try Shard(2, of: 2)))
            #expect(throws: BookFault.busy(folder: folder.path)) { try RunBook(folder.path, layout) }
            #expect(throws: BookFault.busy(folder: folder.path)) {
                try RunBook(folder.path, layout, for: .merging(mixed: false))
            }
            #expect(throws: BookFault.shardBusy(folder: folder.path, shard: try Shard(2, of: 2))) {
                try RunBook(folder.path, layout, for: .shard(try Shard(2, of: 2)))
            }
            try RunBookTests.fill(one, most: 3)
            try RunBookTests.fill(two, most: 2)
            // A part that another split would do later finds what these have done.
            let other = try RunBook(folder.path, layout, for: .shard(try Shard(1, of: 1)))
            #expect(other.doneCount == 5)
        }
        let whole = try RunBook(folder.path, layout)
        #expect(whole.doneCount == 5)
        #expect(throws: BookFault.busy(folder: folder.path)) {
            try RunBook(folder.path, layout, for: .shard(try Shard(1, of: 2)))
        }
    }

    /// A larger study numbers some runs anew; what any part did counts for whichever part has them now.
    @Test func aLargerStudyRepeatsNothing() throws {
        let folder = BookFolder()
        for replicates in [3, 8] {
            let layout = try RunBookTests.layout(replicates)
            for number in 1...3 {
                try RunBookTests.fill(try RunBook(folder.path, layout, for: .shard(try Shard(number, of: 3))))
            }
        }
        let layout = try RunBookTests.layout(8)
        let book = try RunBook(folder.path, layout, for: .merging(mixed: false))
        #expect(book.doneCount == layout.count && book.repeatedCount == 0)
    }

    /// Two threads append while others open the folder again and again: nobody sees damage.
    @Test func filesAreReadWhileOthersAppend() throws {
        let folder = BookFolder()
        let layout = try RunBookTests.layout(60)
        let path = folder.path
        let writers = DispatchGroup()
        let shards = try (1...3).map { try Shard($0, of: 3) }
        for shard in shards.dropFirst() {
            writers.enter()
            Thread.detachNewThread {
                defer { writers.leave() }
                do {
                    try RunBookTests.fill(try RunBook(path, layout, for: .shard(shard)))
                } catch {
                    Issue.record(error)
                }
            }
        }
        for _ in 0..<20 { _ = try RunBook(folder.path, layout, for: .shard(shards[0])) }
        writers.wait()
        try RunBookTests.fill(try RunBook(folder.path, layout, for: .shard(shards[0])))
        #expect(try RunBook(folder.path, layout).doneCount == layout.count)
    }

    @Test func booksAreCopiedOnce() throws {
        let (one, two, target) = (BookFolder(), BookFolder(), BookFolder())
        let layout = try RunBookTests.layout(6)
        try RunBookTests.fill(try RunBook(one.path, layout, for: .shard(try Shard(1, of: 2))))
        try RunBookTests.fill(try RunBook(two.path, layout), most: 7)
        for copied in [layout.count / 2 + 3, 0] {
            let merged = try RunBook(target.path, layout, for: .merging(mixed: false))
            let sources = try [one, two].map { try RunBook($0.path, layout, for: .reading(mixed: false)) }
            #expect(try sources.map { try merged.take(from: $0) }.reduce(0, +) == copied)
        }
        let merged = try RunBook(target.path, layout, for: .merging(mixed: false))
        #expect(merged.doneCount == layout.count / 2 + 3)
        #expect(target.books == ["runs-00001.book"])
        #expect(one.books == ["runs-1-of-2-00001.book"])
        for number in 0..<layout.count where try merged.outcome(number) != nil {
            #expect(try merged.outcome(number) == CoinPlan.Tosser().run(layout.run(number).assignment))
        }
    }

    /// Runs of another platform are left out unless they are asked for, and stay marked as such.
    @Test func otherPlatforms() throws {
        let (source, target) = (BookFolder(), BookFolder())
        let layout = try RunBookTests.layout(1)
        try FileManager.default.createDirectory(atPath: source.path, withIntermediateDirectories: true)
        let path = source.path + "/runs-00001.book"
        do {
            let header = BookHeader(study: layout.study.digest, platform: "elsewhere")
            let file = try BookFile(creating: path, header: header)
            for number in 0..<layout.count {
                let (place, assignment) = layout.run(number)
                _ = try file.append(place, CoinPlan.Tosser().run(assignment))
            }
        }
        let plain = try RunBook(source.path, layout, for: .reading(mixed: false))
        #expect(plain.doneCount == 0 && plain.leftOut == [RunBook.LeftOut(file: path, platform: "elsewhere")])
        _ = plain
        try RunBookTests.fill(try RunBook(target.path, layout), most: 1)
        do {
            let other = BookFolder(source.path + "-copy")
            try FileManager.default.copyItem(atPath: source.path, toPath: other.path)
            let merged = try RunBook(target.path, layout, for: .merging(mixed: true))
            let taken = try merged.take(from: try RunBook(other.path, layout, for: .reading(mixed: true)))
            #expect(taken == layout.count - 1 && merged.doneCount == layout.count)
        }
        #expect(try RunBook(target.path, layout, for: .merging(mixed: true)).doneCount == layout.count)
        #expect(try RunBook(target.path, layout).doneCount == 1)
    }

    /// A run that a limit stopped is tried again by whoever works, and counts for whoever puts together.
    @Test func stoppedRunsCountInMerging() throws {
        let folder = BookFolder()
        let layout = try RunBookTests.layout(3)
        let problem = Problem(.run, "W-TEST", Text("too long"))
        do {
            let book = try RunBook(folder.path, layout, for: .shard(try Shard(1, of: 1)))
            let fails: @Sendable (RunKey) -> RunStatus? = { $0.replicate == 2 ? .stopped(problem) : nil }
            #expect(try Batch(jobs: 2, makeSimulator: { CoinPlan.Tosser(fails: fails) }).fill(book))
        }
        do {
            let book = try RunBook(folder.path, layout, for: .merging(mixed: false))
            #expect(book.doneCount == layout.count)
            #expect(try book.outcome(layout.main(0, replicate: 2))?.status == .stopped(problem))
        }
        let again = try RunBook(folder.path, layout, for: .shard(try Shard(1, of: 1)))
        #expect(again.doneCount < layout.count)
        try RunBookTests.fill(again)
        #expect(try again.outcome(layout.main(0, replicate: 2))?.status == .done)
    }

    /// SplitMix64 (Steele, Lea & Flood 2014, doi:10.1145/2714064.2660195).
    struct Moments {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var word = state
            word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
            word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
            return word ^ word >> 31
        }
    }
}
