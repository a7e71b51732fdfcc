import Testing

@testable import Experiments

/// Ranks that claim no more than is shown.
@Suite struct SensitivityRankingTests {
    /// Sizes, which rise above the floor, pairs that may be equal, ranks.
    @Test func ranks() {
        let cases: [([Double], [Bool], [[Int]], [Int?])] = [
            ([], [], [], []),
            ([3, 2, 1], [true, true, true], [], [1, 2, 3]),
            ([1, 2, 3], [true, true, true], [], [3, 2, 1]),
            ([3, 2, 1], [true, false, true], [], [1, nil, 2]),
            ([3, 2, 1], [false, false, false], [], [nil, nil, nil]),
            ([3, 2, 1], [true, true, true], [[0, 1]], [1, 1, 3]),
            ([3, 2, 1], [true, true, true], [[1, 2]], [1, 2, 2]),
            // A chain: the first equals the second and the second the third, so all three share.
            ([3, 2, 1], [true, true, true], [[0, 1], [1, 2]], [1, 1, 1]),
            // Who stands between two that may be equal shares with them.
            ([4, 3, 2, 1], [true, true, true, true], [[0, 2]], [1, 1, 1, 4]),
            ([2, 2], [true, true], [[0, 1]], [1, 1]),
        ]
        for (sizes, above, equal, expected) in cases {
            let ranks = SensitivityRanking.ranks(sizes: sizes, isAboveFloor: above) { one, two in
                !equal.contains([min(one, two), max(one, two)])
            }
            #expect(ranks == expected)
        }
    }

    /// Only who is surely smaller than the largest cannot be it: a chain does not hold its end there.
    @Test func leaders() {
        let cases: [([Double], [Bool], [[Int]], [Bool])] = [
            ([], [], [], []),
            ([3, 2, 1], [true, true, true], [], [true, false, false]),
            ([1, 3, 2], [true, true, true], [[1, 2]], [false, true, true]),
            ([3, 2, 1], [true, true, true], [[0, 1], [1, 2]], [true, true, false]),
            ([3, 2, 1], [false, true, true], [[0, 1]], [false, true, false]),
            ([3, 2], [false, false], [], [false, false]),
            ([2, 2], [true, true], [[0, 1]], [true, true]),
        ]
        for (sizes, above, equal, expected) in cases {
            let leaders = SensitivityRanking.leaders(sizes: sizes, isAboveFloor: above) { one, two in
                !equal.contains([min(one, two), max(one, two)])
            }
            #expect(leaders == expected)
        }
    }
}
