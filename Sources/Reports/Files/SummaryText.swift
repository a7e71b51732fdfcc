import Experiments
import Simulation

/// `summary.txt`: half a page in Indonesian, then the same in English, to paste into a nota dinas.
enum SummaryText {
    static func text(_ findings: Findings) -> String {
        Language.allCases.map { half(findings, $0) }.joined(
            separator: "\n" + String(repeating: "-", count: 72) + "\n\n")
    }

    private static func half(_ findings: Findings, _ language: Language) -> String {
        let answer = Answer(findings, language)
        let plan = answer.plan
        let writing = answer.writing
        let say = answer.say
        func line(_ text: String) -> String { Plain.wrapped(text, columns: 110) }
        var lines = [Plain.line(plan.title[language]), ""]
        lines.append(line(say("Pertanyaan: ", "Question: ") + Plain.line(plan.question[language])))
        if !plan.decides[language].isEmpty {
            lines.append(line(say("Yang memutuskan: ", "Who decides: ") + Plain.line(plan.decides[language])))
        }
        lines.append(line(say("Jawaban: ", "Answer: ") + ([answer.headline] + answer.support).joined(separator: " ")))
        lines += answer.notes.map(line)
        lines.append("")
        lines += ComparisonText(findings, language).table
        lines.append("")
        if !plan.budget.ceilings.isEmpty {
            let ceilings = plan.budget.ceilings.map { "\(Plain.line($0.source)) \(writing.rupiah($0.rupiah))" }
            let per = plan.budget.perFiscalYear ? say(" per tahun anggaran", " per fiscal year") : ""
            lines.append(line(say("Pagu: ", "Budget ceilings: ") + ceilings.joined(separator: "; ") + per + "."))
        }
        if !findings.expectations.isEmpty {
            let words = ExpectationWords(names: answer.names, plan: plan)
            lines.append(
                line(
                    say("Dugaan sebelum dijalankan: ", "Expected beforehand: ") + words.tally(findings.expectations)
                        + "."))
            for result in findings.expectations where result.verdict != .hit {
                let found = words.found(result)
                lines.append(
                    line(
                        "- \(words.verdict(result)): \(words.claim(result))"
                            + (found.isEmpty ? "" : "; \(say("ternyata", "found")) \(found)")))
            }
        }
        lines.append(
            line(say("Dasar angka: ", "Basis of the figures: ") + answer.grounds.joined(separator: " ")))
        lines.append(line(say("Yang tidak ditunjukkan: ", "What it does not show: ") + Limits.text[language]))
        lines.append(line(Answer.standing[language]))
        return lines.joined(separator: "\n") + "\n"
    }
}

/// What no model of this kind shows.
enum Limits {
    static let text = Text(
        id:
            "apa yang sungguh terjadi di tempat itu, apa yang tidak ditulis dalam skenario (musibah, pergantian kebijakan), "
            + "dan siapa orang-orangnya. Angka ilustratif adalah perkiraan.",
        en:
            "what really happens in that place, anything the scenario leaves out (a disaster, a change of policy), and who "
            + "the people are. Illustrative numbers are guesses.")
}
