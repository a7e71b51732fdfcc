import Experiments
import Simulation

/// A usual question of a planner, and the method that answers it.
struct AskCard: Sendable {
    /// A stable name, for `--json`.
    let name: String
    /// The question as people ask it.
    let question: Text
    /// Beginnings of words by which it is known, in both languages; those before a `!` count double.
    let signs: String
    /// Which method answers it.
    let method: Text
    /// How its answer is read.
    let reading: Text
    /// When it is not to be used.
    let notWhen: Text
    /// The words of the command that answers it; `nil` where the plan has too little to vary.
    let command: @Sendable (AskMatter) -> [String]?
}

/// What a plan has for questions to be about.
struct AskMatter {
    /// The scenario as it was named.
    let scenario: String
    /// Levers that can be varied.
    let levers: [String]
    /// Uncertainties that can be varied.
    let uncertainties: [String]
    /// What the question names, if it names something.
    let asked: String?
    /// Uncertainties that hang together.
    let tied: [(String, String)]
    /// What has more than two named choices.
    let many: [String]

    /// All that can be varied.
    var all: [String] { levers + uncertainties }

    /// All that can be varied but what hangs together with something before it.
    var independent: [String] {
        all.reduce(into: []) { kept, name in
            let isTied = kept.contains { other in
                tied.contains { ($0.0 == name && $0.1 == other) || ($0.1 == name && $0.0 == other) }
            }
            if !isTied { kept.append(name) }
        }
    }

    /// All that has a low and a high value, or two named choices.
    var twoSided: [String] { all.filter { !many.contains($0) } }

    /// The input that a question about one is about: the one it names, else the first lever.
    var one: String? { asked ?? all.first }

    /// Another input beside that one: a lever if there is one.
    var other: String? { all.first { $0 != one } }

    /// `--vary` for each of some names.
    static func vary(_ names: [String]) -> [String] { names.flatMap { ["--vary", $0] } }

    /// A sweep of a kind over some names; `nil` without a name.
    func sweep(_ kind: DesignSpec.Kind, _ names: [String], _ rest: [String]) -> [String]? {
        names.isEmpty
            ? nil : [Verb.sweep.rawValue, scenario, "--design", kind.rawValue] + AskMatter.vary(names) + rest
    }
}

