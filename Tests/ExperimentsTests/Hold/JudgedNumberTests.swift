import Testing

@testable import Experiments
@testable import Simulation

struct JudgedNumberTests {
    static func number(_ value: Double, in range: ClosedRange<Double>) -> JudgedNumber {
        JudgedNumber(Assumption("x", value, in: range, basis: .judgement, source: Text(""), Text("x")))
    }

    /// By hand: odds of 1 in 0…1 go from ½ to 2, that is from ⅓ to ⅔; of ¼ in 0…1 from 1/6 to 2/3, that is from 1/7 to 2/5.
    @Test(
        arguments: [
            (0.5, 0.0...1.0, 1.0 / 3, 2.0 / 3), (0.2, 0...1, 1.0 / 9, 1.0 / 3), (0.25, 0...1, 1.0 / 7, 2.0 / 5),
            (4, 3...5, 3 + 2.0 / 3, 3 + 4.0 / 3), (0, 0...1, 0, 0.1), (7, 3...7, 6.6, 7),
            // Far below the upper end: half and double.
            (100_000, 0...1e9, 50_000, 200_000),
        ] as [(Double, ClosedRange<Double>, Double, Double)])
    func anAssumptionIsDrawnAroundItsDefault(
        _ usual: Double, _ range: ClosedRange<Double>, _ low: Double, _ high: Double
    ) {
        let number = Self.number(usual, in: range)
        let ends = [number.value(at: 1e-12), number.value(at: 1 - 1e-12)].sorted()
        #expect(abs(ends[0] - low) < 1e-3 * high && abs(ends[1] - high) < 1e-3 * high, "\(ends)")
        if usual > range.lowerBound, usual < range.upperBound {
            #expect(abs(number.value(at: 0.5) - usual) < 1e-9 * usual)
        }
    }

    /// An uncertainty keeps its own belief.
    @Test func anUncertaintyIsDrawnAsDeclared() throws {
        let doubt = try Uncertainty("d", label: Text("d"), spread: .triangular(0, 0.2, 1))
        let number = try #require(JudgedNumber(doubt))
        #expect(number.value(at: 0.3) == doubt.quantile(0.3) && number.usual == doubt.quantile(0.5))
        #expect(JudgedNumber(try Uncertainty("d", label: Text("d"), spread: .fixed(3))) == nil)
        let whole = try #require(
            JudgedNumber(try Uncertainty("d", label: Text("d"), spread: .uniform(1, 6), quantity: .integer)))
        #expect(whole.isWhole && whole.moved(by: 0.3) == whole.moved(by: 0.3).rounded())
    }

    @Test func moveStaysInTheRange() {
        let number = Self.number(4, in: 3...7)
        #expect(number.moved(by: 0.5) == 6 && number.moved(by: -0.5) == 3 && number.moved(by: 9) == 7)
        #expect(number.room(1) == 0.75 && number.room(-1) == 0.25)
    }

    @Test func judgementOnlyAndNothingFixed() throws {
        let names = try PlantedPlan.plan().judgedNumbers(except: ["x.3"]).map(\.name)
        #expect(names == ["x.0", "x.1", "x.2", "x.4", "x.5", "x.6", "x.7", "x.8", "x.9"])
    }
}
