import Simulation

/// The limits that a scenario sets for its own runs; they can only be tighter than those it is given.
struct TighterLimits: Sendable, Hashable {
    /// Seconds of computing time.
    var seconds: Double?
    /// Counted instructions.
    var steps: UInt64?
    /// Memory, in units of 2^20 bytes.
    var megabytes: Int?

    /// What holds for a run: the tighter of both, one by one.
    func tightened(_ limits: Limits) -> Limits {
        var result = limits
        if let seconds { result.seconds = min(seconds, limits.seconds) }
        if let steps { result.steps = min(steps, limits.steps ?? steps) }
        if let megabytes { result.memory = min(megabytes << 20, limits.memory) }
        return result
    }

    /// What is looser than the usual limit and the one that was asked for: it would not do what it says.
    func misuses(beside limits: Limits) -> [Misuse] {
        var found: [Misuse] = []
        func refuse(_ name: String, _ most: String, _ got: String, _ unit: Text, _ option: String) {
            found.append(
                Misuse(
                    .value,
                    Text(
                        id:
                            "'limits.\(name)' pada 'scenario' hanya dapat memperketat: paling banyak \(most) \(unit.id) (tertulis \(got))",
                        en: "'limits.\(name)' in 'scenario' can only tighten: at most \(most) \(unit.en) (got \(got))"),
                    remedy: Text(
                        id: "kecilkan atau hapus; yang menjalankan dapat melonggarkannya dengan \(option)",
                        en: "lower it or drop it; whoever runs the scenario can allow more with \(option)"),
                    trail: ["limits", name]))
        }
        let usual = Limits()
        let (most, room) = (max(usual.seconds, limits.seconds), max(usual.memory, limits.memory) >> 20)
        if let seconds, seconds > most {
            refuse(
                "seconds", shortest(most), shortest(seconds), Text(id: "detik", en: "seconds"), "--max-time")
        }
        if let megabytes, megabytes > room {
            refuse("megabytes", "\(room)", "\(megabytes)", Text("MB"), "--max-memory")
        }
        return found
    }
}
