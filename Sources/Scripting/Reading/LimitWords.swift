import LuaBridge
import Simulation

/// The sentences for limits that a script reached.
enum LimitWords {
    static func words(_ limit: LuaLimit) -> (code: ProblemCode, cause: Text, remedy: Text?) {
        switch limit {
        case .time(let seconds):
            (
                .time,
                Text(
                    id: "skrip dihentikan setelah \(shortest(seconds)) detik waktu hitung",
                    en: "the script was stopped after \(shortest(seconds)) s of computing time"),
                Text(
                    id:
                        "cari perulangan tanpa henti di baris ini, atau beri waktu lebih dengan --max-time (dan di limits bila skenario menyebutnya)",
                    en:
                        "look for a loop without end on this line, or allow more with --max-time (and in limits, if the scenario has them)"
                )
            )
        case .steps(let steps):
            (
                .steps,
                Text(
                    id: "skrip dihentikan setelah \(steps) langkah", en: "the script was stopped after \(steps) steps"),
                Text(
                    id:
                        "cari perulangan tanpa henti di baris ini, atau izinkan lebih dengan --max-steps (dan di limits bila skenario menyebutnya)",
                    en:
                        "look for a loop without end on this line, or allow more with --max-steps (and in limits, if the scenario has them)"
                )
            )
        case .memory(let bytes):
            (
                .memory,
                Text(
                    id: "skrip dihentikan karena memakai lebih dari \(bytes >> 20) MB memori",
                    en: "the script was stopped for using more than \(bytes >> 20) MB of memory"),
                Text(
                    id:
                        "kurangi yang disimpan, atau izinkan lebih dengan --max-memory (dan di limits bila skenario menyebutnya)",
                    en: "keep less, or allow more with --max-memory (and in limits, if the scenario has them)")
            )
        case .output(let bytes):
            (
                .output,
                Text(
                    id: "skrip dihentikan karena mencetak lebih dari \(bytes >> 10) KB",
                    en: "the script was stopped for printing more than \(bytes >> 10) KB"),
                Text(id: "kurangi print", en: "print less")
            )
        case .cancelled:
            (.cancelled, Text(id: "skrip dihentikan atas permintaan", en: "the script was stopped on request"), nil)
        }
    }
}
