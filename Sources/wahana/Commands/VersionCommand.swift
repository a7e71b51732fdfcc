import Experiments
import Reports

/// `version`: which Wahana this is, and which version of its results.
struct VersionCommand {
    let scene: Scene

    init(_ scene: Scene) { self.scene = scene }

    func run() throws -> Int32 {
        if scene.invocation.has(.json) {
            let object = JSON.object([
                "schema": .text("wahana/version/1"), "version": .text(Engine.version),
                "results": .whole(Int64(Engine.resultsVersion)),
            ])
            try scene.console.output(object.text)
        } else {
            try scene.console.output("wahana \(Engine.version)\n" + scene.next(.list))
        }
        return ExitCode.complete.rawValue
    }
}
