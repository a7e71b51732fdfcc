import Simulation

/// The reading side of `OutcomeRecord.swift`, field by field in the same order.
extension BookDecoder {
    mutating func outcome() throws -> Outcome {
        var outcome = Outcome(key: try key(), status: try status())
        outcome.values = try list { try $0.value() }
        outcome.series = try list(of: 7) { decoder in
            let measure = try decoder.measure()
            let times = try decoder.times()
            return Series(measure: measure, times: times, values: try decoder.slow(times.count))
        }
        outcome.stages = try list { try $0.stageCounts() }
        outcome.flows = try list(of: 7) {
            Flow(from: try $0.text(), to: try $0.text(), purpose: try $0.text(), rupiah: try $0.signed())
        }
        outcome.refusals = try list(of: 13) {
            Refusal(
                cause: try $0.word(), label: try $0.text(), count: Int(try $0.signed()), amount: try $0.number(),
                unit: try $0.unit())
        }
        outcome.digest = try spelt()
        outcome.told = try list(of: 10) { try $0.told() }
        if try byte() != 0 { outcome.portrait = try portrait() }
        return outcome
    }

    mutating func text() throws -> Text { Text(id: try word(), en: try word()) }

    private mutating func unit() throws -> Unit {
        guard let unit = Unit(rawValue: try word()) else { throw Unreadable() }
        return unit
    }

    private mutating func key() throws -> RunKey {
        RunKey(
            strategy: try word(), replicate: try integer(), future: try integer(),
            parameters: try list(of: 9) { RunKey.Parameter(try $0.word(), try $0.number()) })
    }

    private mutating func status() throws -> RunStatus {
        switch try byte() {
        case 0: return .done
        case 1: return .failed(try problem())
        case 2: return .stopped(try problem())
        default: throw Unreadable()
        }
    }

    private mutating func problem() throws -> Problem {
        let code = try word()
        guard let kind = Problem.Kind(rawValue: try word()) else { throw Unreadable() }
        var place: Problem.Place?
        if try byte() != 0 {
            place = Problem.Place(file: try word())
            place?.line = try optional()
            place?.column = try optional()
            place?.source = try byte() == 0 ? nil : try word()
        }
        let cause = Text(id: try spelt(), en: try spelt())
        let remedy = try byte() == 0 ? nil : try text()
        var problem = Problem(kind, code, at: place, cause, remedy: remedy)
        problem.trace = try list { try $0.spelt() }
        return problem
    }

    private mutating func optional() throws -> Int? {
        let number = Int(try signed())
        return number < 0 ? nil : number
    }

    private mutating func value() throws -> OutcomeValue {
        switch try byte() {
        case 0: .number(try number())
        case 1: .yes(false)
        case 2: .yes(true)
        case 3: .count(Int(try signed()))
        case 4: .after(days: try number())
        case 5: .never
        case 6: .ended(days: try number())
        default: throw Unreadable()
        }
    }

    private mutating func measure() throws -> Measure {
        Measure(try word(), try unit(), label: try text(), sentence: try text())
    }

    private mutating func stageCounts() throws -> StageCounts {
        let (name, label) = (try word(), try text())
        let stages = try list(of: 2) { try $0.text() }
        let times = try times()
        var last = stages.map { _ in 0 }
        let rows = try times.map { _ in
            last = try last.map { $0 &+ Int(try signed()) }
            return last
        }
        return StageCounts(name: name, label: label, stages: stages, times: times, rows: rows)
    }

    private mutating func told() throws -> Told {
        let (day, event) = (try number(), try word())
        let facts = try list(of: 2) { decoder -> (name: String, fact: Told.Fact) in
            let name = try decoder.word()
            switch try decoder.byte() {
            case 0: return (name, .text(try decoder.text()))
            case 1: return (name, .number(try decoder.number(), try decoder.unit()))
            case 2: return (name, .rupiah(try decoder.signed()))
            default: throw Unreadable()
            }
        }
        return Told(day: day, event: event, facts: facts)
    }

    private mutating func portrait() throws -> Portrait {
        let nodes = try list(of: 20) {
            Portrait.Node(
                label: try $0.text(), kind: try $0.word(), x: try $0.number(), y: try $0.number(),
                stage: Int(try $0.signed()))
        }
        let ties = try list(of: 11) { decoder -> Portrait.Tie in
            let (from, to) = (try decoder.integer(), try decoder.integer())
            guard nodes.indices.contains(from), nodes.indices.contains(to) else { throw Unreadable() }
            return Portrait.Tie(from: from, to: to, kind: try decoder.word(), strength: try decoder.number())
        }
        return Portrait(nodes: nodes, ties: ties, stages: try list(of: 2) { try $0.text() })
    }
}
