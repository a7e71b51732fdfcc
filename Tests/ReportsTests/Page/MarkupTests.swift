import Simulation
import Testing

@testable import Reports

@Suite struct MarkupTests {
    @Test(arguments: [
        ("<b>&\"'", "&lt;b&gt;&amp;&quot;&#39;"), ("a\u{0}b", "a\u{FFFD}b"), ("{x}", "{x}"), ("", ""), ("é", "é"),
    ])
    func everythingShowsAsTyped(text: String, markup: String) {
        #expect(Markup.escaped(text) == markup)
    }

    @Test func oneWordingStandsOnceTwoStandWithTheirLanguage() {
        #expect(Markup.both(Text("target")) == "target")
        #expect(
            Markup.both(Text(id: "ya", en: "<yes>"))
                == "<span lang=\"id\">ya</span><span lang=\"en\">&lt;yes&gt;</span>")
    }
}
