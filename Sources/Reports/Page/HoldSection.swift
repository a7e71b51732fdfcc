import Experiments
import Simulation

/// What becomes of the verdict in other circumstances, one by one: the part of the report under its first sentences.
struct HoldSection {
    let twins: Twins

    var html: String {
        guard let hold = twins.findings.hold, !(hold.horizons.isEmpty && hold.structures.isEmpty) else { return "" }
        return Sections(twins: twins).section(
            "hold", Text(id: "Apakah simpulan tetap", en: "Does the verdict hold"),
            Markup.paragraph(pair(hold.verdict), "note") + table(rows(hold)))
    }

    private func pair(_ verdict: HeldVerdict) -> Text {
        let (first, second) = (twins.strategy(verdict.first), twins.strategy(verdict.second))
        let primary = twins.primary
        let what = twins.text { FirstScreen.capital($0.names.measure(primary.outcome, at: primary.place)) }
        return what + Text(": ") + first + Text(id: " terhadap ", en: " against ") + second + Text(".")
    }

    private func table(_ rows: [[String]]) -> String {
        Markup.table(
            Text(id: "Simpulan dalam keadaan lain", en: "The verdict in other circumstances"),
            head: [
                Text(id: "Bila", en: "If"), Text(id: "Beda", en: "Difference"), Text(id: "Rentang", en: "Range"),
                Text(id: "Simpulan", en: "Verdict"),
            ].map(Markup.both), rows: rows, numbers: [1, 2])
    }

    private func rows(_ hold: HoldFindings) -> [[String]] {
        let own = hold.verdict.pair(in: twins.comparison).map { pair in
            row(
                twins.text { $0.say("seperti rencana (\($0.names.horizon))", "as planned (\($0.names.horizon))") },
                PairAnswer(pair, of: twins.comparison.replicates))
        }
        return (own.map { [$0] } ?? [])
            + hold.horizons.map { one in
                let lead = twins.text { answer in
                    let time = answer.holdWords?.horizons.times([one.span]) ?? ""
                    return answer.say("jangka \(time)", "it runs \(time)")
                }
                return row(lead, one.answer)
            }
            + hold.structures.map { one in
                let name = Plain.line(one.name)
                return row(
                    twins.text { ($0.holdWords?.structures.label(one) ?? "") + " (\(name))" }, one.answer)
            }
    }

    private func row(_ lead: Text, _ answer: PairAnswer) -> [String] {
        let outcome = twins.primary.outcome
        let (estimate, range): (Text, Text)
        if let middle = answer.estimate, let interval = answer.interval {
            estimate = twins.text { PairStatement.Span(middle, interval, of: outcome, $0.language).estimate }
            range = twins.text {
                let span = PairStatement.Span(middle, interval, of: outcome, $0.language)
                return span.low + $0.say(" sampai ", " to ") + span.high
            }
        } else {
            (estimate, range) = (Text("–"), Text("–"))
        }
        return [lead, estimate, range, ClassWords.full(answer.verdict)].map(Markup.both)
    }
}
