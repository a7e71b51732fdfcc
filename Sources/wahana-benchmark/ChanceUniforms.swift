import Foundation
import Simulation

/// Workload W8, one uniform number: nanoseconds, ours and the least that the same block costs without a key of meaning.
enum ChanceUniforms {
    /// One row: what was measured, ours and the limit in nanoseconds a number, and both means
    /// as check values.
    struct Row {
        let name: String
        let ours: Double
        let limit: Double
        let check: Double
        let limitCheck: Double
    }

    /// Measures both kinds of drawing, ours and the limit in turns, and takes medians.
    static func measure(numbers: Int = 1 << 22, rounds: Int = 7) -> [Row] {
        let draws = Chance(seed: Seed(2026), domain: .luck, index: 0).draws(Decision("attends", .calendar))
        return [
            row("stream: parts of one draw", numbers, rounds, ours: { stream(draws, $0) }, limit: streamLimit),
            row("keyed: another actor each", numbers, rounds, ours: { keyed(draws, $0) }, limit: keyedLimit),
        ]
    }

    private static func row(
        _ name: String, _ numbers: Int, _ rounds: Int, ours: (Int) -> Double, limit: (Int) -> Double
    ) -> Row {
        var (mine, least) = ([Double](), [Double]())
        var (check, other) = (0.0, 0.0)
        for _ in 0..<rounds {
            mine.append(nanoseconds(numbers) { check = ours(numbers) })
            least.append(nanoseconds(numbers) { other += limit(numbers) })
        }
        return Row(
            name: name, ours: mine.sorted()[rounds / 2], limit: least.sorted()[rounds / 2],
            check: check / Double(numbers), limitCheck: other / Double(numbers * rounds))
    }

    // Kept from the optimiser, which would otherwise move the limit's pure arithmetic out of the timed stretch.
    @inline(never)
    @_optimize(none)
    private static func nanoseconds(_ numbers: Int, _ body: () -> Void) -> Double {
        let start = ContinuousClock.now
        body()
        return (ContinuousClock.now - start) / .nanoseconds(1) / Double(numbers)
    }

    @inline(never)
    private static func stream(_ draws: Draws, _ numbers: Int) -> Double {
        var parts = draws.parts(Identity(bits: 7))
        var sum = 0.0
        for _ in 0..<numbers { sum += parts.uniform() }
        return sum
    }

    @inline(never)
    private static func keyed(_ draws: Draws, _ numbers: Int) -> Double {
        var sum = 0.0
        for who in 0..<numbers { sum += draws.uniform(Identity(bits: UInt64(who)), occasion: 3) }
        return sum
    }

    // The limits: the bare rounds in a flat loop, four numbers of a block or one.
    @inline(never)
    private static func streamLimit(_ numbers: Int) -> Double {
        var sum = 0.0
        var counter: UInt64 = 0
        while counter < numbers >> 2 {
            let block = rounds(7, counter)
            sum += Draws.uniform(block.0) + Draws.uniform(block.1) + Draws.uniform(block.2) + Draws.uniform(block.3)
            counter &+= 1
        }
        return sum
    }

    @inline(never)
    private static func keyedLimit(_ numbers: Int) -> Double {
        var sum = 0.0
        var counter: UInt64 = 0
        while counter < numbers {
            sum += Draws.uniform(rounds(counter, 0).0)
            counter &+= 1
        }
        return sum
    }

    @inline(__always)
    private static func rounds(_ who: UInt64, _ part: UInt64) -> (UInt64, UInt64, UInt64, UInt64) {
        var (x0, x1, x2, x3) = (who, UInt64(0), UInt64(3), part)
        var (k0, k1) = (UInt64(0x1234_5678_9ABC_DEF1), UInt64(0xFEDC_BA98_7654_3211))
        var round = 0
        while round < 10 {
            let a = x0.multipliedFullWidth(by: 0xD2E7_470E_E14C_6C93)
            let b = x2.multipliedFullWidth(by: 0xCA5A_8263_9512_1157)
            (x0, x1, x2, x3) = (b.high ^ x1 ^ k0, b.low, a.high ^ x3 ^ k1, a.low)
            k0 &+= 0x9E37_79B9_7F4A_7C15
            k1 &+= 0xBB67_AE85_84CA_A73B
            round &+= 1
        }
        return (x0, x1, x2, x3)
    }
}
