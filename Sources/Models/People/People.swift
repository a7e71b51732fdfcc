import Simulation

/// The residents and notables as columns, those of one household side by side, then those who have moved away.
///
/// An hour is spent once: what a person gives in a week never exceeds the free hours of that week.
public final class People {
    /// The households.
    public let households: Households
    /// The congregations by name.
    public let congregations: [String]

    /// The permanent identity: of the data, or child of the household's.
    public let identity: [Identity]
    /// The household of each person; `nil` for one who has moved away.
    public let household: [Int?]
    /// The sex of each person.
    public let sex: [Sex]
    /// The age group of each person.
    public let age: [AgeGroup]
    /// Why a person counts as a notable; `nil` for most.
    public let notable: [Notable?]
    /// What a person known from the data is called on screen; `nil` for those who were drawn.
    public let label: [Text?]
    /// The congregation of each person, an index into `congregations`.
    public let congregation: [Int]
    /// Free hours in an ordinary week.
    public let freeHours: [Double]
    /// What each person holds dear.
    public let values: [Values]
    /// How far the person follows others, 0…1; 0 for one who holds to old habits.
    public let susceptibility: [Double]
    /// Willingness before anything was said, −1…1.
    public let initialWillingness: [Double]

    /// Tahu: how far the person knows of the plan, 0…1.
    public internal(set) var awareness: [Double]
    /// Paham: how far the person understands it, 0…1.
    public internal(set) var understanding: [Double]
    /// Bersedia: how far the person is for it, −1…1.
    public internal(set) var willingness: [Double]
    /// What the person has lived through with the plan, good or bad, −1…1.
    public internal(set) var experience: [Double]
    /// Agreed in the room against their own mind and stays away for this many more weeks.
    public internal(set) var staysAway: [Double]
    var weeksOfSilence = 0
    /// Free hours that are left this week.
    public internal(set) var hoursLeft: [Double]
    /// Hours given since the start.
    public internal(set) var hoursSpent: [Double]

    /// People from the data by their code.
    public let indexByCode: [String: Int]

    /// The number of people.
    public var count: Int { identity.count }
    /// The number of people who live here: the first of the columns.
    public let residentCount: Int

    init(households: Households, congregations: [String], drawn: DrawnPeople, values: [Values]) {
        self.households = households
        self.congregations = congregations
        identity = drawn.identity
        household = drawn.household
        sex = drawn.sex
        age = drawn.age
        notable = drawn.notable
        label = drawn.label
        congregation = drawn.congregation
        freeHours = drawn.freeHours
        self.values = values
        susceptibility = drawn.susceptibility
        initialWillingness = drawn.initialWillingness
        residentCount = drawn.residentCount
        indexByCode = drawn.indexByCode
        awareness = Array(repeating: 0, count: drawn.identity.count)
        understanding = awareness
        experience = awareness
        staysAway = awareness
        hoursSpent = awareness
        willingness = drawn.initialWillingness
        hoursLeft = drawn.freeHours
    }
}

/// The columns of `People` while they are made.
struct DrawnPeople {
    var identity: [Identity] = []
    var household: [Int?] = []
    var sex: [Sex] = []
    var age: [AgeGroup] = []
    var notable: [Notable?] = []
    var label: [Text?] = []
    var congregation: [Int] = []
    var freeHours: [Double] = []
    var susceptibility: [Double] = []
    var initialWillingness: [Double] = []
    var residentCount = 0
    var indexByCode: [String: Int] = [:]
}
