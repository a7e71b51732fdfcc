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
                    remedy: offer(for: word, among: Verb.words))
            }
            text = Help.text(of: verb, scene.language, program: scene.program)
        } else {
            text = Help.overview(scene.language, program: scene.program)
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
