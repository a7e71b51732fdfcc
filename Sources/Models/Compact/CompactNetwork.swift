import Simulation

/// Who meets whom in a compact place, and which household belongs to which group; the same in every run.
///
/// Household *h* of *n* meets those numbered *h* + 1, *h* + 2 and 37*h* + 11 (mod *n*), both ways, nobody twice and
/// nobody themselves: a ring of neighbours with far acquaintances. It belongs to group 7*h* + 3 (mod the groups).
public struct CompactNetwork: Sendable {
    /// Where the contacts of each household begin in `contacts`; one more entry than households.
    let offsets: [UInt32]
    /// The contacts of all households, one household after the other.
    let contacts: [UInt32]
    /// The group of each household.
    let group: [UInt32]
    /// How many households each group has.
    let groupSize: [Double]
    /// The largest number of contacts of one household.
    let mostContacts: Int
    /// Who the groups are to chance.
    let groupIdentity: [Identity]
    /// Who the households are to chance.
    let householdIdentity: [Identity]

    private static let place = Identity("compact")
    private static let groupKind = Identity("compact group")
    private static let householdKind = Identity("compact household")

    /// The network of a place of this size.
    public init(_ size: CompactSize) {
        let count = size.households
        var met: [[UInt32]] = Array(repeating: [], count: count)
        func meet(_ one: Int, _ other: Int) {
            guard one != other, !met[one].contains(UInt32(other)) else { return }
            met[one].append(UInt32(other))
            met[other].append(UInt32(one))
        }
        for house in 0..<count {
            meet(house, (house + 1) % count)
            meet(house, (house + 2) % count)
            meet(house, (37 * house + 11) % count)
        }
        var offsets: [UInt32] = [0]
        offsets.reserveCapacity(count + 1)
        for list in met { offsets.append(offsets[offsets.count - 1] + UInt32(list.count)) }
        self.offsets = offsets
        contacts = met.flatMap { $0 }
        mostContacts = met.map(\.count).max() ?? 0
        group = (0..<count).map { UInt32((7 * $0 + 3) % size.organizations) }
        var groupSize = Array(repeating: 0.0, count: size.organizations)
        for group in group { groupSize[Int(group)] += 1 }
        self.groupSize = groupSize
        let (place, groupKind, householdKind) = (
            CompactNetwork.place, CompactNetwork.groupKind, CompactNetwork.householdKind
        )
        groupIdentity = (0..<size.organizations).map { place.child(kind: groupKind, ordinal: $0) }
        householdIdentity = (0..<count).map { place.child(kind: householdKind, ordinal: $0) }
    }

    /// The households that `household` meets, in the order in which they were tied.
    public func contacts(of household: Int) -> [Int] {
        contacts[Int(offsets[household])..<Int(offsets[household + 1])].map(Int.init)
    }

    /// The group that `household` belongs to.
    public func group(of household: Int) -> Int { Int(group[household]) }
}
