import Simulation
import Testing

@testable import Reports

@Suite struct WritingTests {
    @Test(
        arguments: [
            (0, "Rp0", "Rp0"), (999, "Rp999", "Rp999"), (1_250_000, "Rp1.250.000", "Rp1,250,000"),
            (-5_000, "−Rp5.000", "−Rp5,000"), (Int64.max, "Rp9.223.372.036.854.775.807", "Rp9,223,372,036,854,775,807"),
            (Int64.min, "−Rp9.223.372.036.854.775.808", "−Rp9,223,372,036,854,775,808"),
        ] as [(Int64, String, String)])
    func wholeRupiah(sum: Int64, indonesian: String, english: String) {
        #expect(Writing(.indonesian).rupiah(sum) == indonesian)
        #expect(Writing(.english).rupiah(sum) == english)
    }

    @Test(arguments: [
        (0.0, "Rp0", "Rp0"), (500_000, "Rp500.000", "Rp500,000"), (999_999.6, "Rp1,0 juta", "Rp1.0 million"),
        (18_400_000, "Rp18,4 juta", "Rp18.4 million"), (-9_400_000, "−Rp9,4 juta", "−Rp9.4 million"),
        (999_960_000, "Rp1,0 miliar", "Rp1.0 billion"), (2.5e12, "Rp2,5 triliun", "Rp2.5 trillion"),
        (9.2e18, "Rp9.200.000,0 triliun", "Rp9,200,000.0 trillion"), (.nan, "–", "–"), (.infinity, "–", "–"),
    ])
    func shortRupiah(sum: Double, indonesian: String, english: String) {
        #expect(Writing(.indonesian).shortRupiah(sum) == indonesian)
        #expect(Writing(.english).shortRupiah(sum) == english)
    }

    @Test(
        arguments: [
            (1234.5, 1, "1.234,5", "1,234.5"), (-0.04, 1, "0,0", "0.0"), (-0.05, 1, "−0,1", "−0.1"), (0, 0, "0", "0"),
            (0.999, 2, "1,00", "1.00"), (12, 3, "12,000", "12.000"), (1e300, 2, "1,00 × 10^300", "1.00 × 10^300"),
            (.nan, 0, "–", "–"),
        ] as [(Double, Int, String, String)])
    func decimals(value: Double, places: Int, indonesian: String, english: String) {
        #expect(Writing(.indonesian).decimal(value, places: places) == indonesian)
        #expect(Writing(.english).decimal(value, places: places) == english)
    }

    @Test(arguments: [(0.0, "0"), (0.05, "0,05"), (2, "2"), (0.123456, "0,123"), (1234.56, "1.235"), (30, "30")])
    func significantDigits(value: Double, text: String) {
        #expect(Writing(.indonesian).number(value) == text)
    }

    @Test func percentsAndPoints() {
        #expect(Writing(.indonesian).percent(0.669, places: 1) == "66,9%")
        #expect(Writing(.english).percent(0.669, places: 1) == "66.9%")
        #expect(Amount(.share, .indonesian).range(0.52, 0.71) == "52–71%")
        #expect(Amount(.share, .english).range(0.5, 0.502) == "50%")
    }
}
