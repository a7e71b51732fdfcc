import Simulation
import Testing

@testable import Reports

@Suite struct AmountTests {
    @Test(arguments: [
        (Unit.share, 0.664, "66%", "66%"), (.rupiah, 9_400_000, "Rp9,4 juta", "Rp9.4 million"),
        (.hours, 1.25, "1,3 jam", "1.3 hours"),
        (.hours, 120, "120 jam", "120 hours"), (.days, 12, "12 hari", "12 days"),
        (.days, 120, "3,9 bulan", "3.9 months"),
        (.count, 7, "7", "7"), (.number, 0.419, "0,42", "0.42"), (.share, .nan, "–", "–"),
    ])
    func values(unit: Unit, value: Double, indonesian: String, english: String) {
        #expect(Amount(unit, .indonesian).value(value) == indonesian)
        #expect(Amount(unit, .english).value(value) == english)
    }

    @Test func aRangeSaysItsUnitOnceWhereItIsASign() {
        #expect(Amount(.rupiah, .indonesian).range(8_600_000, 10_100_000) == "Rp8,6 juta – Rp10,1 juta")
        #expect(Amount(.count, .english).range(3, 3) == "3")
        #expect(Amount(.share, .english).range(0.52, 0.71) == "52–71%")
        // A minus beside a dash cannot be read.
        #expect(Amount(.share, .english).range(-0.5, 0.71) == "−50% to 71%")
        #expect(Amount(.share, .indonesian).range(-0.5, 0.71) == "−50% s.d. 71%")
    }
}
