import Experiments
import Simulation

/// `summary.txt` of a sweep: half a page in Indonesian, then the same in English, to paste into a nota dinas.
enum SweepSummary {
    static func text(_ analysis: SweepAnalysis) -> String {
        Language.allCases.map { half(analysis, $0) }.joined(
            separator: "\n" + String(repeating: "-", count: 72) + "\n\n")
    }

    private static func half(_ analysis: SweepAnalysis, _ language: Language) -> String {
        let words = SweepWords(analysis, language)
        let (plan, say) = (words.plan, words.say)
        func line(_ text: String) -> String { Plain.wrapped(text, columns: 110) }
        var lines = [Plain.line(plan.title[language]), ""]
        lines.append(line(say("Pertanyaan: ", "Question: ") + Plain.line(plan.question[language])))
        if !plan.decides[language].isEmpty {
            lines.append(line(say("Yang memutuskan: ", "Who decides: ") + Plain.line(plan.decides[language])))
        }
        lines.append(line(say("Jawaban: ", "Answer: ") + ([words.headline] + words.support).joined(separator: " ")))
        lines += words.failures.map(line)
        lines.append(line(say("Yang diubah-ubah:", "What was varied:")))
        for row in words.varied {
            lines.append(line("- \(row.label): \(row.range); \(row.judge)"))
        }
        lines.append("")
        lines += SweepText(analysis, language, columns: 110).tables
        lines.append("")
        for caution in words.cautions + words.sure + [words.extent] { lines.append(line(caution)) }
        lines.append(line(say("Dasar angka: ", "Basis of the figures: ") + words.basis))
        lines.append(line(say("Yang tidak ditunjukkan: ", "What it does not show: ") + Limits.text[language]))
        lines.append(line(Answer.standing[language]))
        return lines.joined(separator: "\n") + "\n"
    }
}
