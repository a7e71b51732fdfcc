import Experiments
import Simulation

/// What stands at the top of a sweep's report and on its first sheet of paper.
struct SweepFirstScreen {
    let twins: SweepTwins

    var html: String {
        let plan = twins.plan
        var html =
            "<header>\n<p class=\"kicker\">\(Markup.both(plan.title))</p>\n<h1>\(Markup.both(plan.question))</h1>\n"
        if !plan.decides.id.isEmpty || !plan.decides.en.isEmpty {
            html += Markup.paragraph(Text(id: "Yang memutuskan: ", en: "Who decides: ") + plan.decides, "decides")
        }
        html += "</header>\n<p class=\"answer\">\(Markup.both(twins.text(\.short)))</p>\n"
        // What does not fit the short answer (under which strategy, with which range) stands under it.
        let whole = twins.text(\.headline)
        if whole != twins.text(\.short) { html += Markup.paragraph(whole, "named") }
        for sentence in twins.texts(\.nearest) { html += Markup.paragraph(sentence, "named") }
        for note in twins.texts({ $0.failures + $0.primaryRefusals }) { html += Markup.paragraph(note, "warn") }
        html += "<div class=\"three\">\n"
        html += block(Text(id: "Seberapa yakin", en: "How sure"), twins.texts(\.sure) + [twins.text(\.extent)])
        html += block(Text(id: "Cara membacanya", en: "How to read it"), twins.texts(\.cautions))
        html += block(
            Text(id: "Yang tidak ditunjukkan model", en: "What the model does not show"),
            [
                Text(
                    id: "Apa pun di luar rentang yang dicoba; ", en: "Anything beyond the ranges tried; ") + Limits.text
            ])
        html += "</div>\n" + varied
        html += "<p class=\"basis\"><a href=\"#assumptions\">\(Markup.both(twins.text(\.basis)))</a></p>\n"
        html += Markup.paragraph(Answer.standing, "standing")
        return html
    }

    private func block(_ title: Text, _ sentences: [Text]) -> String {
        guard !sentences.isEmpty else { return "" }
        return "<section><h2>\(Markup.both(title))</h2>\n" + sentences.map { Markup.paragraph($0) }.joined()
            + "</section>\n"
    }

    /// What was varied, over what range, and on whose word.
    private var varied: String {
        let (one, two) = (twins.indonesian.varied, twins.english.varied)
        return Markup.table(
            Text(id: "Yang diubah-ubah", en: "What was varied"),
            head: [
                Text(id: "Masukan", en: "Input"), Text(id: "Rentang yang dicoba", en: "Range tried"),
                Text(id: "Menurut siapa", en: "On whose word"),
            ].map(Markup.both),
            rows: zip(one, two).map { one, two in
                [
                    Markup.both(Text(id: one.label, en: two.label)), Markup.both(Text(id: one.range, en: two.range)),
                    Markup.both(Text(id: one.judge, en: two.judge)),
                ]
            }, kind: "varied")
    }
}
