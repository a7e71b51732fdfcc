import Experiments
import Simulation

/// The six classes in a few words.
enum ClassWords {
    static func full(_ verdict: Verdict) -> Text {
        switch verdict {
        case .noDifference: Text(id: "tidak ada perbedaan yang berarti", en: "no difference that matters")
        case .better: Text(id: "lebih baik", en: "better")
        case .betterPerhapsTooLittle:
            Text(
                id: "lebih baik, tetapi bedanya mungkin terlalu kecil untuk berarti",
                en: "better, perhaps by too little to matter")
        case .worse: Text(id: "kurang baik", en: "less good")
        case .worsePerhapsTooLittle:
            Text(
                id: "kurang baik, tetapi bedanya mungkin terlalu kecil untuk berarti",
                en: "less good, perhaps by too little to matter")
        case .undecided: Text(id: "belum dapat disimpulkan", en: "cannot be told yet")
        }
    }

    /// For a narrow place.
    static func short(_ verdict: Verdict) -> Text {
        switch verdict {
        case .betterPerhapsTooLittle: Text(id: "lebih baik, mungkin kecil", en: "better, perhaps little")
        case .worsePerhapsTooLittle: Text(id: "kurang baik, mungkin kecil", en: "less good, perhaps little")
        case .noDifference: Text(id: "tak ada beda yang berarti", en: "no difference that matters")
        default: full(verdict)
        }
    }
}
