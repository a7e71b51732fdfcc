import Simulation
import Testing

@testable import Reports

@Suite struct OfTenTests {
    @Test(arguments: [
        (0.0, "0 dari 10", "0 of 10"), (0.004, "kurang dari 1 dari 10", "fewer than 1 of 10"),
        (0.05, "1 dari 10", "1 of 10"), (0.62, "6 dari 10", "6 of 10"),
        (0.97, "lebih dari 9 dari 10", "more than 9 of 10"),
        (1, "10 dari 10", "10 of 10"),
    ])
    func words(share: Double, indonesian: String, english: String) {
        #expect(OfTen.words(share, .indonesian) == indonesian)
        #expect(OfTen.words(share, .english) == english)
    }
}
