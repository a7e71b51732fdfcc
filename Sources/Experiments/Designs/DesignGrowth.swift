import Simulation

extension Design {
    /// To which sizes a design can grow without a point being run in vain.
    public enum Growth: Sendable, Hashable {
        /// To any larger size: the smaller design is the beginning of the larger.
        case anySize
        /// By doubling only.
        case doubling
        /// Not at all, for this reason.
        case fixed(Text)
    }

    /// To which sizes a design of this kind can grow.
    public var growth: Growth {
        switch method {
        case .sobol, .saltelli, .morris, .points: .anySize
        case .latinHypercube: .doubling
        case .factorial:
            .fixed(
                Text(
                    id: "rancangan faktorial berukuran tetap, yaitu hasil kali banyaknya tingkat",
                    en: "a factorial design has one size, the product of its levels"))
        case .oneAtATime:
            .fixed(
                Text(
                    id: "rancangan satu per satu berukuran tetap, yaitu dua titik per masukan dan titik biasanya",
                    en: "a one-at-a-time design has one size, two points for each input and the usual point"))
        }
    }

    /// Refuses to grow `smaller` into this design unless every point of it is also this design's point of that number.
    ///
    /// - Throws: `InvalidParameter` with the reason and the sizes that would do.
    public func checkExtends(_ smaller: Design) throws {
        func refusal(_ id: String, _ en: String, got: String) -> InvalidParameter {
            InvalidParameter("design", must: Text(id: id, en: en), got: got)
        }
        guard name == smaller.name, inputs == smaller.inputs, blockCount == smaller.blockCount else {
            throw refusal(
                "sejenis dan bermasukan sama dengan yang diperluas (\(smaller.name))",
                "be of the same kind and inputs as the one it extends (\(smaller.name))", got: name)
        }
        if self == smaller { return }
        switch growth {
        case .fixed(let reason):
            throw refusal("tetap sama: \(reason.id)", "stay the same: \(reason.en)", got: "\(count)")
        case .doubling:
            var size = smaller.count
            while size < count { size *= 2 }
            guard size == count else {
                let next = smaller.count * 2
                throw refusal(
                    "diperluas dengan menggandakannya (\(next), \(2 * next), …), sebab hanya dengan begitu "
                        + "setiap irisan tetap berisi satu titik",
                    "grow by doubling (\(next), \(2 * next), …), because only so every slice keeps one point",
                    got: "\(count)")
            }
        case .anySize:
            guard count >= smaller.count else {
                throw refusal(
                    "punya sedikitnya \(smaller.count) titik", "have at least \(smaller.count) points", got: "\(count)")
            }
        }
        guard begins(with: smaller) else {
            throw refusal(
                "berawal dengan titik-titik yang sudah dijalankan; bilangan awal acak, tingkat, atau daftarnya berbeda",
                "begin with the points that were run; its seed, levels or list differ", got: name)
        }
    }

    private func begins(with smaller: Design) -> Bool {
        switch (cells, smaller.cells) {
        case (.units(let mine), .units(let theirs)), (.values(let mine), .values(let theirs)),
            (.pairs(let mine), .pairs(let theirs)):
            mine.count >= theirs.count && mine[..<theirs.count] == theirs[...]
        default: false
        }
    }

    /// The kind of design as it is called in files.
    public var name: String {
        switch method {
        case .factorial: "factorial"
        case .points: "points"
        case .oneAtATime: "one_at_a_time"
        case .latinHypercube: "latin_hypercube"
        case .sobol: "sobol"
        case .saltelli: "saltelli"
        case .morris: "morris"
        }
    }
}
