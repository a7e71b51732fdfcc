import Foundation
import Testing

/// `sweep --ask`: questions find their method, and every command that is printed works.
struct AskTests {
    private func ask(_ question: String, _ scenario: String = "berapa-pendamping") throws -> [String: Any] {
        let result = try Command.run(["sweep", scenario, "--ask", question, "--json"], in: try Folder())
        #expect(result.status == 0, "\(result.errors)")
        return try #require(result.json)
    }

    private func names(_ answer: [String: Any]) -> [String] {
        (answer["cards"] as? [[String: Any]] ?? []).compactMap { $0["name"] as? String }
    }

    /// Each card is found by its own question in both languages, and its command runs when pasted, made small.
    @Test func everyCardIsFoundAndItsCommandRuns() throws {
        let cards = try #require(try ask("")["cards"] as? [[String: Any]])
        #expect(cards.count >= 12)
        for card in cards {
            let name = try #require(card["name"] as? String)
            let question = try #require(card["question"] as? [String: String])
            for language in ["id", "en"] {
                let found = try ask(try #require(question[language]))
                #expect(names(found) == [name] && found["understood"] as? Bool == true)
            }
            #expect((card["runs"] as? Int ?? 0) > 0)
            var words = try #require(card["command"] as? [String])
            for (option, small) in [("--size", words.contains("saltelli") ? "16" : "4"), ("-n", "2")] {
                if let place = words.firstIndex(of: option) { words[place + 1] = small }
            }
            let ran = try Command.run(words + ["-q"], in: try Folder())
            #expect(ran.status == 0, "\(words): \(ran.errors)")
            #expect(ran.output.contains("not evidence, not a judgement"), "\(words)")
        }
    }

    /// Other words for the same, and slips of the hand.
    @Test(arguments: [
        ("what is the most important input", "matters-most"), ("apa yang paling pengaruh?", "matters-most"),
        ("masukan apa yg paling berpengarruh", "matters-most"), ("how much of it is chance", "luck"),
        ("seberapa besar peran kebetulan", "luck"), ("which ones can I ignore", "does-nothing"),
        ("mana yang boleh diabaikan", "does-nothing"), ("what if I only change facilitators", "only-one"),
        ("optimal value of facilitators", "best-value"), ("do two levers interact", "two-together"),
        ("what is the worst that can happen", "worst-case"), ("berapa kali ulangan cukup", "how-many"),
        ("is the verdict robust", "holds"), ("how confident are we in the ranking", "ranking"),
        ("at what value does the verdict reverse?", "holds"),
        ("nilai mana yang mencapai target", "success"), ("draw a tornado of each", "each-alone"),
    ])
    func paraphrasesAreUnderstood(_ question: String, _ name: String) throws {
        #expect(names(try ask(question)) == [name])
    }

    /// A question that names an input is about that one.
    @Test func theInputThatIsNamedIsVaried() throws {
        for question in [
            "what happens if I change only leaving?",
            "what if only the chance of leaving while the group is not active changed",
        ] {
            let command = try #require((try ask(question)["cards"] as? [[String: Any]])?.first?["command"] as? [String])
            #expect(command.contains("leaving"), "\(command)")
        }
    }

    /// What is not understood lists all cards, as a bare `--ask` does; the next step works.
    @Test(arguments: ["--lang en", "--lang id"]) func whatIsNotUnderstoodListsAll(_ language: String) throws {
        let words = language.split(separator: " ").map(String.init)
        let folder = try Folder()
        let unknown = try Command.run(["sweep", "berapa-pendamping", "--ask", "zzz qqq"] + words, in: folder)
        #expect(unknown.status == 0 && unknown.output.split(separator: "\n").count >= 14)
        let bare = try Command.run(["jelajahi", "berapa-pendamping", "--tanya"] + words, in: folder)
        #expect(
            bare.status == 0 && bare.output.split(separator: "\n").count == unknown.output.split(separator: "\n").count)
        let followed = try Command.paste(try #require(bare.next), in: folder)
        #expect(followed.status == 0 && followed.next != nil, "\(followed.errors)")
    }

    /// The command keeps the seed and what was set; nothing is written.
    @Test func theStudyIsKeptAndNothingIsWritten() throws {
        let folder = try Folder()
        let result = try Command.run(
            [
                "sweep", "berapa-pendamping", "--ask", "which input matters most", "--seed", "7", "--set",
                "facilitators=3",
            ],
            in: folder)
        let next = try #require(result.next)
        #expect(result.status == 0 && next.contains("--seed 7"))
        #expect(!next.contains("--vary facilitators") && next.contains("--set facilitators=3"))
        #expect(folder.names().isEmpty)
    }
}
