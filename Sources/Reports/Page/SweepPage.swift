import Experiments
import Simulation

/// `report.html` of a sweep: of the same family as a comparison's, one file, both languages, complete without script.
public struct SweepPage: Sendable {
    private let analysis: SweepAnalysis

    /// The report of `analysis`.
    public init(_ analysis: SweepAnalysis) { self.analysis = analysis }

    /// The whole page, as HTML that is also well-formed XML.
    public var html: String {
        let twins = SweepTwins(analysis)
        let parts = [
            SweepFirstScreen(twins: twins).html, SweepCharts(twins: twins).html, SweepSections(twins: twins).html,
            Markup.paragraph(Answer.standing, "standing"),
        ]
        return PageFrame(title: analysis.plan.title, css: SweepPage.css, main: parts.joined(separator: "\n")).html
    }

    /// The look of every report, and what the charts of a sweep add to it.
    static let css = Look.css + SweepLook.css
}
