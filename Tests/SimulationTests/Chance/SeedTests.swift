import Testing

@testable import Simulation

@Suite("Seed")
struct SeedTests {
    @Test(arguments: [
        ("0", Seed(0), "0"), ("-0", Seed(0), "0"), ("2026", Seed(2026), "2026"),
        ("-9223372036854775808", Seed(Int64.min), "-9223372036854775808"),
        ("18446744073709551615", Seed(UInt64.max), "18446744073709551615"),
        ("18446744073709551616", Seed("18446744073709551616"), "'18446744073709551616'"),
        ("", Seed(""), "''"), ("abc", Seed("abc"), "'abc'"), ("1.5", Seed("1.5"), "'1.5'"),
    ])
    func isReadAndShown(written: String, seed: Seed, shown: String) {
        #expect(Seed(written: written) == seed)
        #expect(seed.description == shown)
    }

    @Test func aNumberIsTheSameSeedInEveryType() {
        #expect(Seed(7) == Seed(Int64(7)) && Seed(7) == Seed(UInt64(7)))
        #expect(Seed(7) != Seed("7"))
    }
}
