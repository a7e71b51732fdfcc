import Simulation

/// One need of one household while it is open.
struct Need {
    let identity: Identity
    let household: Int32
    let category: Int32
    let welfare: Int32
    let began: Double
    let ends: Double
    /// How plainly others can see it; 1 on average. What is plain is seen and served first by everyone.
    let plainness: Double
    /// Providers whose list it stands on, one bit each.
    var knownTo: UInt64 = 0
    /// Providers that have served it, one bit each.
    var served: UInt64 = 0
    /// The same, had every list stayed separate.
    var servedApart: UInt64 = 0
    var firstServed: Double?
    var timesAsked: Int32 = 0
}

/// When needs arise: each household and category is a Poisson process of its own, so no need can shift another.
struct NeedArrivals {
    private var next: [Double]
    private var count: [Int32]
    private let meanDays: [Double]
    private let households: [Identity]
    private let categories: [Identity]
    private let draws: Draws

    init(households: [(identity: Identity, welfare: Int)], settings: Settings, luck: Chance, from start: Double) {
        draws = luck.draws(Services.arises)
        self.households = households.map(\.identity)
        categories = NeedCategory.all.map(\.identity)
        let perYear = NeedCategory.all.map { settings[$0.perYear] }
        let factors = NeedCategory.all.map { category in (1...5).map { category.factor(welfare: $0, settings) } }
        var means: [Double] = []
        means.reserveCapacity(households.count * perYear.count)
        for household in households {
            let group = min(5, max(1, household.welfare)) - 1
            for category in perYear.indices {
                let rate = perYear[category] * factors[category][group]
                means.append(rate > 0 ? 365.25 / rate : .infinity)
            }
        }
        meanDays = means
        count = Array(repeating: 0, count: means.count)
        next = Array(repeating: .infinity, count: means.count)
        let width = categories.count
        for slot in means.indices where means[slot].isFinite {
            next[slot] =
                start
                + draws.exponential(
                    mean: means[slot], self.households[slot / width], whom: categories[slot % width])
        }
    }

    /// Calls `arise` for every need that arises before `time`, household by household, category by category.
    mutating func take(
        until time: Double, _ arise: (_ household: Int, _ category: Int, _ ordinal: Int, _ when: Double) -> Void
    ) {
        let width = categories.count
        next.withUnsafeMutableBufferPointer { next in
            for slot in 0..<next.count where next[slot] < time {
                let (household, category) = (slot / width, slot % width)
                while next[slot] < time {
                    let ordinal = Int(count[slot])
                    arise(household, category, ordinal, next[slot])
                    count[slot] += 1
                    next[slot] += draws.exponential(
                        mean: meanDays[slot], households[household], whom: categories[category], occasion: ordinal + 1)
                }
            }
        }
    }
}
