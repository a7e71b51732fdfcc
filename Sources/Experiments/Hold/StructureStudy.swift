import Simulation

/// Judges the pair of a verdict under each of the model's other forms, one at a time.
///
/// A form is a named choice: no number lies between two of them, so that they are not drawn with the numbers but run each
/// by itself, with as many replicates as the comparison, on the same luck and with the error of its pair.
struct StructureStudy: Sendable {
    let study: Study
    let verdict: HeldVerdict
    let structures: [Structure]

    init(_ study: Study, _ verdict: HeldVerdict) {
        (self.study, self.verdict) = (study, verdict)
        structures = StructureStudy.structures(of: study)
    }

    private static func structures(of study: Study) -> [Structure] {
        study.plan.structures(except: study.changes.map(\.name))
    }

    /// Runs that it takes.
    static func runs(of study: Study) -> Int { 2 * study.replicates * structures(of: study).count }

    /// Does the runs that the store does not hold yet.
    ///
    /// - Throws: As `HoldStudy.run`.
    func run(on batch: Batch, in stores: HoldStudy.StoreMaker) throws -> [StructureAnswer] {
        guard let place = study.plan.outcomes.firstIndex(where: \.compared.primary), !structures.isEmpty else {
            return []
        }
        var inputs: [Structure] = []
        for one in structures where !inputs.contains(where: { $0.name == one.name }) { inputs.append(one) }
        let points = structures.map { one in inputs.map { $0.name == one.name ? one.value : $0.usual } }
        let pair = [verdict.first, verdict.second]
        let sweep = try Sweep(
            DesignSpec(.points, inputs.map { Varied($0.name) }, points: points), of: study.plan, seed: study.seed,
            strategies: pair.map { study.plan.strategies[$0].name })
        let varied = try Study(
            study.plan, seed: study.seed, replicates: study.replicates, perFuture: study.perFuture,
            changes: study.changes, sweep: sweep)
        let found = try SweepStudy(varied, on: batch).run(in: stores(.structures, RunLayout(varied)))
        let places = pair.compactMap { found.layout.strategies.firstIndex(of: $0) }
        return structures.indices.map { point in
            let values = places.map { found.values(place, strategy: $0, point: point) }
            let answer = PairAnswer(
                values[0], values[1], study.plan.outcomes[place].compared, horizon: study.plan.days,
                error: verdict.error(in: study), perFuture: study.perFuture, seed: study.seed)
            return StructureAnswer(
                name: structures[point].name, choice: structures[point].choice.name, answer: answer,
                standing: verdict.direction.map { Standing(answer.verdict, of: $0) })
        }
    }
}
