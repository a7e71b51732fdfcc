import Simulation

/// A handbook as one HTML file: both languages, no request leaves it, complete without script, fit for A4.
public struct HandbookPage: Sendable {
    private let book: Handbook

    /// The page of `book`.
    public init(_ book: Handbook) { self.book = book }

    /// The whole page, as HTML that is also well-formed XML.
    public var html: String {
        let introduction = book.introduction.map { Markup.paragraph($0) }.joined()
        let main = "<h1>\(Markup.both(book.title))</h1>\n\(introduction)\(contents)\(chapters)"
        return PageFrame(title: book.title, css: HandbookPage.css, main: main).html
    }

    private var contents: String {
        let lists = book.chapters.enumerated().map { index, chapter in
            let names = chapter.entries.map {
                "<a href=\"#\(HandbookPage.anchor($0.name, index))\">\(code($0.name))</a>"
            }
            return "<dt><a href=\"#c\(index + 1)\">\(Markup.both(chapter.title))</a></dt>\n"
                + "<dd>\(names.joined(separator: " "))</dd>\n"
        }
        let heading = Markup.both(Text(id: "Isi", en: "Contents"))
        return "<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">\(heading)</h2>\n<dl class=\"contents\">\n"
            + lists.joined() + "</dl>\n</nav>\n"
    }

    private var chapters: String {
        book.chapters.enumerated().map { index, chapter in
            "<section class=\"part\" aria-labelledby=\"c\(index + 1)\">\n"
                + "<h2 id=\"c\(index + 1)\">\(Markup.both(chapter.title))</h2>\n"
                + chapter.introduction.map { Markup.paragraph($0, "note") }.joined()
                + chapter.entries.map { entry($0, index) }.joined() + "</section>\n"
        }.joined()
    }

    private func entry(_ entry: Handbook.Entry, _ chapter: Int) -> String {
        let signature =
            entry.signature.isEmpty || entry.signature == entry.name
            ? "" : "<p class=\"signature\">\(code(entry.signature))</p>\n"
        let facts = entry.facts.map { "<dt>\(Markup.both($0.term))</dt><dd>\(Markup.both($0.fact))</dd>\n" }
        let lines = entry.example.split(separator: "\n", omittingEmptySubsequences: false)
            .map { Markup.escaped(String($0)) }
        return "<article>\n<h3 id=\"\(HandbookPage.anchor(entry.name, chapter))\">\(code(entry.name))</h3>\n"
            + signature
            + Markup.paragraph(entry.sentence) + table(entry.rows)
            + (facts.isEmpty ? "" : "<dl class=\"facts\">\n\(facts.joined())</dl>\n")
            + (entry.example.isEmpty ? "" : "<pre><code>\(lines.joined(separator: "\n"))</code></pre>\n")
            + "</article>\n"
    }

    private func table(_ rows: [Handbook.Row]) -> String {
        guard !rows.isEmpty else { return "" }
        let cells = rows.map { row in
            "<tr><th scope=\"row\" class=\"in\(min(row.depth, 2))\">\(code(row.name))</th>"
                + "<td>\(Markup.both(row.kind))</td><td>\(Markup.both(row.absent))</td>"
                + "<td>\(Markup.both(row.sentence))</td></tr>\n"
        }
        let heads = [
            Text(id: "Isian", en: "What it takes"), Text(id: "Ditulis", en: "Written as"),
            Text(id: "Bila kosong", en: "If left out"), Text(id: "Artinya", en: "Meaning"),
        ].map { "<th scope=\"col\">\(Markup.both($0))</th>" }.joined()
        return "<div class=\"wide\"><table class=\"takes\">\n<thead><tr>\(heads)</tr></thead>\n<tbody>\n"
            + cells.joined() + "</tbody></table></div>\n"
    }

    private func code(_ text: String) -> String { "<code>\(Markup.escaped(text))</code>" }

    /// Where a name of a chapter stands on the page; signs by their number, so that no two operators meet.
    static func anchor(_ name: String, _ chapter: Int) -> String {
        let parts = name.map { character -> String in
            if character.isASCII, character.isLetter || character.isNumber { return String(character) }
            guard "+-*/^#&|~=[]".contains(character), let number = character.asciiValue else { return "-" }
            return String(number, radix: 16)
        }
        return "w\(chapter + 1)-" + parts.joined()
    }

    private static let css =
        Look.css + """

            code,pre{font-family:"Cascadia Mono",Consolas,"DejaVu Sans Mono","Liberation Mono",monospace;font-size:.88em;overflow-wrap:anywhere}
            h3{margin:30px 0 4px;font-size:20px}h3 code{font-size:1em}article{border-top:1px solid var(--line)}
            .signature{margin:0 0 4px}article p{margin:0 0 8px}.signature code{color:var(--deep)}
            pre{margin:8px 0;padding:10px 16px;background:var(--tint);border-left:6px solid var(--line);white-space:pre-wrap}
            .contents dt{margin-top:10px;font-weight:600}.contents dd{margin:0;line-height:1.7}.contents dd a{margin-right:12px;white-space:nowrap}
            .facts{margin:4px 0;display:grid;grid-template-columns:max-content 1fr;gap:2px 14px}.facts dt{color:var(--soft)}.facts dd{margin:0}
            .takes th:first-child{min-width:150px}.takes .in1{padding-left:24px}.takes .in2{padding-left:48px}.takes td:nth-child(3){min-width:110px}
            .takes{font-size:17px}
            @media print{h3{font-size:11.5pt;margin-top:14px;break-after:avoid}pre,.takes{font-size:9pt}.facts,pre{break-inside:avoid}}
            """
}
