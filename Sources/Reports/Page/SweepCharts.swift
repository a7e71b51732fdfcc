import Experiments
import Simulation

/// The charts of a sweep's first findings, each with a title that states what it shows and a table behind it.
struct SweepCharts {
    let twins: SweepTwins

    var html: String {
        let lines = SweepLines(twins: twins)
        let findings = twins.indonesian.leading
        if lines.applies { return lines.html }
        return findings.enumerated().map { chart($1, id: "sweep\($0)") }.joined()
    }

    private func chart(_ finding: SweepAnalysis.Finding, id: String) -> String {
        let drawn: (drawing: Drawing, note: Text)?
        switch finding.result {
        case .shares(let shares): drawn = SweepShares(twins: twins, shares: shares).drawn
        case .effects(let effects): drawn = SweepPlane(twins: twins, finding: finding, effects: effects).drawn
        case .bars(let tornado): drawn = SweepBars(twins: twins, finding: finding, tornado: tornado).drawn
        case .points(let points):
            drawn =
                SweepHeat(twins: twins, finding: finding, points: points).drawn
                ?? SweepLevels(twins: twins, finding: finding, points: points).drawn
                ?? SweepScatter(twins: twins, finding: finding, points: points).drawn
                ?? SweepDots(twins: twins, finding: finding, points: points).drawn
        case .nothing: drawn = nil
        }
        guard let drawn else { return "" }
        return Markup.figure(
            id, twins.text { SweepHeadline(words: $0, finding: finding).title }, note: drawn.note,
            drawing: drawn.drawing.svg(labelledBy: id), behind: twins.table { $0.table(finding) })
    }
}
