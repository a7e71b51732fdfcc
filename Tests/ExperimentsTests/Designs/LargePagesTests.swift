import Testing

@testable import Experiments

/// Asking for large pages changes nothing that can be read.
@Suite struct LargePagesTests {
    /// None, one number, just under and over the least size, and a size that is no whole number of pages.
    @Test(arguments: [0, 1, 524_287, 524_288, 1_000_003])
    func memoryHoldsWhatIsWritten(count: Int) {
        let numbers = [Double](unsafeUninitializedCapacity: count) { cells, filled in
            cells.preferLargePages()
            for place in 0..<count { cells[place] = Double(place) }
            filled = count
        }
        #expect(numbers.elementsEqual((0..<count).lazy.map { Double($0) }))
    }
}
