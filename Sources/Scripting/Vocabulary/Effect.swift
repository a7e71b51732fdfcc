import Simulation

/// What using an entry does; it decides when it may be used.
public enum Effect: String, Sendable, CaseIterable {
    /// Nothing but a value: may stand anywhere.
    case value
    /// It says something of the plan: only at the top of the script.
    case declares
    /// It says what the place is made of: only while `plan:world` builds it.
    case builds
    /// It says what the members of the place have beside what the models know: while it is built, or while a strategy acts.
    case arranges
    /// It looks at the place.
    case reads
    /// It draws by chance.
    case draws
    /// It makes something happen.
    case acts
}

/// Where a session is in its life.
enum Phase: Sendable {
    /// The script's top level is being read.
    case declaring
    /// `plan:world` builds the place.
    case building
    /// A strategy acts, or what it scheduled.
    case acting
    /// An outcome is measured or a condition is asked.
    case measuring
    /// The run has ended.
    case over

    /// Why something with this effect cannot be used now; `nil` when it can.
    func objection(to effect: Effect) -> (code: ProblemCode, cause: Text, remedy: Text?)? {
        switch (effect, self) {
        case (.value, _), (.declares, .declaring), (.builds, .building), (.reads, .acting), (.reads, .measuring),
            (.draws, .building), (.draws, .acting), (.acts, .acting), (.arranges, .building), (.arranges, .acting):
            nil
        case (.declares, _):
            (
                .moment,
                Text(
                    id: "hanya dapat ditulis di luar fungsi, di naskah rencana",
                    en: "can only stand at the top of the plan"),
                Text(id: "pindahkan ke luar fungsi", en: "move it out of the function")
            )
        case (.builds, _):
            (
                .moment,
                Text(id: "hanya dapat dipakai di dalam plan:world", en: "can only be used inside plan:world"),
                Text(
                    id: "pindahkan ke plan:world(function(world, p) … end)",
                    en: "move it into plan:world(function(world, p) … end)")
            )
        case (_, .declaring), (_, .building):
            (
                .moment,
                Text(
                    id: "belum dapat dipakai: wilayahnya belum selesai dibangun",
                    en: "cannot be used yet: the place is not built yet"),
                Text(id: "pakailah di dalam strategi atau ukuran hasil", en: "use it in a strategy or an outcome")
            )
        case (_, .measuring):
            (
                .reads,
                Text(
                    id: "tidak boleh dipakai di sini: ukuran hasil dan syarat hanya membaca",
                    en: "cannot be used here: outcomes and conditions only read"),
                Text(id: "pindahkan ke strategi", en: "move it into a strategy")
            )
        case (_, .over):
            (
                .moment,
                Text(
                    id: "tidak dapat dipakai lagi: simulasinya sudah selesai",
                    en: "cannot be used any more: the run is over"),
                nil
            )
        }
    }
}
