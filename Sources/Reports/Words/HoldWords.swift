import Experiments
import Simulation

/// Whether a verdict holds when the numbers that are only judgement move, in words.
struct HoldWords {
    let names: Names
    let plan: Plan
    let hold: HoldFindings

    /// All sentences in their order.
    var sentences: [String] { [share] + changes + [horizons.drift].compactMap { $0 } }

    /// What changes the verdict, or that nothing did.
    var changes: [String] {
        let others = same.map { [$0] } ?? [horizons.flips, structures.flips].compactMap { $0 }
        return [deciding].compactMap { $0 } + others + [nearest].compactMap { $0 }
    }

    /// That neither another horizon nor another form of the model changes it, where both were looked at.
    private var same: String? {
        let (lengths, forms) = (hold.horizons, hold.structures)
        guard !lengths.isEmpty, !forms.isEmpty, lengths.allSatisfy({ $0.standing == .holds }),
            forms.allSatisfy({ $0.standing == .holds })
        else { return nil }
        let (times, count) = (horizons.times(lengths.map(\.span)), names.writing.inWords(forms.count))
        return say(
            "Pada jangka \(times), dan pada \(count) bentuk lain model yang dicoba, simpulannya sama.",
            "At \(times), and in \(count) other \(forms.count == 1 ? "form" : "forms") of the model that "
                + "\(forms.count == 1 ? "was" : "were") tried, the verdict is the same.")
    }

    var structures: StructureWords { StructureWords(names: names, plan: plan, hold: hold) }

    var horizons: HorizonWords { HorizonWords(names: names, plan: plan, hold: hold) }

    /// In how many settings it holds; below nine of ten it is said to depend on what decides it.
    var share: String {
        guard hold.verdict.direction != nil else {
            return say(
                "Belum ada simpulan yang dapat diuji ketetapannya: beda \(first) dan \(second) belum dapat disimpulkan.",
                "There is no verdict yet that could hold: \(first) and \(second) cannot be told apart.")
        }
        guard let tally = hold.tally, let interval = tally.interval else {
            return say(
                "Tidak ada angka ilustratif yang dapat digeser.", "There is no illustrative number that could move.")
        }
        let holds = counted(tally.holds, of: tally.settings)
        let range = Amount(.share, names.language).range(interval.low, interval.high)
        let settings = say(
            "\(holds) keadaan dengan \(whole(hold.numbers)) angka ilustratif digeser bersama (\(range))",
            "\(holds) settings of all \(whole(hold.numbers)) illustrative numbers together (\(range))")
        var rest = [
            say("berbalik pada \(whole(tally.reverses))", "reverses in \(whole(tally.reverses))")
        ]
        if tally.level > 0 {
            rest.append(
                say(
                    "tidak berbeda secara berarti pada \(whole(tally.level))",
                    "makes no difference that matters in \(whole(tally.level))"))
        }
        rest.append(
            say("belum dapat disimpulkan pada \(whole(tally.undecided))", "cannot be told in \(whole(tally.undecided))")
        )
        let tail = rest.joined(separator: ", ") + "."
        guard tally.depends else {
            return say(
                "Simpulan bahwa \(claim) tetap pada \(settings), \(tail)",
                "The verdict that \(claim) holds in \(settings), \(tail)")
        }
        let deciding = hold.deciding.map { name($0.name) }
        let on =
            deciding.isEmpty
            ? say("angka-angka ilustratif", "the illustrative numbers") : names.writing.list(deciding)
        return say(
            "Simpulan bahwa \(claim) bergantung pada \(on): tetap pada \(settings), \(tail)",
            "The verdict that \(claim) depends on \(on): it holds in \(settings), \(tail)")
    }

    /// What decides it, where the first sentence does not say so and anything stands out.
    private var deciding: String? {
        guard let tally = hold.tally, !tally.depends, tally.holds < tally.settings, !hold.deciding.isEmpty else {
            return nil
        }
        let list = names.writing.list(hold.deciding.map { name($0.name) })
        return say("Yang paling menentukan: \(list).", "What decides it most: \(list).")
    }

