import Foundation
import Testing

@testable import Experiments
@testable import Simulation

/// A temporary folder, removed afterwards.
final class BookFolder {
    let path: String
    init(_ path: String = FileManager.default.temporaryDirectory.path + "/wahana-book-\(UUID().uuidString)") {
        self.path = path
    }
    deinit { try? FileManager.default.removeItem(atPath: path) }

    var books: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).filter { $0.hasSuffix(".book") }.sorted()
    }
    func bytes(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)")))
    }
    func write(_ bytes: [UInt8], _ name: String) throws {
        try Data(bytes).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
    }
}

struct RunBookTests {
    static func layout(_ replicates: Int, levers: [Double] = [0, 1], seed: Int64 = 1) throws -> RunLayout {
        let sign = Expectation(
            .sign(lever: "push", direction: 1, strategy: "s0"), outcome: "level", reason: Text("it adds"))
        let study = try Study(
            try CoinPlan.plan(levers: levers, expectations: [sign]), seed: Seed(seed), replicates: replicates)
        return ComparisonStudy.layout(study)
    }

    static func fill(_ book: RunBook, most: Int = .max) throws {
        let tosser = CoinPlan.Tosser()
        var number = 0
        for _ in 0..<min(most, book.layout.count) {
            guard let missing = book.nextMissing(from: number) else { return }
            let (place, assignment) = book.layout.run(missing)
            try book.add(tosser.run(assignment), as: missing, at: place)
            number = missing + 1
        }
    }

    static func outcomes(_ book: RunBook) throws -> [Outcome?] {
        try (0..<book.layout.count).map { try book.outcome($0) }
    }

    @Test func whatIsReadEqualsWhatWasWritten() throws {
        let folder = BookFolder()
        let layout = try Self.layout(7)
        let tosser = CoinPlan.Tosser()
        let expected = (0..<layout.count).map { tosser.run(layout.run($0).assignment) }
        let book = try RunBook(folder.path, layout)
        try Self.fill(book)
        #expect(try Self.outcomes(book) == expected)
    }

    @Test func aStoppedStudyGoesOnAndALargerOneRepeatsNothing() throws {
        let folder = BookFolder()
        for (replicates, most) in [(5, 3), (5, 4), (5, 1000), (9, 1000), (5, 1000)] {
            let book = try RunBook(folder.path, try Self.layout(replicates))
            try Self.fill(book, most: most)
            #expect(book.repeatedCount == 0)
        }
        let book = try RunBook(folder.path, try Self.layout(9))
        #expect(book.nextMissing(from: 0) == nil && book.doneCount == book.layout.count)
    }

    @Test func runsOfAnotherStrategyOrLeverAreNotTakenForThis() throws {
        let folder = BookFolder()
        try Self.fill(try RunBook(folder.path, try Self.layout(4)))
        let other = try RunBook(folder.path, try Self.layout(4, levers: [0, 1.5, 2]))
        // The baseline's runs are the same; the second strategy has another lever, the third is new. The signs are s0's.
        #expect(other.doneCount == 4 + 2 * 4)
    }

    /// A program killed while it wrote leaves a file that ends anywhere.
    @Test func aFileCutAnywhereHoldsTheRunsBefore() throws {
        let folder = BookFolder()
        let layout = try Self.layout(2)
        var ends: [Int] = []
        do {
            let book = try RunBook(folder.path, layout)
            for _ in 0..<3 {
                try Self.fill(book, most: 1)
                ends.append(try folder.bytes("runs-00001.book").count)
            }
        }
        let whole = try folder.bytes("runs-00001.book")
        for length in 0...whole.count {
            try folder.write(Array(whole.prefix(length)), "runs-00001.book")
            let book = try RunBook(folder.path, layout)
            #expect(book.doneCount == ends.filter { $0 <= length }.count, "\(length)")
        }
        try folder.write(whole + [UInt8](repeating: 0, count: 100), "runs-00001.book")
        #expect(try RunBook(folder.path, layout).doneCount == 3)
    }

    @Test func everyFlippedBitIsFound() throws {
        let folder = BookFolder()
        let layout = try Self.layout(1)
        try Self.fill(try RunBook(folder.path, layout), most: 2)
        let whole = try folder.bytes("runs-00001.book")
        for place in whole.indices {
            for bit in 0..<8 {
                var changed = whole
                changed[place] ^= 1 << UInt8(bit)
                try folder.write(changed, "runs-00001.book")
                #expect(throws: BookFault.damaged(file: folder.path + "/runs-00001.book"), "byte \(place) bit \(bit)") {
                    try RunBook(folder.path, layout)
                }
            }
        }
    }

    @Test func aBookOfAnotherStudyIsForeign() throws {
        let folder = BookFolder()
        let first = try Self.layout(2)
        try Self.fill(try RunBook(folder.path, first))
        #expect(
            throws: BookFault.foreign(file: folder.path + "/runs-00001.book", study: first.study.digest)
        ) { try RunBook(folder.path, try Self.layout(2, seed: 2)) }
    }

    @Test func oneProgramAtATime() throws {
        let folder = BookFolder()
        let layout = try Self.layout(2)
        do {
            let held = try RunBook(folder.path, layout)
            #expect(throws: BookFault.busy(folder: folder.path)) { try RunBook(folder.path, layout) }
            try Self.fill(held, most: 1)
        }
        #expect(try RunBook(folder.path, layout).doneCount == 1)
    }

    /// A limit depends on the machine; an error does not.
    @Test func whatALimitStoppedIsTriedAgainAndWhatFailedIsNot() throws {
        let folder = BookFolder()
        let layout = try Self.layout(3)
        let problem = Problem(.run, "W-TEST", Text("broken"))
        let fails: @Sendable (RunKey) -> RunStatus? = {
            $0.replicate == 1 ? .failed(problem) : $0.replicate == 2 ? .stopped(problem) : nil
        }
        do {
            let book = try RunBook(folder.path, layout)
            let batch = Batch(jobs: 1, makeSimulator: { CoinPlan.Tosser(fails: fails) })
            #expect(try batch.fill(book))
            #expect(try book.outcome(layout.main(0, replicate: 2))?.status == .stopped(problem))
        }
        let book = try RunBook(folder.path, layout)
        #expect(try book.outcome(layout.main(0, replicate: 1))?.status == .failed(problem))
        #expect(try book.outcome(layout.main(0, replicate: 2)) == nil)
        #expect(try Batch(jobs: 1, makeSimulator: { CoinPlan.Tosser() }).fill(book))
        #expect(try book.outcome(layout.main(0, replicate: 2))?.status == .done)
        #expect(book.doneCount == layout.count)
    }

    /// Its numbers may differ in the last bits, so they are computed anew here.
    @Test func runsOfAnotherPlatformAreDoneAgain() throws {
        let folder = BookFolder()
        let layout = try Self.layout(1)
        try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
        var header = BookHeader(study: layout.study.digest)
        header.platform = "another processor"
        let (place, assignment) = layout.run(0)
        for (name, header) in [("runs-00001", header), ("runs-00002", BookHeader(study: layout.study.digest))] {
            let file = try BookFile(creating: "\(folder.path)/\(name).book", header: header)
            _ = try file.append(place, CoinPlan.Tosser().run(assignment))
        }
        let book = try RunBook(folder.path, layout)
        #expect(book.doneCount == 1 && book.repeatedCount == 0)
    }
}
