import Foundation
import Testing

@testable import Experiments
@testable import Simulation

struct StudyRecordTests {
    static let script = Array("return plan".utf8)
    static let table = Array("a,b\n1,2\n".utf8)

    static let kept = KeptScenario([
        .init(name: "coins.lua", bytes: script), .init(name: "coins/tables/a.csv", bytes: table),
    ])

    static func plan(_ levers: [Double] = [0, 1]) throws -> Plan {
        var plan = try CoinPlan.plan(levers: levers)
        plan.sources = kept.files.map { SourceFile(name: $0.name, sha256: SHA256.hexadecimal(digestOf: $0.bytes)) }
        return plan
    }

    static func study(
        _ plan: Plan, seed: Seed = Seed(1), replicates: Int = 4, perFuture: Int = 1,
        changes: [RunKey.Parameter] = [], _ spec: DesignSpec? = nil, strategies: [String] = []
    ) throws -> Study {
        let sweep = try spec.map { try Sweep($0, of: plan, seed: seed, strategies: strategies) }
        return try Study(
            plan, seed: seed, replicates: replicates, perFuture: perFuture, changes: changes, sweep: sweep)
    }

    static let specs: [DesignSpec?] = [
        nil, DesignSpec(.factorial, [Varied("push", .listed([-1, 0.1, 2])), Varied("coins.bias", .count(3))]),
        DesignSpec(.factorial, [Varied("push", .between(-1, 1.0 / 3, count: 4))]),
        DesignSpec(.points, [Varied("push"), Varied("coins.bias")], points: [[0.1, 0.2], [1.0 / 3, -1e-17]]),
        DesignSpec(.oneAtATime, [Varied("push"), Varied("coins.bias")]),
        DesignSpec(.latinHypercube, [Varied("push"), Varied("coins.bias")], size: 24),
        DesignSpec(.sobol, [Varied("push"), Varied("coins.bias")], scrambled: true),
        DesignSpec(.saltelli, [Varied("push"), Varied("coins.bias")], size: 8),
        DesignSpec(.morris, [Varied("push"), Varied("coins.bias")], size: 5),
    ]

    /// Whatever was asked for is made again from the folder alone: the same digest and the same runs.
    @Test(arguments: specs) func aStudyIsRestored(_ spec: DesignSpec?) throws {
        let folder = BookFolder()
        try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
        let plan = try Self.plan()
        for (seed, strategies) in [(Seed(1), []), (Seed("Kudus \"IV\""), ["s1"]), (Seed(UInt64.max), ["s0", "s1"])] {
            let changes = [RunKey.Parameter("doubt", 0.1 + 0.2)]
            let perFuture = spec?.kind.choosesLuck == true ? 1 : 3
            let study = try Self.study(
                plan, seed: seed, replicates: 6, perFuture: perFuture, changes: spec == nil ? changes : [], spec,
                strategies: spec == nil ? [] : strategies)
            let record = StudyRecord(study)
            try? FileManager.default.removeItem(atPath: folder.path + "/study")
            try record.keep(Self.kept, in: folder.path)
            let read = try StudyRecord(readingFrom: folder.path)
            #expect(read == record && read.kind == (spec == nil ? .compare : .sweep))
            #expect(read.scenarioPath(in: "b") == "b/scenario/coins.lua")
            let again = try read.study(of: plan, in: folder.path)
            let (before, after) = (RunLayout(study), RunLayout(again))
            #expect(before.count == after.count && again.digest == study.digest)
            for number in 0..<before.count { #expect(before.run(number).place == after.run(number).place) }
        }
    }

    @Test func itIsReadableAndTellsNoPlaceOrTime() throws {
        let folder = BookFolder()
        try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
        let study = try Self.study(try Self.plan(), replicates: 200, changes: [RunKey.Parameter("push", 0.5)])
        try StudyRecord(study).keep(Self.kept, in: folder.path)
        let text = String(decoding: try folder.bytes("study"), as: UTF8.self)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        #expect(
            object.keys.sorted() == [
                "changes", "kind", "per_future", "replicates", "results_version", "scenario", "schema", "seed",
                "sha256",
                "sources", "study",
            ])
        #expect(object["schema"] as? String == "wahana/study/1" && object["seed"] as? String == "1")
        #expect(text.hasSuffix("}\n") && text.contains("\"name\" : \"push\",\n      \"value\" : 0.5"))
        #expect(try folder.bytes("scenario/coins.lua") == Self.script)
        #expect(try folder.bytes("scenario/coins/tables/a.csv") == Self.table)
    }

