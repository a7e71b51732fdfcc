import Networks
import Testing

struct ExternalInternalIndexTests {
    @Test func runsFromWithinToWithout() throws {
        let path = try Figure.path(4)
        #expect(path.externalInternalIndex(groups: [0, 0, 0, 0]) == -1)
        #expect(path.externalInternalIndex(groups: [0, 1, 2, 3]) == 1)
        #expect(path.externalInternalIndex(groups: [0, 0, 1, 1]) == -1.0 / 3)
        #expect(try GraphBuilder(nodeCount: 2).build().externalInternalIndex(groups: [0, 1]) == nil)
        #expect(path.externalInternalIndex(groups: [0, 0, 1, 1], over: [.kin]) == nil)
    }

    /// Case V19 of the reference cases, over the factions that Zachary (1977) reports.
    @Test(.enabled(if: KarateClub.isPresent, KarateClub.absence)) func karateClub() throws {
        let index = try #require(try KarateClub.graph().externalInternalIndex(groups: KarateClub.factions))
        #expect(abs(index - -0.7179487179) < 1e-9)
    }
}
