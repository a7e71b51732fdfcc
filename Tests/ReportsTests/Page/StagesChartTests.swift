import Testing

@testable import Reports

@Suite struct StagesChartTests {
    private func mean(_ rows: [[Int]]) -> [Double]? {
        var sums = StagesChart.Sums()
        for row in rows { sums.add(row) }
        return sums.mean
    }

    /// Tenths add up to the total however the means fall.
    @Test(arguments: [
        ([[14, 0, 0], [13, 1, 0], [13, 0, 1]], [13.4, 0.3, 0.3]), ([[1, 1, 1]], [1, 1, 1]), ([[0, 0]], [0, 0]),
    ])
    func countsAddUp(rows: [[Int]], means: [Double]) throws {
        let mean = try #require(self.mean(rows))
        #expect(abs(mean.reduce(0, +) - Double(rows[0].reduce(0, +))) < 1e-9)
        #expect(mean.sorted() == means.sorted())
    }

    @Test func nothingCountedIsNothing() {
        #expect(mean([]) == nil)
        #expect(mean([[1], [1, 2]]) == nil)
    }
}
