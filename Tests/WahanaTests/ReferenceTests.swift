import Foundation
import Testing

/// The reference as people meet it: on a terminal, as JSON, and as a page.
struct ReferenceTests {
    @Test(arguments: [
        (
            "reference weeks",
            ["weeks(count)", "A length of time in weeks.", "May stand anywhere.", "return weeks(2) --> weeks(2)"]
        ),
        ("kamus world.outreach:visit", ["Bertindak: dipakai di dalam strategi.", "host: warga, kelompok"]),
        (
            "reference plan:outcomes",
            ["in front: a function (required)", "better: one of \"higher\", \"lower\" (required)"]
        ),
        ("reference months", ["…: a whole number, -1200…1200 (any number of times)", "months (value)"]),
        ("reference date", ["date(day)", "world.date", ".month  Its month, 1…12."]),
        ("reference world.funds", ["world.funds  The ledger and the budget.", "world.funds:spent("]),
        ("reference lua", ["as in Lua 5.4: _G", "io  not there: A scenario reads and writes no files"]),
        ("kamus lua", ["seperti dalam Lua 5.4", "os  tidak ada: Skenario tidak mengenal jam"]),
        ("reference pairs", ["Always in one order"]), ("reference os", ["Not there. A scenario knows no clock"]),
        ("reference math.sin", ["As in Lua 5.4."]),
    ]) func tells(_ row: (words: String, texts: [String])) throws {
        let result = try Command.run(row.words, in: try Folder())
        #expect(result.status == 0 && result.next != nil)
        for text in row.texts { #expect(result.output.contains(text), "\(row.words): \(result.output)") }
    }

    @Test(arguments: [
        ("reference wekes", "did you mean 'weeks'?"), ("reference meetng", "did you mean 'world.outreach:meeting'?"),
        ("kamus world.outreech", "mungkin maksudnya 'world.outreach'?"),
        ("reference collectgarbag", "'collectgarbage'?"),
        ("reference xyzzyx", "remedy: 'reference' alone lists every word"),
        ("reference weeks --html x.html", "write reference --html x.html"),
    ]) func refusesWithTheNearest(_ row: (words: String, remedy: String)) throws {
        let result = try Command.run(row.words, in: try Folder())
        #expect(result.status == 2)
        #expect(result.errors.contains(row.remedy), "\(result.errors)")
    }

    @Test func pageHoldsEveryEntryAndIsNeverOverwritten() throws {
        let folder = try Folder()
        let made = try Command.run("reference --html pages/words.html", in: folder)
        #expect(made.status == 0)
        let page = try folder.read("pages/words.html")
        let entries = try #require(try Command.run("reference --json", in: folder).json?["entries"] as? [[String: Any]])
        #expect(entries.count > 90)
        for entry in entries {
            for key in ["name", "id", "en"] {
                let text = try #require(entry[key] as? String).replacing("&", with: "&amp;").replacing(
                    "<", with: "&lt;"
                )
                .replacing(">", with: "&gt;").replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
                #expect(page.contains(text), "\(text)")
            }
        }
        let again = try Command.run("kamus --html pages/words.html", in: folder)
        #expect(again.status == 7 && again.errors.contains("'pages/words.html' sudah ada"))
        #expect(try folder.read("pages/words.html") == page)
        let targets = page.matches(of: /href="#([^"]+)"/).map { String($0.output.1) }
        #expect(Set(targets).count == targets.count)
        for target in targets { #expect(page.contains(" id=\"\(target)\"")) }
    }
}