extension AskCard {
    /// All cards, in the order in which they are listed.
    static let all: [AskCard] = [
        AskCard(
            name: "matters-most",
            question: Text(id: "Masukan mana yang paling berpengaruh?", en: "Which input matters most?"),
            signs:
                "most! matter! important influen driv rank input paling! pengaruh! berpengaruh! penting menentukan masukan",
            method: Text(
                id:
                    "indeks Sobol dari rancangan Saltelli, dengan nasib sebagai satu masukan dan masukan tiruan sebagai batas",
                en: "Sobol indices from a Saltelli design, with luck as one input and a dummy as the floor"),
            reading: Text(
                id:
                    "\"45% bersama yang lain\": sebesar itu ragamnya tersisa bila semua yang lain diketahui; peringkat yang sama "
                    + "berarti belum dapat dibedakan",
                en:
                    "\"45% with all others\": that much of the variance is left when all else is known; a shared rank means that "
                    + "the runs cannot tell them apart"),
            notWhen: Text(
                id:
                    "lebih dari sekitar 20 masukan (saring dahulu dengan morris), atau sekali jalan lebih dari beberapa detik",
                en: "more than about 20 inputs (screen them with morris first), or a run takes more than some seconds"),
            command: { $0.sweep(.saltelli, $0.independent, ["--size", "256"]) }),
        AskCard(
            name: "does-nothing",
            question: Text(id: "Masukan mana yang tidak berpengaruh?", en: "Which inputs do not matter at all?"),
            signs:
                "not! nothing! ignore! drop! screen! useless irrelevant matter tidak! tanpa! abai! diabaikan! saring! "
                + "pengaruh berpengaruh masukan",
            method: Text(
                id: "lintasan Morris: tiap masukan digeser sekali pada setiap lintasan",
                en: "Morris trajectories: each input moves once in every walk"),
            reading: Text(
                id: "yang tidak mendapat peringkat belum terlihat pengaruhnya dan boleh dibiarkan pada nilai biasanya",
                en: "what has no rank shows no effect and may stay at its usual value"),
            notWhen: Text(
                id: "bagian ragam atau peranan nasib yang ditanyakan: itu memerlukan saltelli",
                en: "shares of the variance or the part of luck are asked: those take saltelli"),
            command: { $0.sweep(.morris, $0.independent, ["--size", "20"]) }),
        AskCard(
            name: "luck",
            question: Text(id: "Seberapa besar peran nasib?", en: "How much is luck?"),
            signs:
                "luck! chance! random! noise! accident matter nasib! untung! peruntungan! kebetulan! acak! berpengaruh seberapa",
            method: Text(
                id: "rancangan Saltelli dengan nasib sebagai satu masukan",
                en: "a Saltelli design with luck as one input"),
            reading: Text(
                id: "baris \"nasib\": bagian ragam yang tersisa betapapun baiknya semua masukan diketahui",
                en: "the row \"luck\": the share of the variance that stays however well all inputs are known"),
            notWhen: Text(
                id: "hanya dua strategi yang dibandingkan: nasib bersama sudah ditiadakan oleh bandingkan",
                en: "two strategies are compared only: compare already takes common luck away"),
            command: { $0.sweep(.saltelli, $0.independent, ["--size", "256"]) }),
        AskCard(
            name: "only-one",
            question: Text(
                id: "Apa yang terjadi bila hanya satu yang diubah?", en: "What happens if I change only one thing?"),
            signs: "only! alone! single! one change happens hanya! saja! satu! sendiri! diubah ubah terjadi",
            method: Text(
                id: "beberapa nilai dari satu masukan, semuanya pada nasib yang sama",
                en: "some values of one input, all on the same luck"),
            reading: Text(
                id: "garis tiap strategi dan bidang rentangnya: di mana garis naik, di sanalah masukan itu berarti",
                en: "a line for each strategy with its band: where the line rises the input matters"),
            notWhen: Text(
                id: "pengaruhnya bergantung pada masukan lain: pakai dua masukan sekaligus",
                en: "its effect depends on another input: vary the two together"),
            command: { matter in matter.one.flatMap { matter.sweep(.factorial, [$0], ["-n", "50"]) } }),
        AskCard(
            name: "best-value",
            question: Text(
                id: "Berapa nilai terbaik dari yang kita tetapkan?", en: "What is the best value of a lever?"),
            signs:
                "best! optimal! optimum! value! lever ideal terbaik! nilai! berapa ideal! optimal tepat menetapkan tetapkan",
            method: Text(
                id: "beberapa nilai dari satu pilihan pada nasib yang sama; yang terbaik disebut sebagai himpunan",
                en: "some values of one lever on the same luck; the best is named as a set"),
            reading: Text(
                id: "\"yang terbaik ada di antara …\": nilai-nilai itu belum dapat dibedakan satu sama lain",
                en: "\"the best is among …\": those values cannot be told apart"),
            notWhen: Text(
                id: "biaya ikut menentukan: lihat juga ukuran hasil biaya pada tabel",
                en: "cost counts as well: see its table too"),
            command: { matter in
                let lever = matter.levers.first { $0 == matter.asked } ?? matter.levers.first
                return lever.flatMap { matter.sweep(.factorial, [$0], ["-n", "100"]) }
            }),
        AskCard(
            name: "two-together",
            question: Text(id: "Bagaimana dua masukan bekerja bersama?", en: "How do two inputs act together?"),
            signs: "together! interact! combin! two! both pair act bersama! gabung! kombinasi! dua! interaksi! bekerja",
            method: Text(
                id: "semua pasangan nilai dari dua masukan (faktorial) pada nasib yang sama",
                en: "all pairs of values of two inputs (factorial) on the same luck"),
            reading: Text(
                id: "peta: bila bedanya antarbaris tidak sama di setiap lajur, keduanya bekerja bersama",
                en: "the map: where the step between rows is not the same in every column, the two act together"),
            notWhen: Text(
                id: "lebih dari tiga masukan: kotaknya berlipat ganda; pakai saltelli",
                en: "more than three inputs: the cells multiply; take saltelli"),
            command: { matter in
                guard let one = matter.one, let other = matter.other else { return nil }
                return matter.sweep(.factorial, [one, other], ["-n", "30"])
            }),
        AskCard(
            name: "each-alone",
            question: Text(
                id: "Seberapa jauh tiap masukan menggeser hasilnya?", en: "How far does each input move it?"),
            signs:
                "far! each! tornado! swing sensitiv move jauh! tiap! setiap! tornado geser! menggeser! bergeser peka",
            method: Text(
                id: "satu per satu: nilai rendah dan nilai tinggi tiap masukan terhadap titik biasa (tornado)",
                en: "one at a time: each input's low and high value against the usual point (a tornado)"),
            reading: Text(
                id: "batang terpanjang paling menggeser; yang abu-abu belum terlihat pengaruhnya",
                en: "the longest bar moves it most; a grey one shows no effect"),
            notWhen: Text(
                id: "masukan bekerja bersama: satu per satu tidak melihatnya",
                en: "inputs act together: one at a time misses it"),
            command: { $0.sweep(.oneAtATime, $0.twoSided, ["-n", "50"]) }),
        AskCard(
            name: "success",
            question: Text(id: "Nilai mana yang membawa ke target?", en: "Which values lead to success?"),
            signs:
                "success! succeed! lead! target! reach goal where berhasil! sukses! target! tercapai! membawa! mencapai",
            method: Text(
                id: "hiperkubus Latin, lalu titik yang mencapai target dibandingkan dengan selainnya",
                en: "a Latin hypercube, then the points that reach the target are set against the others"),
            reading: Text(
                id: "\"median bila ya\" dan \"bila tidak\": nilai yang biasa pada kedua kelompok titik",
                en: "\"median if so\" and \"if not\": the usual value in either group of points"),
            notWhen: Text(
                id: "hampir semua titik atau hampir tidak ada yang mencapainya",
                en: "nearly all points reach it, or nearly none"),
            command: { $0.sweep(.latinHypercube, $0.all, ["--size", "128", "-n", "10"]) }),
        AskCard(
            name: "worst-case",
            question: Text(id: "Seburuk apa yang dapat terjadi?", en: "How bad can it get: what is the worst case?"),
            signs: "worst! bad! risk! pessim! disaster case seburuk! terburuk! buruk! risiko! jelek kemungkinan",
            method: Text(
                id: "hiperkubus Latin atas semua yang belum pasti", en: "a Latin hypercube over all that is uncertain"),
            reading: Text(
                id:
                    "\"berkisar dari … sampai …\": titik terendah dan tertinggi yang dicoba; itu rata-rata, bukan jaminan",
                en: "\"lies between … and …\": the lowest and the highest point tried; means, and no guarantee"),
            notWhen: Text(
                id: "peluangnya yang ditanyakan: rentangnya saja tidak menyebut seberapa sering",
                en: "its chance is asked: a range alone does not say how often"),
            command: { matter in
                matter.sweep(
                    .latinHypercube, matter.uncertainties.isEmpty ? matter.all : matter.uncertainties,
                    ["--size", "64", "-n", "10"])
            }),
        AskCard(
            name: "what-if",
            question: Text(
                id: "Bagaimana jika nilainya lain dari perkiraan?", en: "What if a value is other than we think?"),
            signs: "if! other! different! wrong! think jika! kalau! andai! seandainya! lain! keliru! salah! perkiraan",
            method: Text(
                id: "beberapa nilai dari satu hal yang belum pasti, pada nasib yang sama",
                en: "some values of one uncertain thing, on the same luck"),
            reading: Text(
                id: "bila urutan garis strategi bertukar, simpulannya bergantung pada nilai itu",
                en: "where the lines of the strategies cross, the verdict depends on that value"),
            notWhen: Text(
                id: "beberapa hal berubah sekaligus: pakai hiperkubus Latin",
                en: "several change at once: take a Latin hypercube"),
            command: { matter in
                let one = matter.asked ?? matter.uncertainties.first ?? matter.all.first
                return one.flatMap { matter.sweep(.factorial, [$0], ["-n", "50"]) }
            }),
        AskCard(
            name: "ranking",
            question: Text(id: "Seberapa yakin urutan strategi itu?", en: "How sure is the ranking of the strategies?"),
            signs: "sure! certain! confiden! ranking! order strateg yakin! urutan! keyakinan! peringkat strategi",
            method: Text(
                id: "perbandingan berpasangan, kesalahan 5% untuk seluruhnya",
                en: "a paired comparison, with 5% error for all of it"),
            reading: Text(
                id: "strategi yang disebut bersama belum dapat dibedakan; yang lain tersisih",
                en: "strategies that are named together cannot be told apart; the others are ruled out"),
            notWhen: Text(
                id: "yang bergeser adalah nilai masukannya: itu pertanyaan lain",
                en: "it is the inputs that move: another question"),
            command: { [Verb.compare.rawValue, $0.scenario, "-n", "400"] }),
        AskCard(
            name: "holds",
            question: Text(id: "Apakah simpulannya tetap bila angkanya bergeser?", en: "Does the verdict hold?"),
            signs:
                "hold! verdict! robust! stable! revers! flip! stand tetap! simpulan! kokoh! bertahan! bergeser angka",
            method: Text(
                id:
                    "banyak setelan dari semua yang hanya perkiraan, jangka lain dan bentuk lain model, dengan beda strategi di setiap setelan",
                en:
                    "many settings of all that is only judgement, other horizons and forms of the model, with the difference of the strategies at each"
            ),
            reading: Text(
                id:
                    "berapa banyak setelan yang mempertahankan simpulan, masukan yang menentukannya, dan pada jangka atau bentuk mana ia berubah",
                en:
                    "in how many settings the verdict holds, which inputs decide it, and at which horizon or form of the model it flips"
            ),
            notWhen: Text(
                id: "simpulannya sendiri belum ada: tambahlah ulangan dahulu",
                en: "there is no verdict yet: run more replicates first"),
            command: { [Verb.compare.rawValue, $0.scenario, "--hold"] }),
        AskCard(
            name: "how-many",
            question: Text(id: "Berapa ulangan yang diperlukan?", en: "How many runs do I need?"),
            signs: "many! runs! replicat! enough! need long ulangan! cukup! banyak! perlu! diperlukan! kali lama",
            method: Text(
                id: "perbandingan kecil; dari situ diperkirakan berapa ulangan lagi",
                en: "a small comparison; from it the number of further runs is estimated"),
            reading: Text(
                id:
                    "\"sekitar 3.200 ulangan barangkali cukup untuk menyimpulkan\", dan -n yang lebih besar melanjutkannya",
                en: "\"about 3,200 paired runs would probably settle it\"; a larger -n goes on from there"),
            notWhen: Text(
                id: "untuk sebuah jelajahi: --dry-run menyebutkan banyaknya dan waktunya",
                en: "for a sweep: --dry-run tells runs and time"),
            command: { [Verb.compare.rawValue, $0.scenario, "-n", "100"] }),
    ]
}
