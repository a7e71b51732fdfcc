import Models
import Simulation
import Testing

@Suite("Jimpitan")
struct JimpitanTests {
    /// V22: 28 households × Rp200 × 30 nights = Rp168,000 (as observed in DIY); at 85 % compliance Rp142,800. Receipts
    /// seen in Magelang (2012: Rp500, Rp17–20 thousand a night) and Nyatnyono (2021: Rp1,000, Rp80–100 thousand) are
    /// those of 34–40 and 80–100 paying households.
    @Test(
        "Inflow is households × rate × nights × compliance",
        arguments: [
            (28, 200, 30, 1.0, 168_000), (28, 200, 30, 0.85, 142_800), (34, 500, 1, 1, 17_000), (40, 500, 1, 1, 20_000),
            (80, 1_000, 1, 1, 80_000), (100, 1_000, 1, 1, 100_000), (0, 200, 30, 1, 0), (28, 200, 0, 1, 0),
            (28, 200, 30, 0, 0),
        ])
    func inflow(households: Int, rate: Int64, nights: Int, compliance: Double, expected: Int64) throws {
        let jimpitan = try Jimpitan(perNight: Rupiah(rate), compliance: compliance)
        #expect(try jimpitan.inflow(households: households, nights: nights) == Rupiah(expected))
    }

    @Test("A compliance beyond 1 and a negative rate are refused")
    func mistakes() {
        #expect(throws: InvalidParameter.self) { try Jimpitan(perNight: 200, compliance: 1.1) }
        #expect(throws: InvalidParameter.self) { try Jimpitan(perNight: -1, compliance: 1) }
    }
}
