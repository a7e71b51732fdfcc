import Experiments
import Simulation

/// Who is tied to whom at the end of each strategy's median run: points by number, named in one list below.
struct NetworkChart {
    let twins: Twins

    private var stories: [(strategy: Int, portrait: Portrait)] {
        twins.findings.stories.compactMap { story in
            guard let portrait = story.portrait, !portrait.nodes.isEmpty,
                let strategy = twins.plan.strategies.firstIndex(where: { $0.name == story.key.strategy })
            else { return nil }
            return (strategy, portrait)
        }
    }

    var html: String {
        let stories = stories
        guard !stories.isEmpty else { return "" }
        return Markup.figure("network", title(stories), note: note, drawing: drawing(stories), behind: table(stories))
    }

    /// The points of all pictures, in the order in which they first appear, so that a number means the same everywhere.
    private func everyone(_ stories: [(strategy: Int, portrait: Portrait)]) -> [Portrait.Node] {
        var nodes: [Portrait.Node] = []
        for story in stories {
            for node in story.portrait.nodes
            where !nodes.contains(where: { $0.label == node.label && $0.kind == node.kind }) {
                nodes.append(node)
            }
        }
        return nodes
    }

    private var note: Text {
        Text(
            id:
                "Ulangan tengah tiap strategi. Makin gelap, makin jauh tahapnya; garis putus-putus: hubungan yang tegang.",
            en: "The median run of each strategy. Darker: further along; dashed: a strained tie.")
    }

    private func title(_ stories: [(strategy: Int, portrait: Portrait)]) -> Text {
        func ties(_ portrait: Portrait) -> Int { portrait.ties.count { $0.strength > 0 } }
        guard let most = stories.max(by: { (ties($0.portrait), -$0.strategy) < (ties($1.portrait), -$1.strategy) }),
            let least = stories.min(by: { (ties($0.portrait), $0.strategy) < (ties($1.portrait), $1.strategy) }),
            ties(most.portrait) > ties(least.portrait)
        else {
            return Text(id: "Siapa terhubung dengan siapa di akhir", en: "Who is tied to whom at the end")
        }
        return twins.text { answer in
            let name = answer.names.strategies[most.strategy]
            let (high, low) = (answer.writing.whole(ties(most.portrait)), answer.writing.whole(ties(least.portrait)))
            return answer.say(
                "Hubungan paling rapat pada \(name): \(high); paling renggang \(low)",
                "Most closely tied under \(name): \(high) ties; the fewest are \(low)")
        }
    }

    private func drawing(_ stories: [(strategy: Int, portrait: Portrait)]) -> String {
        let columns = stories.count == 1 ? 1 : 2
        let cell = columns == 1 ? 960.0 : 465.0
        let (head, height) = (40.0, 340.0)
        let everyone = everyone(stories)
        let rows = (stories.count + columns - 1) / columns
        let kinds = kinds(stories)
        let legend = Double((kinds.count + 2) / 3) * 38 + 14
        let list = Double((everyone.count + 2) / 3) * 24
        var drawing = Drawing(height: legend + Double(rows) * (head + height + 14) + 20 + list)
        for (index, kind) in kinds.enumerated() {
            let (x, y) = (Double(index % 3) * 320 + 18, Double(index / 3) * 38 + 18)
            mark(kind, x, y, stage: 0, of: 1, &drawing)
            drawing.text(x + 26, y + 6, NetworkChart.word(kind))
        }
        for (index, story) in stories.enumerated() {
            let left = Double(index % columns) * (960 - cell)
            let top = legend + Double(index / columns) * (head + height + 14)
            drawing.block(left, top + 24, twins.strategy(story.strategy), width: cell, lines: 1, "b")
            drawing.box(left, top + head, cell, height, "frame")
            let nodes = story.portrait.nodes
            func place(_ node: Portrait.Node) -> (x: Double, y: Double) {
                (
                    left + 24 + min(max(node.x, 0), 1) * (cell - 48),
                    top + head + 24 + min(max(node.y, 0), 1) * (height - 48)
                )
            }
            let ties = story.portrait.ties.filter { nodes.indices.contains($0.from) && nodes.indices.contains($0.to) }
            for kind in ["tie", "tie2", "strain"] {
                drawing.lines(
                    ties.filter { NetworkChart.kind($0) == kind }.map { tie in
                        let (one, two) = (place(nodes[tie.from]), place(nodes[tie.to]))
                        return (one.x, one.y, two.x, two.y)
                    }, kind)
            }
            for node in nodes {
                let spot = place(node)
                let tone = mark(node.kind, spot.x, spot.y, stage: node.stage, of: story.portrait.stages.count, &drawing)
                let number = (everyone.firstIndex { $0.label == node.label && $0.kind == node.kind } ?? 0) + 1
                drawing.text(spot.x, spot.y + 5, Text("\(number)"), tone >= 3 ? "m w d" : "m d")
            }
        }
        let below = legend + Double(rows) * (head + height + 14) + 20
        let perColumn = (everyone.count + 2) / 3
        for (index, node) in everyone.enumerated() {
            drawing.text(
                Double(index / max(1, perColumn)) * 322, below + Double(index % max(1, perColumn)) * 24 + 10,
                node.label.map { "\(index + 1)  \(Plain.line($0, limit: 36))" })
        }
        return drawing.svg(labelledBy: "network")
    }

