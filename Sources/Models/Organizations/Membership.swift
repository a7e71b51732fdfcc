/// Who belongs to which group: two-mode, several groups a person, both ways round.
public struct Membership: Sendable {
    let organizationOffsets: [Int]
    let personOffsets: [Int]
    let peopleByOrganization: [Int]
    let organizationsByPerson: [Int]

    /// The people of one organisation, by index.
    public func people(of organization: Int) -> ArraySlice<Int> {
        peopleByOrganization[organizationOffsets[organization]..<organizationOffsets[organization + 1]]
    }

    /// The organisations of one person, by index.
    public func organizations(of person: Int) -> ArraySlice<Int> {
        organizationsByPerson[personOffsets[person]..<personOffsets[person + 1]]
    }

    /// From one list of people per organisation, each ascending and without doubles.
    init(people lists: [[Int]], personCount: Int) {
        var offsets = [0]
        var counts = Array(repeating: 0, count: personCount + 1)
        for list in lists {
            offsets.append(offsets[offsets.count - 1] + list.count)
            for person in list { counts[person + 1] += 1 }
        }
        for person in 0..<personCount { counts[person + 1] += counts[person] }
        var next = counts
        var reverse = Array(repeating: 0, count: counts[personCount])
        for organization in lists.indices {
            for person in lists[organization] {
                reverse[next[person]] = organization
                next[person] += 1
            }
        }
        organizationOffsets = offsets
        peopleByOrganization = lists.flatMap { $0 }
        personOffsets = counts
        organizationsByPerson = reverse
    }
}
