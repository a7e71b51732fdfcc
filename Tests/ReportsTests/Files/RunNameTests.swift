import Experiments
import Simulation
import Testing

@testable import Reports

@Suite struct RunNameTests {
    private static let layout = Result { ComparisonStudy.layout(try HandMade.small.get().study) }

    @Test func whatATableWritesIsRead() throws {
        let layout = try Self.layout.get()
        for number in 0..<layout.mainCount {
            let name = RunName(number, in: layout)
            #expect(RunName(name.text(in: layout)) == name && name.number(in: layout) == number)
        }
        #expect(
            RunName("as_is.p0.f00000003.r00000003")?.number(in: layout) == RunName("as_is.p0.f3.r3")?.number(in: layout)
        )
        #expect(RunName("a.b.p1.f2.r3")?.strategy == "a.b")
    }

    @Test(arguments: [
        "", "as_is", "as_is.f0.r0", "as_is.p0.f0.rx", "as_is.p-1.f0.r0", "as_is.p0.f0.r",
        "as_is.p0.f0.r99999999999999999999",
    ])
    func whatIsNoNameIsNotRead(text: String) { #expect(RunName(text) == nil) }

    @Test(arguments: ["as_is.p1.f0.r0", "as_is.p0.f30.r30", "as_is.p0.f1.r2", "nobody.p0.f0.r0"])
    func whatTheStudyDoesNotHaveHasNoNumber(text: String) throws {
        #expect(RunName(text)?.number(in: try Self.layout.get()) == nil)
    }

    @Test func nothingLikeAnyStrategyIsNotGuessedAt() throws {
        #expect(RunName.nearest(to: "qqqqqqqqqq.p0.f0.r0", in: try Self.layout.get()) == nil)
    }
}
