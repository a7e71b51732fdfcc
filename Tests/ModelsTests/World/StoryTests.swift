import Foundation
import Simulation
import Testing

@testable import Models

@Suite struct StoryTests {
    @Test(.enabled(if: ProcessInfo.processInfo.environment["STORY"] != nil))
    func printStory() throws {
        let environment = ProcessInfo.processInfo.environment
        let strategy = FixtureStrategy(rawValue: environment["STORY"] ?? "") ?? .musyawarahFirst
        let run = try KudusPermaiFixture.run(Int(environment["REPLICATE"] ?? "0") ?? 0)
        let world = try World(try KudusPermaiFixture.community(), settings: Settings(), run: run, tells: true)
        try strategy.apply(to: world)
        try run.advance()
        let sentences = Dictionary(World.tellings.map { ($0.event, $0.sentence.en) }, uniquingKeysWith: { a, _ in a })
        for told in world.chronicle.told {
            var text = sentences[told.event] ?? told.event
            for (name, fact) in told.facts {
                let words: String =
                    switch fact {
                    case .text(let text): text.en
                    case .number(let number, _): String(format: "%.2g", number)
                    case .rupiah(let sum): "Rp\(sum)"
                    }
                text = text.replacing("{\(name)}", with: words)
            }
            print(run.date(at: told.day), text)
        }
    }

    @Test(.enabled(if: ProcessInfo.processInfo.environment["TABLE"] != nil))
    func printTable() throws {
        let environment = ProcessInfo.processInfo.environment
        let replicates = Int(environment["TABLE"] ?? "20") ?? 20
        let hours = Double(environment["HOURS"] ?? "2") ?? 2
        let habits = Double(environment["HABITS"] ?? "0.15") ?? 0.15
        var settings = Settings()
        for change in (environment["SET"] ?? "").split(separator: ",") {
            let parts = change.split(separator: "=")
            let assumption = World.assumptions.first { $0.name == String(parts[0]) }!
            try settings.set(assumption, to: Double(String(parts[1]))!)
        }
        print(
            "strategy  tahu paham bersedia accepted joined comm+ coop+ reach dup unserved known synergy founded capacity recog active ethics spent(k) hours heads"
        )
        for strategy in FixtureStrategy.allCases
        where environment["ONLY"].map({ $0.contains(strategy.rawValue) }) ?? true {
            var sums = [Double](repeating: 0, count: 20)
            let clock = ContinuousClock()
            let begin = clock.now
            for replicate in 0..<replicates {
                let run = try KudusPermaiFixture.run(replicate)
                let world = try World(
                    try KudusPermaiFixture.community(hours: hours, oldHabits: habits), settings: settings, run: run)
                try strategy.apply(to: world)
                try run.advance()
                let a = world.acceptance
                let values = [
                    a.tahu, a.paham, a.bersedia,
                    a.acceptance, world.organizations.share(atLeast: .coordination),
                    world.organizations.share(atLeast: .communication),
                    world.organizations.share(atLeast: .cooperation),
                    world.services.reach, world.services.duplication, world.services.unserved, world.services.known,
                    world.services.synergy, world.institution.isAtWork ? 1 : 0, world.institution.capacity,
                    world.recognition, Double(world.partners.activeCount), world.ethics.least,
                    Double(world.funds.spent.amount) / 1000, world.people.hours, world.outreach.facilitatorHours,
                ]
                for (place, value) in values.enumerated() { sums[place] += value }
            }
            let time = clock.now - begin
            print(
                strategy.rawValue.padding(toLength: 16, withPad: " ", startingAt: 0),
                sums.map { String(format: "%6.3g", $0 / Double(replicates)) }.joined(separator: " "), time / replicates)
        }
    }
}
