import Simulation

extension Design {
    /// Random walks through a grid in which every input moves once, by half of the grid's levels.
    ///
    /// A trajectory starts at a random point of a grid with *p* levels per input from 0 to 1; in random order each input
    /// then moves by Δ = *p*/(2(*p* − 1)), up where it started in the lower half and down otherwise (Morris 1991,
    /// Factorial sampling plans for preliminary computational experiments, Technometrics 33(2), 161–174, section 3,
    /// doi:10.1080/00401706.1991.10484804). Levels 0 and 1 are an input's bounds. A trajectory keeps the luck of its own
    /// number. Every larger design starts with the smaller one.
    ///
    /// Named choices have no order to move along: they start at any choice and move to any other, each alike likely.
    ///
    /// - Parameters:
    ///   - trajectories: How many walks, each of inputs + 1 runs; 10 to 50 are usual.
    ///   - levels: An even number from 2; 4 is usual.
    /// - Throws: `InvalidParameter` for no input, one twice, odd levels, or too many trajectories.
    public static func morris(_ inputs: [Input], trajectories: Int, levels: Int = 4, seed: Seed) throws -> Design {
        guard levels >= 2, levels % 2 == 0, levels <= 1_000 else {
            throw InvalidParameter(
                "morris.levels", must: Text(id: "genap, 2 sampai 1000", en: "be even, 2 to 1000"), got: "\(levels)")
        }
        let most = mostPoints / (inputs.count + 1)
        guard trajectories >= 1, trajectories <= most else {
            throw InvalidParameter(
                "morris", must: Text(id: "punya 1 sampai \(most) lintasan", en: "have 1 to \(most) trajectories"),
                got: "\(trajectories)")
        }
        try check(inputs, points: trajectories * (inputs.count + 1), named: "morris")
        let chance = Chance(seed: seed, domain: .analysis, index: 0)
        let (starts, order) = (chance.draws(morrisStart), chance.draws(morrisOrder))
        let others = chance.draws(morrisChoice)
        let choices = inputs.map { $0.valueCount ?? 1 }
        let who = inputs.map { Identity($0.name) }
        var units: [Double] = []
        units.reserveCapacity(trajectories * (inputs.count + 1) * inputs.count)
        for trajectory in 0..<trajectories {
            var place = inputs.indices.map {
                grid(starts.uniform(who[$0], occasion: trajectory), inputs[$0].names.isEmpty ? levels : choices[$0])
            }
            func unit(_ input: Int) -> Double {
                inputs[input].names.isEmpty
                    ? Double(place[input]) / Double(levels - 1) : inputs[input].middle(ofChoice: place[input])
            }
            units += inputs.indices.map(unit)
            // Each input runs on its own number, so that another input more or less keeps the order of the rest.
            let moves = inputs.indices.map { (order.uniform(who[$0], occasion: trajectory), $0) }.sorted { $0 < $1 }
            for (_, input) in moves {
                if inputs[input].names.isEmpty {
                    place[input] += place[input] < levels / 2 ? levels / 2 : -(levels / 2)
                } else {
                    let step = 1 + grid(others.uniform(who[input], occasion: trajectory), choices[input] - 1)
                    place[input] = (place[input] + step) % choices[input]
                }
                units += inputs.indices.map(unit)
            }
        }
        return Design(
            .morris(trajectories: trajectories, levels: levels), inputs, count: trajectories * (inputs.count + 1),
            .units(units))
    }

    static let morrisStart = Decision("morris start", .nth)
    static let morrisChoice = Decision("morris choice", .nth)
    static let morrisOrder = Decision("morris order", .nth)

    private static func grid(_ uniform: Double, _ levels: Int) -> Int { min(levels - 1, Int(uniform * Double(levels))) }
}
