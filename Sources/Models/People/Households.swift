import Simulation

/// The households of the territory as columns, ordered by RT and house; index `0..<count`.
public struct Households: Sendable {
    /// The permanent identity: child of the RT's.
    public internal(set) var identity: [Identity] = []
    /// The RT, from 0 (RT 1).
    public internal(set) var rt: [Int] = []
    /// The house within its RT, from 0.
    public internal(set) var house: [Int] = []
    /// Whether it moved in during the last years.
    public internal(set) var isNewcomer: [Bool] = []
    /// Whether its adults come home after dark.
    public internal(set) var commutes: [Bool] = []
    /// The welfare group, 1 (weakest) to 5.
    public internal(set) var welfare: [Int] = []
    /// Whether it holds to old habits.
    public internal(set) var holdsOldHabits: [Bool] = []
    /// The congregation, an index into `People.congregations`.
    public internal(set) var congregation: [Int] = []
    /// Where its people begin: those of household `h` are `firstPerson[h]..<firstPerson[h + 1]`.
    public internal(set) var firstPerson: [Int] = [0]
    /// How many RT there are.
    public internal(set) var rtCount = 0

    /// The number of households.
    public var count: Int { identity.count }

    /// The people of a household, as indices into the columns of `People`.
    @inlinable
    public func people(of household: Int) -> Range<Int> {
        firstPerson[household]..<firstPerson[household + 1]
    }
}

/// How many households are made, and of what mix.
public struct HouseholdPlan: Sendable, Hashable {
    /// The number of RT, 1…30.
    public var rt: Int
    /// The households of each RT, 1…400; Permendagri 5/1981 set at most 30 in a desa and 50 in a kelurahan (as quoted
    /// in the sector statistics of Kota Magelang).
    public var perRT: Int
    /// The share that holds to old habits, 0…1.
    public var oldHabits: Double
    /// The congregations by name and share of households; the shares are scaled to 1.
    public var congregations: [Congregation]

    /// A congregation of the territory.
    public struct Congregation: Sendable, Hashable {
        /// Its name in the data, such as `masjid`.
        public var name: String
        /// Its share of the households, more than 0.
        public var share: Double

        /// A congregation with its share.
        public init(_ name: String, share: Double) {
            (self.name, self.share) = (name, share)
        }
    }

    /// A plan of households.
    ///
    /// - Throws: `InvalidParameter` naming the first value outside its range.
    public init(
        rt: Int, perRT: Int, oldHabits: Double,
        congregations: [Congregation] = [Congregation("masjid", share: 0.86), Congregation("gereja", share: 0.14)]
    ) throws {
        try InvalidParameter.check(Double(rt), named: "rt", in: 1...30)
        try InvalidParameter.check(Double(perRT), named: "per_rt", in: 1...400, unit: "households")
        try InvalidParameter.check(oldHabits, named: "old_habits", in: 0...1)
        for congregation in congregations {
            try InvalidParameter.check(congregation.share, named: "congregations.\(congregation.name)", in: 0...1)
        }
        guard congregations.reduce(0, { $0 + $1.share }) > 0 else {
            throw InvalidParameter(
                "congregations", must: Text(id: "memuat bagian yang lebih dari 0", en: "have a share above 0"), got: 0)
        }
        (self.rt, self.perRT, self.oldHabits, self.congregations) = (rt, perRT, oldHabits, congregations)
    }
}
