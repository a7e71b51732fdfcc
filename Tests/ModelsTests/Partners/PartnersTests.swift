import Simulation
import Testing

@testable import Models

@Suite("Partners")
struct PartnersTests {
    static func partners(
        count: Int = 3, replicate: Int = 0, kind: PartnerKind = .ngo, change: (inout Settings) throws -> Void = { _ in }
    ) throws -> Partners {
        var settings = Settings()
        try change(&settings)
        let prospects = try (0..<count).map {
            try Prospect(
                identity: Identity("partner:\($0)"), label: Text("Mitra \($0)"), kind: kind,
                capacity: [2, 0, 0, 0, 0, 0])
        }
        return Partners(
            institution: Identity("institution"), prospects: prospects, settings: settings,
            luck: Chance(seed: Seed(3), domain: .luck, index: replicate))
    }

    static func week(
        _ number: Int, hours: Double = 100, isAtWork: Bool = true, acceptance: Double = 1, capacity: Double = 0.6
    ) -> PartnersWeek {
        let day = Double(number) * 7
        return PartnersWeek(
            day: day, date: CalendarDate(iso: "2027-04-01")!.adding(days: Int(day)), hours: hours, isAtWork: isAtWork,
            acceptance: acceptance, capacity: capacity)
    }

    @Test("Nothing moves unasked; counts always add up")
    func unasked() throws {
        let partners = try Self.partners()
        for number in 1..<100 { #expect(partners.take(Self.week(number)).isEmpty) }
        #expect(partners.recognitionStage == .unasked)
        #expect(partners.stageCounts == [3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
        #expect(partners.hoursWanted(isAtWork: true) == 0)
        #expect(!partners.seek(7))
    }

    @Test("Asked, the village goes stage by stage to the letter of appointment")
    func recognition() throws {
        let partners = try Self.partners()
        partners.askVillage()
        #expect(partners.recognitionStage == .asked)
        var seen: [RecognitionStage] = []
        for number in 1..<200 {
            for case .recognition(let stage) in partners.take(Self.week(number)) { seen.append(stage) }
        }
        #expect(seen == [.supported, .housed, .recognized])
        #expect(partners.isRecognized && partners.hasRoom)
        #expect(partners.recognizedOn != nil)
    }

    @Test(
        "Too little acceptance, no institution or no hours hold the village at its stage",
        arguments: [
            (100.0, true, 0.1, RecognitionStage.asked), (100, false, 1, .supported), (100, true, 0.3, .housed),
            (0, true, 1, .asked),
        ])
    func held(hours: Double, isAtWork: Bool, acceptance: Double, expected: RecognitionStage) throws {
        let partners = try Self.partners()
        partners.askVillage()
        for number in 1..<300 {
            _ = partners.take(Self.week(number, hours: hours, isAtWork: isAtWork, acceptance: acceptance))
        }
        #expect(partners.recognitionStage == expected)
        #expect(partners.recognizedOn == nil)
    }

    @Test("By letter the village head supports at once; asking later takes nothing back")
    func letter() throws {
        let partners = try Self.partners()
        partners.villageSupports()
        #expect(partners.recognitionStage == .supported)
        partners.askVillage()
        #expect(partners.recognitionStage == .supported)
        #expect(!partners.isRecognized)
    }

    /// Follow-up 2, negotiation 3, terms 4, legal 1.5 months as in V14 and nothing before: the time of full work to the
    /// signature is that phase-type. Weekly steps round each stage up by half a week on average, hence the shift by
    /// 4 · 3.5 days; 3.5 standard errors and half of the shift as tolerance.
    @Test("Signing times follow the phase-type law of the stages")
    func phaseType() throws {
        let count = 600
        let partners = try Self.partners(count: count) { settings in
            try settings.set(Partners.mappingMonths, to: 2)
            try settings.set(Partners.contactMonths, to: 3)
            try settings.set(Partners.followUpMonths, to: 4)
            try settings.set(Partners.negotiationMonths, to: 1.5)
            try settings.set(Partners.legalMonths, to: 0.05)
            try settings.set(Partners.drop, to: 0)
        }
        partners.villageSupports()
        for index in 0..<count { partners.seek(index) }
        var days: [Double] = []
        for number in 1..<800 {
            for case .partner(_, .negotiation) in partners.take(Self.week(number, hours: 1e6)) {
                days.append(Double(number) * 7)
            }
        }
        #expect(days.count == count)
        let mean = days.reduce(0, +) / Double(count) / Span.daysPerMonth
        let shift = 4 * 3.5 / Span.daysPerMonth
        #expect(abs(mean - 10.5 - shift) < 3.5 * (31.25 / Double(count)).squareRoot() + shift / 2)
        let within = Double(days.count { $0 / Span.daysPerMonth - shift <= 12 }) / Double(count)
        #expect(abs(within - 0.673180840205) < 3.5 * (0.67 * 0.33 / Double(count)).squareRoot() + 0.02)
    }

    @Test(
        "No memorandum without recognition or with too little capacity",
        arguments: [
            (false, 0.6, PartnerStage.negotiation), (true, 0.1, .negotiation), (true, 0.6, .active),
        ])
    func gates(recognized: Bool, capacity: Double, expected: PartnerStage) throws {
        let partners = try Self.partners(count: 1) { try $0.set(Partners.drop, to: 0) }
        if recognized { partners.askVillage() }
        partners.seek(0)
        for number in 1..<90 { _ = partners.take(Self.week(number, capacity: capacity)) }
        #expect(partners.stage(of: 0) == expected)
        #expect(partners.signedCount == (expected == .active ? 1 : 0))
    }

    @Test("Prospects drop out less where residents, government and third parties all take part")
    func mixHolds() throws {
        func dropped(mix: Double) throws -> Int {
            try (0..<60).reduce(0) { sum, replicate in
                let partners = try Self.partners(replicate: replicate) { try $0.set(Partners.mixHolds, to: 1) }
                for index in 0..<3 { partners.seek(index) }
                for number in 1..<100 {
                    var week = Self.week(number)
                    week.mix = mix
                    _ = partners.take(week)
                }
                return sum + partners.stageCounts[PartnerStage.dropped.rawValue]
            }
        }
        #expect(try dropped(mix: 0) > 0)
        #expect(try dropped(mix: 1) == 0)
    }

    @Test("Counts add up through drops, activity, dormancy, renewal and expiry; few hours are slower")
    func counts() throws {
        var events: [PartnerEvent] = []
        let partners = try Self.partners(count: 40)
        partners.askVillage()
        for index in 0..<40 { partners.seek(index) }
        for number in 1..<520 {
            events += partners.take(Self.week(number, hours: 200, capacity: number > 400 ? 0.05 : 0.5))
            #expect(partners.stageCounts.reduce(0, +) == 40)
        }
        #expect(events.contains { if case .partner(_, .dropped) = $0 { true } else { false } })
        #expect(events.contains { if case .renewed = $0 { true } else { false } })
        #expect(events.contains { if case .partner(_, .expired) = $0 { true } else { false } })
        #expect(events.contains { if case .partner(_, .dormant) = $0 { true } else { false } })
        #expect(partners.activeCount == 0)
        func signed(hours: Double) throws -> Int {
            let partners = try Self.partners(count: 40)
            partners.askVillage()
            for index in 0..<40 { partners.seek(index) }
            for number in 1..<80 { _ = partners.take(Self.week(number, hours: hours)) }
            return partners.signedCount
        }
        #expect(try signed(hours: 10) < signed(hours: 100))
    }

    @Test("Active partners serve in the measure of the institution's capacity")
    func output() throws {
        let partners = try Self.partners(count: 1) { try $0.set(Partners.drop, to: 0) }
        partners.askVillage()
        partners.seek(0)
        #expect(partners.output(capacity: 0.5).allSatisfy { $0 == 0 })
        for number in 1..<150 where partners.activeCount == 0 { _ = partners.take(Self.week(number)) }
        #expect(partners.output(capacity: 0.5) == [1, 0, 0, 0, 0, 0])
    }

    /// Shannon entropy over ln 3: three equal sectors 1; two equal ln 2 / ln 3 = 0.6309297536; one 0.
    @Test(
        "The mix of sectors is even or one-sided",
        arguments: [
            ([1.0, 1, 1], 1.0), ([1, 1, 0], 0.630929753571), ([0, 3, 0], 0), ([0, 0, 0], 0),
            ([-1, 1, 1], 0.630929753571),
        ] as [([Double], Double)])
    func mix(weights: [Double], expected: Double) {
        let mix = Partners.mix(community: weights[0], government: weights[1], thirdParties: weights[2])
        #expect(abs(mix - expected) < 1e-11)
    }

    @Test("Assumptions and decisions are declared once each")
    func declarations() throws {
        #expect(Set(Partners.assumptions.map(\.name)).count == Partners.assumptions.count)
        try DecisionRegister.check(Partners.decisions)
    }
}
