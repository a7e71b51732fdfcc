import Experiments
import Foundation
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
        let title = findings.study.plan.title
        let both = title.id == title.en ? title.id : "\(title.id) · \(title.en)"
        return """
            <!DOCTYPE html>
            <html lang="id" xmlns="http://www.w3.org/1999/xhtml">
            <head>
            <meta charset="utf-8"/>
            <meta http-equiv="Content-Security-Policy" content="\(ReportPage.policy)"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <title>\(Markup.escaped(both))</title>
            <style>\(Look.css)</style>
            </head>
            <body>
            <input class="switch" type="radio" name="language" id="to-id" checked="checked"/>
            <input class="switch" type="radio" name="language" id="to-en"/>
            <label class="switch" for="to-en" lang="en">English</label>
            <label class="switch" for="to-id">Bahasa Indonesia</label>
            <main>
            \(FirstScreen(twins: twins).html)
            \(DifferencesChart(twins: twins, compared: twins.primary).html)
            \(DotsChart(twins: twins, compared: twins.primary).html)
            \(FanChart.html(twins))
            \(StagesChart.html(twins))
            \(NetworkChart(twins: twins).html)
            \(MoneySection(twins: twins).html)
            \(sections.refusals)
            \(sections.others)
            \(sections.certainty)
            \(sections.expectations)
            \(Grounds(twins: twins).html)
            \(Markup.paragraph(Answer.standing, "standing"))
            </main>
            <script>\(Behaviour.script)</script>
            </body>
            </html>

            """
    }

    /// Nothing is loaded from anywhere; only this style and this script are used.
    static let policy =
        "default-src 'none'; style-src 'sha256-\(base64(Look.css))'; script-src 'sha256-\(base64(Behaviour.script))'; "
        + "base-uri 'none'; form-action 'none'"

    private static func base64(_ text: String) -> String {
        Data(SHA256.digest(Array(text.utf8))).base64EncodedString()
    }
}
