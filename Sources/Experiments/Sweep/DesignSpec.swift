import Simulation

/// What is to be varied and how: the few words from which a design is made, as a plan or a command line gives them.
public struct DesignSpec: Sendable, Hashable, Codable {
    /// The kind of design, as it is called in files and on the command line.
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// Every level of every input with every level of all others.
        case factorial
        /// Points that somebody listed.
        case points
        /// Each input at its low and at its high value alone.
        case oneAtATime = "one_at_a_time"
        /// One point in each of as many equal slices of every input as there are points.
        case latinHypercube = "latin_hypercube"
        /// The first points of a Sobol sequence.
        case sobol
        /// The design behind Sobol indices.
        case saltelli
        /// Random walks in which every input moves once.
        case morris

        /// Whether it says itself with which luck a point is run, so that a study's replicates are not for it.
        public var choosesLuck: Bool { self == .saltelli || self == .morris }
    }

    /// The kind of design.
    public var kind: Kind
    /// What is varied, in order.
    public var inputs: [Varied]
    /// Points of a hypercube or a sequence, rows of a Saltelli design, Morris trajectories; `nil` for the usual size.
    public var size: Int?
    /// The listed points, a value per input each; empty for other kinds.
    public var points: [[Double]]
    /// Whether a Sobol sequence is scrambled.
    public var scrambled: Bool

    /// What is to be varied and how.
    public init(
        _ kind: Kind, _ inputs: [Varied], size: Int? = nil, points: [[Double]] = [], scrambled: Bool = false
    ) {
        (self.kind, self.inputs, self.size, self.points, self.scrambled) = (kind, inputs, size, points, scrambled)
    }

    /// The usual size of a kind that has one: points, rows or trajectories.
    public static func usualSize(of kind: Kind) -> Int? {
        switch kind {
        case .factorial, .points, .oneAtATime: nil
        case .latinHypercube, .sobol: 128
        case .saltelli: 256
        case .morris: 20
        }
    }

    /// The design over the inputs of `plan`.
    ///
    /// Uncertainties that hang together do so in a hypercube and in a sequence; every value of a factorial, one-at-a-time
    /// or listed design is a wish, and stays.
    ///
    /// - Throws: `InvalidParameter` for inputs that hang together where a design needs independent ones, unknown names,
    ///   values outside their ranges, a size that the kind cannot have, or too many points.
    public func design(of plan: Plan, seed: Seed) throws -> Design {
        let inputs = try inputs.map { try $0.input(of: plan, isFactorial: kind == .factorial) }
        if let size {
            guard DesignSpec.usualSize(of: kind) != nil else {
                throw InvalidParameter(
                    "--size",
                    must: Text(
                        id: "tidak disebut untuk rancangan \(kind.rawValue), yang ukurannya sudah tetap",
                        en: "be left out for the design \(kind.rawValue), whose size is given"),
                    got: "\(size)")
            }
            guard (1...Design.mostPoints).contains(size) else {
                throw InvalidParameter(
                    "--size",
                    must: Text(id: "1 sampai \(Design.mostPoints)", en: "be 1 to \(Design.mostPoints)"), got: "\(size)")
            }
        }
        let size = size ?? DesignSpec.usualSize(of: kind) ?? 1
        let correlations = plan.correlations(among: inputs.filter { $0.origin == .uncertainty }.map(\.name))
        if kind.choosesLuck { try Design.refuse(correlations, in: kind) }
        let design = try design(of: inputs, size: size, seed: seed)
        return try Copula(correlations).map { design.joined(by: $0) } ?? design
    }

    /// The design over inputs that do not hang together.
    private func design(of inputs: [Input], size: Int, seed: Seed) throws -> Design {
        switch kind {
        case .factorial:
            try .factorial(inputs, levels: zip(self.inputs, inputs).map { $0.levels(of: $1) })
        case .points: try .points(inputs, points)
        case .oneAtATime: try .oneAtATime(inputs)
        case .latinHypercube: try .latinHypercube(inputs, size: size, seed: seed)
        case .sobol: try .sobol(inputs, size: size, scramble: scrambled ? SobolScramble(seed: seed) : nil)
        case .saltelli: try .saltelli(inputs, rows: size, seed: seed)
        case .morris: try .morris(inputs, trajectories: size, seed: seed)
        }
    }

    /// What tells one sweep from another in a study's digest: all but the size of a design that can grow.
    var identity: String {
        var text = "sweep \(kind.rawValue)\(scrambled ? " scrambled" : "")\n" + inputs.map(\.identity).joined()
        if kind == .latinHypercube, let size = size ?? DesignSpec.usualSize(of: kind) {
            // It grows by doubling only: sizes of one family have the same odd part.
            text += "odd part \(size >> size.trailingZeroBitCount)\n"
        }
        return text
    }
}
