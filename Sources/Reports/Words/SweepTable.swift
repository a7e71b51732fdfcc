import Experiments
import Simulation

/// A table of a sweep in one language: the same cells on a terminal, in the summary and behind a chart.
struct SweepTable {
    /// What it is about.
    let caption: String
    let head: [String]
    let rows: [[String]]
    /// The columns that hold numbers.
    let numbers: Set<Int>
}

extension SweepWords {
    /// The table of a finding; `nil` where nothing was found.
    ///
    /// - Parameter mostPoints: Points are listed up to so many.
    func table(_ finding: SweepAnalysis.Finding, mostPoints: Int = 60) -> SweepTable? {
        switch finding.result {
        case .shares(let shares): table(shares, finding)
        case .effects(let effects): table(effects, finding)
        case .bars(let tornado): table(tornado, finding)
        case .points(let points): table(points, finding, mostPoints: mostPoints)
        case .nothing: nil
        }
    }

    /// "reach, Notables first": the outcome and whose it is.
    func caption(_ finding: SweepAnalysis.Finding) -> String {
        "\(names.outcomes[finding.outcome]), \(subject(finding.subject))" + (ofFutures.map { " (\($0))" } ?? "")
    }

    /// "40 futures × 5 runs", where several runs share a future; `nil` where each has its own.
    var ofFutures: String? {
        let (all, each) = (analysis.runs.layout.replicates, analysis.runs.study.perFuture)
        guard each > 1 else { return nil }
        let (futures, runs) = (writing.whole(all / each), writing.whole(each))
        return say(
            "\(futures) masa depan × \(runs) ulangan",
            "\(futures) future\(all == each ? "" : "s") × \(runs) runs")
    }

    private func rank(_ rank: Int?) -> String { rank.map { writing.whole($0) } ?? "–" }

    private func table(_ shares: SobolIndices, _ finding: SweepAnalysis.Finding) -> SweepTable {
        let order = SweepWords.order(shares.inputs.map { ($0.rank, $0.total.value) })
        var rows = order.map { place -> [String] in
            let effect = shares.inputs[place]
            return [
                inputs.labels[place], figures.share(effect.first), figures.share(effect.total), rank(effect.rank),
            ]
        }
        if let luck = shares.luck {
            rows.append([say("nasib", "luck"), figures.share(luck.first), figures.share(luck.total), "–"])
        }
        rows.append([
            say("masukan tiruan (tidak berbuat apa-apa)", "a dummy (does nothing)"), figures.share(shares.dummy.first),
            figures.share(shares.dummy.total), "–",
        ])
        return SweepTable(
            caption: caption(finding) + say(": bagian ragam", ": share of the variance"),
            head: [
                say("Masukan", "Input"), say("sendirian", "alone"), say("bersama yang lain", "with all others"),
                say("peringkat", "rank"),
            ], rows: rows, numbers: [1, 2, 3])
    }

    /// The places by rank, the ranked first; then by size.
    static func order(_ ranked: [(rank: Int?, size: Double)]) -> [Int] {
        ranked.indices.sorted { one, two in
            let (first, second) = (ranked[one], ranked[two])
            if (first.rank ?? .max) != (second.rank ?? .max) { return (first.rank ?? .max) < (second.rank ?? .max) }
            return first.size == second.size ? one < two : first.size > second.size
        }
    }

    private func table(_ effects: MorrisEffects, _ finding: SweepAnalysis.Finding) -> SweepTable {
        let unit = plan.outcomes[finding.outcome].compared.unit
        let order = SweepWords.order(effects.inputs.map { ($0.rank, $0.size.value) })
        return SweepTable(
            caption: caption(finding)
                + say(": pengaruh di sepanjang rentang masukan", ": effect over an input's range"),
            head: [
                say("Masukan", "Input"), say("besarnya (rata-rata)", "mean size"),
                say("arahnya (rata-rata)", "mean effect"), say("simpangan", "deviation"), say("peringkat", "rank"),
            ],
            rows: order.map { place in
                let effect = effects.inputs[place]
                return [
                    inputs.labels[place], figures.effect(effect.size, unit, signed: false),
                    direction(effect.mean, unit, place),
                    figures.effect(effect.deviation, unit, signed: false), rank(effect.rank),
                ]
            }, numbers: [1, 2, 3, 4])
    }

    /// The mean effect of an input; of two named choices with the names that say which way it goes, of more there is none.
    private func direction(_ mean: Estimate, _ unit: Unit, _ place: Int) -> String {
        let input = analysis.design.inputs[place]
        guard !input.names.isEmpty else { return figures.effect(mean, unit, signed: true) }
        guard input.valueCount == 2, let low = input.quantity.name(of: input.low),
            let high = input.quantity.name(of: input.high)
        else { return "–" }
        // Labels may be sentences, too long for a cell with a number.
        return figures.effect(mean, unit, signed: true) + " (\(Plain.line(low)) → \(Plain.line(high)))"
    }

