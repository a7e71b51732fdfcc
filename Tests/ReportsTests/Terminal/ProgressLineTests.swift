import Simulation
import Testing

@testable import Reports

@Suite struct ProgressLineTests {
    static let work = Text(id: "200 ulangan × 6 strategi", en: "200 paired runs × 6 strategies")

    @Test(arguments: [
        (0, 0, 0.0, "200 paired runs × 6 strategies   ░░░░░░░░░░░░ 0/1,200"),
        (600, 2, 1.0, "200 paired runs × 6 strategies   ██████░░░░░░ 600/1,200   600/s   1.0 s left   2 failed"),
        (1200, 0, 1.9, "200 paired runs × 6 strategies   ████████████ 1,200/1,200   1.9 s"),
    ])
    func lines(done: Int, failed: Int, seconds: Double, line: String) {
        #expect(
            ProgressLine.text(Self.work, done: done, total: 1200, failed: failed, seconds: seconds, .english) == line)
    }

    @Test func nothingToDoIsDone() {
        #expect(
            ProgressLine.text(Text("x"), done: 0, total: 0, failed: 0, seconds: 0, .indonesian)
                == "x   ████████████ 0/0   0,0 detik")
    }
}
