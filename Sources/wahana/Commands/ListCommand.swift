import Reports
import Scripting
import Simulation

/// `list`: the shipped scenarios with their questions.
struct ListCommand {
    let scene: Scene

    init(_ scene: Scene) { self.scene = scene }

    func run() throws -> Int32 {
        let shipped = ShippedScenarios(environment: scene.environment)
        let listed = shipped.listed()
        if scene.invocation.has(.json) {
            let scenarios = listed.map { item in
                var object: [String: JSON] = ["name": .text(item.file.name), "valid": .yes(item.problem == nil)]
                if let title = item.title { object["title"] = .object(["id": .text(title.id), "en": .text(title.en)]) }
                if let question = item.question {
                    object["question"] = .object(["id": .text(question.id), "en": .text(question.en)])
                }
                return JSON.object(object)
            }
            try scene.console.output(
                JSON.object(["schema": .text("wahana/list/1"), "scenarios": .list(scenarios)]).text)
            return ExitCode.complete.rawValue
        }
        guard !listed.isEmpty else {
            throw Problem(
                .usage, "W-FILE", Text(id: "tidak ada skenario yang ditemukan", en: "no scenarios were found"),
                remedy: Text(
                    id: "setel WAHANA_SCENARIOS ke folder skenario", en: "set WAHANA_SCENARIOS to a folder of scenarios"
                ))
        }
        var lines: [String] = []
        for item in listed {
            lines.append(Plain.line(item.file.name) + (item.title.map { "  \(Plain.line($0[scene.language]))" } ?? ""))
            if let question = item.question {
                lines.append(Plain.wrapped("  " + Plain.line(question[scene.language]), columns: 100, indent: "  "))
            }
            if let problem = item.problem { lines.append("  " + Plain.line(problem.cause[scene.language])) }
        }
        let sound = listed.first { $0.problem == nil }?.file.name
        let next = sound.map { scene.next(.compare, [$0]) } ?? scene.next(.check, [listed[0].file.name])
        try scene.console.output(lines.joined(separator: "\n") + "\n" + next)
        return ExitCode.complete.rawValue
    }
}
