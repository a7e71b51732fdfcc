import Testing

@testable import Simulation

@Suite("Draws")
struct DrawsTests {
    // Edges of ((x >> 12) + 1/2) / 2^52: the smallest is 2^-53, the largest 1 - 2^-53, both exact in a Double.
    @Test(
        arguments: [
            (0, 0x1p-53), (4095, 0x1p-53), (4096, 0x3p-53), (1 << 63, 0.5 + 0x1p-53), ((1 << 63) - 1, 0.5 - 0x1p-53),
            (.max, 1 - 0x1p-53),
        ] as [(UInt64, Double)])
    func uniformsLieStrictlyInside(bits: UInt64, uniform: Double) {
        #expect(Draws.uniform(bits) == uniform)
        #expect(Draws.uniform(bits) > 0 && Draws.uniform(bits) < 1)
    }

    @Test func uniformIsMadeOfTheBits() {
        let draws = Chance(seed: Seed(5), domain: .luck, index: 0).draws(Decision("a", .once))
        let who = Identity("x")
        #expect(draws.uniform(who, part: 3) == Draws.uniform(draws.bits(who, part: 3)))
        var parts = draws.parts(who)
        for part in 0..<9 {
            #expect(parts.uniform() == draws.uniform(who, part: part))
        }
    }

    @Test func partsOfEverySignHaveTheirOwnNumber() {
        let draws = Chance(seed: Seed(5), domain: .luck, index: 0).draws(Decision("a", .once))
        let parts = Array(-20...20) + [Int.min, Int.max]
        #expect(Set(parts.map { draws.bits(Identity("x"), part: $0) }).count == parts.count)
    }
}
