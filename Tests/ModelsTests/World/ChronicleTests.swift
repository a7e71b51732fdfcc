import Simulation
import Testing

@testable import Models

@Suite struct ChronicleTests {
    private static let visited = Telling("test.visited", facts: ["host"], Text(id: "ke {host}", en: "to {host}"))

    @Test func nobodyListeningKeepsNothing() throws {
        let chronicle = Chronicle(try KudusPermaiFixture.run(0), isListening: false)
        chronicle.tell(ChronicleTests.visited, [.text(Text("PKK"))])
        #expect(chronicle.told.isEmpty)
    }

    @Test func factsStandUnderTheirNames() throws {
        let chronicle = Chronicle(try KudusPermaiFixture.run(0), isListening: true)
        chronicle.tell(ChronicleTests.visited, [.text(Text("PKK"))])
        #expect(chronicle.told == [Told(day: 0, event: "test.visited", facts: [("host", .text(Text("PKK")))])])
    }

    @Test func aStoryHasAnEnd() throws {
        let chronicle = Chronicle(try KudusPermaiFixture.run(0), isListening: true)
        for _ in 0..<1000 { chronicle.tell(ChronicleTests.visited, [.text(Text("PKK"))]) }
        #expect(chronicle.told.count == Chronicle.mostEntries)
    }
}
