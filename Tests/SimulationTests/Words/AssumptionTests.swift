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

    @Test func settingsRefuseWhatIsOutOfRange() {
        var settings = Settings()
        #expect(throws: InvalidParameter.self) { try settings.set(Self.rate, to: 1.5) }
        #expect(settings[Self.rate] == 0.2)
    }
}
