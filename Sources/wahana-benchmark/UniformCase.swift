/// Workload W8: one uniform number by each way of drawing, beside the least that its rounds cost.
enum UniformCase {
    /// The goals in nanoseconds, stream and keyed.
    private static let goals = [1.5, 3.2]

    /// Prints the table; what it finds is a matter of the machine, so it always passes.
    static func run() -> Bool {
        var table = Rows(["W8 (ns a number)", "ours", "limit", "ratio", "goal", "mean", "mean of limit"])
        for (row, goal) in zip(ChanceUniforms.measure(), goals) {
            table.add([
                row.name, Rows.text(row.ours, 2), Rows.text(row.limit, 2), Rows.text(row.ours / row.limit, 2),
                Rows.text(goal, 1), Rows.text(row.check, 4), Rows.text(row.limitCheck, 4),
            ])
        }
        table.write()
        return true
    }
}
