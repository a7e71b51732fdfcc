import Simulation
import Testing

@testable import Models

struct CompactNetworkTests {
    /// Household 0 of 400 meets 1 and 2, 398 and 399 (for whom it comes next), 11 (37·0 + 11) and the one whose 37h + 11
    /// is 0 (mod 400): 37·173 + 11 = 6412 is 12, so 173 is not it; 37 · 357 + 11 = 13,220 is 20; 37 · 97 + 11 = 3,600 is 0.
    @Test func w4IsTiedAsItIsTold() throws {
        let network = CompactNetwork(try CompactSize())
        #expect(network.contacts(of: 0).sorted() == [1, 2, 11, 97, 398, 399])
        #expect(network.group(of: 0) == 3 && network.group(of: 9) == 6)
        #expect(network.groupSize.reduce(0, +) == 400)
    }

    @Test(arguments: [1, 2, 3, 5, 37, 74, 400, 1_000])
    func tiesGoBothWaysOnceAndNeverHome(households: Int) throws {
        let network = CompactNetwork(try CompactSize(households: households, pioneers: 0))
        for house in 0..<households {
            let contacts = network.contacts(of: house)
            #expect(Set(contacts).count == contacts.count && !contacts.contains(house))
            for other in contacts { #expect(network.contacts(of: other).contains(house)) }
        }
        #expect(network.mostContacts < 256, "counts of contacts are bytes")
    }
}
