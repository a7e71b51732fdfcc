import Experiments
import Simulation

/// What findings say in one language: the sentences that terminal, summary and report share.
public struct Answer: Sendable {
    /// The findings.
    public let findings: Findings
    /// What strategies and outcomes are called.
    public let names: Names

    /// The sentences on `findings`.
    public init(_ findings: Findings, _ language: Language) {
        self.findings = findings
        names = Names(findings.study.plan, language)
    }

    var language: Language { names.language }
    var writing: Writing { names.writing }
    var plan: Plan { findings.study.plan }
    var comparison: Comparison { findings.comparison }
    var primary: OutcomeComparison { comparison.primary }

    /// `id` or `en`.
    func say(_ id: String, _ en: String) -> String { language == .indonesian ? id : en }

    /// The first sentence.
    public var headline: String { Headline(names, comparison).sentence }

    /// The first sentence in at most 25 words.
    public var short: String { Headline(names, comparison).short }

    /// The pairs that the answer rests on: the leader against the baseline, then against the best of the others.
    var decisivePairs: [PairVerdict] {
        let leader = primary.best.leader
        let first = primary.againstBaseline.first { $0.first == leader }
        let second = primary.againstBest.first { $0.first == leader }
        guard let second else { return first.map { [$0] } ?? [] }
        guard let first, first.second != second.second else { return [second] }
        return [first, second]
    }

    /// The sentences under the first one: how the leader stands against the baseline and against the next best.
    public var support: [String] {
        let words = PairSentence(names, primary, replicates: comparison.replicates)
        return decisivePairs.map(words.sentence) + nested
    }

    /// In how many futures the leader is best, and what of the difference is luck; only where futures hold several runs.
    private var nested: [String] {
        guard comparison.perFuture > 1,
            let share = primary.chances.first(where: { $0.strategy == primary.best.leader })?.futures
        else { return [] }
        let (all, each) = (writing.whole(comparison.futures), writing.whole(comparison.perFuture))
        let leader = names.strategies[primary.best.leader]
        let best = writing.whole(Int((share * Double(comparison.futures)).rounded()))
        var sentences = [
            say(
                "\(leader) terbaik pada \(best) dari \(all) masa depan (masing-masing \(each) ulangan berpasangan).",
                "\(leader) is best in \(best) of \(all) futures (\(each) paired runs in each).")
        ]
        if let variance = decisivePairs.first?.variance {
            let (futures, luck) = (writing.percent(variance.futures), writing.percent(variance.luck))
            sentences.append(
                say(
                    "Keragaman selisihnya \(futures) berasal dari yang belum pasti (masa depan) dan \(luck) dari nasib.",
                    "Of the difference's variance \(futures) is what is not known (futures) and \(luck) is luck."))
        }
        return sentences
    }

    /// What has to be said beside them, each once.
    public var notes: [String] {
        let words = PairSentence(names, primary, replicates: comparison.replicates)
        var said: [String] = []
        if comparison.preliminary, comparison.perFuture > 1 {
            let count = writing.whole(comparison.futures)
            said.append(
                say(
                    "Sementara: baru \(count) masa depan; simpulan dipegang mulai 100.",
                    "Preliminary: only \(count) \(comparison.futures == 1 ? "future" : "futures"); verdicts are held from 100 on."
                ))
        } else if comparison.preliminary {
            said.append(
                say(
                    "Sementara: baru \(writing.whole(comparison.level.replicates)) ulangan; simpulan dipegang mulai 100.",
                    "Preliminary: only \(writing.whole(comparison.level.replicates)) "
                        + (comparison.level.replicates == 1 ? "replicate" : "replicates")
                        + "; verdicts are held from 100 on."
                ))
        }
        for note in decisivePairs.flatMap(words.notes) where !said.contains(note) { said.append(note) }
        return said + failures
    }

