import Simulation

/// What a study would take, as `--dry-run` tells it.
public struct DryRunText: Sendable {
    /// All runs of the study.
    public let runs: Int
    /// Those that its run book holds already.
    public let done: Int
    /// Threads that would work.
    public let jobs: Int
    /// Estimated time for what is left.
    public let seconds: Double
    /// Estimated memory at the most, in bytes.
    public let memory: Double
    /// Estimated bytes on disk of the whole run book.
    public let disk: Double

    /// An estimate.
    public init(runs: Int, done: Int, jobs: Int, seconds: Double, memory: Double, disk: Double) {
        (self.runs, self.done, self.jobs) = (runs, done, jobs)
        (self.seconds, self.memory, self.disk) = (seconds, memory, disk)
    }

    /// Five lines and what they rest on.
    public func text(_ language: Language) -> String {
        let writing = Writing(language)
        let rows: [(Text, Text)] = [
            (Text(id: "ulangan", en: "runs"), Text(writing.whole(runs))),
            (Text(id: "sudah ada", en: "done before"), Text(writing.whole(done))),
            (
                Text(id: "waktu", en: "time"),
                Text(
                    id: "kira-kira \(DryRunText.time(seconds, .indonesian)) dengan \(jobs) utas",
                    en: "about \(DryRunText.time(seconds, .english)) on \(jobs) threads")
            ),
            (Text(id: "memori", en: "memory"), about(memory)),
            (Text(id: "ruang simpan", en: "disk"), about(disk)),
        ]
        let width = (rows.map { $0.0[language].count }.max() ?? 0) + 2
        let lines = rows.map { name, value in
            name[language].padding(toLength: width, withPad: " ", startingAt: 0) + value[language]
        }
        let basis = Text(
            id: "Diperkirakan dari beberapa ulangan; belum ada yang dijalankan.",
            en: "Estimated from a few runs; nothing was started.")
        return (lines + [basis[language]]).joined(separator: "\n") + "\n"
    }

    private func about(_ bytes: Double) -> Text {
        Text(
            id: "kira-kira \(DryRunText.size(bytes, .indonesian))",
            en: "about \(DryRunText.size(bytes, .english))")
    }

    /// A length of time in the unit that reads best: seconds, minutes, hours or days.
    public static func time(_ seconds: Double, _ language: Language) -> String {
        let units: [(Double, Text)] = [
            (1, Text(id: "detik", en: "s")), (60, Text(id: "menit", en: "min")), (3600, Text(id: "jam", en: "h")),
            (86_400, Text(id: "hari", en: "days")),
        ]
        let unit = units.last { seconds >= 1.5 * $0.0 } ?? units[0]
        return Writing(language).number(seconds / unit.0, digits: 2) + " " + unit.1[language]
    }

    /// A number of bytes in kB, MB, GB or TB, powers of a thousand.
    public static func size(_ bytes: Double, _ language: Language) -> String {
        let units: [(Double, String)] = [(1e3, "kB"), (1e6, "MB"), (1e9, "GB"), (1e12, "TB")]
        let unit = units.last { bytes >= $0.0 } ?? units[0]
        return Writing(language).number(bytes / unit.0, digits: 2) + " " + unit.1
    }
}
