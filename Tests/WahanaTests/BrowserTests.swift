import Foundation
import Testing

/// The report in a real browser, opened from a file: its own policy lets its script run, and nothing else is asked for.
@Suite(.serialized) struct BrowserTests {
    static let browser = Command.tool("chromium")

    @Test(
        .enabled(if: browser != nil, "chromium is not installed here"),
        arguments: [("en-GB", "en"), ("id-ID", "id"), ("de-DE", "id")])
    func opensInTheLanguageOfTheBrowser(wanted: String, opened: String) throws {
        let folder = try Folder()
        #expect(try Command.run("compare kudus-permai -n 2 -q -o out", in: folder).status == 0)
        try check(folder, "out/report.html", wanted, opened)
        #expect(try Command.run("reference --html words.html", in: folder).status == 0)
        try check(folder, "words.html", wanted, opened)
    }

    private func check(_ folder: Folder, _ file: String, _ wanted: String, _ opened: String) throws {
        let browser = try #require(Self.browser)
        let page = try Command.run(
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr", "--accept-lang=\(wanted)",
                "--lang=\(wanted)", "--user-data-dir=\(folder.file("profile").path)", "--dump-dom",
                "file://\(folder.file(file).path)",
            ], in: folder, environment: ["HOME": folder.url.path], program: browser)
        #expect(page.output.contains("<html lang=\"\(opened)\""))
        #expect(!page.errors.contains("Refused to"), "the page's own policy stopped something")
        #expect(!page.errors.contains("CONSOLE"), "the page wrote to the console")
    }
}
