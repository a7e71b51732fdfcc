import Experiments
import Simulation

/// `report.html`: one file, both languages, no request leaves it; complete without script.
public struct ReportPage: Sendable {
    private let findings: Findings
    private let fans: [Fan]?

    /// The report of `findings`.
    public init(_ findings: Findings) { self.init(findings, fans: nil) }

    /// The report of `findings`, whose measures over time are known already.
    init(_ findings: Findings, fans: [Fan]?) { (self.findings, self.fans) = (findings, fans) }

    /// The whole page, as HTML that is also well-formed XML.
    public var html: String {
        let twins = Twins(findings, fans: fans)
        let sections = Sections(twins: twins)
        let parts = [
            FirstScreen(twins: twins).html, DifferencesChart(twins: twins, compared: twins.primary).html,
            DotsChart(twins: twins, compared: twins.primary).html, FanChart.html(twins),
            StagesChart.html(twins), NetworkChart(twins: twins).html, MoneySection(twins: twins).html,
            sections.refusals, sections.others, sections.certainty, HoldSection(twins: twins).html,
            sections.expectations,
            Grounds(twins: twins).html, Markup.paragraph(Answer.standing, "standing"),
        ]
        return PageFrame(title: findings.study.plan.title, css: Look.css, main: parts.joined(separator: "\n")).html
    }
}
