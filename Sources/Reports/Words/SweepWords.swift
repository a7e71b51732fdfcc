import Experiments
import Simulation

/// What a sweep shows, in one language: the sentences and tables that terminal, summary and report share.
public struct SweepWords: Sendable {
    let analysis: SweepAnalysis
    let names: Names

    /// The words on `analysis`.
    public init(_ analysis: SweepAnalysis, _ language: Language) {
        self.analysis = analysis
        names = Names(analysis.plan, language)
    }

    var language: Language { names.language }
    var writing: Writing { names.writing }
    var plan: Plan { analysis.plan }
    var inputs: SweepInputs { SweepInputs(analysis.design, of: plan, language) }
    var figures: SweepFigures { SweepFigures(language: language) }

    /// `id` or `en`.
    func say(_ id: String, _ en: String) -> String { language == .indonesian ? id : en }

    /// A strategy's title by its place among the sweep's.
    func strategy(_ place: Int) -> String { names.strategies[analysis.runs.layout.strategies[place]] }

    /// The place of an input by its name.
    func place(of name: String) -> Int? { analysis.design.inputs.firstIndex { $0.name == name } }

    /// What was varied, input by input: what it is called, over what, and on whose word.
    var varied: [(label: String, range: String, judge: String)] {
        let inputs = inputs
        return inputs.named.indices.map { (inputs.labels[$0], inputs.range($0), inputs.named[$0].judge) }
    }

    /// Whose finding it is: a strategy's title, or a difference.
    func subject(_ subject: SweepSubject) -> String {
        switch subject {
        case .strategy(let place): strategy(place)
        case .difference(let one, let other):
            say(
                "beda \(strategy(one)) terhadap \(strategy(other))",
                "\(strategy(one)) less \(strategy(other))")
        }
    }

    /// The findings that the first sentences are about: the primary outcome of the best strategy, and its difference to
    /// the baseline; of the next best one where the best is the baseline itself.
    var leading: [SweepAnalysis.Finding] {
        let (leader, base) = (analysis.leader, analysis.runs.baseline)
        let rival = leader != base ? leader : analysis.runs.layout.strategies.indices.first { $0 != base }
        let subjects = [SweepSubject.strategy(leader)] + (rival.map { [.difference($0, base)] } ?? [])
        return subjects.compactMap { analysis.finding(analysis.primary, $0) }
    }

    /// The first sentence.
    public var headline: String { leading.first.map { SweepHeadline(words: self, finding: $0).sentence } ?? "" }

    /// The first sentence in at most 25 words.
    public var short: String { leading.first.map { SweepHeadline(words: self, finding: $0).short } ?? "" }

    /// The sentences under the first one.
    public var support: [String] { nearest + others }

    /// Those of them that are about the same strategy as the first one.
    var nearest: [String] {
        leading.dropFirst().map { SweepHeadline(words: self, finding: $0).sentence } + leading.prefix(1).flatMap(beside)
    }

    /// What the primary outcome depends on most under the strategies that the first sentence is not about.
    private var others: [String] {
        guard analysis.runs.layout.points > 1 else { return [] }
        let leader = analysis.leader
        let rest = analysis.runs.layout.strategies.indices.filter { $0 != leader }
        // Strategies of which the same is said are named together.
        var groups: [(brief: String, names: [String])] = []
        for place in rest {
            let finding = analysis.finding(analysis.primary, .strategy(place))
            let brief =
                finding.flatMap { SweepHeadline(words: self, finding: $0).brief }
                ?? say("belum terlihat", "cannot be told")
            if let group = groups.firstIndex(where: { $0.brief == brief }) {
                groups[group].names.append(strategy(place))
            } else {
                groups.append((brief, [strategy(place)]))
            }
        }
        guard !groups.isEmpty else { return [] }
        let told = groups.map { group -> String in
            let count = group.names.count
            if count <= 5 { return "\(writing.list(group.names)): \(group.brief)" }
            if groups.count == 1 { return group.brief + say(", pada semuanya", ", under all of them") }
            return say("\(writing.inWords(count)) strategi: ", "\(writing.inWords(count)) strategies: ") + group.brief
        }
        return [
            say("Pada strategi lain paling bergantung pada: ", "Under the others it depends most on: ")
                + told.joined(separator: "; ") + "."
        ]
    }

    /// What else has to be said of a finding: what cannot be told from nothing, which points may be the best.
    private func beside(_ finding: SweepAnalysis.Finding) -> [String] {
        switch finding.result {
        case .shares(let shares):
            let idle = shares.inputs.indices.filter { shares.inputs[$0].rank == nil }.map { inputs.labels[$0] }
            guard !idle.isEmpty, idle.count < shares.inputs.count else { return [] }
            return [
                say(
                    "Belum dapat dibedakan dari masukan tiruan yang tidak berbuat apa-apa: \(writing.list(idle)).",
                    "Cannot be told from a dummy that does nothing: \(writing.list(idle)).")
            ]
        case .effects(let effects):
            let idle = effects.inputs.indices.filter { effects.inputs[$0].rank == nil }.map { inputs.labels[$0] }
            guard !idle.isEmpty, idle.count < effects.inputs.count else { return [] }
            return [
                say(
                    "Pengaruhnya belum terlihat: \(writing.list(idle)).",
                    "No effect can be told: \(writing.list(idle)).")
            ]
        case .bars(let tornado):
            let grey = tornado.bars.filter(\.isGrey).compactMap { place(of: $0.name) }.map { inputs.labels[$0] }
            guard !grey.isEmpty, grey.count < tornado.bars.count else { return [] }
            return [
                say(
                    "Pengaruhnya belum terlihat: \(writing.list(grey)).",
                    "No effect can be told: \(writing.list(grey)).")
            ]
        case .points(let points):
            let span = points.split == nil ? nil : SweepHeadline(words: self, finding: finding).span(points)
            return [span, points.best.map(best)].compactMap { $0 }
        case .nothing: return []
        }
    }

    /// Which points may be the best.
    private func best(_ best: BestPoints) -> String {
        let values = inputs.named.indices.map { place in
            let column = best.among.map { analysis.design.value(place, at: $0) }
            if !analysis.design.inputs[place].names.isEmpty {
                let names = Set(column).sorted().map { inputs.value($0, of: place) }
                return "\(inputs.labels[place]) \(names.joined(separator: " / "))"
            }
            let (low, high) = (column.min() ?? 0, column.max() ?? 0)
            let value =
                low == high
                ? inputs.value(low, of: place)
                : say(
                    "\(inputs.value(low, of: place)) sampai \(inputs.value(high, of: place))",
                    "\(inputs.value(low, of: place)) to \(inputs.value(high, of: place))")
            return "\(inputs.labels[place]) \(value)"
        }
        let (among, all) = (writing.whole(best.among.count), writing.whole(analysis.design.count))
        if best.among.count == 1 {
            return say("Yang terbaik: \(writing.list(values)).", "The best: \(writing.list(values)).")
        }
        if best.among.count == analysis.design.count {
            return say(
                "Titik mana yang terbaik belum dapat disimpulkan.", "Which point is the best cannot be told yet.")
        }
        return say(
            "Yang terbaik ada di antara \(among) dari \(all) titik: \(writing.list(values)).",
            "The best is among \(among) of \(all) points: \(writing.list(values)).")
    }
}
