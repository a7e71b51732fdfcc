import Foundation
import Simulation

/// What is run, written down so that the same study can be made again from its run book alone.
///
/// It stands in `runbook/study` as JSON with sorted keys. Nothing in it tells where, when or by whom the work is done. To
/// restore a study: `StudyRecord(readingFrom: book)`, then load the scenario at `scenarioPath(in: book)`, then
/// `study(of: plan)`.
public struct StudyRecord: Sendable, Hashable, Codable {
    /// What was asked for.
    public enum Kind: String, Sendable, Hashable, Codable {
        /// Every strategy on the same luck.
        case compare
        /// Strategies at the points of a design.
        case sweep
    }

    /// Something that is varied: all of it by its name alone, some values, a part of its range, so many levels.
    struct VariedRecord: Sendable, Hashable, Codable {
        var name: String
        var values: [Double]?
        var from: Double?
        var to: Double?
        var count: Int?
    }

    /// A design.
    struct DesignRecord: Sendable, Hashable, Codable {
        var kind: DesignSpec.Kind
        var inputs: [VariedRecord]
        var size: Int?
        var points: [[Double]]?
        var scrambled: Bool?
    }

    private static let schema = "wahana/study/1"

    private var schema: String
    /// What was asked for.
    public let kind: Kind
    /// The scenario's name.
    public let scenario: String
    /// The study's digest: what determines its results, but not how many there are.
    public let study: String
    private let results: Int
    private let seed: String
    /// How many draws of luck.
    public let replicates: Int
    private let perFuture: Int
    /// How long its runs are, in days, where that is not what the plan says.
    private let days: Double?
    private let changes: [Change]
    private let design: DesignRecord?
    private let strategies: [String]?
    /// The scenario's files by content.
    public let sources: [SourceFile]
    /// SHA-256 of the record without this line.
    private var check: String?

    private struct Change: Sendable, Hashable, Codable {
        var name: String
        var value: Double
    }

    private enum CodingKeys: String, CodingKey {
        case schema, kind, scenario, study, seed, replicates, days, changes, design, strategies, sources
        case results = "results_version"
        case perFuture = "per_future"
        case check = "sha256"
    }

    /// The record of `study`.
    public init(_ study: Study) {
        schema = StudyRecord.schema
        kind = study.sweep == nil ? .compare : .sweep
        (scenario, self.study, results) = (study.plan.name, study.digest, Engine.resultsVersion)
        (seed, replicates, perFuture) = (study.seed.written, study.replicates, study.perFuture)
        days = study.horizon.map { $0.days(from: study.plan.start) }
        changes = study.changes.map { Change(name: $0.name, value: $0.value) }
        design = study.sweep.map { DesignRecord($0.spec) }
        strategies = study.sweep.map { sweep in sweep.strategies.map { study.plan.strategies[$0].name } }
        sources = study.plan.sources
        check = SHA256.hexadecimal(digestOf: bytes)
    }

    /// Whether every run of `other`, a study of the same digest, is one of this one's too.
    func covers(_ other: StudyRecord) -> Bool {
        func size(_ record: StudyRecord) -> Int {
            guard let design = record.design else { return 1 }
            return design.points?.count ?? design.size ?? 1
        }
        let missing = Set(other.strategies ?? []).subtracting(strategies ?? [])
        return replicates >= other.replicates && size(self) >= size(other) && missing.isEmpty
    }

    /// Which of two records of one study asks for more: the first, unless the second has a run that it has not.
    public static func larger(_ first: StudyRecord, _ second: StudyRecord) -> StudyRecord {
        first.covers(second) ? first : second
    }

    private static func path(_ book: String) -> String { "\(book)/study" }

    /// Where the scenario's script lies in a run book.
    public func scenarioPath(in book: String) -> String { "\(KeptScenario.folder(book))/\(scenario).lua" }

    /// Reads the record of the run book in a folder, and checks that the scenario kept beside it is the one it names.
    ///
    /// - Throws: `BookFault`: refused where there is none, damaged where it, or the scenario, is not what was written.
    public init(readingFrom book: String) throws {
        guard let record = try StudyRecord.found(in: book) else {
            throw BookFault.refused(file: StudyRecord.path(book), number: ENOENT)
        }
        try KeptScenario.check(book, record.sources)
        self = record
    }

