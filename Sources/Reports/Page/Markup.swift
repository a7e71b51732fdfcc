import Simulation

/// Pieces of a page; everything typed by people goes through here and shows as typed.
enum Markup {
    /// `text` with nothing in it that a browser would act on.
    static func escaped(_ text: String) -> String {
        var result = ""
        for character in Plain.line(text, limit: 4000).unicodeScalars {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.unicodeScalars.append(character)
            }
        }
        return result
    }

    /// A text in both languages, of which the page shows one.
    static func both(_ text: Text) -> String { both(text, "span") }

    /// The same inside a drawing.
    static func drawn(_ text: Text) -> String { both(text, "tspan") }

    private static func both(_ text: Text, _ tag: String) -> String {
        if text.id == text.en { return escaped(text.id) }
        return "<\(tag) lang=\"id\">\(escaped(text.id))</\(tag)><\(tag) lang=\"en\">\(escaped(text.en))</\(tag)>"
    }

    /// A paragraph.
    static func paragraph(_ text: Text, _ kind: String = "") -> String {
        "<p\(kind.isEmpty ? "" : " class=\"\(kind)\"")>\(both(text))</p>\n"
    }

    /// A table with a caption; cells are ready-made markup, the first of each row is its header.
    static func table(_ caption: Text, head: [String], rows: [[String]], numbers: Set<Int> = [], kind look: String = "")
        -> String
    {
        func kind(_ column: Int) -> String { numbers.contains(column) ? " class=\"n\"" : "" }
        let top = head.indices.map { "<th scope=\"col\"\(kind($0))>\(head[$0])</th>" }.joined()
        let body = rows.map { row in
            "<tr>"
                + row.indices.map { column in
                    column == 0
                        ? "<th scope=\"row\">\(row[0])</th>" : "<td\(kind(column))>\(row[column])</td>"
                }.joined() + "</tr>\n"
        }.joined()
        return
            "<div class=\"wide\"><table\(look.isEmpty ? "" : " class=\"\(look)\"")><caption>\(both(caption))</caption>\n<thead><tr>\(top)</tr></thead>\n"
            + "<tbody>\n\(body)</tbody></table></div>\n"
    }

    /// What opens on a click or a key.
    static func details(_ summary: Text, _ inside: String) -> String {
        "<details><summary>\(both(summary))</summary>\n\(inside)</details>\n"
    }

    /// A chart with a title that states its finding, and the table behind it.
    static func figure(_ id: String, _ title: Text, note: Text? = nil, drawing: String, behind: String) -> String {
        "<section class=\"chart\" aria-labelledby=\"\(id)\">\n<h2 id=\"\(id)\">\(both(title))</h2>\n"
            + (note.map { paragraph($0, "note") } ?? "") + drawing
            + (behind.isEmpty
                ? "" : details(Text(id: "Tabel di balik gambar", en: "The table behind this chart"), behind))
            + "</section>\n"
    }
}
