import Experiments
import Simulation

/// The sentence of each note; `identical` and `preliminary` are said elsewhere.
enum NoteWords {
    static func sentence(_ note: Note, pairs: Int, _ writing: Writing) -> String? {
        let count = writing.whole(pairs)
        let text: Text
        switch note {
        case .identical, .preliminary, .tooFewPairs: return nil
        case .sameAmount:
            text = Text(
                id: "Selisihnya sama pada semua \(count) ulangan berpasangan.",
                en: "The difference is the same in all \(count) paired runs.")
        case .noDiscordantPair:
            text = Text(
                id: "Tidak satu pun pasangan ulangan berbeda; bedanya paling banyak sekitar 3 dari \(count).",
                en: "No paired run differed; the difference is at most about 3 in \(count).")
        case .probablyTooShort:
            text = Text(
                id: "Sebaran hasilnya sangat miring; rentang ini kemungkinan terlalu sempit.",
                en: "The values are very skewed; this range is probably too short.")
        case .tooManyResamples, .resamplesConstant:
            text = Text(
                id: "Sebaran hasilnya miring; rentangnya dihitung dengan t berpasangan.",
                en: "The values are skewed; the range was computed with paired t.")
        case .failedRuns:
            text = Text(
                id: "Ada ulangan yang gagal dan simpulan berubah bila nilainya terburuk atau terbaik.",
                en: "Runs failed, and the verdict changes when the worst or best value stands in their place.")
        case .survivesFailedRuns:
            text = Text(
                id: "Ada ulangan yang gagal; simpulan tetap walau nilainya terburuk atau terbaik.",
                en: "Runs failed; the verdict stands with the worst and the best value in their place.")
        case .speedAndShareDisagree:
            text = Text(
                id: "Kecepatan dan banyaknya ulangan yang sampai menunjuk arah yang berbeda.",
                en: "Speed and the share of runs that reach it point different ways.")
        }
        return text[writing.language]
    }
}
