import Experiments
import Scripting
import Simulation

extension Scene {
    /// The limits of one run that the options ask for.
    func limits() throws -> Limits {
        var limits = Limits()
        if let seconds = try invocation.seconds(.maxTime) { limits.seconds = seconds }
        if let bytes = try invocation.bytes(.maxMemory) { limits.memory = bytes }
        return limits
    }

    /// The scenario that the first operand names.
    func scenario() throws -> Scenario {
        try Scenario.load(try ScenarioFile(invocation.operands[0]), limits: try limits())
    }

    /// A study of `plan` with the options' seed and changes.
    func study(_ plan: Plan, replicates: Int) throws -> Study {
        let changes = try invocation.changes().map { name, value in
            guard plan.settableNames.contains(name) else {
                throw Problem(
                    .usage, "W-NAME",
                    Text(id: "--set menyebut '\(name)', yang tidak ada", en: "--set names '\(name)', which is not there"),
                    remedy: offer(for: name, among: plan.settableNames))
            }
            return RunKey.Parameter(name, try SetValue.number(value, of: name, in: plan))
        }
        let doubled = Dictionary(grouping: changes, by: \.name).first { $0.value.count > 1 }?.key
        if let doubled {
            throw Problem(
                .usage, "W-TWICE", Text(id: "--set \(doubled) disebut dua kali", en: "--set \(doubled) is given twice"))
        }
        let seed = invocation.value(.seed).map { Seed(written: $0) } ?? Study.defaultSeed
        return try Study(plan, seed: seed, replicates: replicates, changes: changes)
    }

    /// A command to paste next, with the program as the user typed it and the language that was asked for.
    func command(_ words: String...) -> String {
        var all = [program] + words.map(quoted)
        if let language = invocation.value(.language) { all.append("--lang \(language)") }
        return all.joined(separator: " ")
    }

    private func quoted(_ word: String) -> String {
        let plain = word.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_./=:".contains($0)) }
        return plain && !word.isEmpty ? word : "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
}
