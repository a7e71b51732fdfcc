import Models
import Testing

@Suite("Household sets")
struct HouseholdSetTests {
    @Test("Members are those put in; indices beyond are ignored", arguments: [0, 1, 63, 64, 65, 240])
    func members(count: Int) {
        let set = HouseholdSet([0, 63, 64, 239, 500, -1], count: count)
        for index in 0..<count { #expect(set.contains(index) == [0, 63, 64, 239].contains(index)) }
        #expect(set.count == [0, 63, 64, 239].count { $0 < count })
        var union = HouseholdSet(0..<count, count: count)
        union.formUnion(set)
        #expect(union.count == count)
    }
}
