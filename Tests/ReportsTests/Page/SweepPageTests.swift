import Experiments
import Foundation
import Simulation
import Testing

@testable import Reports

/// The report of a sweep, of each kind of design.
@Suite struct SweepPageTests {
    @Test func wellFormedWithoutARequestAndCompleteInBothLanguages() throws {
        for (name, analysis) in SweepTextTests.all {
            let page = SweepPage(analysis).html
            #expect(ReportPageTests.faults(in: page) == [], "\(name)")
            for word in ["https:", "src=", "url(", "@import", "style=\""] {
                #expect(!page.contains(word), "\(name) \(word)")
            }
            #expect(page.ranges(of: "http:").count == page.ranges(of: "http://www.w3.org/").count, "\(name)")
            for language in Language.allCases {
                let words = SweepWords(analysis, language)
                for text in [words.short, Answer.standing[language], words.basis] {
                    #expect(page.contains(Markup.escaped(text)), "\(name): \(text)")
                }
                for row in words.varied { #expect(page.contains(Markup.escaped(row.range)), "\(name): \(row.range)") }
            }
            #expect(page.utf8.count < 400_000, "\(name)")
        }
    }

    @Test func thePolicyAllowsOnlyItsOwnStyleAndScript() throws {
        let page = SweepPage(try #require(SweepTextTests.all.first).analysis).html
        for tag in ["style", "script"] {
            let start = try #require(page.firstRange(of: "<\(tag)>")).upperBound
            let end = try #require(page.firstRange(of: "</\(tag)>")).lowerBound
            let hash = Data(SHA256.digest(Array(page[start..<end].utf8))).base64EncodedString()
            #expect(page.contains("\(tag)-src 'sha256-\(hash)'"))
            #expect(page.ranges(of: "<\(tag)").count == 1)
        }
        #expect(page.contains("default-src 'none'"))
    }

    /// Each kind of design has its chart, with the table behind it.
    @Test(arguments: [
        ("saltelli", "bound of the dummy"), ("morris", "moves it more"), ("one_at_a_time", "barhigh"),
        ("factorial1", "class=\"ribbon\""), ("factorial2", "class=\"tone5\""), ("latin_hypercube", "class=\"speck\""),
        ("points", "Each line is one point"),
    ])
    func hasItsChart(_ name: String, _ sign: String) throws {
        let page = SweepPage(try #require(SweepTextTests.all.first { $0.name == name }).analysis).html
        let charts = page.components(separatedBy: "<section class=\"chart\"").dropFirst()
        #expect(charts.count == (name == "factorial1" ? 1 : 2))
        #expect(charts.first?.contains(sign) == true)
        #expect(charts.allSatisfy { $0.contains("<table>") && $0.contains("</svg>") })
    }

    /// No word of a chart stands beside its drawing, where a sheet of paper or a small screen would cut it. A letter is
    /// taken to be half as wide as it is high, which all common sans-serif faces exceed for such texts by little.
    @Test(arguments: SweepTextTests.all.map(\.name)) func noWordOfAChartIsCut(_ name: String) throws {
        let page = SweepPage(try #require(SweepTextTests.all.first { $0.name == name }).analysis).html
        let word = /<text([^>]*) x="([-0-9.]+)" y="([-0-9.]+)">(.*?)<\/text>/
        var count = 0
        for drawing in page.components(separatedBy: "<svg viewBox=\"").dropFirst() {
            let size = try #require(drawing.prefixMatch(of: /0 0 ([0-9.]+) ([0-9.]+)"/)).output
            let (width, height) = (try #require(Double(size.1)), try #require(Double(size.2)))
            for found in drawing.matches(of: word) {
                let (kind, x, y) = (found.output.1, Double(found.output.2) ?? .nan, Double(found.output.3) ?? .nan)
                // One of the languages is shown.
                let parts = found.output.4.split(separator: /<[^>]*>/)
                for part in parts {
                    let wide = Double(part.count) * Drawing.textSize / 2
                    let classes = kind.split(separator: "\"").dropFirst(kind.contains("lang=") ? 3 : 1).first ?? ""
                    let kinds = classes.split(separator: " ")
                    let left = kinds.contains("m") ? x - wide / 2 : kinds.contains("e") ? x - wide : x
                    #expect(left >= 0 && left + wide <= width && y <= height, "\(name): \(found.output.0)")
                    count += 1
                }
            }
        }
        #expect(count > 10)
    }

    @Test(arguments: ["<script>alert(1)</script>", "\"><img src=x>", "a & b &lt; 'c'", "\u{202E}x\u{0}"])
    func whatPeopleTypeShowsAsTyped(text: String) throws {
        let analysis = try HandMadeSweep.analysis(
            DesignSpec(.oneAtATime, HandMadeSweep.everything), replicates: 3, strategies: 2, hostile: text)
        let page = SweepPage(analysis).html
        #expect(ReportPageTests.faults(in: page) == [])
        #expect(page.ranges(of: "<script").count == 1 && !page.contains("<img"))
        #expect(page.contains(Markup.escaped(text)))
    }

    /// What paper and small screens need: folded tables leave no heading on paper, charts keep their size on a telephone,
    /// and every piece of the page is named by a heading.
    @Test func itSuitsPaperAndSmallScreens() throws {
        for (name, analysis) in SweepTextTests.all {
            let page = SweepPage(analysis).html
            #expect(page.contains("@media print{.folded:not(:has(details[open])){display:none}"))
            #expect(page.contains(".chart{overflow-x:auto}.chart>svg{min-width:760px}"))
            let labels = page.matches(of: /aria-labelledby="([^"]*)"/).map { String($0.output.1) }
            #expect(!labels.isEmpty && labels.allSatisfy { page.contains("<h2 id=\"\($0)\">") }, "\(name)")
            #expect(
                page.matches(of: /<h([1-6])/).map { String($0.output.1) }.drop { $0 == "1" }.allSatisfy { $0 == "2" })
        }
    }

    /// Failed runs and what cannot be computed still make a page.
    @Test func whatFailedIsSaidOnTheFirstScreen() throws {
        let failing = try HandMadeSweep.analysis(
            DesignSpec(.saltelli, HandMadeSweep.everything, size: 4), strategies: 1, fails: { $0.replicate == 0 })
        let page = SweepPage(failing).html
        let first = page.firstRange(of: "id=\"overview\"").map { page[..<$0.lowerBound] } ?? ""
        #expect(first.contains("Ulangan yang gagal: ") && first.contains("complete groups of points (got 3)"))
        #expect(ReportPageTests.faults(in: page) == [])
        let empty = try HandMadeSweep.analysis(
            DesignSpec(.factorial, [Varied("facilitator_hours", .count(3))]), strategies: 1, fails: { _ in true })
        #expect(ReportPageTests.faults(in: SweepPage(empty).html) == [])
    }

    /// Three factors have levels instead of a map.
    @Test func threeFactorsHaveLevels() throws {
        let spec = DesignSpec(.factorial, HandMadeSweep.everything.prefix(3).map { Varied($0.name, .count(2)) })
        let page = SweepPage(try HandMadeSweep.analysis(spec, replicates: 4, strategies: 2)).html
        #expect(page.contains("mean over all points with that value") && !page.contains("class=\"tone5\""))
    }
}
