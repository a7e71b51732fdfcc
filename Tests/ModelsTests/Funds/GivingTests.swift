import Models
import Testing

@Suite("Giving")
struct GivingTests {
    /// V24: 60 % conditional cooperators of slope 0.9 among free riders, belief 0.6 at first and equal to what was given
    /// last afterwards: the average given is 0.6 · 0.54ᵗ. Values of the closed form, typed in.
    @Test("With free riders around, giving decays as (s b)^t")
    func decay() {
        let expected = [
            0.324, 0.17496, 0.0944784, 0.051018336, 0.02754990144, 0.0148769467776, 0.0080335512599, 0.00433811768035,
            0.00234258354739, 0.00126499511559,
        ]
        let rule = GivingRule(weightOfGiven: 1, weightOfBelief: 0)
        let types: [GivingType] = (0..<10).map { $0 < 6 ? .conditional : .freeRider }
        var beliefs = Array(repeating: 0.6, count: types.count)
        for value in expected {
            let given = zip(types, beliefs).map {
                rule.contribution($0, belief: $1, slope: 0.9, steadyShare: 0)
            }
            let average = given.reduce(0, +) / Double(given.count)
            #expect(abs(average - value) < 1e-12)
            beliefs = beliefs.map { rule.belief(after: average, before: $0) }
        }
    }

    /// Fischbacher & Gächter (2010): B' = 0.415 C + 0.569 B; for C = 0.4, B = 0.6: 0.166 + 0.3414 = 0.5074.
    @Test("Belief follows what was given and what was believed")
    func belief() {
        let rule = GivingRule(weightOfGiven: 0.415, weightOfBelief: 0.569)
        #expect(abs(rule.belief(after: 0.4, before: 0.6) - 0.5074) < 1e-12)
        #expect(rule.belief(after: 0, before: 0) == 0)
        #expect(GivingRule(weightOfGiven: 1, weightOfBelief: 1).belief(after: 0.9, before: 0.9) == 1)
    }

    @Test(
        "Each type answers in its way and stays within what is asked",
        arguments: [
            (GivingType.conditional, 0.5, 0.8, 0.4), (.conditional, 1, 1.5, 1), (.conditional, 0, 0.8, 0),
            (.freeRider, 1, 1, 0), (.steady, 0, 0, 0.6),
        ])
    func types(type: GivingType, belief: Double, slope: Double, expected: Double) {
        let rule = GivingRule(weightOfGiven: 0.415, weightOfBelief: 0.569)
        #expect(abs(rule.contribution(type, belief: belief, slope: slope, steadyShare: 0.6) - expected) < 1e-12)
    }
}
