import Simulation

extension Acceptance {
    static let tahuMeasure = Measure(
        "acceptance.tahu", .share, label: Text(id: "tahu", en: "know of it"),
        sentence: Text(
            id: "bagian warga yang tahu tentang rencana wadah", en: "share of residents who know of the plan"))
    static let pahamMeasure = Measure(
        "acceptance.paham", .share, label: Text(id: "paham", en: "understand it"),
        sentence: Text(
            id: "bagian warga yang dapat menjelaskan rencana itu", en: "share of residents who can explain the plan"))
    static let bersediaMeasure = Measure(
        "acceptance.bersedia", .share, label: Text(id: "bersedia", en: "are willing"),
        sentence: Text(
            id: "bagian warga yang tahu dan bersedia", en: "share of residents who know of it and are for it"))
    static let acceptedMeasure = Measure(
        "acceptance.accepted", .share, label: Text(id: "menerima", en: "accept it"),
        sentence: Text(
            id: "bagian warga yang tahu, paham, dan bersedia",
            en: "share of residents who know, understand and are willing"))
    static let womenGapMeasure = Measure(
        "acceptance.women_gap", .share,
        label: Text(id: "selisih paham perempuan dan laki-laki", en: "women's gap in understanding"),
        sentence: Text(
            id: "bagian perempuan yang paham dikurangi bagian laki-laki yang paham",
            en: "share of women who understand less the share of men"))

    /// What this room can be asked.
    public static let measures = [tahuMeasure, pahamMeasure, bersediaMeasure, acceptedMeasure, womenGapMeasure]

    /// The share of residents who know of the plan, 0…1.
    public var tahu: Double {
        let awareness = people.awareness
        return share { awareness[$0] >= Acceptance.knows }
    }

    /// The share of residents who can explain it, 0…1.
    public var paham: Double {
        let (understanding, explains) = (people.understanding, self.explains)
        return share { understanding[$0] >= explains }
    }

    /// The share of residents who know of it and are for it, 0…1.
    public var bersedia: Double {
        let (awareness, willingness, isWilling) = (people.awareness, people.willingness, self.isWilling)
        return share { awareness[$0] >= Acceptance.knows && willingness[$0] > isWilling }
    }

    /// The share of women who understand less the share of men, −1…1.
    public var womenGap: Double {
        let (understanding, explains) = (people.understanding, self.explains)
        return share(of: .woman) { understanding[$0] >= explains } - share(of: .man) { understanding[$0] >= explains }
    }

    /// Whether a person knows of the plan, understands it and is willing.
    public func accepts(_ person: Int) -> Bool {
        people.awareness[person] >= Acceptance.knows && people.understanding[person] >= self.explains
            && people.willingness[person] > self.isWilling
    }

    /// The share of residents who know, understand and are willing, 0…1.
    public var acceptance: Double {
        let (awareness, understanding, willingness) = (people.awareness, people.understanding, people.willingness)
        let (explains, isWilling) = (self.explains, self.isWilling)
        return share {
            awareness[$0] >= Acceptance.knows && understanding[$0] >= explains && willingness[$0] > isWilling
        }
    }

    // Asked every week: inlined, so that the columns are constants of the caller.
    @inline(__always)
    private func share(of sex: Sex? = nil, where holds: (Int) -> Bool) -> Double {
        let sexes = people.sex
        var (those, all) = (0, 0)
        for person in 0..<people.residentCount where sex == nil || sexes[person] == sex {
            all += 1
            if holds(person) { those += 1 }
        }
        return all > 0 ? Double(those) / Double(all) : 0
    }
}
