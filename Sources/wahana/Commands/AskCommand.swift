import Experiments
import Reports
import Scripting
import Simulation

/// `sweep --ask`: which method answers a question, what it costs here, how it is read, and the command to paste.
struct AskCommand {
    let scene: Scene
    let scenario: Scenario

    /// Runs that are tried to tell the time, and after how long no further one is begun.
    private static let (trials, patience) = (3, Duration.milliseconds(500))

    init(_ scene: Scene, _ scenario: Scenario) { (self.scene, self.scenario) = (scene, scenario) }

    /// A card with what it takes in this plan.
    private struct Priced {
        let card: AskCard
        let words: [String]
        let runs: Int
    }

    func run() throws -> Int32 {
        let question = scene.invocation.value(.ask) ?? ""
        let matter = try self.matter(question)
        let cards = try AskCard.all.compactMap { card in
            try card.command(matter).map { Priced(card: card, words: $0, runs: try runs($0)) }
        }
        let meant = AskCard.meant(by: question)
        let found = meant.flatMap { meant in cards.first { $0.card.name == meant.name } }
        let isAsked = !AskCard.words(question).isEmpty
        let seconds = try secondsPerRun()
        if scene.invocation.has(.json) {
            let told = found.map { [$0] } ?? cards
            try scene.console.output(
                JSON.object([
                    "schema": .text("wahana/ask/1"), "exit": .whole(0), "question": .text(question),
                    "understood": .yes(found != nil), "seconds_per_run": .number(seconds),
                    "cards": .list(told.map { json($0, seconds) }),
                ]).text)
        } else if let found {
            try scene.console.output(text(found, seconds))
        } else {
            try scene.console.output(list(cards, seconds, isAsked: isAsked))
        }
        return ExitCode.complete.rawValue
    }

    /// What the plan has to vary, and what the question names of it.
    private func matter(_ question: String) throws -> AskMatter {
        let plan = scenario.plan
        let set = try namesSet()
        let levers = plan.levers.filter { !set.contains($0.name) && (try? Input($0)) != nil }
        let uncertainties = plan.uncertainties.filter { !set.contains($0.name) && (try? Input($0)) != nil }
        let named = levers.map { ($0.name, $0.label) } + uncertainties.map { ($0.name, $0.label) }
        let asked = AskCard.words(question)
        let found = named.first { name, label in
            asked.contains(name.lowercased())
                || [label.id, label.en].contains { label in
                    let words = AskCard.words(label)
                    return !words.isEmpty && asked.joined(separator: " ").contains(words.joined(separator: " "))
                }
        }
        return AskMatter(
            scenario: scene.invocation.operands[0], levers: levers.map(\.name),
            uncertainties: uncertainties.map(\.name), asked: found?.0,
            tied: plan.correlations(among: uncertainties.map(\.name)).map { ($0.first, $0.second) },
            many: (levers.map { ($0.name, $0.quantity) } + uncertainties.map { ($0.name, $0.quantity) })
                .filter { ($0.1.choices?.count ?? 0) > 2 }.map(\.0))
    }

    /// What is set from outside is not varied.
    private func namesSet() throws -> [String] { try scene.invocation.changes().map { $0.name } }

    /// The command's words with the options that make it speak of the same study.
    private func whole(_ words: [String]) -> [String] { words + scene.sameStudy }

    /// How many runs a command takes: it is read as if it had been typed.
    private func runs(_ words: [String]) throws -> Int {
        let typed = Scene(
            invocation: try Invocation(whole(words)), language: scene.language, console: scene.console,
            program: scene.program, environment: scene.environment)
        if typed.invocation.verb == .sweep { return RunLayout(try SweepCommand(typed).study(scenario.plan)).count }
        let study = try CompareCommand(typed).study(scenario.plan)
        let settings = try typed.invocation.heldSettings()
        return ComparisonStudy.layout(study).count
            + (settings.map { HoldStudy.runs(of: study, settings: $0) } ?? 0)
    }

    /// The mean time of a few runs, one of each strategy at most.
    private func secondsPerRun() throws -> Double {
        let study = try scene.study(scenario.plan, Replication(replicates: AskCommand.trials))
        let simulator = try scenario.simulatorMaker()
        let begin = ContinuousClock.now
        var count = 0
        for strategy in scenario.plan.strategies.suffix(AskCommand.trials)
        where count == 0 || ContinuousClock.now - begin < AskCommand.patience {
            _ = simulator.run(study.assignment(strategy, replicate: count))
            count += 1
        }
        let (seconds, fraction) = (ContinuousClock.now - begin).components
        return (Double(seconds) + Double(fraction) * 1e-18) / Double(max(1, count))
    }

    private func cost(_ priced: Priced, _ seconds: Double) throws -> String {
        let writing = Writing(scene.language)
        let time = writing.seconds(seconds * Double(priced.runs) / Double(try scene.jobs()))
        let count = writing.whole(priced.runs)
        return Text(id: "\(count) ulangan, sekitar \(time)", en: "\(count) runs, about \(time)")[scene.language]
    }

    private func text(_ priced: Priced, _ seconds: Double) throws -> String {
        let (card, language) = (priced.card, scene.language)
        let writing = Writing(language)
        let each = writing.decimal(seconds * 1_000, places: 0)
        let here = Text(
            id: " di komputer ini (\(each) milidetik sekali jalan)", en: " on this computer (\(each) ms a run)")
        let lines = [
            card.question[language],
            Text(id: "Cara: ", en: "Method: ")[language] + card.method[language] + ".",
            Text(id: "Biaya: ", en: "Cost: ")[language] + (try cost(priced, seconds)) + here[language] + ".",
            Text(id: "Membacanya: ", en: "How to read it: ")[language] + card.reading[language] + ".",
            Text(id: "Jangan bila: ", en: "Not when: ")[language] + card.notWhen[language] + ".",
        ]
        return lines.map { Plain.wrapped($0, columns: 120) }.joined(separator: "\n") + "\n" + next(priced)
    }

    /// The command to paste.
    private func next(_ priced: Priced) -> String {
        scene.next(Verb(rawValue: priced.words[0]) ?? .sweep, Array(whole(priced.words).dropFirst()))
    }

    private func list(_ cards: [Priced], _ seconds: Double, isAsked: Bool) throws -> String {
        let language = scene.language
        let lead =
            isAsked
            ? Text(
                id: "Pertanyaan itu tidak dikenali. Yang dapat ditanyakan:",
                en: "That question was not understood. What can be asked:")
            : Text(id: "Yang dapat ditanyakan:", en: "What can be asked:")
        var table = TextTable([lead[language], ""])
        for card in cards { table.add(["  " + card.card.question[language], try cost(card, seconds)]) }
        let first = cards.first?.card.question[language] ?? ""
        let words = [scene.invocation.operands[0], Option.ask.word(language), first] + scene.sameStudy
        return table.lines().joined(separator: "\n") + "\n" + scene.next(.sweep, words)
    }

    private func json(_ priced: Priced, _ seconds: Double) -> JSON {
        func both(_ text: Text) -> JSON { .object(["id": .text(text.id), "en": .text(text.en)]) }
        return .object([
            "name": .text(priced.card.name), "question": both(priced.card.question), "method": both(priced.card.method),
            "reading": both(priced.card.reading), "not_when": both(priced.card.notWhen),
            "command": .list(whole(priced.words).map { .text($0) }), "runs": .whole(Int64(priced.runs)),
            "cpu_seconds": .number(seconds * Double(priced.runs)),
        ])
    }
}