    /// Strained, strong or weak.
    private static func kind(_ tie: Portrait.Tie) -> String {
        tie.strength < 0 ? "strain" : tie.strength > 0.5 ? "tie2" : "tie"
    }

    private func kinds(_ stories: [(strategy: Int, portrait: Portrait)]) -> [String] {
        var kinds: [String] = []
        for story in stories {
            for node in story.portrait.nodes where !kinds.contains(node.kind) { kinds.append(node.kind) }
        }
        return kinds
    }

    /// Draws a point in the shape of its kind and the tone of its stage.
    @discardableResult
    private func mark(_ kind: String, _ x: Double, _ y: Double, stage: Int, of stages: Int, _ drawing: inout Drawing)
        -> Int
    {
        let tone = stages > 1 ? min(5, max(0, stage * 5 / (stages - 1))) : 0
        let look = "tone\(tone) node"
        let r = 12.0
        switch kind {
        case "government": drawing.box(x - r, y - r, 2 * r, 2 * r, look)
        case "institution":
            drawing.path(
                (0..<6).map { [(1.0, 0.0), (0.5, 0.87), (-0.5, 0.87), (-1, 0), (-0.5, -0.87), (0.5, -0.87)][$0] }
                    .map { (x: x + $0.0 * 17, y: y + $0.1 * 17) }, closed: true, look)
        case "notable":
            drawing.path([(x, y - 15), (x + 15, y), (x, y + 15), (x - 15, y)], closed: true, look)
        case "partner":
            drawing.path([(x, y + 17), (x + 16, y - 11), (x - 16, y - 11)], closed: true, look)
        case "office":
            drawing.path([(x, y - 17), (x + 16, y + 11), (x - 16, y + 11)], closed: true, look)
        default: drawing.disc(x, y, r, look)
        }
        return tone
    }

    static func word(_ kind: String) -> Text {
        switch kind {
        case "tradition": Text(id: "kelompok tradisi warga", en: "group by tradition")
        case "government": Text(id: "kelompok bentukan pemerintah", en: "group formed by government")
        case "institution": Text(id: "wadah bersama", en: "the shared roof")
        case "notable": Text(id: "tokoh masyarakat", en: "notable")
        case "partner": Text(id: "mitra", en: "partner")
        case "office": Text(id: "kantor pemerintah", en: "public office")
        default: Text(Plain.line(kind, limit: 24))
        }
    }

    private func table(_ stories: [(strategy: Int, portrait: Portrait)]) -> String {
        let everyone = everyone(stories)
        return Markup.table(
            Text(id: "Tahap di akhir", en: "Stage at the end"),
            head: [Markup.both(Text(id: "Siapa", en: "Who"))]
                + stories.map { Markup.both(twins.strategy($0.strategy)) },
            rows: everyone.map { node in
                [Markup.both(node.label)]
                    + stories.map { story in
                        let own = story.portrait.nodes.first { $0.label == node.label && $0.kind == node.kind }
                        guard let own, story.portrait.stages.indices.contains(own.stage) else { return "–" }
                        return Markup.both(story.portrait.stages[own.stage])
                    }
            })
    }
}
