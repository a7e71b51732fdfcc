/// What the charts of a sweep add to the look of a report; shapes and outlines differ where colours do.
enum SweepLook {
    static let css = """

        .barlow{fill:#fff;stroke:#b34700;stroke-width:2.5}.barhigh{fill:#0072b2;stroke:#004a75;stroke-width:2.5}
        .baridle{fill:#e6ebee;stroke:#8a979e;stroke-width:1.5}
        .whisker{stroke:#14232b;stroke-width:2}.floor{stroke:#b34700;stroke-width:3;stroke-dasharray:9 6}
        .own{fill:none;stroke:#004a75;stroke-width:3}.others{fill:none;stroke:#aab7bd;stroke-width:1.5}
        .ribbon{fill:#a9cce2}.lead{fill:none;stroke:#8a979e;stroke-width:1}.speck{fill:#0072b2;fill-opacity:.75}
        .varied th,.varied td{padding:3px 14px 3px 0}
        td.n{white-space:normal}
        @media screen and (max-width:800px){body{padding:14px 14px 48px}th,td{padding-right:9px}}
        @media screen and (max-width:700px){.chart{overflow-x:auto}.chart>svg{min-width:760px}}
        @media print{.folded:not(:has(details[open])){display:none}caption{break-after:avoid}tbody tr:first-child{break-before:avoid}}
        """
}