    /// The nearest setting that reverses it.
    var nearest: String? {
        guard hold.verdict.direction != .level, !hold.searched.isEmpty else { return nil }
        guard let nearest = hold.nearest else {
            let count = names.writing.inWords(hold.searched.count)
            return say(
                "Di antara \(count) angka yang paling berpengaruh tidak ditemukan satu atau dua yang dapat membalikkannya.",
                "Among the \(count) numbers that do most, none alone and no two together were found to reverse it.")
        }
        let moves = names.writing.list(
            nearest.moves.map { move in
                say(
                    "\(name(move.name)) menjadi \(value(move.to, move.name)), bukan \(value(move.from, move.name))",
                    "\(name(move.name)) is \(value(move.to, move.name)) instead of \(value(move.from, move.name))")
            })
        return say(
            "Keadaan terdekat yang membalikkannya: \(moves), yang lain seperti biasa; diperiksa lagi pada ulangan lain.",
            "Nearest setting that reverses it: \(moves), all else as usual; seen again on other replicates.")
    }

    /// How the settings were drawn, and the other horizons run.
    var method: String { [settings, lengths, horizons.calendar].compactMap { $0 }.joined(separator: " ") }

    private var settings: String {
        say(
            "Ketetapan simpulan: tiap keadaan mengundi semua angka ilustratif sekaligus dan bertemu nasib yang sama "
                + "(\(whole(hold.replicates)) ulangan berpasangan). Yang belum pasti diundi menurut sebarannya; asumsi diundi "
                + "antara sekitar setengah dan dua kali nilainya, di dalam rentangnya; yang mengikuti hal lain ikut dengannya. Yang kita tetapkan tidak "
                + "berubah.",
            "Whether the verdict holds: each setting draws all illustrative numbers at once and meets the same luck "
                + "(\(whole(hold.replicates)) paired runs). Uncertainties are drawn as declared; assumptions between about "
                + "half and double their value, within their range; those that follow something else move with it. What we "
                + "choose stays.")
    }

    private var lengths: String? {
        guard let one = hold.horizons.first?.answer ?? hold.structures.first?.answer else { return nil }
        let runs = whole(one.pairs + one.failed)
        let money =
            plan.budget.ceilings.isEmpty || plan.budget.perFiscalYear
            ? "" : say(" Pagu untuk seluruh rencana tidak ikut berubah.", " Money for the whole plan stays what it is.")
        return say(
            "Jangka dan bentuk lain model dijalankan dengan \(runs) ulangan berpasangan dan nasib yang sama; tanggal dan musim tetap.\(money)",
            "Other horizons and forms of the model are run with \(runs) paired runs on the same luck; dates and seasons stay.\(money)"
        )
    }

    private var first: String { names.strategies[hold.verdict.first] }
    private var second: String { names.strategies[hold.verdict.second] }

    private var claim: String {
        switch hold.verdict.direction {
        case .level:
            say(
                "antara \(first) dan \(second) tidak ada perbedaan yang berarti",
                "\(first) and \(second) show no difference that matters")
        case .worse:
            say("\(first) kurang baik daripada \(second)", "\(first) does less well than \(second)")
        case .better, nil:
            say("\(first) lebih baik daripada \(second)", "\(first) does better than \(second)")
        }
    }

    private func counted(_ number: Int, of all: Int) -> String {
        say("\(whole(number)) dari \(whole(all))", "\(whole(number)) of \(whole(all))")
    }

    /// What a number is called: its label or its sentence, with the name to set it by.
    private func name(_ name: String) -> String {
        if let doubt = plan.uncertainties.first(where: { $0.name == name }) {
            return Plain.line(doubt.label[names.language])
        }
        guard let stood = plan.assumptions.first(where: { $0.name == name }) else { return Plain.line(name) }
        let sentence = Plain.line(stood.sentence[names.language])
        return "\(sentence.prefix(1).lowercased())\(sentence.dropFirst()) (\(Plain.line(name)))"
    }

    private func value(_ value: Double, _ name: String) -> String {
        let writing = names.writing
        return switch plan.quantity(of: name) ?? .number {
        case .share: writing.percent(value)
        case .rupiah: writing.shortRupiah(value)
        case .time: writing.days(value)
        case .toggle: value == 0 ? say("tidak", "no") : say("ya", "yes")
        case .choice(let choices):
            Choice.numbered(value, in: choices).map { Plain.line($0.label[names.language]) } ?? writing.number(value)
        case .number, .integer: writing.number(value)
        }
    }

    private func whole(_ number: Int) -> String { names.writing.whole(number) }
    private func say(_ id: String, _ en: String) -> String { names.language == .indonesian ? id : en }
}
