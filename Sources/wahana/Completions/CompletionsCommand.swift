import Reports
import Simulation

/// `completions`: the script for a shell; and, asked by that script, the words that can stand at the cursor.
struct CompletionsCommand {
    let scene: Scene

    init(_ scene: Scene) { self.scene = scene }

    func run() throws -> Int32 {
        let asked = scene.invocation.operands[0]
        if asked == Invocation.completionWords {
            let words = Array(scene.invocation.operands.dropFirst())
            let found = Completion(words, scene.language, environment: scene.environment).candidates
            let lines = found.map { "\($0.word)\t\(Plain.line($0.meaning[scene.language]))\n" }
            try scene.console.output(lines.joined())
            return ExitCode.complete.rawValue
        }
        guard let shell = Shell(rawValue: asked) else {
            throw Problem(
                .usage, "W-OPERAND",
                Text(id: "tidak ada pelengkap untuk '\(asked)'", en: "there is no completion for '\(asked)'"),
                remedy: offer(for: asked, among: Shell.allCases.map(\.rawValue)))
        }
        if scene.invocation.has(.json) {
            try scene.console.output(
                JSON.object([
                    "schema": .text("wahana/completions/1"), "shell": .text(shell.rawValue),
                    "script": .text(shell.script),
                ]).text)
        } else {
            let install = Text(id: "Untuk memasangnya: ", en: "To install it: ")[scene.language]
            // zsh looks for its mark on the first line.
            try scene.console.output(shell.script + "# \(install)\(shell.installing(scene.program))\n")
        }
        return ExitCode.complete.rawValue
    }
}
