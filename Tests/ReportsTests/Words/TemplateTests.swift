import Testing

@testable import Reports

@Suite struct TemplateTests {
    @Test func fillsAndMatches() {
        let template = Template("{a} dan {b}: {n}.")
        #expect(template.holes == ["a", "b", "n"])
        let text = template.filled { ["a": "RT dan RW", "b": "{x}", "n": "3"][$0] }
        #expect(text == "RT dan RW dan {x}: 3.")
        let held = template.matched(text) { hole, text in
            hole == "n" ? Int(text) != nil : ["RT dan RW", "{x}"].contains(text)
        }
        #expect(held == ["a": "RT dan RW", "b": "{x}", "n": "3"])
    }

    @Test func otherTextsDoNotMatch() {
        #expect(Template("x {a}").matched("y 1") { _, _ in true } == nil)
        #expect(Template("").matched("") { _, _ in true } == [:])
        #expect(Template("{a}{").filled { _ in nil } == "{a}{")
    }
}
