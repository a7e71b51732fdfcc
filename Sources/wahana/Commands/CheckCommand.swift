import Experiments
import Reports
import Scripting
import Simulation

/// `check`: everything that is wrong with a scenario, and what it declares, without running it.
struct CheckCommand {
    let scene: Scene

    init(_ scene: Scene) { self.scene = scene }

    func run() throws -> Int32 {
        if let file = scene.invocation.value(.anonymize) { return try AnonymizeCommand(scene: scene, file: file).run() }
        let file = try ScenarioFile(scene.invocation.operands[0])
        let check = Check(file, limits: try scene.limits())
        if let plan = check.plan, check.problems.isEmpty { _ = try scene.study(plan, Replication(replicates: 1)) }
        let status =
            check.problems.isEmpty
            ? ExitCode.complete : ExitCode(check.problems.first { $0.kind != .scenario } ?? check.problems[0])
        let warnings = check.problems.isEmpty ? warnings(file) : []
        if scene.invocation.has(.json) {
            try scene.console.output(json(check, warnings, status).text)
            return status.rawValue
        }
        for problem in check.problems + warnings { scene.tell(problem) }
        guard let plan = check.plan else { return status.rawValue }
        var lines = PlanText(plan, scene.language).lines(ink: Ink(scene.console.usesColor))
        let unused = check.files.filter { !$0.isUsed }.map(\.name)
        if !unused.isEmpty {
            lines.append(
                Text(id: "Data yang tidak dipakai skrip: ", en: "Data that the script does not use: ")[scene.language]
                    + unused.joined(separator: ", "))
        }
        if check.problems.isEmpty, warnings.isEmpty {
            lines.append(Text(id: "Tidak ditemukan kesalahan.", en: "Nothing wrong was found.")[scene.language])
        }
        let next = check.problems.isEmpty ? scene.next(.compare, [scene.invocation.operands[0]] + scene.sameStudy) : ""
        try scene.console.output(lines.joined(separator: "\n") + "\n" + next)
        return status.rawValue
    }

    /// What does not keep the scenario from being run, but makes its results differ between machines.
    private func warnings(_ file: ScenarioFile) -> [Problem] {
        let limits = [Option.maxTime, .maxMemory, .maxSteps].flatMap { option in
            scene.invocation.value(option).map { [option.rawValue, $0] } ?? []
        }
        let differences = FreshProcesses.differences(file, limits)
        return differences.isEmpty ? [] : [SetUpDigest.warning(about: differences, in: file)]
    }

    private func json(_ check: Check, _ warnings: [Problem], _ status: ExitCode) -> JSON {
        var object: [String: JSON] = [
            "schema": .text("wahana/check/1"), "exit": .whole(Int64(status.rawValue)),
            "problems": .list(check.problems.map { ProblemText($0.guided).object }),
            "warnings": .list(warnings.map { ProblemText($0.guided).object }),
            "files": .list(check.files.map { .object(["name": .text($0.name), "used": .yes($0.isUsed)]) }),
        ]
        if let plan = check.plan { object["plan"] = PlanText.json(plan) }
        if let first = check.problems.first { object["error"] = ProblemText(first.guided).object }
        return .object(object)
    }
}
