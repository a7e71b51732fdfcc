import Testing

@testable import Simulation

@Suite("Chance")
struct ChanceTests {
    static let attends = Decision("attends", .calendar)
    static let leaves = Decision("leaves", .nth)
    static let who = Identity("rt-3")
    static let whom = Identity("pkk")

    // Computed by a second implementation of the whole key in Python (hashlib, integers of any size; its Philox agrees
    // with numpy's): seed 2026, luck, replicate 7, "attends", "rt-3", "pkk", occasion 5, parts 0 to 5.
    @Test func wholeKeyAgreesWithASecondImplementation() {
        let draws = Chance(seed: Seed(2026), domain: .luck, index: 7).draws(Self.attends)
        let expected: [UInt64] = [
            0xde4a_2d1f_e547_b27f, 0x7856_f105_5054_5940, 0xeff7_2970_e3ed_df33, 0xa63e_2ff6_febb_c540,
            0xea6c_6de7_4546_67be, 0xae0b_0f57_f450_7eee,
        ]
        for (part, bits) in expected.enumerated() {
            #expect(draws.bits(Self.who, whom: Self.whom, occasion: 5, part: part) == bits)
        }
        var parts = draws.parts(Self.who, whom: Self.whom, occasion: 5)
        #expect(expected.map { _ in parts.bits() } == expected)
    }

    @Test(
        arguments: [
            (Seed(0), 0x16eb_527e_e7e1_ab06), (Seed(-1), 0xd86c_e3a9_0bca_11b2), (Seed("0"), 0xd95e_fea1_407f_70f1),
            (Seed(UInt64.max), 0xbdd4_b271_3ff3_08c0),
        ] as [(Seed, UInt64)])
    func seedsOfEachTypeAgreeWithASecondImplementation(seed: Seed, bits: UInt64) {
        #expect(Chance(seed: seed, domain: .world, index: 0).draws(Self.attends).bits(Self.who) == bits)
    }

    @Test func everyFieldOfTheKeyMatters() {
        let base = number()
        let others = [
            number(seed: Seed(2)), number(seed: Seed("1")), number(domain: .world), number(index: 1),
            number(index: -1), number(decision: Self.leaves), number(who: Self.whom), number(whom: Self.whom),
            number(occasion: 1), number(occasion: -1), number(part: 1), number(part: 4),
        ]
        #expect(Set(others + [base]).count == others.count + 1)
        #expect(number() == base)
    }

    // Adding seed and replicate would make these equal.
    @Test func seedAndReplicateAreNotInterchangeable() {
        #expect(number(seed: Seed(1), index: 2) != number(seed: Seed(2), index: 1))
        #expect(number(who: Self.who, whom: Self.whom) != number(who: Self.whom, whom: Self.who))
    }

    @Test func aDecisionCanTakeItsLuckFromAnotherReplicate() {
        let plain = Chance(seed: Seed(1), domain: .luck, index: 3)
        let other = Chance(seed: Seed(1), domain: .luck, index: 8)
        let mixed = Chance(seed: Seed(1), domain: .luck, index: 3, overrides: ["attends": 8])
        #expect(mixed.draws(Self.attends).bits(Self.who) == other.draws(Self.attends).bits(Self.who))
        #expect(mixed.draws(Self.leaves).bits(Self.who) == plain.draws(Self.leaves).bits(Self.who))
    }

    @Test func anotherReplicateOfTheSameStudy() {
        let moved = Chance(seed: Seed(1), domain: .luck, index: 3, overrides: ["leaves": 5]).at(index: 8)
        #expect(moved.draws(Self.attends).bits(Self.who) == number(index: 8))
        #expect(moved.draws(Self.leaves).bits(Self.who) == number(index: 5, decision: Self.leaves))
    }

    private func number(
        seed: Seed = Seed(1), domain: Domain = .luck, index: Int = 0, decision: Decision = attends,
        who: Identity = who, whom: Identity = .nobody, occasion: Int = 0, part: Int = 0
    ) -> UInt64 {
        Chance(seed: seed, domain: domain, index: index).draws(decision)
            .bits(who, whom: whom, occasion: occasion, part: part)
    }
}
