import Simulation
import Testing

@testable import Experiments

/// The variables are those that sbatch(1), the PBS guides and Grid Engine's submit(1) name.
@Suite struct ArrayTaskTests {
    private static func slurm(_ id: String, _ first: String, _ last: String, _ step: String, _ count: String)
        -> [String: String]
    {
        [
            "SLURM_ARRAY_TASK_ID": id, "SLURM_ARRAY_TASK_MIN": first, "SLURM_ARRAY_TASK_MAX": last,
            "SLURM_ARRAY_TASK_STEP": step, "SLURM_ARRAY_TASK_COUNT": count,
        ].filter { !$0.value.isEmpty }
    }

    private static func engine(_ id: String, _ first: String, _ last: String, _ step: String) -> [String: String] {
        ["SGE_TASK_ID": id, "SGE_TASK_FIRST": first, "SGE_TASK_LAST": last, "SGE_TASK_STEPSIZE": step]
    }

    @Test(
        arguments: [
            (slurm("1", "1", "40", "1", "40"), "auto", "1/40"),
            (slurm("40", "1", "40", "1", "40"), "auto", "40/40"),
            (slurm("0", "0", "39", "1", "40"), "auto", "1/40"),
            (slurm("39", "0", "39", "1", "40"), "auto/40", "40/40"),
            (slurm("7", "3", "11", "4", "3"), "auto", "2/3"),
            (slurm("5", "5", "5", "1", "1"), "auto", "1/1"),
            (slurm("3", "1", "4", "", ""), "auto", "3/4"),
            (slurm("3", "", "4", "", ""), "auto", "3/4"),
            (slurm("3", "1", "", "", "4"), "auto", "3/4"),
            (engine("3", "1", "40", "1"), "auto", "3/40"),
            (engine("5", "1", "9", "4"), "auto", "2/3"),
            (engine("1", "1", "1", "undefined"), "auto", "1/1"),
            (["PBS_ARRAY_INDEX": "3"], "auto/40", "4/40"),
            (["PBS_ARRAY_INDEX": "0"], "auto/40", "1/40"),
            (["PBS_ARRAY_INDEX": "40"], "auto/40", "1/40"),
            (["PBS_ARRAYID": "39"], "auto/40", "40/40"),
            (["SLURM_ARRAY_TASK_ID": "9"], "3/40", "3/40"),
            ([:], "3/40", "3/40"),
        ] as [([String: String], String, String)])
    func thePartIsTold(_ environment: [String: String], _ typed: String, _ shard: String) throws {
        #expect(try Shard(typed: typed, environment: environment).description == shard)
    }

    /// An array of PBS is covered whole, whether it counts from 0 or from 1.
    @Test(arguments: [0, 1]) func eitherBase(_ base: Int) throws {
        let numbers = try (base..<base + 40).map {
            try Shard(typed: "auto/40", environment: ["PBS_ARRAY_INDEX": "\($0)"]).number
        }
        #expect(numbers.sorted() == Array(1...40))
    }

    @Test(
        arguments: [
            (
                [:], "auto",
                "--shard must be k/n, for example 3/40; auto is for array tasks of Slurm, PBS or "
                    + "SGE only (got auto)"
            ),
            (
                ["SGE_TASK_ID": "undefined"], "auto",
                "--shard must be k/n, for example 3/40; auto is for array tasks of Slurm, PBS or "
                    + "SGE only (got auto)"
            ),
            (
                ["PBS_ARRAYID": "3"], "auto",
                "--shard must say how many tasks there are, which PBS does not tell, for example "
                    + "auto/40 (got auto)"
            ),
            (["PBS_ARRAYID": "41"], "auto/40", "PBS_ARRAYID must be a whole number from 0 to 40 (got 41)"),
            (
                slurm("41", "1", "40", "1", "40"), "auto",
                "SLURM_ARRAY_TASK_ID must be an index from 1 to 40 in steps of 1 (got 41)"
            ),
            (
                slurm("2", "1", "9", "4", "3"), "auto",
                "SLURM_ARRAY_TASK_ID must be an index from 1 to 9 in steps of 4 (got 2)"
            ),
            (
                slurm("3", "1", "40", "0", "40"), "auto",
                "SLURM_ARRAY_TASK_ID must be an index from 1 to 40 in steps of 0 (got 3)"
            ),
            (
                slurm("3", "40", "1", "1", "40"), "auto",
                "SLURM_ARRAY_TASK_ID must be an index from 40 to 1 in steps of 1 (got 3)"
            ),
            (
                slurm("three", "1", "40", "1", "40"), "auto",
                "SLURM_ARRAY_TASK_ID must be a whole number from 0 to 1000000000 (got three)"
            ),
            (
                slurm("-1", "1", "40", "1", "40"), "auto",
                "SLURM_ARRAY_TASK_ID must be a whole number from 0 to 1000000000 (got -1)"
            ),
            (
                slurm("4", "1", "9", "1", "3"), "auto",
                "SLURM_ARRAY_TASK_COUNT must be 9, as many as indices from 1 to 9; submit an "
                    + "array without gaps, for example --array=1-9 (got 3)"
            ),
            (
                slurm("4", "", "", "", ""), "auto",
                "--shard must be k/n, for example 3/40, because the scheduler does not tell "
                    + "SLURM_ARRAY_TASK_MAX (got auto)"
            ),
            (
                slurm("1", "1", "40", "1", "40"), "auto/7",
                "--shard must be auto/40, as many tasks as the scheduler says (got auto/7)"
            ),
            (
                slurm("1", "0", "9000000", "1", ""), "auto",
                "--shard must be k/n with k from 1 to n and n at most 1000000, for example 3/40, "
                    + "or auto (got 2/9000001)"
            ),
            (
                ["SLURM_ARRAY_TASK_ID": "99999999999999999999"], "auto",
                "SLURM_ARRAY_TASK_ID must be a whole number from 0 to 1000000000 (got "
                    + "99999999999999999999)"
            ),
        ] as [([String: String], String, String)])
    func nonsenseIsRefused(_ environment: [String: String], _ typed: String, _ sentence: String) {
        let refusal = #expect(throws: InvalidParameter.self) { try Shard(typed: typed, environment: environment) }
        #expect(refusal?.sentence.en == sentence)
    }
}
