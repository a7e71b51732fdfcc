import Testing

@testable import Models

@Suite struct DeliberationTests {
    private func voice(
        _ person: Int, _ opinion: Double, follows: Double = 0, influence: Double = 1, reserve: Double = 1
    )
        -> Deliberation.Voice
    {
        Deliberation.Voice(
            person: person, opinion: opinion, susceptibility: follows, influence: influence, reserve: reserve)
    }

    private func hold(_ voices: [Deliberation.Voice], isLast: Bool = false) -> Deliberation {
        Deliberation(voices, rounds: 3, voicesNeeded: 0.6, objectsBelow: -0.2, sungkan: 0.3, isLast: isLast)
    }

    @Test func nobodyPresentDecidesNothing() {
        #expect(hold([], isLast: true).result == .postponed)
    }

    @Test func allForIsMufakat() {
        #expect(hold([voice(1, 0.5), voice(2, 0.2)]).result == .agreed(1))
    }

    @Test func oneOpenObjectionPostponesAndIsOutvotedInTheEnd() {
        let voices = [voice(1, 0.5), voice(2, 0.5), voice(3, 0.4), voice(4, -0.6)]
        #expect(hold(voices).result == .postponed)
        #expect(hold(voices).objectors == [4])
        #expect(hold(voices, isLast: true).result == .voted(0.75))
    }

    @Test func aMajorityAgainstRefuses() {
        #expect(hold([voice(1, 0.5), voice(2, -0.5), voice(3, -0.5)], isLast: true).result == .refused(1.0 / 3))
    }

    @Test func whoIsTooShyToObjectAgreesInTheRoom() {
        let held = hold([voice(1, 0.5), voice(2, 0.5), voice(3, -0.6, reserve: 0.1)])
        #expect(held.result == .agreed(1))
        #expect(held.silent == [3])
    }

    @Test func tooFewVoicesForAreNoMufakat() {
        // Between −0.2 and 0 nobody objects and nobody speaks for it.
        #expect(hold([voice(1, 0.5), voice(2, -0.1)]).result == .postponed)
    }

    /// With everyone following fully one round brings everyone to the mean weighted by influence: (2·1 − 1) / 3.
    @Test func influenceWeighsVoices() {
        let held = hold([voice(1, 1, follows: 1, influence: 2), voice(2, -1, follows: 1)])
        for opinion in held.opinions { #expect(abs(opinion - 1.0 / 3) < 1e-12) }
    }
}
