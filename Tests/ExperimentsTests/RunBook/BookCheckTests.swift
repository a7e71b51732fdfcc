import Foundation
import Simulation
import Testing

@testable import Experiments

struct BookCheckTests {
    private func made(_ body: (String, RunLayout) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.path + "/wahana-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let study = try Study(try CoinPlan.plan(), replicates: 3)
        let layout = RunLayout(study)
        do {
            let book = try RunBook(folder, layout)
            for number in 0..<layout.count {
                let (place, assignment) = layout.run(number)
                var outcome = Outcome(key: assignment.key, status: .done)
                outcome.digest = "\(number)"
                try book.add(outcome, as: number, at: place)
            }
        }
        try body(folder, layout)
    }

    @Test func everyRecordIsCountedAndATornEndIsNamed() throws {
        try made { folder, layout in
            let path = "\(folder)/runs-00001.book"
            let whole = try #require(FileManager.default.contents(atPath: path))
            let sound = try #require(try BookCheck.all(in: folder, study: layout.study.digest).first)
            #expect(sound.runs == layout.count && sound.stopped == 0 && sound.tornBytes == 0 && sound.fault == nil)
            for kept in [0, 5, whole.count - 1] {
                try whole.prefix(kept).write(to: URL(fileURLWithPath: path))
                let torn = BookCheck(path, study: layout.study.digest)
                #expect(torn.fault == nil && torn.runs < layout.count && (torn.tornBytes > 0) == (kept > 0))
            }
        }
    }

    @Test func everyFlippedBitIsFound() throws {
        try made { folder, layout in
            let path = "\(folder)/runs-00001.book"
            let whole = try #require(FileManager.default.contents(atPath: path))
            for place in stride(from: 0, to: whole.count, by: 3) {
                var flipped = whole
                flipped[place] ^= 1 << UInt8(place % 8)
                try flipped.write(to: URL(fileURLWithPath: path))
                let found = BookCheck(path, study: layout.study.digest)
                #expect(found.fault != nil, "byte \(place)")
            }
        }
    }

    @Test func aBookOfAnotherStudyIsForeign() throws {
        try made { folder, layout in
            let found = try #require(try BookCheck.all(in: folder, study: "0123").first)
            #expect(found.fault == .foreign(file: found.file, study: layout.study.digest))
        }
    }
}