    private func table(_ tornado: Tornado, _ finding: SweepAnalysis.Finding) -> SweepTable {
        let unit = plan.outcomes[finding.outcome].compared.unit
        return SweepTable(
            caption: caption(finding)
                + say(
                    ": beda dari titik biasa pada nasib yang sama", ": difference from the usual point on the same luck"
                ),
            head: [
                say("Masukan", "Input"), say("rendah", "low"), say("bedanya", "difference"), say("tinggi", "high"),
                say("bedanya", "difference"), say("rendah ke tinggi", "low to high"), say("terlihat", "told"),
            ],
            rows: tornado.bars.map { bar in
                let place = place(of: bar.name) ?? 0
                return [
                    inputs.labels[place], inputs.value(bar.low, of: place),
                    figures.effect(bar.atLow, unit, signed: true),
                    inputs.value(bar.high, of: place), figures.effect(bar.atHigh, unit, signed: true),
                    figures.effect(bar.across, unit, signed: true),
                    bar.isGrey ? say("belum", "not yet") : say("ya", "yes"),
                ]
            }, numbers: [1, 2, 3, 4, 5])
    }

    private func table(_ points: PointAnalysis, _ finding: SweepAnalysis.Finding, mostPoints: Int) -> SweepTable {
        if let split = points.split { return table(split, finding) }
        if let grid = grid(points, finding) { return grid }
        if points.points.count > mostPoints, !points.levels.isEmpty { return table(points.levels, finding) }
        return table(points.points.count > mostPoints ? ends(points) : Array(points.points), finding)
    }

    /// The two inputs of a factorial design that has no more: rows by the first one, columns by the second.
    var gridLevels: (rows: [Double], columns: [Double])? {
        guard case .factorial = analysis.design.method, analysis.design.inputs.count == 2 else { return nil }
        let (rows, columns) = (Set(analysis.design.column(0)).sorted(), Set(analysis.design.column(1)).sorted())
        return rows.count <= 12 && columns.count <= 8 ? (rows, columns) : nil
    }

    /// The point of a factorial design with these values of its two inputs.
    func gridPoint(_ first: Double, _ second: Double) -> Int? {
        (0..<analysis.design.count).first {
            analysis.design.value(0, at: $0) == first && analysis.design.value(1, at: $0) == second
        }
    }

    private func grid(_ points: PointAnalysis, _ finding: SweepAnalysis.Finding) -> SweepTable? {
        guard let (rows, columns) = gridLevels else { return nil }
        let unit = plan.outcomes[finding.outcome].compared.unit
        return SweepTable(
            caption: caption(finding)
                + say(
                    ": baris \(inputs.labels[0]), lajur \(inputs.labels[1])",
                    ": rows \(inputs.labels[0]), columns \(inputs.labels[1])"),
            head: [inputs.labels[0]] + columns.map { inputs.value($0, of: 1) },
            rows: rows.map { row in
                [inputs.value(row, of: 0)]
                    + columns.map { column in
                        gridPoint(row, column).flatMap { points.points[$0].mean }.map {
                            written($0, unit, finding.subject)
                        } ?? "–"
                    }
            }, numbers: Set(0...columns.count))
    }

    /// The lowest and the highest points, where there are too many to list.
    private func ends(_ points: PointAnalysis) -> [PointSummary] {
        points.range.map { [$0.low, $0.high] } ?? []
    }

    /// What is said of a point: the values of the inputs, then the mean.
    private func table(_ summaries: [PointSummary], _ finding: SweepAnalysis.Finding) -> SweepTable {
        let unit = plan.outcomes[finding.outcome].compared.unit
        return SweepTable(
            caption: caption(finding) + say(": rata-rata di setiap titik", ": mean at each point"),
            head: inputs.labels + [names.outcomes[finding.outcome]]
                + (ofFutures == nil ? [] : [say("masa depan", "futures")]) + [say("ulangan", "runs")],
            rows: summaries.map { summary in
                inputs.named.indices.map { inputs.value(analysis.design.value($0, at: summary.point), of: $0) }
                    + [summary.mean.map { written($0, unit, finding.subject) } ?? "–"]
                    + (ofFutures == nil ? [] : [writing.whole(summary.futures)]) + [writing.whole(summary.runs)]
            }, numbers: Set(0...(inputs.named.count + 2)))
    }

    /// A mean: a value, or with its sign where it is a difference.
    func written(_ mean: Estimate, _ unit: Unit, _ subject: SweepSubject) -> String {
        subject.isDifference ? figures.effect(mean, unit, signed: true) : figures.value(mean, unit)
    }

