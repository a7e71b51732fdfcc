import Simulation

/// The help texts, made from the verbs and options.
enum Help {
    /// How a verb is used, as a remedy.
    static func usage(of verb: Verb) -> Text {
        Text(id: "tulis \(line(verb, .indonesian))", en: "write \(line(verb, .english))")
    }

    private static func line(_ verb: Verb, _ language: Language) -> String {
        ([verb.word(language)] + verb.operands.map { $0.text[language] }).joined(separator: " ")
    }

    /// The help of one verb, which fits a screen.
    static func text(of verb: Verb, _ language: Language, program: String) -> String {
        let isIndonesian = language == .indonesian
        var lines = [
            "\(program) \(line(verb, language))",
            sentence(verb.summary[language]), "",
            isIndonesian
                ? "Perintah yang sama: \(verb.rawValue)" : "The same command in Indonesian: \(verb.indonesian)", "",
            isIndonesian ? "Pilihan" : "Options",
        ]
        let options = verb.options + Option.common
        let names = options.map { [$0.word(language), $0.form(language)].compactMap { $0 }.joined(separator: " ") }
        let width = names.map(\.count).max() ?? 0
        for (option, name) in zip(options, names) { lines.append(row(name, option.summary[language], width)) }
        lines += ["", isIndonesian ? "Contoh" : "Examples"]
        lines += verb.examples(language).map { "  \(program) \($0)" }
        return lines.joined(separator: "\n") + "\n\n"
    }

    /// The overview of all verbs.
    static func overview(_ language: Language, program: String) -> String {
        let isIndonesian = language == .indonesian
        var lines = [
            isIndonesian
                ? "Wahana menimbang cara membangun lembaga warga dengan simulasi, sebelum dicoba pada orang."
                : "Wahana weighs ways of building community institutions by simulation, before they are tried on people.",
            "", isIndonesian ? "Perintah" : "Commands",
        ]
        let names = Verb.allCases.map {
            isIndonesian ? "\($0.indonesian) (\($0.rawValue))" : "\($0.rawValue) (\($0.indonesian))"
        }
        let width = names.map(\.count).max() ?? 0
        for (verb, name) in zip(Verb.allCases, names) { lines.append(row(name, verb.summary[language], width)) }
        lines += ["", isIndonesian ? "Contoh" : "Examples"]
        lines += [Verb.list.word(language), "\(Verb.compare.word(language)) kudus-permai"].map { "  \(program) \($0)" }
        return lines.joined(separator: "\n") + "\n\n"
    }

    private static func row(_ name: String, _ summary: String, _ width: Int) -> String {
        "  " + name + String(repeating: " ", count: max(0, width - name.count) + 2) + summary
    }

    private static func sentence(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst() + "."
    }
}