    /// The record of a run book; `nil` where it has none, or only the line that the first version wrote.
    ///
    /// - Throws: `BookFault.damaged`.
    static func found(in book: String) throws -> StudyRecord? {
        guard let data = FileManager.default.contents(atPath: path(book)) else { return nil }
        if firstForm(data) != nil { return nil }
        guard let record = try? JSONDecoder().decode(StudyRecord.self, from: data), record.schema == schema,
            let check = record.check, Array(data) == record.text
        else { throw BookFault.damaged(file: path(book)) }
        var bare = record
        bare.check = nil
        guard SHA256.hexadecimal(digestOf: bare.bytes) == check else { throw BookFault.damaged(file: path(book)) }
        return record
    }

    /// The digest of the study whose run book this is; `nil` where none says.
    ///
    /// - Throws: `BookFault.damaged`.
    public static func study(of book: String) throws -> String? {
        if let record = try found(in: book) { return record.study }
        return FileManager.default.contents(atPath: path(book)).flatMap(firstForm)
    }

    /// The digest in the line that stood in the place of a record before there were any.
    private static func firstForm(_ data: Data) -> String? {
        let title = "wahana run book of study "
        guard let line = String(validating: data, as: UTF8.self), line.hasPrefix(title), line.hasSuffix("\n") else {
            return nil
        }
        return String(line.dropFirst(title.count).dropLast())
    }

    /// Writes the record and the scenario into a run book, unless they are there and ask for no less.
    ///
    /// - Throws: `BookFault`: refused; damaged when what is there is not what was written.
    public func keep(_ scenario: KeptScenario, in book: String) throws {
        // Shards may begin at the same moment.
        let lock = try FolderLock("\(book)/lock-study", folder: book, patience: 30)
        defer { lock.release() }
        unlink(StudyRecord.path(book) + ".new")
        try scenario.keep(in: book, sources: sources)
        if let known = try StudyRecord.found(in: book), known.study == study, known.covers(self) { return }
        try WholeFile.replace(StudyRecord.path(book), text)
    }

    /// The study, of the plan that the kept scenario declares.
    ///
    /// - Throws: `BookFault.damaged` when the plan is not the one that was run; `InvalidParameter` as `Study` does.
    public func study(of plan: Plan, in book: String) throws -> Study {
        let seed = Seed(written: seed)
        let sweep = try design.map { try Sweep($0.spec, of: plan, seed: seed, strategies: strategies ?? []) }
        let study = try Study(
            plan, seed: seed, replicates: replicates, perFuture: perFuture,
            changes: changes.map { RunKey.Parameter($0.name, $0.value) }, sweep: sweep, horizon: days.map { .days($0) })
        guard study.digest == self.study else { throw BookFault.damaged(file: KeptScenario.folder(book)) }
        return study
    }

    private var text: [UInt8] { bytes + [0x0A] }

    private var bytes: [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        // All of it is numbers and texts that were checked to be finite: encoding cannot fail.
        return (try? encoder.encode(self)).map { Array($0) } ?? []
    }
}

extension StudyRecord.DesignRecord {
    init(_ spec: DesignSpec) {
        kind = spec.kind
        inputs = spec.inputs.map(StudyRecord.VariedRecord.init)
        size = spec.size ?? DesignSpec.usualSize(of: spec.kind)
        points = spec.points.isEmpty ? nil : spec.points
        scrambled = spec.scrambled ? true : nil
    }

    var spec: DesignSpec {
        DesignSpec(
            kind, inputs.map(\.varied), size: size, points: points ?? [], scrambled: scrambled ?? false)
    }
}

extension StudyRecord.VariedRecord {
    init(_ varied: Varied) {
        name = varied.name
        switch varied.values {
        case .all: break
        case .listed(let values): self.values = values
        case .between(let low, let high, let count): (from, to, self.count) = (low, high, count)
        case .count(let count): self.count = count
        }
    }

    var varied: Varied {
        if let values { return Varied(name, .listed(values)) }
        if let from, let to { return Varied(name, .between(from, to, count: count)) }
        return Varied(name, count.map { .count($0) } ?? .all)
    }
}
