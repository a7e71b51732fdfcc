import Experiments
import LuaBridge
import Simulation

extension PlanDraft {
    /// What `plan:design` says, before it is known whether the plan has what it names.
    struct DesignDraft {
        let kind: DesignSpec.Kind
        /// Names that are varied over their whole range.
        let whole: [String]
        let values: [NamedLevels]
        let points: [[ChosenLever]]
        let size: Int?
        let scrambled: Bool
        let place: LuaPlace?

        /// A value as it was written, of what is called `name`.
        private var written: [(name: String, value: Measured)] {
            values.flatMap { levels in levels.values.map { (levels.name, $0) } }
                + points.flatMap { $0.map { ($0.name, $0.value) } }
        }

        /// Everything that it names, once, in order.
        var names: [String] {
            var seen: Set<String> = []
            return (whole + values.map(\.name) + points.flatMap { $0.map(\.name) }).filter { seen.insert($0).inserted }
        }

        /// The first value whose unit is not that of its declaration, and the unit that it should have.
        func wrongUnit(_ quantities: [String: Quantity]) -> (name: String, value: Measured, wanted: Quantity)? {
            for (name, value) in written {
                let declared = quantities[name] ?? .number
                let wanted: Quantity = declared == .integer ? .number : declared
                if value.quantity != wanted, !(wanted == .share && value.quantity == .number) {
                    return (name, value, wanted)
                }
            }
            return nil
        }

        /// The design that it asks for in a plan with everything that it names.
        ///
        /// - Throws: `InvalidParameter` for what a design refuses.
        func spec(in plan: Plan) throws -> DesignSpec {
            guard kind == .points else {
                let inputs = whole.map { Varied($0) } + values.map { Varied($0.name, .listed($0.values.map(\.number))) }
                let spec = DesignSpec(kind, inputs, size: size, scrambled: scrambled)
                _ = try spec.design(of: plan, seed: Study.defaultSeed)
                return spec
            }
            let names = names
            let inputs = try DesignSpec(.oneAtATime, names.map { Varied($0) }).design(of: plan, seed: Study.defaultSeed)
            let rows = points.map { point in
                zip(names, inputs.inputs).map { name, input in
                    point.first { $0.name == name }?.value.number ?? input.usual
                }
            }
            let spec = DesignSpec(.points, names.map { Varied($0) }, size: size, points: rows)
            _ = try spec.design(of: plan, seed: Study.defaultSeed)
            return spec
        }
    }
}
