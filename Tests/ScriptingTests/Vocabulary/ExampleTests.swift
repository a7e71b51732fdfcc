import Experiments
import Foundation
import LuaBridge
import Models
import Simulation
import Testing

@testable import Scripting

/// Every example of the reference runs and gives the answer behind its arrow.
struct ExampleTests {
    @Test(arguments: Effect.allCases, [false, true]) func run(effect: Effect, inCompactPlace: Bool) throws {
        let shared = try ExampleTests.session(effect, inCompactPlace)
        defer { shared.close() }
        for entry in Vocabulary.entries
        where entry.effect == effect && (entry.owner == .compact) == inCompactPlace {
            let makes = effect == .reads && ExampleTests.made.contains(entry.owner)
            let bare = makes ? try BareRun() : nil
            let session = bare?.session ?? shared
            if effect == .declares { session.draft = PlanDraft() }
            let parts = entry.example.components(separatedBy: "-->")
            try #require(parts.count == 2, "the example of \(entry.fullName) ends with its answer")
            do {
                let function = try session.state.load(parts[0], name: "example")
                let result = try ExampleTests.call(function, session, makes ? .acts : effect)
                let answer = parts[1].trimmingCharacters(in: .whitespacesAndNewlines)
                guard !answer.isEmpty else { continue }
                let shown = try session.state.load("return tostring((...))", name: "answer").first(result)
                #expect(shown.string == answer, "\(entry.fullName)")
            } catch {
                Issue.record("\(entry.fullName): \(session.text.problem(error, kind: .run).cause.en)")
            }
        }
    }

    /// What a strategy makes itself: its examples make one before they read it.
    private static let made: [Owner] = [.process, .places, .event]

    private static func call(_ function: LuaFunction, _ session: Session, _ effect: Effect) throws -> LuaValue {
        switch effect {
        case .declares: try function.first()
        case .builds: try session.playing().call(function, [], as: .building, in: .building)
        case .reads: try session.playing().call(function, [], as: .strategy, in: .measuring)
        default: try session.playing().call(function, [], as: .strategy, in: .acting)
        }
    }

    /// A session in which the example's globals are there.
    private static func session(_ effect: Effect, _ inCompactPlace: Bool) throws -> Session {
        let source = inCompactPlace ? CompactWordsTests.source(build: "world:compact {}") : Fixtures.dusun()
        let session = try source.session(.setUp)
        if effect == .declares {
            try session.state.put(.object(session.draft.handle(session)), at: "plan")
            return session
        }
        let scenario = try Scenario.load(source)
        let staged = try Staging(session, chunk: try source.chunk(), plan: scenario.plan, tables: TableCache())
        let changes = inCompactPlace ? [] : [RunKey.Parameter("old_habits", 0.1)]
        let study = try Study(scenario.plan, replicates: 1, changes: changes)
        let play = try staged.begin(study.assignment(scenario.plan.strategies[0], replicate: 0).key, seed: study.seed)
        try session.state.put(.object(play.handle), at: "world")
        return session
    }
}
