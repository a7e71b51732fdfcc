import Testing

@testable import Reports

@Suite struct AxisTests {
    @Test(arguments: [
        ([0.18, 0.7], [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]), ([0, 0], [-1e-6, -5e-7, 0, 5e-7, 1e-6]),
        ([-6, 4], [-6, -4, -2, 0, 2, 4]),
        ([], [0, 0.2, 0.4, 0.6, 0.8, 1]), ([.nan, 0, 1], [0, 0.2, 0.4, 0.6, 0.8, 1]),
    ])
    func roundMarksThatHoldEverything(values: [Double], marks: [Double]) {
        let axis = Axis(values, from: 0, to: 100)
        #expect(
            zip(axis.marks, marks).allSatisfy { abs($0 - $1) < 1e-9 }
                && axis.marks.first.map { $0 <= marks[0] + 1e-9 } == true)
        #expect(axis.place(axis.low) == 0 && axis.place(axis.high) == 100)
        for value in values where value.isFinite { #expect((0...100).contains(axis.place(value))) }
    }
}
