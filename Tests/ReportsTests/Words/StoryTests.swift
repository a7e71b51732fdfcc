import Experiments
import Simulation
import Testing

@testable import Reports

@Suite struct StoryTests {
    static let book = Phrasebook([
        (
            "meeting.held",
            Text(id: "{group} bertemu; {came} orang hadir.", en: "{group} met; {came} people came.")
        ),
        ("grant.paid", Text(id: "Desa memberi {sum}.", en: "The village gave {sum}.")),
    ])

    @Test func weekByWeekWithDates() throws {
        let plan = try HandMade.plan()
        var outcome = Outcome(
            key: RunKey(strategy: "as_is", replicate: 0, future: 0, parameters: []), status: .done)
        outcome.told = [
            Told(
                day: 2.8, event: "meeting.held",
                facts: [("group", .text(Text("RT 03\u{1B}[31m"))), ("came", .number(17, .count))]),
            Told(day: 6, event: "grant.paid", facts: [("sum", .rupiah(1_250_000))]),
            Told(day: 7, event: "unknown.event", facts: [("x", .number(0.5, .share))]),
        ]
        let story = Story(outcome, of: plan, phrases: Self.book, .indonesian)
        #expect(
            story.text() == """
                Minggu ke-1, 1–7 April 2027
                  • RT 03\u{FFFD}[31m bertemu; 17 orang hadir.
                  • Desa memberi Rp1.250.000.
                Minggu ke-2, 8–14 April 2027
                  • unknown.event, x = 50%

                """)
        #expect(
            Story(outcome, of: plan, phrases: Self.book, .english).weeks[0].entries[1].sentence
                == "The village gave Rp1,250,000.")
    }

    @Test func nothingToldIsNoStory() throws {
        let outcome = Outcome(key: RunKey(strategy: "as_is", replicate: 0, future: 0, parameters: []), status: .done)
        #expect(Story(outcome, of: try HandMade.plan(), phrases: Self.book, .english).text() == "")
    }
}
