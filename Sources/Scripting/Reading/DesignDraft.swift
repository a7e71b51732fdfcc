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
        private var written: [(name: String, value: WrittenValue)] {
            values.flatMap { levels in levels.values.map { (levels.name, $0) } }
                + points.flatMap { $0.map { ($0.name, $0.value) } }
        }

        /// Everything that it names, once, in order.
        var names: [String] {
            var seen: Set<String> = []
            return (whole + values.map(\.name) + points.flatMap { $0.map(\.name) }).filter { seen.insert($0).inserted }
        }

        /// The first value that is not written as its declaration asks, and how it should be.
        func misfit(in plan: Plan) -> (name: String, value: WrittenValue, wanted: Quantity)? {
            for (name, value) in written where number(value, of: name, in: plan) == nil {
                return (name, value, plan.quantity(of: name) ?? .number)
            }
            return nil
        }

        /// The number of a value; a share may be a bare number.
        private func number(_ value: WrittenValue, of name: String, in plan: Plan) -> Double? {
            let quantity = plan.quantity(of: name) ?? .number
            return value.number(as: quantity) ?? (quantity == .share ? value.number(as: .number) : nil)
        }

        /// The design that it asks for in a plan with everything that it names.
        ///
        /// - Throws: `InvalidParameter` for what a design refuses.
        func spec(in plan: Plan) throws -> DesignSpec {
            guard kind == .points else {
                let inputs =
                    whole.map { Varied($0) }
                    + values.map { levels in
                        Varied(levels.name, .listed(levels.values.compactMap { number($0, of: levels.name, in: plan) }))
                    }
                let spec = DesignSpec(kind, inputs, size: size, scrambled: scrambled)
                _ = try spec.design(of: plan, seed: Study.defaultSeed)
                return spec
            }
            let names = names
            let inputs = try DesignSpec(.oneAtATime, names.map { Varied($0) }).design(of: plan, seed: Study.defaultSeed)
            let rows = points.map { point in
                zip(names, inputs.inputs).map { name, input in
                    point.first { $0.name == name }.flatMap { number($0.value, of: name, in: plan) } ?? input.usual
                }
            }
            let spec = DesignSpec(.points, names.map { Varied($0) }, size: size, points: rows)
            _ = try spec.design(of: plan, seed: Study.defaultSeed)
            return spec
        }
    }
}
