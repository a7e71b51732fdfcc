import Simulation

/// Who belongs to what: a two-mode network of persons and organisations, each with several of the other.
///
/// Every membership is seen from both sides: it is in the list of its person and in that of its organisation.
public struct Memberships: Sendable {
    /// One person in one organisation.
    public struct Membership: Equatable, Sendable {
        /// The person's index.
        public let person: Int
        /// The organisation's index.
        public let organization: Int
        /// The role, as the file names it; nil for a plain member.
        public let role: String?
        /// Whether the person sits on the board.
        public let isBoard: Bool
        /// Hours a week that the person gives, where known.
        public let hours: Double?
        /// The last day of the term, where it ends.
        public let termEnds: CalendarDate?

        /// A membership.
        public init(
            person: Int, organization: Int, role: String? = nil, isBoard: Bool = false, hours: Double? = nil,
            termEnds: CalendarDate? = nil
        ) {
            self.person = person
            self.organization = organization
            self.role = role
            self.isBoard = isBoard
            self.hours = hours
            self.termEnds = termEnds
        }
    }

    /// The memberships in the order of the file.
    public let list: [Membership]
    /// For each person the indices in `list`.
    public let ofPerson: [[Int]]
    /// For each organisation the indices in `list`.
    public let ofOrganization: [[Int]]

    /// Memberships among so many people and organisations.
    ///
    /// - Throws: `InvalidParameter` for an index outside, or a person who is in one organisation twice.
    public init(_ list: [Membership], people: Int, organizations: Int) throws {
        var ofPerson = [[Int]](repeating: [], count: people)
        var ofOrganization = [[Int]](repeating: [], count: organizations)
        for (index, membership) in list.enumerated() {
            let (person, organization) = (membership.person, membership.organization)
            guard ofPerson.indices.contains(person), ofOrganization.indices.contains(organization) else {
                throw InvalidParameter(
                    "membership",
                    must: Text(
                        id: "menunjuk orang dan organisasi yang ada", en: "name a person and an organisation that exist"
                    ),
                    got: "\(person)–\(organization)")
            }
            guard !ofPerson[person].contains(where: { list[$0].organization == organization }) else {
                throw InvalidParameter(
                    "membership",
                    must: Text(
                        id: "ditulis satu kali untuk tiap orang dan organisasi",
                        en: "be given once for a person and an organisation"),
                    got: "\(person)–\(organization)")
            }
            ofPerson[person].append(index)
            ofOrganization[organization].append(index)
        }
        self.list = list
        self.ofPerson = ofPerson
        self.ofOrganization = ofOrganization
    }

    /// The organisations tied by shared members: weight is the number of members that two have in common.
    ///
    /// Breiger, R. L. (1974), "The duality of persons and groups", *Social Forces* 53(2), 181–190. doi:10.1093/sf/53.2.181
    public func organizationsBySharedMembers() -> Graph {
        shared(ofPerson.map { $0.map { list[$0].organization } }, nodeCount: ofOrganization.count)
    }

    /// The people tied by shared organisations: weight is the number of organisations that two have in common.
    public func peopleBySharedOrganizations() -> Graph {
        shared(ofOrganization.map { $0.map { list[$0].person } }, nodeCount: ofPerson.count)
    }

    private func shared(_ groups: [[Int]], nodeCount: Int) -> Graph {
        var counts: [Int: Int] = [:]
        for group in groups {
            let sorted = group.sorted()
            for (place, first) in sorted.enumerated() {
                for second in sorted[(place + 1)...] { counts[first * nodeCount + second, default: 0] += 1 }
            }
        }
        let ties = counts.sorted { $0.key < $1.key }.map { pair, count in
            Tie(from: pair / nodeCount, to: pair % nodeCount, kind: .functional, weight: Double(count))
        }
        return GraphBuilder(unchecked: ties, nodeCount: nodeCount, isDirected: false).assembled()
    }
}
