import Simulation

/// An outcome as the book keeps it: every field, so that what is read back equals what was written.
extension BookEncoder {
    mutating func add(_ outcome: Outcome) {
        add(outcome.key)
        add(outcome.status)
        count(outcome.values.count)
        for value in outcome.values { add(value) }
        count(outcome.series.count)
        for series in outcome.series {
            add(series.measure)
            times(series.times)
            slow(series.values)
        }
        count(outcome.stages.count)
        for stages in outcome.stages { add(stages) }
        count(outcome.flows.count)
        for flow in outcome.flows {
            for text in [flow.from, flow.to, flow.purpose] { word(text) }
            signed(flow.rupiah)
        }
        count(outcome.refusals.count)
        for refusal in outcome.refusals {
            word(refusal.cause)
            word(refusal.label)
            signed(Int64(refusal.count))
            number(refusal.amount)
            word(refusal.unit.rawValue)
        }
        spelt(outcome.digest)
        count(outcome.told.count)
        for told in outcome.told { add(told) }
        byte(outcome.portrait == nil ? 0 : 1)
        if let portrait = outcome.portrait { add(portrait) }
    }

    mutating func word(_ text: Text) {
        word(text.id)
        word(text.en)
    }

    private mutating func add(_ key: RunKey) {
        word(key.strategy)
        count(key.replicate)
        count(key.future)
        count(key.parameters.count)
        for parameter in key.parameters {
            word(parameter.name)
            number(parameter.value)
        }
    }

    private mutating func add(_ status: RunStatus) {
        switch status {
        case .done: byte(0)
        case .failed(let problem):
            byte(1)
            add(problem)
        case .stopped(let problem):
            byte(2)
            add(problem)
        }
    }

    private mutating func add(_ problem: Problem) {
        word(problem.code)
        word(problem.kind.rawValue)
        byte(problem.place == nil ? 0 : 1)
        if let place = problem.place {
            word(place.file)
            signed(Int64(place.line ?? -1))
            signed(Int64(place.column ?? -1))
            byte(place.source == nil ? 0 : 1)
            if let source = place.source { word(source) }
        }
        spelt(problem.cause.id)
        spelt(problem.cause.en)
        byte(problem.remedy == nil ? 0 : 1)
        if let remedy = problem.remedy { word(remedy) }
        count(problem.trace.count)
        for line in problem.trace { spelt(line) }
    }

    private mutating func add(_ value: OutcomeValue) {
        switch value {
        case .number(let value):
            byte(0)
            number(value)
        case .yes(let yes): byte(yes ? 2 : 1)
        case .count(let count):
            byte(3)
            signed(Int64(count))
        case .after(let days):
            byte(4)
            number(days)
        case .never: byte(5)
        case .ended(let days):
            byte(6)
            number(days)
        }
    }

    private mutating func add(_ measure: Measure) {
        word(measure.name)
        word(measure.unit.rawValue)
        word(measure.label)
        word(measure.sentence)
    }

    private mutating func add(_ stages: StageCounts) {
        word(stages.name)
        word(stages.label)
        count(stages.stages.count)
        for stage in stages.stages { word(stage) }
        times(stages.times)
        var last = stages.stages.map { _ in 0 }
        for row in stages.rows {
            for (place, count) in row.enumerated() { signed(Int64(count &- last[place])) }
            last = row
        }
    }

    private mutating func add(_ told: Told) {
        number(told.day)
        word(told.event)
        count(told.facts.count)
        for (name, fact) in told.facts {
            word(name)
            switch fact {
            case .text(let text):
                byte(0)
                word(text)
            case .number(let value, let unit):
                byte(1)
                number(value)
                word(unit.rawValue)
            case .rupiah(let rupiah):
                byte(2)
                signed(rupiah)
            }
        }
    }

    private mutating func add(_ portrait: Portrait) {
        count(portrait.nodes.count)
        for node in portrait.nodes {
            word(node.label)
            word(node.kind)
            number(node.x)
            number(node.y)
            signed(Int64(node.stage))
        }
        count(portrait.ties.count)
        for tie in portrait.ties {
            count(tie.from)
            count(tie.to)
            word(tie.kind)
            number(tie.strength)
        }
        count(portrait.stages.count)
        for stage in portrait.stages { word(stage) }
    }
}
