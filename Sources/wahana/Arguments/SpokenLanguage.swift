import Simulation

/// Which language the program answers in, and what decided it.
struct SpokenLanguage {
    let language: Language
    /// Whether nothing asked for a language, so that English is only the fallback.
    let isFallback: Bool

    /// In order: `--lang`; an Indonesian verb; `WAHANA_LANG`; the first of `LC_ALL`, `LC_MESSAGES`, `LANG` that is set;
    /// English. `Locale.current` would ignore `LC_ALL`, so the variables are read.
    init(option: String?, verb: Language?, environment: [String: String]) {
        if let chosen = option.flatMap(Language.init(rawValue:)) ?? verb {
            self.init(language: chosen, isFallback: false)
            return
        }
        if let wished = environment["WAHANA_LANG"], !wished.isEmpty {
            self.init(language: wished.hasPrefix("id") ? .indonesian : .english, isFallback: false)
            return
        }
        let set = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        guard let set else {
            self.init(language: .english, isFallback: true)
            return
        }
        let isIndonesian = set == "id" || set.hasPrefix("id_") || set.hasPrefix("id.") || set.hasPrefix("id@")
        self.init(language: isIndonesian ? .indonesian : .english, isFallback: !isIndonesian && !set.hasPrefix("en"))
    }

    private init(language: Language, isFallback: Bool) {
        (self.language, self.isFallback) = (language, isFallback)
    }

    /// Told once at a terminal where English was only the fallback.
    static let hint = "Bahasa Indonesia: tambahkan --lang id, atau setel WAHANA_LANG=id"
}
