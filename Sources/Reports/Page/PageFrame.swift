import Foundation
import Simulation

/// What every report, and the handbook, stands in: one file, both languages, no request leaves it, complete without script.
struct PageFrame {
    /// The title: the plan's, or the handbook's.
    let title: Text
    /// Everything that the page looks like.
    let css: String
    /// What stands on it.
    let main: String

    /// The whole page, as HTML that is also well-formed XML.
    var html: String {
        let both = title.id == title.en ? title.id : "\(title.id) · \(title.en)"
        return """
            <!DOCTYPE html>
            <html lang="id" xmlns="http://www.w3.org/1999/xhtml">
            <head>
            <meta charset="utf-8"/>
            <meta http-equiv="Content-Security-Policy" content="\(PageFrame.policy(css))"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <title>\(Markup.escaped(both))</title>
            <style>\(css)</style>
            </head>
            <body>
            <input class="switch" type="radio" name="language" id="to-id" checked="checked"/>
            <input class="switch" type="radio" name="language" id="to-en"/>
            <label class="switch" for="to-en" lang="en">English</label>
            <label class="switch" for="to-id">Bahasa Indonesia</label>
            <main>
            \(main)
            </main>
            <script>\(Behaviour.script)</script>
            </body>
            </html>

            """
    }

    /// Nothing is loaded from anywhere; only this style and the one script are used.
    static func policy(_ css: String) -> String {
        "default-src 'none'; style-src 'sha256-\(base64(css))'; script-src 'sha256-\(base64(Behaviour.script))'; "
            + "base-uri 'none'; form-action 'none'"
    }

    private static func base64(_ text: String) -> String {
        Data(SHA256.digest(Array(text.utf8))).base64EncodedString()
    }
}
