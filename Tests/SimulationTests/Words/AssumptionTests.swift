import Testing

@testable import Simulation

struct AssumptionTests {
    static let rate = Assumption(
        "talk.rate", 0.2, in: 0...1, basis: .judgement, source: Text(""), Text(id: "laju", en: "rate"))

    @Test func settingsGiveTheDefaultUntilChanged() throws {
        var settings = Settings()
        #expect(settings[Self.rate] == 0.2)
        try settings.set(Self.rate, to: 1)
        #expect(settings[Self.rate] == 1)
    }

    static let rule = Assumption(
        "talk.rule", "bounded", of: [Choice("friedkin_johnsen"), Choice("bounded"), Choice("none")], basis: .judgement,
        source: Text(""), Text(id: "aturan", en: "rule"))

    /// A choice is a whole number from 0, and nothing between.
    @Test func aChoiceIsTheNumberOfItsName() throws {
        #expect(Self.rule.value == 1 && Self.rule.range == 0...2 && Self.rate.choices.isEmpty)
        var settings = Settings()
        #expect(settings[Self.rule] == 1)
        try settings.set(Self.rule, to: 2)
        #expect(settings[Self.rule] == 2)
        for wrong in [0.5, 3, -1] {
            #expect(throws: InvalidParameter.self) { try settings.set(Self.rule, to: wrong) }
        }
        #expect(settings[Self.rule] == 2)
    }

    @Test func settingsRefuseWhatIsOutOfRange() {
        var settings = Settings()
        #expect(throws: InvalidParameter.self) { try settings.set(Self.rate, to: 1.5) }
        #expect(settings[Self.rate] == 0.2)
    }
}
