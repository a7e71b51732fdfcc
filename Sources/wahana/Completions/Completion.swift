import Foundation
import Scripting
import Simulation

/// What can stand where the cursor is on a command line.
struct Completion {
    /// The words after the program's name that stand before the cursor's.
    private let before: [String]
    /// The word at the cursor, as far as it is typed.
    private let typed: String
    private let language: Language
    private let shipped: ShippedScenarios

    /// - Parameter words: The words after the program's name, the last one as far as it is typed.
    init(_ words: [String], _ language: Language, environment: [String: String]) {
        before = Array(words.dropLast())
        typed = words.last ?? ""
        self.language = language
        shipped = ShippedScenarios(environment: environment)
    }

    private init(_ words: [String], _ language: Language, _ shipped: ShippedScenarios) {
        before = Array(words.dropLast())
        typed = words.last ?? ""
        (self.language, self.shipped) = (language, shipped)
    }

    /// The words that begin as typed, each once, in the order in which the help names them.
    var candidates: [Candidate] {
        var seen: Set<String> = []
        return all.filter { $0.word.hasPrefix(typed) && $0.word != "" && seen.insert($0.word).inserted }
    }

    private var all: [Candidate] {
        guard let first = before.first else {
            let switches = typed.hasPrefix("-") ? [Candidate("--help"), Candidate("--version")] : []
            return Candidate.verbs(typed, language) + switches
        }
        guard let (verb, spoken) = Verb.typed(first) else { return [] }
        // After the scheduler's verb stands the line of another.
        if verb == .slurm, before.count > 1, let inner = Verb.typed(before[1])?.verb,
            [.compare, .sweep].contains(inner)
        {
            let own = typed.hasPrefix("-") ? Candidate.options(of: verb, typed, spoken ?? language) : []
            let rest = Completion(Array(before.dropFirst()) + [typed], language, shipped)
            return own + rest.all
        }
        let line = Line(verb, before.dropFirst())
        if let option = line.waiting { return values(of: option, line) }
        if !line.onlyOperands, typed.hasPrefix("-") {
            let parts = typed.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            if parts.count == 2, let option = Option.typed(parts[0]), option.value != nil {
                return values(of: option, line, typed: parts[1]).map { Candidate("\(parts[0])=\($0.word)", $0.meaning) }
            }
            return Candidate.options(of: verb, typed, spoken ?? language)
        }
        guard let last = verb.operands.last, line.operands.count < verb.operands.count || last.isRepeatable else {
            return []
        }
        return values(of: line.operands.count < verb.operands.count ? verb.operands[line.operands.count] : last, line)
    }

    private func values(of operand: Operand, _ line: Line) -> [Candidate] {
        switch operand {
        case .name, .key: []
        case .results: files(typed) { _ in false }
        case .scenario: scenarios
        case .strategy: line.scenario(shipped)?.outline.strategies.map { Candidate($0.name, $0.title) } ?? []
        case .entry:
            Reference.chapters.flatMap { chapter in
                (chapter.owner.isEmpty ? [] : [Candidate(chapter.owner, chapter.sentence)])
                    + chapter.entries.map { Candidate($0.name, $0.sentence) }
            } + [Candidate("lua")]
        case .code: CodeGuide.all.map { Candidate($0.code, $0.meaning) }
        case .command: Candidate.verbs(typed, language)
        case .folder: files(typed) { _ in false }
        case .study: [Verb.compare, .sweep].map { Candidate($0.word(language), $0.summary) }
        case .shell: Shell.allCases.map { Candidate($0.rawValue) }
        }
    }

    private func values(of option: Option, _ line: Line, typed: String? = nil) -> [Candidate] {
        switch option {
        case .language, .color: (option.value ?? "").split(separator: "|").map { Candidate(String($0)) }
        case .like: scenarios
        case .set: line.scenario(shipped)?.outline.settable.map { Candidate($0.name + "=", $0.label) } ?? []
        case .anonymize: files(typed ?? self.typed) { $0.hasSuffix(".csv") }
        case .html: files(typed ?? self.typed) { $0.hasSuffix(".html") }
        case .csv: (option.value ?? "").split(separator: "|").map { Candidate(String($0)) }
        case .output: files(typed ?? self.typed) { _ in false }
        default: []
        }
    }

    private var scenarios: [Candidate] {
        shipped.files.map { Candidate($0.name) } + files(typed) { $0.hasSuffix(".lua") }
    }

    /// The files that are wanted, and every folder on the way, beside what is typed.
    private func files(_ typed: String, _ isWanted: (String) -> Bool) -> [Candidate] {
        let folder = typed.lastIndex(of: "/").map { String(typed[...$0]) } ?? ""
        let showsHidden = typed.dropFirst(folder.count).hasPrefix(".")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
        return names.sorted().filter { showsHidden || !$0.hasPrefix(".") }.prefix(2000).compactMap { name in
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: folder + name, isDirectory: &isFolder)
            let hasLineBreak = name.contains { $0.isNewline || $0 == "\t" }
            guard !hasLineBreak, isFolder.boolValue || isWanted(name) else { return nil }
            return Candidate(folder + name + (isFolder.boolValue ? "/" : ""))
        }
    }
}

/// The words between a verb and the cursor.
private struct Line {
    var operands: [String] = []
    /// The option whose value stands at the cursor.
    var waiting: Option?
    var onlyOperands = false
    private let verb: Verb

    init(_ verb: Verb, _ words: ArraySlice<String>) {
        self.verb = verb
        for word in words {
            if waiting != nil {
                waiting = nil
            } else if onlyOperands || !word.hasPrefix("-") || word == "-" {
                operands.append(word)
            } else if word == "--" {
                onlyOperands = true
            } else if let option = Option.typed(word), option.value != nil {
                waiting = option
            }
        }
    }

    /// The scenario that the line names.
    func scenario(_ shipped: ShippedScenarios) -> ScenarioFile? {
        guard verb.operands.first == .scenario, let word = operands.first else { return nil }
        return try? ScenarioFile(word, shipped: shipped)
    }
}
