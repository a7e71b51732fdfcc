import Experiments
import Foundation
import Simulation

/// `report.html` of a sweep: of the same family as a comparison's, one file, both languages, complete without script.
public struct SweepPage: Sendable {
    private let analysis: SweepAnalysis

    /// The report of `analysis`.
    public init(_ analysis: SweepAnalysis) { self.analysis = analysis }

    /// The whole page, as HTML that is also well-formed XML.
    public var html: String {
        let twins = SweepTwins(analysis)
        let title = analysis.plan.title
        let both = title.id == title.en ? title.id : "\(title.id) · \(title.en)"
        return """
            <!DOCTYPE html>
            <html lang="id" xmlns="http://www.w3.org/1999/xhtml">
            <head>
            <meta charset="utf-8"/>
            <meta http-equiv="Content-Security-Policy" content="\(SweepPage.policy)"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <title>\(Markup.escaped(both))</title>
            <style>\(SweepPage.css)</style>
            </head>
            <body>
            <input class="switch" type="radio" name="language" id="to-id" checked="checked"/>
            <input class="switch" type="radio" name="language" id="to-en"/>
            <label class="switch" for="to-en" lang="en">English</label>
            <label class="switch" for="to-id">Bahasa Indonesia</label>
            <main>
            \(SweepFirstScreen(twins: twins).html)
            \(SweepCharts(twins: twins).html)
            \(SweepSections(twins: twins).html)
            \(Markup.paragraph(Answer.standing, "standing"))
            </main>
            <script>\(Behaviour.script)</script>
            </body>
            </html>

            """
    }

    /// The look of every report, and what the charts of a sweep add to it.
    static let css = Look.css + SweepLook.css

    /// Nothing is loaded from anywhere; only this style and this script are used.
    static let policy =
        "default-src 'none'; style-src 'sha256-\(base64(css))'; script-src 'sha256-\(base64(Behaviour.script))'; "
        + "base-uri 'none'; form-action 'none'"

    private static func base64(_ text: String) -> String {
        Data(SHA256.digest(Array(text.utf8))).base64EncodedString()
    }
}
