import Foundation
import Simulation

/// The program's cases by name, and what it says when it is called in another way.
enum Benchmark {
    /// Something that can be run by name.
    struct Case: Sendable {
        let name: String
        /// What follows the name on the command line.
        let takes: String
        let sentence: String
        /// Runs it; `false` when something did not pass.
        let run: @Sendable (Words) throws -> Bool
    }

    static let cases = [
        Case(
            name: "luck", takes: "[--bits N]",
            sentence: "the battery of chance on 2^N numbers (28) of each order of drawing; fails with exit code 1"
        ) { words in
            ChanceCommands.luck(bits: try words.number("--bits", or: 28, in: 14...40))
        },
        Case(
            name: "luck-bytes", takes: "ORDER", sentence: "an order's numbers as raw bytes, until nobody reads them"
        ) { words in
            ChanceCommands.luckBytes(order: try words.operand("ORDER"))
        },
        Case(name: "uniform", takes: "", sentence: "workload W8: one uniform number") { _ in UniformCase.run() },
        Case(
            name: "lua", takes: "[ROW] [--rounds N]",
            sentence: "calls, objects, limits and fresh states of Lua beside plain C through the same library"
        ) { words in try LuaCase(words).run() },
        Case(
            name: "designs", takes: "[--rounds N]",
            sentence:
                "workload W6: Sobol points, a Latin hypercube, a Saltelli design and its indices, beside SciPy and SALib"
        ) { words in try DesignsCase(words).run() },
        Case(
            name: "scenario", takes: "[SCENARIO] [--replicates N] [--rounds N]",
            sentence: "all runs of a comparison (kudus-permai, 200) on one and on two threads, and the share of Lua"
        ) { words in try ScenarioCase(words).run() },
        Case(
            name: "verdict", takes: "[SCENARIO] [--replicates N] [--rounds N]",
            sentence: "what the statistics of a comparison cost once its runs are there"
        ) { words in try ScenarioCase(words).judge() },
        Case(
            name: "compact", takes: "[--replicates N] [--rounds N]",
            sentence: "workload W4: the compact planner's model with its policy in Swift and in Lua, and wholly in Lua"
        ) { words in try CompactCase(words).run() },
        Case(
            name: "scale", takes: "[--runs N] [--jobs N]",
            sentence: "a sweep of N runs (100,000) of W4 on a run book: speed beside peers, memory, disk, resuming"
        ) { words in try ScaleCase(words).run() },
    ]

    /// Runs the case that `arguments` name.
    ///
    /// - Returns: The exit code: 0, 1 when something did not pass, 2 for a call that cannot be understood.
    static func run(_ arguments: [String]) -> Int32 {
        guard let found = cases.first(where: { $0.name == arguments.first }) else {
            complain("usage:\n" + cases.map { "  \(line($0))\n      \($0.sentence)\n" }.joined())
            return 2
        }
        do {
            return try found.run(Words(Array(arguments.dropFirst()))) ? 0 : 1
        } catch let invalid as InvalidParameter {
            complain("\(invalid.sentence.en)\nusage: \(line(found))\n")
        } catch let problem as Problem {
            complain("\(problem.cause.en)\n")
        } catch {
            complain("\(error)\n")
        }
        return 2
    }

    private static func line(_ found: Case) -> String {
        ["wahana-benchmark", found.name, found.takes].filter { !$0.isEmpty }.joined(separator: " ")
    }

    private static func complain(_ text: String) {
        FileHandle.standardError.write(Data(text.utf8))
    }
}

/// What follows the name of a case: options with a whole number each, and at most one other word.
struct Words {
    private var options: [String: String] = [:]
    private var operands: [String] = []

    init(_ words: [String]) throws {
        var rest = words[...]
        while let word = rest.popFirst() {
            if word.hasPrefix("-") { options[word] = rest.popFirst() ?? "" } else { operands.append(word) }
        }
    }

    /// The number of an option.
    ///
    /// - Throws: `InvalidParameter` for what is no whole number in `range`.
    func number(_ option: String, or fallback: Int, in range: ClosedRange<Int>) throws -> Int {
        guard let text = options[option] else { return fallback }
        guard let number = Int(text), range.contains(number) else {
            let words = "\(range.lowerBound)…\(range.upperBound)"
            throw InvalidParameter(option, must: Text(id: "berada dalam \(words)", en: "lie in \(words)"), got: text)
        }
        return number
    }

    /// The word without an option.
    ///
    /// - Throws: `InvalidParameter` where there is none and none is expected.
    func operand(_ name: String, or fallback: String? = nil) throws -> String {
        guard let word = operands.first ?? fallback else {
            throw InvalidParameter(name, must: Text(id: "disebut", en: "be named"), got: "")
        }
        return word
    }
}
