/// Checks the decisions of a program or a scenario against each other before anything is drawn.
public enum DecisionRegister {
    /// Refuses two decisions that would share their luck without meaning to.
    ///
    /// The same decision may be listed more than once.
    ///
    /// - Throws: `InvalidParameter` naming the second of two decisions whose names have one hash, or of one name that is
    ///   declared with two kinds of occasion.
    public static func check(_ decisions: [Decision]) throws {
        var known: [UInt64: Decision] = [:]
        for decision in decisions {
            guard let earlier = known.updateValue(decision, forKey: decision.hash) else { continue }
            if earlier.name != decision.name {
                throw InvalidParameter(
                    decision.name,
                    must: Text(
                        id: "diberi nama lain: keacakannya sama dengan '\(earlier.name)'",
                        en: "have another name: it shares its chance with '\(earlier.name)'"),
                    got: decision.name)
            }
            if earlier.occasion != decision.occasion {
                throw InvalidParameter(
                    decision.name,
                    must: Text(
                        id: "dihitung dengan satu cara, yaitu '\(earlier.occasion.rawValue)'",
                        en: "be counted in one way, '\(earlier.occasion.rawValue)'"),
                    got: decision.occasion.rawValue)
            }
        }
    }
}
