import Reports
import Simulation

/// `help`: how a command is used, or what there is.
struct HelpCommand {
    let scene: Scene

    init(_ scene: Scene) { self.scene = scene }

    func run() throws -> Int32 {
        let text: String
        if let word = scene.invocation.operands.first {
            guard let verb = Verb.typed(word)?.verb else {
                throw Problem(
                    .usage, "W-COMMAND",
                    Text(id: "perintah '\(word)' tidak dikenal", en: "there is no command '\(word)'"),
                    remedy: Verb.offer(for: word))
            }
            text =
                Help.text(of: verb, scene.language, program: scene.program)
                + (verb.operands.first == .scenario ? scene.next(.list) : scene.next(.help))
        } else {
            text =
                Help.overview(scene.language, program: scene.program)
                + scene.next(.help, [Verb.compare.word(scene.language)])
        }
        if scene.invocation.has(.json) {
            try scene.console.output(
                JSON.object(["schema": .text("wahana/help/1"), "text": .text(text)]).text)
        } else {
            try scene.console.output(text)
        }
        return ExitCode.complete.rawValue
    }
}
