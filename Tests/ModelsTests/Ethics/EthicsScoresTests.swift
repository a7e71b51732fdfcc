import Models
import Testing

@Suite("Ethics scores")
struct EthicsScoresTests {
    @Test("Nothing done scores nothing")
    func nothing() {
        #expect(EthicsScores(EthicsBasis()).values == [0, 0, 0, 0])
    }

    /// By hand: rights 0.8 · (1 − 0.25) = 0.6; justice 0.3 / 0.6 = 0.5; sustainability (0.5 + 0.4 + 1.5/3) / 3 = 7/15.
    @Test("Each score is what its sentence says")
    func scores() {
        var basis = EthicsBasis()
        basis.satisfaction = 0.7
        basis.known = 0.8
        basis.unserved = 0.25
        basis.reach = 0.6
        basis.weakest = 0.3
        basis.continuity = 0.5
        basis.autonomy = 0.4
        basis.monthsOfMoney = 1.5
        let scores = EthicsScores(basis)
        for (value, expected) in zip(scores.values, [0.7, 0.6, 0.5, 7.0 / 15]) {
            #expect(abs(value - expected) < 1e-12)
        }
        #expect(scores.least == scores.sustainability)
        basis.weakest = 0.9
        #expect(EthicsScores(basis).justice == 1)
        basis.monthsOfMoney = .infinity
        #expect(EthicsScores(basis).values.allSatisfy { (0...1).contains($0) })
    }
}
