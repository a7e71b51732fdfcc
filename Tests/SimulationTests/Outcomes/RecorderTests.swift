import Testing

@testable import Simulation

struct RecorderTests {
    static let level = Measure("test.level", .count, label: Text("level"), sentence: Text("level"))

    @Test(arguments: [(28.0, [0.0, 7, 14, 21, 28]), (30.0, [0.0, 7, 14, 21, 28, 30]), (0.0, [0.0])])
    func looksAtTheStartEveryWeekAndAtTheHorizon(horizon: Double, times: [Double]) throws {
        let run = RunTests.run(horizon)
        let recorder = try Recorder(run)
        recorder.record(Self.level) { run.now }
        try run.advance()
        #expect(recorder.series.first?.times == times)
        #expect(recorder.series.first?.values == times)
    }

    @Test func looksAfterEverythingElseThatHappensAtTheSameMoment() throws {
        let run = RunTests.run(14)
        let recorder = try Recorder(run)
        var count = 0
        recorder.record(Self.level) { Double(count) }
        recorder.record(stagesOf: "things", label: Text("things"), stages: [Text("no"), Text("yes")]) {
            [5 - count, count]
        }
        try run.every(.weeks(1), first: 0, priority: 5) { count += 1 }
        try run.advance()
        #expect(recorder.series.first?.values == [1, 2, 3])
        #expect(recorder.stages.first?.rows == [[4, 1], [3, 2], [2, 3]])
    }
}
