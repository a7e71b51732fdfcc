import Models
import Simulation
import Testing

@Suite("Rupiah")
struct RupiahTests {
    @Test("Sums that do not fit are refused, never wrapped")
    func overflow() throws {
        #expect(throws: InvalidParameter.self) { try Rupiah(.max).adding(1) }
        #expect(throws: InvalidParameter.self) { try Rupiah(.min).subtracting(1) }
        #expect(try Rupiah(.max).adding(0) == Rupiah(.max))
        #expect(try Rupiah(7).subtracting(10) == Rupiah(-3))
    }

    @Test(
        "A number becomes the nearest whole rupiah",
        arguments: [(0.0, 0), (0.5, 1), (-0.5, -1), (2.4, 2), (9e15, 9_000_000_000_000_000)])
    func rounding(value: Double, expected: Int64) throws {
        #expect(try Rupiah(rounding: value).amount == expected)
    }

    @Test("What is no sum of money is refused", arguments: [Double.nan, .infinity, -.infinity, 1e16])
    func nonsense(value: Double) {
        #expect(throws: InvalidParameter.self) { try Rupiah(rounding: value) }
    }

    @Test(
        "A part is rounded down and never more than the whole",
        arguments: [
            (100, 0.0, 0), (100, 0.333, 33), (100, 1, 100), (100, 2, 100), (100, -1, 0), (-100, 0.5, 0),
            (Int64.max, 1, .max),
        ])
    func part(whole: Int64, share: Double, expected: Int64) {
        #expect(Rupiah(whole).part(share).amount == expected)
    }
}
