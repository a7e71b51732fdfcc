import Experiments
import Foundation
import Simulation
import Testing

@testable import Reports

@Suite struct ReportPageTests {
    /// Every tag that opens closes in its place, every attribute is quoted, every ampersand begins an entity.
    static func faults(in page: String) -> [String] {
        var faults: [String] = []
        var open: [String] = []
        var rest = Substring(page)
        while let start = rest.firstIndex(of: "<") {
            if rest[..<start].contains(">") { /* a bare > in text or in style is allowed */  }
            guard let end = rest[start...].firstIndex(of: ">") else {
                faults.append("unclosed \(rest[start...].prefix(30))")
                break
            }
            let tag = rest[rest.index(after: start)..<end]
            rest = rest[rest.index(after: end)...]
            if tag.hasPrefix("!") { continue }
            if tag.hasPrefix("/") {
                let name = String(tag.dropFirst())
                if open.popLast() != name { faults.append("closes \(name)") }
                continue
            }
            if tag.contains("="), tag.count(where: { $0 == "\"" }) % 2 != 0 { faults.append("quotes in \(tag)") }
            let name = String(tag.prefix { $0.isLetter || $0.isNumber })
            if !tag.hasSuffix("/") { open.append(name) }
        }
        faults += open.map { "never closes \($0)" }
        let entities = ["amp;", "lt;", "gt;", "quot;", "#39;"]
        for piece in page.split(separator: "&", omittingEmptySubsequences: false).dropFirst()
        where !entities.contains(where: { piece.hasPrefix($0) }) {
            faults.append("bare & before \(piece.prefix(12))")
        }
        return faults
    }

    @Test func wellFormedAndWithoutARequest() throws {
        let page = ReportPage(try HandMade.small.get()).html
        #expect(Self.faults(in: page) == [])
        for word in ["http:", "https:", "src=", "url(", "@import", "style=\"", " on"] {
            let places = page.ranges(of: word).filter { range in
                word != " on" || page[range.upperBound...].prefix(12).contains("=\"")
            }
            // The two namespaces are names, not requests.
            let allowed = word == "http:" ? page.ranges(of: "http://www.w3.org/").count : 0
            #expect(places.count == allowed, "\(word)")
        }
    }

    @Test func thePolicyAllowsOnlyItsOwnStyleAndScript() throws {
        let page = ReportPage(try HandMade.small.get()).html
        let script = try #require(page.firstRange(of: "<script>")).upperBound
        let end = try #require(page.firstRange(of: "</script>")).lowerBound
        let hash = Data(SHA256.digest(Array(page[script..<end].utf8))).base64EncodedString()
        #expect(page.contains("default-src 'none'"))
        #expect(page.contains("script-src 'sha256-\(hash)'"))
        #expect(page.ranges(of: "<script").count == 1)
    }

    @Test(arguments: [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</title><svg/onload=1>", "a & b &lt; 'c'",
        "]]><!--", "{among}", "\u{202E}moc.elpmaxe\u{0}",
    ])
    func whatPeopleTypeShowsAsTyped(text: String) throws {
        let page = ReportPage(try HandMade.findings(replicates: 3, strategies: 2, weeks: 2, hostile: text)).html
        #expect(Self.faults(in: page) == [])
        #expect(page.ranges(of: "<script").count == 1)
        #expect(!page.contains("<img") && !page.contains("<svg/"))
        #expect(page.contains(Markup.escaped(text)))
    }

    /// The largest report that is promised: 4 strategies of 200 runs, in at most 400 KB, 60 KB of it script.
    @Test func smallEnoughForAUSBStick() throws {
        let page = ReportPage(try HandMade.full.get()).html
        #expect(page.utf8.count <= 400_000)
        #expect(Behaviour.script.utf8.count <= 60_000)
    }

    @Test func theFirstScreenHoldsWhatAMeetingNeeds() throws {
        let findings = try HandMade.full.get()
        let page = ReportPage(findings).html
        let first = try #require(page.firstRange(of: "class=\"chart\"")).lowerBound
        let top = page[..<first]
        for text in [
            "Yang memutuskan: ", "Seberapa yakin", "Apa yang dapat mengubahnya", "Yang tidak ditunjukkan model",
            "Capaian awal",
            "7 dari 10", "7 of 10", "href=\"#assumptions\"", "1 dari 3 asumsi bersumber; 2 ilustratif",
            Answer.standing.id,
            Answer.standing.en, "30 September 2028",
        ] { #expect(top.contains(text), "\(text)") }
        #expect(page.contains("id=\"assumptions\""))
    }

    @Test func aPlanWithNothingMoreStillMakesAPage() throws {
        let findings = try HandMade.findings(replicates: 1, strategies: 1, weeks: 0)
        let bare = Findings(
            study: findings.study,
            outcomes: findings.outcomes.map { Runs($0.map { Outcome(key: $0.key, status: .done) }) },
            comparison: findings.comparison)
        #expect(Self.faults(in: ReportPage(bare).html) == [])
    }
}
