import Testing

@testable import Simulation

struct ChoiceTests {
    static let venues = [
        Choice("balai_desa", Text(id: "balai desa", en: "village hall")), Choice("rumah_ketua"), Choice("masjid"),
    ]

    @Test func aNameIsItsNumber() throws {
        #expect(try Choice.number(of: "balai_desa", in: Self.venues, for: "venue") == 0)
        #expect(try Choice.number(of: "masjid", in: Self.venues, for: "venue") == 2)
        #expect(Self.venues[1].label == Text("rumah ketua"))
    }

    @Test(arguments: [
        (
            "balaidesa",
            "venue harus menyebut salah satu pilihan; mungkin maksudnya 'balai_desa'? yang ada: balai_desa, rumah_ketua, "
                + "masjid (tertulis balaidesa)",
            "venue must name one of its choices; did you mean 'balai_desa'? there are: balai_desa, rumah_ketua, masjid "
                + "(got balaidesa)"
        ),
        (
            "1", "venue harus menyebut salah satu pilihan; yang ada: balai_desa, rumah_ketua, masjid (tertulis 1)",
            "venue must name one of its choices; there are: balai_desa, rumah_ketua, masjid (got 1)"
        ),
    ]) func whatIsNoNameIsRefused(_ word: String, _ id: String, _ en: String) {
        #expect {
            try Choice.number(of: word, in: Self.venues, for: "venue")
        } throws: {
            ($0 as? InvalidParameter)?.sentence == Text(id: id, en: en)
        }
    }

    @Test(arguments: [-1, 0.5, 3, .nan, .infinity, 1e300]) func whatIsNoNumberOfAChoiceIsRefused(_ value: Double) {
        #expect(throws: InvalidParameter.self) { try Choice.check(value, in: Self.venues, for: "venue") }
        #expect(Choice.numbered(value, in: Self.venues) == nil)
    }

    @Test func theRefusalListsNumbersAndNames() {
        #expect {
            try Choice.check(0.5, in: Self.venues, for: "venue")
        } throws: {
            ($0 as? InvalidParameter)?.sentence.en
                == "venue must be the number of a choice: 0 (balai_desa), 1 (rumah_ketua), 2 (masjid) (got 0.5)"
        }
        #expect(throws: Never.self) { try Choice.check(2, in: Self.venues, for: "venue") }
    }
}
