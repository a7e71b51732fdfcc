import Testing

@testable import Experiments
@testable import Simulation

/// Designs over uncertainties that hang together.
struct JoinedDesignTests {
    private static let names = ["crowd", "doubt", "push", "rain"]

    private func design(
        _ kind: DesignSpec.Kind, _ rho: Double = -0.7, size: Int? = nil, names: [String] = names,
        scrambled: Bool = false
    ) throws -> Design {
        let plan = try CorrelatedStudyTests.plan([Correlation("crowd", "doubt", rho: rho)])
        return try DesignSpec(kind, names.map { Varied($0) }, size: size, scrambled: scrambled)
            .design(of: plan, seed: Seed(4))
    }

    /// Both kinds hang together, and what hangs together with nothing is where it was.
    @Test(arguments: [DesignSpec.Kind.latinHypercube, .sobol]) func pointsHangTogether(_ kind: DesignSpec.Kind) throws {
        let scrambled = kind == .sobol
        let (free, tied) = (
            try design(kind, 0, size: 1_024, scrambled: scrambled), try design(kind, size: 1_024, scrambled: scrambled)
        )
        #expect([0, 2, 3].allSatisfy { free.column($0) == tied.column($0) })
        let found = CopulaTests.rankCorrelation(tied.column(0), tied.column(1))
        #expect(CopulaTests.isNear(found, try Correlation("a", "b", rho: -0.7).rank, count: 1_024), "\(found)")
        // Each keeps its distribution: as many below the median as above, within four deviations of chance.
        #expect(abs(Double(tied.column(1).count { $0 < 0.5 }) - 512) < 4 * (1_024.0 * 0.25).squareRoot())
        #expect(tied.column(1).allSatisfy { (0...1).contains($0) } && tied.joinsInputs)
    }

    /// A larger design begins with the smaller one, as without correlations.
    @Test func growth() throws {
        for (kind, small, large) in [(DesignSpec.Kind.latinHypercube, 16, 32), (.sobol, 16, 21)] {
            let (before, after) = (try design(kind, size: small), try design(kind, size: large))
            #expect((0..<small).allSatisfy { before.point($0) == after.point($0) })
            #expect(throws: Never.self) { try after.checkExtends(before) }
        }
    }

    /// The first point of the published sequence is every input's lowest value; joined it is still a point of the ranges.
    @Test func theFirstPointOfTheSequence() throws {
        let first = try design(.sobol, 0.7, size: 4).point(0).values
        #expect(first[0] == 0 && first[1] >= 0 && first[1] < 1e-6 && first[3] == 0)
    }

    /// Values that somebody chose stay.
    @Test func listedValuesStay() throws {
        for kind in [DesignSpec.Kind.factorial, .oneAtATime] {
            #expect(try design(kind) == design(kind, 0) && !(try design(kind)).joinsInputs)
        }
    }

    @Test(arguments: [
        (
            DesignSpec.Kind.saltelli,
            "saltelli must vary independent inputs, because shares of the variance are only parted among independent inputs; "
                + "leave out crowd or doubt, or take latin_hypercube or sobol (got crowd, doubt, rho = -0.7)"
        ),
        (
            .morris,
            "morris must vary independent inputs, because each of its steps moves one input alone; "
                + "leave out crowd or doubt, or take latin_hypercube or sobol (got crowd, doubt, rho = -0.7)"
        ),
    ]) func designsOfIndependentInputsRefuse(_ kind: DesignSpec.Kind, _ sentence: String) throws {
        #expect {
            try design(kind, size: 16)
        } throws: {
            ($0 as? InvalidParameter)?.sentence.en == sentence
        }
        // With one of them, or where nothing hangs together, there is nothing to refuse.
        #expect(throws: Never.self) { try design(kind, size: 16, names: ["crowd", "push", "rain"]) }
        #expect(throws: Never.self) { try design(kind, 0, size: 16) }
    }
}