    private func table(_ levels: [LevelMeans], _ finding: SweepAnalysis.Finding) -> SweepTable {
        let unit = plan.outcomes[finding.outcome].compared.unit
        return SweepTable(
            caption: caption(finding) + say(": rata-rata atas semua titik lain", ": mean over all other points"),
            head: [say("Masukan", "Input"), say("nilai", "value"), names.outcomes[finding.outcome]],
            rows: levels.flatMap { own in
                let place = place(of: own.name) ?? 0
                return own.levels.map { level in
                    [
                        inputs.labels[place], inputs.value(level.value, of: place),
                        written(level.mean, unit, finding.subject),
                    ]
                }
            }, numbers: [1, 2])
    }

    private func table(_ split: PointAnalysis.Split, _ finding: SweepAnalysis.Finding) -> SweepTable {
        let side = SweepHeadline(words: self, finding: finding).side(split)
        let effects = split.effects.inputs
        let order = effects.indices.sorted { (effects[$1].distance, $0) < (effects[$0].distance, $1) }
        let (inside, all) = (
            writing.whole(split.effects.inside), writing.whole(split.effects.inside + split.effects.outside)
        )
        let hasNames = analysis.design.inputs.contains { !$0.names.isEmpty }
        let middle = hasNames ? say("median atau bagian", "median or share") : "median"
        let whose = finding.subject.isDifference ? "" : subject(finding.subject) + ": "
        return SweepTable(
            caption: say(
                "\(whose)apa yang menentukan apakah \(side) (\(inside) dari \(all) titik)",
                "\(whose)what decides whether \(side) (\(inside) of \(all) points)"),
            head: [
                say("Masukan", "Input"), "\(middle) \(say("bila ya", "if so"))",
                "\(middle) \(say("bila tidak", "if not"))", say("jarak", "distance"),
                say("peluang kebetulan", "chance if idle"), say("menentukan", "decides"),
            ],
            rows: order.map { place in
                let effect = effects[place]
                return [
                    inputs.labels[place], self.inside(effect, place), outside(effect, place),
                    writing.decimal(effect.distance, places: 2),
                    figures.chance(effect.adjusted),
                    effect.adjusted < 0.05 ? say("ya", "yes") : say("belum terlihat", "cannot be told"),
                ]
            }, numbers: [1, 2, 3, 4])
    }

    /// What an input is like on the side asked for: its median, or the choice that stands out there and its share.
    func inside(_ effect: RegionalSensitivity.Effect, _ place: Int) -> String {
        guard let choice = effect.choice else { return inputs.value(effect.inside, of: place) }
        return "\(inputs.value(choice, of: place)) \(writing.percent(effect.inside))"
    }

    /// The same on the other side.
    func outside(_ effect: RegionalSensitivity.Effect, _ place: Int) -> String {
        guard let choice = effect.choice else { return inputs.value(effect.outside, of: place) }
        return "\(inputs.value(choice, of: place)) \(writing.percent(effect.outside))"
    }

    /// The means of the primary outcome at each value of the only input, a column per strategy, or a row where there are
    /// many strategies; `nil` where there are more inputs or too many points.
    func lineTable(mostPoints: Int = 60) -> SweepTable? {
        guard analysis.design.inputs.count == 1, analysis.design.count <= mostPoints else { return nil }
        let order = lineOrder
        let unit = plan.outcomes[analysis.primary].compared.unit
        let columns = analysis.runs.layout.strategies.indices.compactMap { strategy -> PointSummaries? in
            guard case .points(let points) = analysis.finding(analysis.primary, .strategy(strategy))?.result else {
                return nil
            }
            return points.points
        }
        guard columns.count == analysis.runs.layout.strategies.count else { return nil }
        let caption =
            names.outcomes[analysis.primary] + (ofFutures.map { " (\($0))" } ?? "")
            + say(": rata-rata di setiap nilai", ": mean at each value")
        func mean(_ strategy: Int, _ point: Int) -> String {
            columns[strategy][point].mean.map { figures.value($0, unit) } ?? "–"
        }
        let values = order.map { inputs.value(analysis.design.value(0, at: $0), of: 0) }
        if columns.count > max(6, order.count) {
            return SweepTable(
                caption: caption, head: [say("Strategi", "Strategy")] + values.map { "\(inputs.labels[0]) \($0)" },
                rows: columns.indices.map { own in [strategy(own)] + order.map { mean(own, $0) } },
                numbers: Set(1...order.count))
        }
        return SweepTable(
            caption: caption, head: [inputs.labels[0]] + columns.indices.map(strategy),
            rows: zip(values, order).map { value, point in [value] + columns.indices.map { mean($0, point) } },
            numbers: Set(0...columns.count))
    }

    /// The points by the value of the first input, rising.
    var lineOrder: [Int] {
        let column = analysis.design.column(0)
        return column.indices.sorted { (column[$0], $0) < (column[$1], $1) }
    }
}
