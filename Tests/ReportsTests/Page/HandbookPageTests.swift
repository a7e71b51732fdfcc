import Simulation
import Testing

@testable import Reports

/// A hand-made book as a page.
struct HandbookPageTests {
    private let page = HandbookPage(
        Handbook(
            title: Text(id: "Kamus", en: "Words"), introduction: [Text(id: "Semua kata.", en: "All words.")],
            chapters: [
                Handbook.Chapter(
                    title: Text("world"), introduction: [Text(id: "Wilayah.", en: "The place.")],
                    entries: [
                        Handbook.Entry(
                            name: "world:every", signature: "world:every(interval)",
                            sentence: Text(id: "Berulang.", en: "Again and again."),
                            rows: [
                                Handbook.Row(
                                    name: "interval", depth: 1, kind: Text(id: "lama waktu", en: "a length of time"),
                                    absent: Text(id: "wajib", en: "required"),
                                    sentence: Text(id: "selang", en: "how often"))
                            ], facts: [(Text(id: "Kapan", en: "When"), Text(id: "Di strategi.", en: "In a strategy."))],
                            example: "local a = 1 < 2\nreturn a --> true")
                    ]),
                Handbook.Chapter(
                    title: Text(id: "Nilai", en: "Values"), introduction: [],
                    entries: [Handbook.Entry(name: "<script>", sentence: Text(id: "Satu.", en: "One."))]),
            ])
    ).html

    @Test func isWellFormedAndComplete() throws {
        #expect(ReportPageTests.faults(in: page) == [])
        for text in [
            "<h1><span lang=\"id\">Kamus</span><span lang=\"en\">Words</span></h1>",
            "<a href=\"#c1\">world</a>", "<a href=\"#w1-world-every\"><code>world:every</code></a>",
            "<h3 id=\"w1-world-every\"><code>world:every</code></h3>",
            "<p class=\"signature\"><code>world:every(interval)</code></p>",
            "<th scope=\"row\" class=\"in1\"><code>interval</code></th>",
            "<dt><span lang=\"id\">Kapan</span><span lang=\"en\">When</span></dt>",
            "<pre><code>local a = 1 &lt; 2\nreturn a --&gt; true</code></pre>",
            "<h3 id=\"w2--script-\"><code>&lt;script&gt;</code></h3>",
        ] { #expect(page.contains(text), "\(text)") }
    }

    /// Every link of the contents leads somewhere on the page, and nothing leads away from it.
    @Test func linksStayOnThePage() throws {
        let targets = page.matches(of: /href="#([^"]+)"/).map { String($0.output.1) }
        #expect(targets.count == 4)
        for target in targets { #expect(page.matches(of: try Regex(" id=\"\(target)\"")).count == 1, "\(target)") }
        #expect(!page.replacing("http://www.w3.org/1999/xhtml", with: "").contains("://"))
        #expect(page.contains("default-src 'none'; style-src 'sha256-"))
    }
}
