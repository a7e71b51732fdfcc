import Experiments
import Simulation

/// The forms that the sentence on a pair can take; a program reads them back with `PairReader`.
enum PairForm: CaseIterable {
    case identical, noDifference, better, betterPerhaps, worse, worsePerhaps
    case undecidedSettled, undecidedUnsettled, undecided, noInterval

    /// The class that the form says.
    var verdict: Verdict {
        switch self {
        case .identical, .noDifference: .noDifference
        case .better: .better
        case .betterPerhaps: .betterPerhapsTooLittle
        case .worse: .worse
        case .worsePerhaps: .worsePerhapsTooLittle
        case .undecidedSettled, .undecidedUnsettled, .undecided, .noInterval: .undecided
        }
    }

    /// The sentence with its holes.
    var sentence: Text {
        switch self {
        case .identical:
            Text(
                id: "{first} dan {second} sama persis dalam {measure} pada semua {pairs} ulangan berpasangan.",
                en: "{first} and {second} are identical in {measure} in all {pairs} paired runs.")
        case .noDifference:
            Text(
                id: "Antara {first} dan {second} tidak ada perbedaan yang berarti dalam {measure} ({span}), "
                    + "dari {pairs} ulangan berpasangan.",
                en: "{first} and {second} show no difference that matters in {measure} ({span}), "
                    + "over {pairs} paired runs.")
        case .better:
            Text(
                id: "{first} lebih baik daripada {second} dalam {measure} ({span}), {wins}.",
                en: "{first} does better than {second} in {measure} ({span}), {wins}.")
        case .betterPerhaps:
            Text(
                id: "{first} lebih baik daripada {second} dalam {measure}, tetapi bedanya mungkin terlalu kecil untuk "
                    + "berarti ({span}), {wins}.",
                en: "{first} does better than {second} in {measure}, perhaps by too little to matter ({span}), {wins}.")
        case .worse:
            Text(
                id: "{first} kurang baik daripada {second} dalam {measure} ({span}), {wins}.",
                en: "{first} does less well than {second} in {measure} ({span}), {wins}.")
        case .worsePerhaps:
            Text(
                id: "{first} kurang baik daripada {second} dalam {measure}, tetapi bedanya mungkin terlalu kecil untuk "
                    + "berarti ({span}), {wins}.",
                en:
                    "{first} does less well than {second} in {measure}, perhaps by too little to matter ({span}), {wins}."
            )
        case .undecidedSettled:
            Text(
                id: PairForm.undecidedStart.id + "; perlu sekitar {more} ulangan lagi, seluruhnya {total}.",
                en: PairForm.undecidedStart.en + "; about {total} paired runs would probably settle it.")
        case .undecidedUnsettled:
            Text(
                id: PairForm.undecidedStart.id + "; menambah ulangan saja barangkali tidak menyelesaikannya.",
                en: PairForm.undecidedStart.en + "; more runs alone would probably not settle it.")
        case .undecided: PairForm.undecidedStart + Text(".")
        case .noInterval:
            Text(
                id:
                    "Beda {first} dan {second} dalam {measure} belum dapat disimpulkan: baru {pairs} ulangan berpasangan.",
                en: "{first} and {second} cannot be told apart yet in {measure}: only {pairs} paired runs.")
        }
    }

    private static let undecidedStart = Text(
        id:
            "Beda {first} dan {second} dalam {measure} belum dapat disimpulkan ({span}) dari {pairs} ulangan berpasangan",
        en: "{first} and {second} cannot be told apart yet in {measure} ({span}) over {pairs} paired runs")

    /// The estimate and its interval.
    static let span = Text(id: "{estimate}; {low} sampai {high}", en: "{estimate}; {low} to {high}")

    /// In how many pairs the first was better.
    static let wins = Text(
        id: "unggul pada {won} dari {pairs} ulangan berpasangan", en: "ahead in {won} of {pairs} paired runs")

    /// The whole sentence with its inner parts put in.
    func template(_ language: Language) -> Template {
        Template(
            Template(sentence[language]).filled { hole in
                switch hole {
                case "span": PairForm.span[language]
                case "wins": PairForm.wins[language]
                default: nil
                }
            })
    }
}
