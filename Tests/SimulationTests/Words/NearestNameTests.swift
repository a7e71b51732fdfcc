import Testing

@testable import Simulation

struct NearestNameTests {
    struct Typo: Sendable {
        let word: String
        let names: [String]
        let guess: String?

        init(_ word: String, _ names: [String], _ guess: String?) {
            (self.word, self.names, self.guess) = (word, names, guess)
        }
    }

    @Test(arguments: [
        Typo("horison", ["horizon", "start"], "horizon"),
        Typo("hroizon", ["horizon", "start"], "horizon"),
        Typo("Horizon", ["horizon"], "horizon"),
        Typo("notables-first", ["letter", "notables_first"], "notables_first"),
        Typo("leter", ["latter", "letter"], "letter"),
        Typo("latters", ["latter", "letters"], "letters"),
        Typo("reach", ["spent", "reached"], "reached"),
        Typo("interval", ["old_habits", "meeting_interval"], "meeting_interval"),
        Typo("percentage", ["per", "percent"], "percent"),
        Typo("first_notables", ["notables_first", "as_is"], "notables_first"),
        Typo("facilitatorHours", ["facilitator_hours"], "facilitator_hours"),
        Typo("minggu", ["months", "weeks"], "weeks"),
        Typo("meting", ["world.funds:spent", "world.outreach:meeting"], "world.outreach:meeting"),
        Typo("day", ["may", "at"], nil),
        Typo("dya", ["day"], "day"),
        Typo("..", ["a.b"], nil),
        Typo("", ["a"], nil),
        Typo("xyz", [], nil),
        Typo("bicycle", ["horizon", "start"], nil),
        Typo("a", ["b"], nil),
    ])
    func guessesOnlyWhatIsNear(typo: Typo) {
        #expect(nearestName(to: typo.word, among: typo.names) == typo.guess)
    }

    @Test func offersTheGuessAndTheWholeList() {
        let text = offer(for: "seed-hub", among: ["none", "seed-hubs"])
        #expect(text.en == "did you mean 'seed-hubs'? there are: none, seed-hubs")
        #expect(text.id == "mungkin maksudnya 'seed-hubs'? yang ada: none, seed-hubs")
        #expect(offer(for: "bicycle", among: ["none"]).en == "there are: none")
    }
}
