import Simulation
import Testing

@testable import Reports

@Suite struct DrawingTests {
    @Test(arguments: [
        (0.0, "0"), (1.26, "1.3"), (-0.04, "0"), (-2.5, "-2.5"), (960, "960"), (.nan, "0"), (1e9, "0"),
    ])
    func placesAreShort(value: Double, text: String) {
        #expect(Drawing.place(value) == text)
    }

    @Test func longTextIsBrokenAndCut() {
        #expect(Drawing.broken("Satu kegiatan bersama dahulu", width: 200, lines: 2).count == 2)
        let cut = Drawing.broken(String(repeating: "kata ", count: 40), width: 200, lines: 2)
        #expect(cut.count == 2 && cut[1].hasSuffix("…"))
        #expect(Drawing.broken(String(repeating: "x", count: 500), width: 100, lines: 1)[0].count < 20)
    }
}
