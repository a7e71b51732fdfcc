import Simulation

/// The sex of a person, for who meets where.
public enum Sex: String, Sendable, Hashable, CaseIterable, Codable {
    /// Women.
    case woman
    /// Men.
    case man
}

/// The age group of a person.
public enum AgeGroup: String, Sendable, Hashable, CaseIterable, Codable {
    /// About 15 to 24, not yet married.
    case youth
    /// About 25 to 59.
    case adult
    /// 60 and older.
    case elder
}

/// Why a person counts as a notable (tokoh), when one does.
public enum Notable: String, Sendable, Hashable, CaseIterable, Codable {
    /// A community leader (tokoh masyarakat).
    case community
    /// A religious leader (tokoh agama).
    case religious
    /// A donor who lives here.
    case donor
    /// A donor who has moved away (tokoh perantauan); has no household here.
    case migrant

    /// What such a notable is called.
    public var label: Text {
        switch self {
        case .community: Text(id: "tokoh masyarakat", en: "community leader")
        case .religious: Text(id: "tokoh agama", en: "religious leader")
        case .donor: Text(id: "donatur perseorangan", en: "individual donor")
        case .migrant: Text(id: "tokoh perantauan", en: "migrant notable")
        }
    }

    /// Whether such a notable gives money in lumps.
    public var gives: Bool { self == .donor || self == .migrant }
}

/// A person known from the data: a board member or a notable. Everyone else is drawn.
public struct PersonRow: Sendable, Hashable {
    /// The code in the data, such as `p07`; never a real name.
    public var id: String
    /// What to call the person on screen: a role and a place, such as "Ketua RT 3".
    public var label: Text
    /// The person's sex.
    public var sex: Sex
    /// The age group.
    public var age: AgeGroup
    /// The number of the RT where the person lives, from 1; `nil` for one who has moved away.
    public var rt: Int?
    /// Free hours a week for the neighbourhood, 0…40.
    public var hours: Double
    /// Why the person counts as a notable, or `nil`.
    public var notable: Notable?
    /// The congregation the person belongs to, by name, or `nil` to take the household's.
    public var congregation: String?

    /// A person of the data.
    public init(
        id: String, label: Text, sex: Sex, age: AgeGroup = .adult, rt: Int?, hours: Double, notable: Notable? = nil,
        congregation: String? = nil
    ) {
        (self.id, self.label, self.sex, self.age) = (id, label, sex, age)
        (self.rt, self.hours, self.notable, self.congregation) = (rt, hours, notable, congregation)
    }
}
