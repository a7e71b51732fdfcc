import Testing

@testable import Simulation

struct InvalidParameterTests {
    @Test func namesTheValueTheRangeAndTheUnit() {
        #expect(throws: InvalidParameter.self) {
            try InvalidParameter.check(1.4, named: "institution.trust", in: 0...1)
        }
        let refusal = InvalidParameter("hours", must: Text(id: "berada dalam 0.5…8", en: "lie in 0.5…8"), got: 1.4)
        #expect(refusal.sentence.en == "hours must lie in 0.5…8 (got 1.4)")
        #expect(refusal.sentence.id == "hours harus berada dalam 0.5…8 (tertulis 1.4)")
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity, -0.0001, 1.0000001])
    func refusesWhatIsNotInTheRange(value: Double) {
        #expect(throws: InvalidParameter.self) { try InvalidParameter.check(value, named: "p", in: 0...1) }
    }

    @Test(arguments: [0, -0.0, 1, 0.5])
    func acceptsTheBounds(value: Double) throws {
        try InvalidParameter.check(value, named: "p", in: 0...1)
    }

    @Test(arguments: [(2.0, "2"), (0.1, "0.1"), (-0.0, "-0"), (1e20, "1e+20"), (.nan, "nan")])
    func writesNumbersAtTheirShortest(value: Double, expected: String) {
        #expect(shortest(value) == expected)
    }
}
