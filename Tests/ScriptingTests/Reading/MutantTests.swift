import Experiments
import Foundation
import Simulation
import Testing

@testable import Scripting

/// Scripts with words taken out, put twice or swapped: each ends as an error with its place or as a result, never as a
/// trap, a hang or a fault of ours.
struct MutantTests {
    private static let isLong = ProcessInfo.processInfo.environment["WAHANA_LONG"] != nil
    /// Mutants in all; a sample where time is short.
    private static let count = isLong ? 10_000 : 150
    private static let lanes = isLong ? 2 : 1

    /// What scripts are made of: the shipped scenario, the small plan, and the small plan with every example of the
    /// reference in a function that is called in its second week.
    private static let bases: [ScenarioSource] = {
        let scenarios = ShippedScenarios(executable: #filePath).files.compactMap { try? ScenarioSource($0) }
        let late = Vocabulary.entries.filter { [.acts, .reads, .draws, .value].contains($0.effect) }
        let functions = late.map { entry in
            "  world:after(weeks(2), function()\n\(entry.example.components(separatedBy: "-->")[0]) end)\n"
        }
        let line = "local function meetings(world, p)\n"
        return scenarios + [Fixtures.dusun(), Fixtures.dusun(replacing: line, with: line + functions.joined())]
    }()

    /// SplitMix64 (Steele, Lea & Flood 2014), so that mutant 7 is the same everywhere.
    private struct Dice {
        var state: UInt64

        mutating func below(_ bound: Int) -> Int {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return Int((mixed ^ (mixed >> 31)) >> 1) % bound
        }
    }

    private static func mutant(_ number: Int) -> ScenarioSource {
        var dice = Dice(state: UInt64(number) &* 1_000_003 &+ 20_261_122)
        let base = bases[dice.below(bases.count)]
        var tokens = Lexer.tokens(of: base.text)
        if number % 3 == 0 {
            // Two numbers, or two texts, in each other's place: Lua always, and often a plan still.
            let kind: Token.Kind = number % 2 == 0 ? .number : .text
            let alike = tokens.indices.filter { tokens[$0].kind == kind }
            tokens.swapAt(alike[dice.below(alike.count)], alike[dice.below(alike.count)])
            return mutant(of: base, tokens)
        }
        for _ in 0...dice.below(3) {
            let place = dice.below(tokens.count)
            switch dice.below(5) {
            case 0: tokens.remove(at: place)
            case 1: tokens.insert(tokens[place], at: place)
            case 2: tokens.swapAt(place, min(place + 1, tokens.count - 1))
            default:
                // Two of a kind swapped are Lua still, more often than not.
                let alike = tokens.indices.filter { tokens[$0].kind == tokens[place].kind }
                tokens.swapAt(place, alike[dice.below(alike.count)])
            }
        }
        return mutant(of: base, tokens)
    }

    private static func mutant(of base: ScenarioSource, _ tokens: [Token]) -> ScenarioSource {
        var text = ""
        for (index, token) in tokens.enumerated() { text += token.written + (index % 7 == 6 ? "\n" : " ") }
        return ScenarioSource(name: base.name, text: text, folder: base.folder)
    }

    /// What became of a mutant; what may not be is `wrong`.
    private enum Fate: Equatable {
        case refused
        case failed
        case stopped
        case done
        case wrong(String)
    }

    private static let limits = Limits(seconds: 2, steps: 3_000_000, memory: 64 << 20)

    private static func fate(_ number: Int) -> Fate {
        let source = mutant(number)
        let start = ContinuousClock.now
        let check = Check(source, limits: limits)
        var fate = Fate.refused
        for problem in check.problems {
            guard problem.kind != .fault, problem.place != nil else {
                return .wrong("mutant \(number): \(problem.code) \(problem.cause.en) without a place")
            }
        }
        if check.problems.isEmpty {
            do {
                let scenario = try Scenario.load(source, limits: limits)
                let study = try Study(scenario.plan, replicates: 1)
                let strategy = scenario.plan.strategies[number % scenario.plan.strategies.count]
                switch try scenario.simulatorMaker().run(study.assignment(strategy, replicate: 0)).status {
                case .done: fate = .done
                case .failed(let problem), .stopped(let problem):
                    guard problem.kind != .fault, problem.place != nil || problem.kind == .limit else {
                        return .wrong("mutant \(number): run \(problem.code) \(problem.cause.en) without a place")
                    }
                    fate = problem.kind == .limit ? .stopped : .failed
                }
            } catch {
                return .wrong("mutant \(number): \(error)")
            }
        }
        // Eight set-ups and a run, each within its limit; a debug build on a busy machine is some times slower.
        return ContinuousClock.now - start < .seconds(120) ? fate : .wrong("mutant \(number) took too long")
    }

    @Test func eachEndsAsAnErrorWithItsPlaceOrAsAResult() async {
        let fates = await withTaskGroup(of: [Fate].self) { group in
            for lane in 0..<MutantTests.lanes {
                group.addTask {
                    stride(from: lane, to: MutantTests.count, by: MutantTests.lanes).map { MutantTests.fate($0) }
                }
            }
            return await group.reduce(into: []) { $0 += $1 }
        }
        let wrong = fates.filter { if case .wrong = $0 { true } else { false } }
        #expect(wrong == [])
        // A harness in which nothing runs, or nothing is refused, would show nothing.
        let counts = [Fate.refused, .failed, .stopped, .done].map { fate in fates.count { $0 == fate } }
        #expect(counts[0] > MutantTests.count / 4 && counts[3] > MutantTests.count / 100, "\(counts)")
        if MutantTests.isLong { print("mutants: refused, failed, stopped, done:", counts) }
    }
}
