import Foundation
import Testing

@testable import Simulation

@Suite("Battery of chance", .serialized)
struct BatteryTests {
    static let isLong = ProcessInfo.processInfo.environment["WAHANA_LONG"] == "1"

    /// 2²⁸ numbers for each order with `WAHANA_LONG=1` in a release build, as by `wahana-benchmark luck --bits 28`; a debug
    /// build counts a hundred times slower and takes a sample.
    static func count(_ order: Battery.Order) -> Int {
        #if DEBUG
            let bits = order.hashesEachNumber ? (short: 14, long: 20) : (short: 16, long: 24)
        #else
            let bits = (short: 20, long: 28)
        #endif
        return 1 << (isLong ? bits.long : bits.short)
    }

    @Test(arguments: Battery.Order.allCases)
    func ordersOfDrawingPass(order: Battery.Order) {
        let verdicts = Battery.run(order.fill, count: Self.count(order))
        let threshold = Battery.threshold(verdicts: 10 * verdicts.count)
        for verdict in verdicts {
            #expect(verdict.p >= threshold, "\(order.rawValue): \(verdict.test)")
        }
        // With true chance a given number of the p-values lies under 1 in 20.
        let small = verdicts.count { $0.p < 0.05 }
        #expect(Binomial(n: verdicts.count, p: 0.05).survival(small - 1) > 1e-4, "\(order.rawValue): \(small) small")
    }

    @Test func eachBitOfEachFieldFlipsHalfOfTheNumber() {
        let verdicts = Battery.Avalanche.verdicts(tuples: Self.isLong ? 1 << 14 : 64)
        #expect(verdicts.count == 408)
        for verdict in verdicts {
            #expect(verdict.p >= 1e-4 / Double(verdicts.count), "\(verdict.test)")
        }
    }

    struct Fault: Sendable {
        let name: String
        let number: @Sendable (UInt64) -> UInt64
    }

    static let key = Philox.Key(1, 2)

    // What was seen to go wrong elsewhere, each drawn in an order that a model would draw in.
    static let faults = [
        Fault(name: "replicate + who as key, two replicates interleaved") {
            Philox.block(($0 & 1) &+ ($0 >> 1), 0, 0, 0, key: key).0
        },
        Fault(name: "a counter without mixing") { $0 },
        Fault(name: "a counter times an odd constant") { $0 &* 0x9E37_79B9_7F4A_7C15 },
        Fault(name: "a small id XORed into a number of the day") {
            Philox.block($0 >> 8, 0, 0, 0, key: key).0 ^ ($0 & 255)
        },
        Fault(name: "a small id XORed into the number of the actor before") {
            Philox.block($0 >> 1, 0, 0, 0, key: key).0 ^ ($0 & 1)
        },
        Fault(name: "one bit set in 55 of 100 numbers") {
            let block = Philox.block($0, 0, 0, 0, key: key)
            return block.1 % 10 == 0 ? block.0 | 1 << 40 : block.0
        },
        Fault(name: "a linear shift register") { index in
            // Marsaglia's 64-bit xorshift, restarted every 64 numbers: linear over bits, and only so.
            var state = Philox.block(index >> 6, 0, 0, 0, key: key).0 & 0xFFFF_FFFF
            for _ in 0...(index & 63) {
                state ^= state << 13
                state ^= state >> 7
                state ^= state << 17
            }
            return state
        },
    ]

    @Test(arguments: faults.indices)
    func plantedFaultsAreCaught(index: Int) {
        let fault = Self.faults[index]
        let verdicts = Battery.run(
            { start, numbers in
                for offset in 0..<numbers.count { numbers[offset] = fault.number(start &+ UInt64(offset)) }
            }, count: 1 << 16)
        let threshold = Battery.threshold(verdicts: 10 * verdicts.count)
        #expect(verdicts.contains { $0.p < threshold }, "\(fault.name)")
    }

    // The battery itself must not cry wolf: on an unkeyed block cipher's numbers its p-values are spread evenly.
    @Test func theBatteryIsFair() {
        var values: [Double] = []
        for run in 0..<8 {
            let key = Philox.Key(UInt64(run), 99)
            values += Battery.run(
                { start, numbers in
                    for offset in 0..<numbers.count {
                        numbers[offset] = Philox.block(start &+ UInt64(offset), 5, 6, 7, key: key).3
                    }
                }, count: 1 << 15
            ).map(\.p)
        }
        let n = values.count
        for share in [0.1, 0.5, 0.9] {
            let below = values.count { $0 < share }
            let expected = Binomial(n: n, p: share)
            #expect(min(expected.cdf(below), expected.survival(below - 1)) > 1e-4, "\(below) of \(n) under \(share)")
        }
    }
}
