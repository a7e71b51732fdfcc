import Simulation

/// A drawing in SVG, 960 units wide unless said otherwise: one unit is about one pixel of a projector.
struct Drawing {
    /// The size of text: at least 14 pixels on a screen of 1024.
    static let textSize = 17.0

    private var body = ""
    let width: Double
    var height: Double

    init(width: Double = 960, height: Double) {
        (self.width, self.height) = (width, height)
    }

    /// A coordinate with at most one decimal, so that files stay small.
    static func place(_ value: Double) -> String {
        guard value.isFinite, abs(value) < 1e7 else { return "0" }
        let tenths = Int((value * 10).rounded())
        let sign = tenths < 0 ? "-" : ""
        let (whole, rest) = (abs(tenths) / 10, abs(tenths) % 10)
        return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
    }

    mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ kind: String) {
        body +=
            "<path class=\"\(kind)\" d=\"M\(Drawing.place(x1)) \(Drawing.place(y1))L\(Drawing.place(x2)) "
            + "\(Drawing.place(y2))\"/>\n"
    }

    mutating func box(_ x: Double, _ y: Double, _ width: Double, _ height: Double, _ kind: String) {
        body +=
            "<rect class=\"\(kind)\" x=\"\(Drawing.place(x))\" y=\"\(Drawing.place(y))\" "
            + "width=\"\(Drawing.place(max(0, width)))\" height=\"\(Drawing.place(max(0, height)))\"/>\n"
    }

    mutating func disc(_ x: Double, _ y: Double, _ radius: Double, _ kind: String) {
        body +=
            "<circle class=\"\(kind)\" cx=\"\(Drawing.place(x))\" cy=\"\(Drawing.place(y))\" "
            + "r=\"\(Drawing.place(radius))\"/>\n"
    }

    /// A closed or open path through points; steps are written from point to point, which keeps files small.
    mutating func path(_ points: [(x: Double, y: Double)], closed: Bool = false, _ kind: String) {
        guard let first = points.first else { return }
        var d = "M\(Drawing.place(first.x)) \(Drawing.place(first.y))l"
        // Steps are taken between rounded places, so that their errors do not add up.
        func rounded(_ value: Double) -> Double { value.isFinite && abs(value) < 1e7 ? (value * 10).rounded() / 10 : 0 }
        var last = (x: rounded(first.x), y: rounded(first.y))
        for point in points.dropFirst() {
            let next = (x: rounded(point.x), y: rounded(point.y))
            let (dx, dy) = (Drawing.place(next.x - last.x), Drawing.place(next.y - last.y))
            d += (d.hasSuffix("l") || dx.hasPrefix("-") ? "" : " ") + dx + (dy.hasPrefix("-") ? "" : " ") + dy
            last = next
        }
        if points.count == 1 { d += "0 0" }
        body += "<path class=\"\(kind)\" d=\"\(d)\(closed ? "Z" : "")\"/>\n"
    }

    /// Many straight lines of one kind as a single piece.
    mutating func lines(_ lines: [(x1: Double, y1: Double, x2: Double, y2: Double)], _ kind: String) {
        guard !lines.isEmpty else { return }
        let d = lines.map {
            "M\(Drawing.place($0.x1)) \(Drawing.place($0.y1))L\(Drawing.place($0.x2)) \(Drawing.place($0.y2))"
        }.joined()
        body += "<path class=\"\(kind)\" d=\"\(d)\"/>\n"
    }

    /// A line of text; `kind` may hold `m` (middle), `e` (end), `b` (bold), `s` (soft).
    mutating func text(_ x: Double, _ y: Double, _ text: Text, _ kind: String = "") {
        body +=
            "<text\(kind.isEmpty ? "" : " class=\"\(kind)\"") x=\"\(Drawing.place(x))\" y=\"\(Drawing.place(y))\">"
            + "\(Markup.drawn(text))</text>\n"
    }

    /// Text in at most `lines` lines of about `width` units, centred on `y`; what does not fit ends with an ellipsis.
    mutating func block(_ x: Double, _ y: Double, _ text: Text, width: Double, lines: Int = 2, _ kind: String = "") {
        for language in Language.allCases {
            let broken = Drawing.broken(text[language], width: width, lines: lines)
            let top = y - Double(broken.count - 1) * 10
            for (index, line) in broken.enumerated() {
                let place = "x=\"\(Drawing.place(x))\" y=\"\(Drawing.place(top + Double(index) * 20))\""
                body +=
                    "<text lang=\"\(language.rawValue)\"\(kind.isEmpty ? "" : " class=\"\(kind)\"") \(place)>"
                    + "\(Markup.escaped(line))</text>\n"
            }
        }
    }

    /// About how many units the longer of a text's languages takes; figures and capitals are wider than other letters.
    static func width(_ text: Text) -> Double {
        Double(Language.allCases.map { text[$0].count }.max() ?? 0) * textSize * 0.56
    }

    /// `text` broken at spaces; a letter is taken to be 0.52 of the size wide, as in common sans-serif faces.
    static func broken(_ text: String, width: Double, lines: Int) -> [String] {
        let columns = max(4, Int(width / (textSize * 0.52)))
        var broken = Plain.wrapped(text, columns: columns).split(separator: "\n").map(String.init)
        if broken.count > lines {
            broken = Array(broken.prefix(lines))
            broken[lines - 1] = String(broken[lines - 1].prefix(columns - 1)) + "…"
        }
        return broken.map { $0.count > columns + 3 ? String($0.prefix(columns + 2)) + "…" : $0 }
    }

    /// A shape of its own for each class, so that grey print tells them apart.
    mutating func shape(_ kind: String, _ x: Double, _ y: Double, _ size: Double) {
        let r = size
        switch kind {
        case "better": disc(x, y, r, "better")
        case "worse": box(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8, "worse")
        case "same":
            path([(x, y - r * 1.2), (x + r * 1.2, y), (x, y + r * 1.2), (x - r * 1.2, y)], closed: true, "same")
        default: disc(x, y, r, "open")
        }
    }

    /// Ready-made pieces.
    mutating func raw(_ markup: String) { body += markup }

    /// The drawing, named by the heading with the id `label`.
    func svg(labelledBy label: String) -> String {
        "<svg viewBox=\"0 0 \(Drawing.place(width)) \(Drawing.place(height))\" role=\"img\" "
            + "aria-labelledby=\"\(label)\" xmlns=\"http://www.w3.org/2000/svg\">\n\(body)</svg>\n"
    }
}
