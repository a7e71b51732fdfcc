import Experiments
import Reports
import Scripting
import Simulation

/// What `sweep` is to vary, from the options or, where they name nothing, from the plan's own `plan:design`.
struct SweepOptions {
    let invocation: Invocation
    let plan: Plan

    /// The design that is asked for.
    ///
    /// - Throws: `Problem` of kind `usage` for words that cannot be read, `InvalidParameter` for what a design refuses.
    func spec() throws -> DesignSpec {
        let listed = try invocation.value(.points).map { try points($0) }
        let varied = try (invocation.values[.vary] ?? []).map { try self.varied($0) }
        let kind = try invocation.choice(.design, of: DesignSpec.Kind.allCases.map(\.rawValue))
            .flatMap { DesignSpec.Kind(rawValue: $0) }
        let size = try invocation.integer(.size, in: 1...Design.mostPoints)
        if let listed {
            guard varied.isEmpty, kind == nil || kind == .points, size == nil else {
                throw refused(
                    .points, Text(id: "sudah memuat semua titiknya", en: "already holds all points"),
                    Text(
                        id: "tulis tanpa --vary, --design, dan --size",
                        en: "leave out --vary, --design and --size"))
            }
            return listed
        }
        guard var spec = try begun(kind, varied) else { throw nothing }
        if !varied.isEmpty { spec.inputs = varied }
        if let kind, kind != spec.kind {
            spec = DesignSpec(kind, spec.inputs, size: DesignSpec.usualSize(of: kind) == nil ? nil : spec.size)
        }
        if let size { spec.size = size }
        if invocation.has(.scramble) {
            guard spec.kind == .sobol else {
                throw refused(
                    .scramble, Text(id: "hanya untuk rancangan sobol", en: "is for the design sobol only"),
                    Text(id: "tambahkan --design sobol", en: "add --design sobol"))
            }
            spec.scrambled = true
        }
        if spec.kind == .points, spec.points.isEmpty {
            throw refused(
                .design, Text(id: "points memerlukan titik-titiknya", en: "points needs the points"),
                Text(
                    id: "sebutkan berkasnya dengan --points BERKAS, satu kolom untuk setiap masukan",
                    en: "name their file with --points FILE, one column for each input"))
        }
        try checkTells(spec)
        return spec
    }

    /// Refuses a design whose analysis could say nothing, before any of its runs is done.
    private func checkTells(_ spec: DesignSpec) throws {
        guard let size = spec.size, let fewest = SweepAnalysis.fewest(of: spec.kind), size < fewest else { return }
        throw refused(
            .size,
            Text(
                id: "untuk rancangan \(spec.kind.rawValue) sedikitnya \(fewest) (tertulis \(size))",
                en: "must be at least \(fewest) for the design \(spec.kind.rawValue) (got \(size))"),
            Text(id: "tulis misalnya --size \(fewest)", en: "write for example --size \(fewest)"))
    }

    /// The plan's own design, or one of the usual kind over what `--vary` names.
    private func begun(_ kind: DesignSpec.Kind?, _ varied: [Varied]) throws -> DesignSpec? {
        if let own = plan.design { return own }
        return varied.isEmpty ? nil : DesignSpec(kind ?? .factorial, varied)
    }

    /// What is said where nothing says what to vary.
    private var nothing: Problem {
        let names = (plan.levers.map(\.name) + plan.uncertainties.map(\.name)).prefix(12).joined(separator: ", ")
        return Problem(
            .usage, "W-SWEEP",
            Text(
                id: "belum disebut apa yang diubah-ubah: skenario ini tidak memuat plan:design",
                en: "nothing says what to vary: this scenario has no plan:design"),
            remedy: Text(
                id: "sebutkan dengan --vary NAMA (\(names)), atau tanyakan dengan --ask",
                en: "name it with --vary NAME (\(names)), or ask with --ask"))
    }

    /// `NAME`, `NAME=v1,v2`, `NAME=low..high`, `NAME=low..high/5` or `NAME/5`.
    func varied(_ text: String) throws -> Varied {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2 else {
            let (name, count) = try counted(text)
            return Varied(try known(name), count.map { .count($0) } ?? .all)
        }
        let name = try known(parts[0])
        let bounds = parts[1].components(separatedBy: "..")
        // Names have no order that one could go along.
        if bounds.count == 2, plan.choices(of: name) == nil {
            let (high, count) = try counted(bounds[1])
            let (low, top) = (try number(bounds[0], name), try number(high, name))
            guard low < top else {
                throw refused(
                    .vary,
                    Text(id: "batasnya terbalik: \(parts[1])", en: "has its bounds in the wrong order: \(parts[1])"),
                    Text(id: "tulis yang lebih kecil dahulu", en: "write the smaller one first"))
            }
            return Varied(name, .between(low, top, count: count))
        }
        let values = parts[1].split(separator: ",")
        guard !values.isEmpty else {
            throw refused(
                .vary, Text(id: "tidak menyebut nilai untuk '\(name)'", en: "names no value for '\(name)'"),
                Text(
                    id: "tulis nilainya, atau --vary \(name) saja untuk seluruh rentangnya",
                    en: "write its values, or --vary \(name) alone for its whole range"))
        }
        return Varied(name, .listed(try values.map { try number(String($0), name) }))
    }

    private func known(_ name: String) throws -> String {
        guard plan.settableNames.contains(name) else {
            throw Problem(
                .usage, "W-NAME",
                Text(id: "--vary menyebut '\(name)', yang tidak ada", en: "--vary names '\(name)', which is not there"),
                remedy: SetValue.offer(for: name, in: plan))
        }
        return name
    }

    private func number(_ text: String, _ name: String) throws -> Double {
        try SetValue.number(text, within: plan, of: name, option: .vary)
    }

    /// A word and the number of levels after its slash.
    private func counted(_ text: String) throws -> (word: String, count: Int?) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2 else { return (text, nil) }
        guard let count = Int(parts[1]), (1...Levels.most).contains(count) else {
            throw refused(
                .vary,
                Text(id: "tidak mengenal banyaknya tingkat '\(parts[1])'", en: "cannot take '\(parts[1])' levels"),
                Text(id: "tulis misalnya \(parts[0])/5", en: "write for example \(parts[0])/5"))
        }
        return (parts[0], count)
    }

    /// The points of a CSV file: a column for each input, named as in the plan.
    private func points(_ path: String) throws -> DesignSpec {
        let table = try DesignTable.read(path, names: plan.settableNames) { text, name in
            try SetValue.number(text, within: plan, of: name, option: .points)
        }
        return DesignSpec(.points, table.header.map { Varied($0) }, points: table.rows)
    }

    private func refused(_ option: Option, _ cause: Text, _ remedy: Text) -> Problem {
        Problem(.usage, "W-OPTION", Text(option.rawValue + " ") + cause, remedy: remedy)
    }
}
