import Testing

@testable import Experiments
@testable import Simulation

/// Every field of an outcome comes back as it was, whatever is in it.
struct OutcomeRecordTests {
    static let full: Outcome = {
        var outcome = Outcome(
            key: RunKey(strategy: "s", replicate: 3, future: 1, parameters: [.init("a", -0.0), .init("b", .infinity)]),
            status: .done)
        outcome.values = [
            .number(1.5), .yes(true), .yes(false), .count(-4), .after(days: 7.25), .never, .ended(days: 9),
        ]
        let measure = Measure("m", .share, label: Text(id: "ukuran", en: "measure"), sentence: Text("m"))
        outcome.series = [
            Series(measure: measure, times: [0, 7], values: [0.25, .leastNonzeroMagnitude]),
            Series(measure: measure, times: [0, 7], values: [1, 2]), Series(measure: measure, times: [], values: []),
        ]
        outcome.stages = [
            StageCounts(
                name: "p", label: Text("P"), stages: [Text("x"), Text("y")], times: [0, 7], rows: [[1, 2], [0, 3]])
        ]
        outcome.flows = [Flow(from: Text("a"), to: Text("b"), purpose: Text("c"), rupiah: .max)]
        outcome.refusals = [Refusal(cause: "c", label: Text("l"), count: 2, amount: 3.5, unit: .rupiah)]
        outcome.told = [
            Told(
                day: 2.5, event: "e",
                facts: [("t", .text(Text(id: "satu", en: "one"))), ("n", .number(1, .hours)), ("r", .rupiah(-5))])
        ]
        outcome.portrait = Portrait(
            nodes: [
                .init(label: Text("n"), kind: "k", x: 0.5, y: 1, stage: -1),
                .init(label: Text("o"), kind: "k", x: 0, y: 0, stage: 4),
            ], ties: [.init(from: 1, to: 0, kind: "kin", strength: -0.5)], stages: [Text("z")])
        outcome.digest = "0f"
        return outcome
    }()

    static let failed: Outcome = {
        var problem = Problem(
            .run, "W-X", at: Problem.Place(file: "a.lua", line: 3, column: nil, source: "x = \u{1F33E}"), Text("c"),
            remedy: Text("r"))
        problem.trace = ["one", ""]
        return Outcome(key: RunKey(strategy: "", replicate: 0, future: 0, parameters: []), status: .failed(problem))
    }()

    @Test(arguments: [full, failed]) func comesBackAsItWas(outcome: Outcome) throws {
        let words = BookWords()
        var encoder = BookEncoder(words)
        encoder.add(outcome)
        var decoder = BookDecoder(encoder.bytes[...], words)
        #expect(try decoder.outcome() == outcome)
        #expect(decoder.isAtEnd)
    }

    /// Bytes that were never written end in an error, never in a trap.
    @Test func changedBytesNeverTrap() throws {
        let words = BookWords()
        var encoder = BookEncoder(words)
        encoder.add(Self.full)
        for place in encoder.bytes.indices {
            for value in [UInt8(0), 1, 0x7F, 0x80, 0xFF] {
                var bytes = encoder.bytes
                bytes[place] = value
                var decoder = BookDecoder(bytes[...], words)
                _ = try? decoder.outcome()
                decoder = BookDecoder(bytes[..<place], words)
                _ = try? decoder.outcome()
            }
        }
    }

    @Test(
        arguments: [
            [], [0], [-0.0], [1.5], [0, 0, 0], [0, 1, 1, 1, 2], [.nan, .nan, .infinity, 0], [0.1, 0.2, 0.2, 0.1, 0.1],
            [.leastNonzeroMagnitude, -.greatestFiniteMagnitude],
        ] as [[Double]])
    func slowNumbersComeBackBitByBit(numbers: [Double]) throws {
        let words = BookWords()
        var encoder = BookEncoder(words)
        encoder.slow(numbers)
        var decoder = BookDecoder(encoder.bytes[...], words)
        #expect(try decoder.slow(numbers.count).map(\.bitPattern) == numbers.map(\.bitPattern))
        #expect(decoder.isAtEnd)
    }

    @Test(arguments: [0, 1, -1, 63, -64, 64, Int64.max, Int64.min]) func wholeNumbersOfBothSigns(number: Int64) throws {
        let words = BookWords()
        var encoder = BookEncoder(words)
        encoder.signed(number)
        var decoder = BookDecoder(encoder.bytes[...], words)
        #expect(try decoder.signed() == number)
    }
}
