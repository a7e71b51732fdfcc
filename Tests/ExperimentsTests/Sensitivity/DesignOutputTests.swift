import Simulation
import Testing

@testable import Experiments

/// Values over a design's points.
@Suite struct DesignOutputTests {
    @Test func differencesNeedBoth() {
        let one = DesignOutput("a", [3, nil, 5, .infinity])
        let two = DesignOutput("b", [1, 2, nil, 4])
        #expect(one.values == [3, nil, 5, nil])
        #expect(DesignOutput.difference(one, minus: two).values == [2, nil, nil, nil])
        #expect(DesignOutput.difference(one, minus: two).name == "a − b")
    }

    @Test func blocksAreWholeOrGone() throws {
        let design = try Design.morris(DesignInputs.units(1), trajectories: 3, seed: Seed(1))
        #expect(try DesignOutput("y", [1, 2, nil, 4, 5, 6]).blocks(of: design, fewest: 2) == [[1, 2], [5, 6]])
        let refusal = DesignInputs.refusal {
            _ = try DesignOutput("y", [1, 2, nil, 4, 5, 6]).blocks(of: design, fewest: 3)
        }
        #expect(refusal?.id == "y harus punya sedikitnya 3 kelompok titik yang lengkap (tertulis 2)")
    }
}
