import Experiments
import Foundation
import LuaBridge
import Simulation

/// All that a script can see or bring about until the first event, in a few digests: what one process found, to be held
/// against what another did.
///
/// A script sees neither addresses nor clocks, so that every process finds the same; the one exception is `#` of a list
/// with holes, which depends on how Lua laid the list out in memory.
public struct SetUpDigest: Sendable, Equatable {
    /// What is looked at.
    public enum Part: String, Sendable, CaseIterable {
        /// What the script declares.
        case plan
        /// The place as it was built and acted on, for every strategy.
        case place
        /// The outcomes at the start.
        case outcomes
        /// What the script printed.
        case printed
        /// How many steps the script took.
        case steps

        /// What it is called in sentences.
        public var words: Text {
            switch self {
            case .plan: Text(id: "rencananya", en: "the plan")
            case .place: Text(id: "wilayahnya", en: "the place")
            case .outcomes: Text(id: "ukuran hasilnya", en: "the outcomes")
            case .printed: Text(id: "cetakannya", en: "what is printed")
            case .steps: Text(id: "langkah skripnya", en: "the script's steps")
            }
        }
    }

    /// The digests by part, in the order of `Part`.
    public let parts: [String]

    /// Reads the scenario of `file` and sets it up once for each strategy.
    ///
    /// - Throws: `Problem` for what cannot be set up.
    public init(_ file: ScenarioFile, limits: Limits = Limits()) throws {
        try self.init(try ScenarioSource(file), limits: limits)
    }

    init(_ source: ScenarioSource, limits: Limits) throws {
        let reading = Reading(source, limits: limits, tries: false)
        guard let plan = reading.plan, reading.problems.isEmpty else {
            throw reading.problems.first
                ?? Problem(.fault, ProblemCode.fault.rawValue, Text(id: "tidak terbaca", en: "not read"))
        }
        // A count of steps is wanted, not a limit of them.
        var counted = reading.limits
        counted.steps = counted.steps ?? .max / 2
        let chunk = try source.chunk()
        let study = try Study(plan, replicates: 1)
        var (place, outcomes, printed, steps): ([String], [String], [String], [String]) = ([], [], [], [])
        for strategy in plan.strategies {
            let session = try source.session(counted.setUp)
            defer { session.close() }
            do {
                let staged = try Staging(session, chunk: chunk, plan: plan, tables: TableCache())
                try staged.begin(study.assignment(strategy, replicate: 0).key, seed: study.seed)
                place.append("\(try session.world().fingerprint)")
                for outcome in session.draft.shownOutcomes {
                    outcomes.append("\(outcome.declared.compared.name) \(try staged.measure(outcome))")
                }
            } catch {
                throw session.text.problem(error, kind: .scenario)
            }
            printed += session.printed.map(\.line)
            steps.append("\(session.state.steps)")
        }
        let declared = [
            "\(plan.title) \(plan.question) \(plan.decides) \(plan.start) \(plan.horizon)", "\(plan.budget)",
            "\(plan.levers)", "\(plan.uncertainties)", "\(plan.outcomes)", "\(plan.strategies)", "\(plan.expectations)",
            plan.design.map { "\($0)" } ?? "",
        ]
        parts = [declared, place, outcomes, printed, steps].map {
            SHA256.hexadecimal(digestOf: Array($0.joined(separator: "\n").utf8))
        }
    }

    /// The digest as one line, for another process to read.
    public var line: String { parts.joined(separator: " ") }

    /// Reads such a line; `nil` for anything else.
    public init?(line: String) {
        let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
        guard words.count == Part.allCases.count, words.allSatisfy({ $0.count == 64 }) else { return nil }
        parts = words
    }

    /// What differs among these, in order.
    public static func differences(among digests: [SetUpDigest]) -> [Part] {
        guard let first = digests.first else { return [] }
        return Part.allCases.enumerated().filter { index, _ in
            digests.contains { $0.parts[index] != first.parts[index] }
        }.map(\.element)
    }

    /// What to tell a planner when processes differ, at the `#` that may be the cause.
    ///
    /// - Parameter file: The scenario, for the places at which it uses `#`.
    public static func warning(about parts: [Part], in file: ScenarioFile) -> Problem {
        let source = try? ScenarioSource(file)
        let signs = source.map { Lexer.tokens(of: $0.text).filter { $0.is("#") } } ?? []
        var place = Problem.Place(file: file.name + ".lua")
        if let source, let first = signs.first {
            let words = ScriptText()
            words.add(source.text, file: source.file)
            place = words.place(of: first, in: source.file)
        }
        let lines = signs.map(\.line).reduce(into: [Int]()) { if $0.last != $1 { $0.append($1) } }
        let list = lines.prefix(12).map(String.init).joined(separator: ", ")
        let stands =
            lines.isEmpty ? Text("") : Text(id: " (# ada di baris \(list))", en: " (# stands on line \(list))")
        let names = Text(
            id: parts.map(\.words.id).joined(separator: ", "), en: parts.map(\.words.en).joined(separator: ", "))
        return Problem(
            .scenario, ProblemCode.unsteady.rawValue, at: place,
            Text(id: "dari delapan proses baru tidak semua sama: ", en: "eight fresh processes do not agree: ") + names
                + stands,
            remedy: Text(
                id:
                    "panjang # sebuah daftar yang berlubang tidak tentu: jangan mengisi nil di tengah daftar; hapus dengan table.remove, atau hitung isinya sendiri",
                en:
                    "the length # of a list with holes is not certain: put no nil inside a list; take items out with table.remove, or count them yourself"
            ))
    }
}
