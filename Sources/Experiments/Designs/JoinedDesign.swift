import Simulation

extension Design {
    /// The same points with the inputs that hang together moved by their copula, point by point.
    ///
    /// Each input keeps its distribution, and a larger design still begins with the smaller one. The slices of a
    /// hypercube, and the evenness of a sequence, are those of the independent shares before they were joined. Listed
    /// values stay as they are.
    func joined(by copula: Copula) -> Design {
        guard case .units(var units) = cells else { return self }
        let places = copula.names.compactMap { name in inputs.firstIndex { $0.name == name } }
        precondition(places.count == copula.names.count, "a copula of some of the inputs")
        for point in 0..<count {
            let start = point * inputs.count
            for (place, share) in zip(places, copula.shares(places.map { units[start + $0] })) {
                units[start + place] = share
            }
        }
        return Design(method, inputs, count: count, .units(units))
    }

    /// Whether inputs that hang together do so at its points.
    public var joinsInputs: Bool {
        switch method {
        case .latinHypercube, .sobol: true
        case .factorial, .points, .oneAtATime, .saltelli, .morris: false
        }
    }

    /// Refuses inputs that hang together in a design whose analysis needs independent ones.
    ///
    /// - Throws: `InvalidParameter` with the reason and the remedy.
    static func refuse(_ correlations: [Correlation], in kind: DesignSpec.Kind) throws {
        guard let pair = correlations.first else { return }
        let reason =
            kind == .saltelli
            ? Text(
                id: "sebab bagian ragam hanya terbagi di antara masukan yang saling lepas",
                en: "because shares of the variance are only parted among independent inputs")
            : Text(
                id: "sebab tiap langkahnya menggeser satu masukan sendirian",
                en: "because each of its steps moves one input alone")
        throw InvalidParameter(
            kind.rawValue,
            must: Text(id: "mengubah masukan yang saling lepas, ", en: "vary independent inputs, ") + reason
                + Text(
                    id: "; tinggalkan \(pair.first) atau \(pair.second), atau pakai latin_hypercube atau sobol",
                    en: "; leave out \(pair.first) or \(pair.second), or take latin_hypercube or sobol"),
            got: "\(pair.first), \(pair.second), rho = \(shortest(pair.rho))")
    }
}
