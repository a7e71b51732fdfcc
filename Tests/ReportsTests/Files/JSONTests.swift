import Foundation
import Testing

@testable import Reports

@Suite struct JSONTests {
    @Test func keysAreSortedAndTextsEscaped() {
        let value = JSON.object(["b": .list([.whole(1), .null]), "a": .text("\"\\\n\u{1}é"), "c": .object([:])])
        #expect(
            value.text == """
                {
                  "a": "\\"\\\\\\n\\u0001é",
                  "b": [
                    1,
                    null
                  ],
                  "c": {}
                }

                """)
    }

    @Test func whatIsWrittenReadsBack() throws {
        let value = JSON.object(["x": .number(0.1), "y": .list([.yes(true), .number(-2.5e-9), .text("</script>")])])
        #expect(try JSONDecoder().decode(JSON.self, from: Data(value.text.utf8)) == value)
        #expect(JSON.number(.nan).text == "null\n")
    }
}
