import Experiments
import Foundation
import Reports
import Simulation

/// The whole program: read the words, do what the verb says, print a problem once, end with its code.
struct Program {
    private let typed: String
    private let words: [String]
    private let environment: [String: String]

    /// A program with its arguments (its own name first) and its environment.
    init(_ arguments: [String], environment: [String: String]) {
        typed = arguments.first ?? "wahana"
        words = Array(arguments.dropFirst())
        self.environment = environment
    }

    /// The program's name as the user typed it; the script that builds it passes its own.
    private var name: String {
        let passed = environment["WAHANA_PROGRAM"] ?? ""
        return Scene.quoted(passed.isEmpty ? typed : passed)
    }

    /// Does it, and returns the exit status.
    func run() -> Int32 {
        if words.first == FreshProcesses.word { return FreshProcesses.print(words) }
        let asksJSON = words.contains("--json")
        var spoken = SpokenLanguage(
            option: wordAfter("--lang"), verb: words.first.flatMap { Verb.typed($0)?.language },
            environment: environment)
        var console = Console(color: wordAfter("--color"), quiet: words.contains("-q"), environment: environment)
        do {
            let invocation = try Invocation(words)
            let wished = try invocation.choice(.language, of: Language.allCases.map(\.rawValue))
            let color = try invocation.choice(.color, of: ["auto", "always", "never"])
            spoken = SpokenLanguage(option: wished, verb: invocation.verbLanguage, environment: environment)
            console = Console(color: color, quiet: invocation.has(.quiet), environment: environment)
            let (language, console) = (spoken.language, console)
            let last: @Sendable () -> Void = { Program.sayStopped(language, console, asJSON: asksJSON) }
            let fault = Text(
                id:
                    "Gangguan di Wahana sendiri; ulangan yang selesai tersimpan. Laporkan beserta perintah dan skenarionya.",
                en: "A fault in Wahana itself; finished runs are saved. Report it with the command and the scenario.")
            Interrupt.listen(
                saying: Text(id: "Berhenti ...", en: "Stopping ...")[language], fault: fault[language], last: last)
            if spoken.isFallback && console.showsProgress { console.message(SpokenLanguage.hint + "\n") }
            let scene = Scene(
                invocation: invocation, language: spoken.language, console: console, program: name,
                environment: environment)
            let status = try invocation.verb.perform(in: scene)
            WorkLog.end(status)
            return status
        } catch let problem as Problem {
            return end(with: problem, spoken.language, console, asJSON: asksJSON)
        } catch let refusal as InvalidParameter {
            let problem = Problem(.usage, "W-VALUE", refusal.sentence)
            return end(with: problem, spoken.language, console, asJSON: asksJSON)
        } catch let fault as BookFault {
            return end(with: Problem(fault), spoken.language, console, asJSON: asksJSON)
        } catch is Interrupted {
            Interrupt.end { Program.sayStopped(spoken.language, console, asJSON: asksJSON) }
        } catch {
            let problem = Problem(
                .fault, "W-FAULT",
                Text(id: "gangguan di Wahana sendiri: \(error)", en: "a fault in Wahana itself: \(error)"),
                remedy: Text(
                    id: "laporkan beserta perintah dan skenarionya", en: "report it with the command and the scenario"))
            return end(with: problem, spoken.language, console, asJSON: asksJSON)
        }
    }

    /// What is said when the work was stopped.
    private static var stopped: Problem {
        let cause =
            Interrupt.isKept
            ? Text(
                id: "Dihentikan; ulangan yang selesai tersimpan, perintah yang sama melanjutkannya.",
                en: "Stopped; finished runs are saved, the same command goes on from there.")
            : Text(
                id: "Dihentikan; tidak ada yang ditulis, hasil terdahulu tetap ada.",
                en: "Stopped; nothing was written, earlier results are as they were.")
        return Problem(.run, "W-CANCELLED", cause, remedy: CodeGuide.of("W-CANCELLED")?.remedy)
    }

    private static func sayStopped(_ language: Language, _ console: Console, asJSON: Bool) {
        let stopped = stopped
        WorkLog.end(Interrupt.status)
        console.message(stopped.cause[language] + "\n")
        if asJSON { try? console.output(ProblemText(stopped).json(exit: Interrupt.status)) }
    }

    private func end(with found: Problem, _ language: Language, _ console: Console, asJSON: Bool) -> Int32 {
        let problem = found.guided
        let status = ExitCode(problem).rawValue
        WorkLog.end(status)
        let text = ProblemText(problem)
        console.message(text.text(language, trace: words.contains("-v"), program: name))
        if asJSON { try? console.output(text.json(exit: status)) }
        return status
    }

    private func wordAfter(_ option: String) -> String? {
        if let place = words.firstIndex(of: option), place + 1 < words.count { return words[place + 1] }
        return words.first { $0.hasPrefix(option + "=") }.map { String($0.dropFirst(option.count + 1)) }
    }
}

/// Someone asked to stop, and the work has stopped.
struct Interrupted: Error {}

/// What a command needs to know of its surroundings.
struct Scene {
    let invocation: Invocation
    let language: Language
    let console: Console
    let program: String
    let environment: [String: String]
}
