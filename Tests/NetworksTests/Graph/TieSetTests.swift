import Testing

@testable import Networks

struct TieSetTests {
    /// Every pair of 60 nodes in three kinds, both directions apart: inserted once, found, and not inserted again.
    @Test func holdsWhatWasPutInAndNothingElse() {
        var set = TieSet(capacity: 0)
        let kinds: [TieKind] = [.kin, .plain, TieKind(rawValue: 255)]
        for first in 0..<60 {
            for second in 0..<60 where (first + second) % 2 == 0 {
                for kind in kinds {
                    let isNew = set.insert(first, second, kind)
                    #expect(isNew)
                }
            }
        }
        for first in 0..<60 {
            for second in 0..<60 {
                for kind in kinds { #expect(set.contains(first, second, kind) == ((first + second) % 2 == 0)) }
            }
        }
        let again = set.insert(0, 0, .kin)
        #expect(!again && !set.contains(0, 0, .faith))
    }

    @Test func theLargestNodesFitItsWords() {
        let last = TieSet.mostNodes - 1
        var set = TieSet(capacity: 1)
        let inserted = [set.insert(last, last - 1, .plain), set.insert(last - 1, last, .plain)]
        #expect(inserted == [true, true])
        #expect(set.contains(last, last - 1, .plain) && !set.contains(last - 1, last - 1, .plain))
    }
}
