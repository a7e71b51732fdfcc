import Foundation
import Testing

/// What the README shows is run: its commands end well and begin their answer as shown, its plans are sound.
struct ReadmeTests {
    /// A fenced block of the README.
    struct Fence: Sendable, CustomTestStringConvertible {
        let language: String
        let line: Int
        let text: String
        var testDescription: String { "README.md:\(line)" }
    }

    /// A command of a block and the line that is shown below it, if any.
    struct Shown: Sendable, CustomTestStringConvertible {
        let line: Int
        let command: String
        let answer: String?
        var testDescription: String { "README.md:\(line)" }
    }

    static let fences: [Fence] = {
        let file = Command.project.appending(path: "README.md")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        var fences: [Fence] = []
        var open: (language: String, line: Int, lines: [Substring])?
        for (place, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.hasPrefix("```") {
                if let fence = open {
                    let text = fence.lines.joined(separator: "\n")
                    fences.append(Fence(language: fence.language, line: fence.line, text: text))
                    open = nil
                } else {
                    open = (String(line.dropFirst(3)), place + 1, [])
                }
            } else {
                open?.lines.append(line)
            }
        }
        return fences
    }()

    static let commands: [Shown] = fences.flatMap { fence -> [Shown] in
        let lines = fence.text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.enumerated().compactMap { place, line in
            guard line.hasPrefix("$ Scripts/wahana ") else { return nil }
            let below = place + 1 < lines.count ? String(lines[place + 1]) : ""
            let answer = below.isEmpty || below.hasPrefix("$ ") || below.hasPrefix("…") ? nil : below
            return Shown(line: fence.line + place + 1, command: String(line.dropFirst(2)), answer: answer)
        }
    }

    static let plans = fences.filter { $0.language == "lua" }

    @Test func hasCommandsAndPlans() {
        #expect(!Self.commands.isEmpty && !Self.plans.isEmpty)
    }

    /// A command without `-n` runs its 200 replicates, so that a debug build is spared it.
    @Test(.enabled(if: Command.release != nil, "WAHANA_RELEASE names no release build"), arguments: commands)
    func commandsAnswerAsShown(_ shown: Shown) throws {
        let folder = try Folder()
        try folder.write("#!/bin/sh\nexec \"$WAHANA_TESTED\" \"$@\"\n", to: "Scripts/wahana")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o755], ofItemAtPath: folder.file("Scripts/wahana").path)
        let result = try Command.paste(
            shown.command, in: folder, environment: ["WAHANA_PROGRAM": "Scripts/wahana", "LANG": "en_US.UTF-8"])
        #expect(result.status == 0, "\(result.errors)")
        if let answer = shown.answer {
            #expect(result.output.split(whereSeparator: \.isNewline).first.map(String.init) == answer)
        }
    }

    /// A whole plan is checked with the shipped data; a part of one is added to the shipped plan.
    @Test(arguments: plans) func plansAreSound(_ fence: Fence) throws {
        let folder = try Folder()
        try folder.takeScenario()
        if fence.text.contains("return plan") {
            try folder.write(fence.text, to: "kudus-permai.lua")
        } else {
            let mark = "plan:outcomes {"
            #expect(try folder.replace(mark, with: fence.text + "\n\n" + mark, in: "kudus-permai.lua"))
        }
        let result = try Command.run("check kudus-permai.lua", in: folder)
        #expect(result.status == 0, "\(result.errors)")
    }
}
