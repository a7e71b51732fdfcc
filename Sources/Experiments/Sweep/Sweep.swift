import Simulation

/// The points of a design, crossed with strategies of a plan.
public struct Sweep: Sendable, Hashable {
    /// What is varied and how.
    public let spec: DesignSpec
    /// The points.
    public let design: Design
    /// Which strategies are run at every point, by their index in the plan, rising; at least one.
    public let strategies: [Int]

    /// The sweep of `plan` that `spec` describes.
    ///
    /// - Parameters:
    ///   - seed: The study's, for designs that are drawn at random.
    ///   - strategies: Names; all of the plan where it is empty.
    /// - Throws: `InvalidParameter` for what the plan does not have or the design refuses.
    public init(_ spec: DesignSpec, of plan: Plan, seed: Seed, strategies names: [String] = []) throws {
        self.spec = spec
        design = try spec.design(of: plan, seed: seed)
        for name in names where !plan.strategies.contains(where: { $0.name == name }) {
            throw InvalidParameter(
                "--strategy",
                must: Text(id: "menyebut strategi yang ada; ", en: "name a strategy of the plan; ")
                    + offer(for: name, among: plan.strategies.map(\.name)),
                got: name)
        }
        strategies = plan.strategies.indices.filter { names.isEmpty || names.contains(plan.strategies[$0].name) }
    }

    /// Some strategies of a plan as it stands: one point at which nothing is varied.
    ///
    /// - Parameter strategies: By their index in the plan, rising; at least one.
    init(asItStands strategies: [Int]) {
        spec = DesignSpec(.points, [], points: [[]])
        design = Design(.points, [], count: 1, .values([]))
        self.strategies = strategies
    }

    /// The varied values of a point.
    func values(at point: Int) -> [RunKey.Parameter] {
        zip(design.inputs, design.point(point).values).map { RunKey.Parameter($0.name, $1) }
    }

    /// Refuses to vary what is set from outside.
    func check(with changes: [RunKey.Parameter]) throws {
        for change in changes where design.inputs.contains(where: { $0.name == change.name }) {
            throw InvalidParameter(
                "--set",
                must: Text(
                    id: "tidak menetapkan apa yang diubah-ubah oleh rancangan", en: "set nothing that the design varies"
                ),
                got: change.name)
        }
    }

    /// What tells one sweep from another in a study's digest; strategies are told apart run by run.
    var identity: String { spec.identity }
}
