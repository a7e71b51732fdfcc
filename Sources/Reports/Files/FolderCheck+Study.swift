import Experiments
import Simulation

extension FolderCheck {
    /// Compares the study that the manifest names with the one that the run book keeps.
    public mutating func compareStudy(with kept: Study) {
        guard hasTables, study != kept.digest, !faults.contains(where: { $0.file == "runbook/study" }) else { return }
        let (named, held) = (Plain.line(study ?? "", limit: 8), String(kept.digest.prefix(8)))
        note(
            Remark(
                Manifest.file,
                Text(
                    id: "milik studi lain (\(named)) daripada catatan ulangan (\(held))",
                    en: "is of another study (\(named)) than the run book (\(held))")))
    }

    /// The study that the manifest is about, where the run book holds a larger one.
    ///
    /// - Throws: `InvalidParameter` when the manifest names what cannot be.
    public func narrowed(_ study: Study) throws -> Study {
        var replicates = study.replicates
        if case .whole(let count)? = manifest["replicates"] { replicates = Int(count) }
        var sweep = study.sweep
        if let whole = sweep, case .object(let design)? = manifest["design"],
            case .whole(let points)? = design["points"], case .list(let names)? = manifest["strategies"]
        {
            var spec = whole.spec
            if points > 0, points < whole.design.count {
                if spec.points.isEmpty {
                    spec.size = Int(points) / whole.design.blockCount
                } else {
                    spec.points = Array(spec.points.prefix(Int(points)))
                }
            }
            let strategies = names.compactMap { if case .text(let name) = $0 { name } else { nil } }
            sweep = try Sweep(spec, of: study.plan, seed: study.seed, strategies: strategies)
        }
        return try Study(
            study.plan, seed: study.seed, replicates: replicates, perFuture: study.perFuture, changes: study.changes,
            sweep: sweep, horizon: study.horizon)
    }
}