    /// A larger study updates the record, a smaller one leaves it.
    @Test func theLargestStands() throws {
        let folder = BookFolder()
        try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
        let plan = try Self.plan()
        let spec = { DesignSpec(.sobol, [Varied("push")], size: $0) }
        func keep(_ replicates: Int, _ size: Int, _ strategies: [String]) throws -> Int {
            let study = try Self.study(plan, replicates: replicates, spec(size), strategies: strategies)
            try StudyRecord(study).keep(Self.kept, in: folder.path)
            return RunLayout(try StudyRecord(readingFrom: folder.path).study(of: plan, in: folder.path)).count
        }
        #expect(try keep(2, 4, ["s0"]) == 8)
        #expect(try keep(2, 2, ["s0"]) == 8)
        #expect(try keep(3, 4, ["s0"]) == 12)
        #expect(try keep(3, 8, ["s0"]) == 24)
        #expect(try keep(3, 8, ["s0", "s1"]) == 48)
        #expect(try keep(3, 8, ["s1"]) == 48)
    }

    @Test func everyFlippedBitIsFound() throws {
        let folder = BookFolder()
        try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
        try StudyRecord(try Self.study(try Self.plan())).keep(Self.kept, in: folder.path)
        for name in ["study", "scenario/coins.lua", "scenario/coins/tables/a.csv"] {
            let whole = try folder.bytes(name)
            for place in whole.indices {
                var changed = whole
                changed[place] ^= 1 << UInt8(place % 8)
                try folder.write(changed, name)
                #expect(throws: BookFault.damaged(file: "\(folder.path)/\(name)"), "byte \(place)") {
                    try StudyRecord(readingFrom: folder.path)
                }
            }
            try folder.write(Array(whole.dropLast()), name)
            #expect(throws: BookFault.damaged(file: "\(folder.path)/\(name)")) {
                try StudyRecord(try Self.study(try Self.plan())).keep(Self.kept, in: folder.path)
            }
            try folder.write(whole, name)
        }
        #expect(try StudyRecord(readingFrom: folder.path).replicates == 4)
        #expect(throws: BookFault.damaged(file: folder.path + "/scenario")) {
            var plan = try Self.plan()
            plan.sources = []
            _ = try StudyRecord(readingFrom: folder.path).study(of: plan, in: folder.path)
        }
    }

    /// The line that the first version wrote still names the study, and gives way to a record.
    @Test func theFirstForm() throws {
        let folder = BookFolder()
        try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
        #expect(try StudyRecord.study(of: folder.path) == nil)
        try folder.write(Array("wahana run book of study abc\n".utf8), "study")
        #expect(try StudyRecord.study(of: folder.path) == "abc")
        #expect(throws: BookFault.refused(file: folder.path + "/study", number: ENOENT)) {
            try StudyRecord(readingFrom: folder.path)
        }
        let study = try Self.study(try Self.plan())
        try StudyRecord(study).keep(Self.kept, in: folder.path)
        #expect(try StudyRecord.study(of: folder.path) == study.digest)
    }

    /// What a killed program left half-written is cleared.
    @Test func leftoversAreCleared() throws {
        let folder = BookFolder()
        try FileManager.default.createDirectory(
            atPath: folder.path + "/scenario.new/coins", withIntermediateDirectories: true)
        try folder.write([1], "study.new")
        try StudyRecord(try Self.study(try Self.plan())).keep(Self.kept, in: folder.path)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(names == ["lock-study", "scenario", "study"])
    }
}
