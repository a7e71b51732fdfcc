import Simulation

extension Design {
    /// The decisions by which its points were drawn, in the domain `analysis` of the study's seed; empty for a design that
    /// leaves nothing to chance.
    public var decisions: [String] {
        let drawn: [Decision] =
            switch method {
            case .factorial, .points, .oneAtATime, .sobol(scrambled: false): []
            case .latinHypercube: [LatinHypercube.order, LatinHypercube.place]
            case .sobol(scrambled: true), .saltelli: [SobolScramble.columnsDecision, SobolScramble.shiftDecision]
            case .morris:
                inputs.contains { !$0.names.isEmpty }
                    ? [Design.morrisChoice, Design.morrisOrder, Design.morrisStart]
                    : [Design.morrisOrder, Design.morrisStart]
            }
        return drawn.map(\.name)
    }
}
