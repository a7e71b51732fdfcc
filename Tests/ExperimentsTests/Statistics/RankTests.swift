import Testing

@testable import Experiments

/// The number at a rank.
@Suite struct RankTests {
    /// Every rank of every array agrees with sorting: one, ties, rising, falling, infinite, and many numbers.
    @Test func agreesWithSorting() {
        let arrays: [[Double]] = [
            [3], [2, 1], [1, 1, 1, 1], [1, 2, 3, 4, 5], [5, 4, 3, 2, 1], [0, .infinity, -.infinity, 0, 2],
            Studies.normals(101, study: 5), Studies.normals(100, study: 6).map { $0.rounded() },
        ]
        for array in arrays {
            let sorted = array.sorted()
            var cells = array
            for rank in array.indices { #expect(cells.partition(rank: rank) == sorted[rank]) }
            #expect(cells.sorted() == sorted)
        }
    }
}
