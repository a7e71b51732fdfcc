import Simulation
import Testing

@testable import Scripting

/// The words of the declarations stand for these types.
struct AnnotationTests {
    @Test(arguments: [
        ("", "any"), ("something new", "any"), ("text", "string"), ("a whole number", "integer"),
        ("a number of hours", "number|wahana.hours"), ("a share, such as percent(5) or 0.05", "number|wahana.share"),
        ("one of \"up\", \"down\"", "\"up\"|\"down\""), ("\"RW\", \"RT\", or a group's code", "\"RW\"|\"RT\"|string"),
        ("one of \"end\", \"mean\", or months(12, 18)", "\"end\"|\"mean\"|wahana.months|wahana.time"),
        ("a resident, a group, or a group's code", "wahana.person|wahana.organization|string"),
        ("a list { … }: a group or its code", "(wahana.organization|string)[]"), ("a list { … }: text", "string[]"),
        ("a list of residents", "wahana.person[]"), ("the plan", "wahana.plan"), ("world.people", "wahana.people"),
        ("a date or a length of time", "wahana.date|wahana.time"), ("0…1", "number"), ("-1…1", "number"),
        ("true/false", "boolean"), ("true when it happened", "boolean"), ("true or false", "boolean"),
        ("text, or { id = \"…\", en = \"…\" }", "string|wahana.words"), ("text or something new", "any"),
    ])
    func wordsStandForTypes(_ row: (words: String, type: String)) {
        #expect(Annotation.type(Text(row.words)) == row.type)
    }

    @Test(arguments: [
        ("function() … end", "fun()"), ("function(world, p) … end", "fun(world: wahana.world, p: wahana.p)"),
        ("function(world) … return value end", "fun(world: wahana.world): any"),
        ("function(x, i) return … end", "fun(x: any, i: any): any"), ("what is done", "function"),
    ])
    func functionsAreReadFromHowTheyAreWritten(_ row: (words: String, type: String)) {
        #expect(Annotation.function(Text(row.words)) == row.type)
    }
}