    /// Failed runs by strategy, where there are any.
    var failures: [String] {
        let failed = comparison.failed
        let counts = failed.byStrategy.indices.filter { failed.byStrategy[$0] > 0 }.map {
            "\(names.strategies[$0]) \(writing.whole(failed.byStrategy[$0]))"
        }
        guard !counts.isEmpty else { return [] }
        return [
            say(
                "Ulangan yang gagal: \(counts.joined(separator: "; ")), masing-masing dari \(writing.whole(failed.rows)); "
                    + "\(writing.whole(failed.rowsLost)) pasangan tidak ikut dibandingkan.",
                "Failed runs: \(counts.joined(separator: "; ")), each of \(writing.whole(failed.rows)); "
                    + "\(writing.whole(failed.rowsLost)) paired runs left the comparison.")
        ]
    }

    /// How many of the numbers that the models stand on have a source.
    var sourced: (sourced: Int, all: Int) {
        let bases = plan.assumptions.map(\.basis) + plan.uncertainties.map(\.basis)
        return (bases.count { $0 != .judgement }, bases.count)
    }

    /// What the figures rest on: "6 dari 19 asumsi bersumber; 13 ilustratif".
    public var basis: String {
        let (sourced, all) = sourced
        let (some, rest, total) = (writing.whole(sourced), writing.whole(all - sourced), writing.whole(all))
        return say(
            "\(some) dari \(total) asumsi bersumber; \(rest) ilustratif",
            "\(some) of \(total) assumptions have a source; \(rest) are illustrative")
    }

    /// That nobody has looked yet whether the verdict stands when those numbers move.
    public var unchecked: String {
        say(
            "apakah simpulan tetap bila angka-angka itu bergeser belum diperiksa",
            "whether the verdict holds when they move is not yet checked")
    }

    /// What the figures rest on, and whether the verdict holds when they move.
    public var grounds: [String] {
        guard !hold.isEmpty else { return [basis + "; " + unchecked + "."] }
        return [basis + "."] + hold
    }

    /// Whether the verdict holds when the illustrative numbers move; empty where nobody looked.
    public var hold: [String] { holdWords?.sentences ?? [] }

    var holdWords: HoldWords? { findings.hold.map { HoldWords(names: names, plan: plan, hold: $0) } }

    /// The sentence that stands in every output; no option removes it.
    public static let standing = Text(
        id:
            "Ini hasil simulasi untuk menimbang pilihan. Bukan bukti, bukan penilaian orang atau kelompok, dan bukan dasar "
            + "penetapan penerima bantuan.",
        en: "A simulation for weighing choices: not evidence, not a judgement of people or groups, not a basis for "
            + "deciding who receives aid.")

    /// The outcome that says what a strategy costs: the first one in rupiah of which less is better, but the primary one.
    var cost: OutcomeComparison? {
        comparison.outcomes.first { !$0.outcome.primary && $0.outcome.unit == .rupiah && $0.outcome.better == .lower }
    }

    /// A value of an outcome; the time to what never came is said in words.
    func value(_ value: Double, of outcome: ComparedOutcome) -> String {
        if outcome.kind == .timeTo, value >= comparison.horizon { return say("tidak sampai", "not by then") }
        return Amount(outcome.unit, language).value(value)
    }

    /// Where 80 of 100 runs lie; for a yes-or-no question how often it is yes.
    func spread(_ summary: StrategySummary, of outcome: ComparedOutcome) -> String {
        guard summary.runs > 0 else { return "–" }
        if outcome.kind == .yesNo { return OfTen.words(summary.mean, language) }
        if outcome.kind == .timeTo, summary.p90 >= comparison.horizon {
            let (first, last) = (value(summary.p10, of: outcome), value(summary.p90, of: outcome))
            return first == last ? first : "\(first) – \(last)"
        }
        return Amount(outcome.unit, language).range(summary.p10, summary.p90)
    }

    /// The target of the primary outcome, where one is declared.
    var target: String? {
        primary.outcome.target.map { Amount(primary.outcome.unit, language).value($0) }
    }
}
