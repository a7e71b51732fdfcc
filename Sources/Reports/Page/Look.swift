/// How the page looks: calm, large, readable in grey, by keyboard, and on A4 paper.
///
/// Colours are Okabe & Ito's (2008, "Color Universal Design") on white; no meaning rests on colour alone.
enum Look {
    static let css = """
        :root{--ink:#14232b;--soft:#46555e;--line:#c9d3d8;--tint:#f3f6f7;--blue:#0072b2;--deep:#004a75;--red:#b34700}
        *{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%}
        body{margin:0 auto;padding:20px 32px 64px;max-width:1024px;background:#fff;color:var(--ink);
        font:18px/1.5 "Source Sans 3","Segoe UI","Noto Sans",Ubuntu,"Helvetica Neue",Arial,sans-serif}
        input.switch{position:absolute;opacity:0}
        label.switch{float:right;margin-left:8px;padding:2px 12px;border:2px solid var(--line);border-radius:6px;cursor:pointer}
        #to-id:checked~label[for=to-id],#to-en:checked~label[for=to-en]{border-color:var(--blue);color:var(--deep);font-weight:600}
        #to-id:focus-visible~label[for=to-id],#to-en:focus-visible~label[for=to-en]{outline:3px solid var(--ink);outline-offset:2px}
        #to-id:checked~main [lang=en],#to-en:checked~main [lang=id]{display:none}
        a{color:var(--deep)}a:focus-visible,summary:focus-visible,.wide:focus-visible{outline:3px solid var(--ink);outline-offset:2px}
        .kicker{margin:0;color:var(--soft);font-weight:600}
        h1{clear:both;margin:6px 0 2px;font-size:26px;line-height:1.25;font-weight:650;text-wrap:balance}
        .decides{margin:0;color:var(--soft)}
        .answer{margin:18px 0 14px;padding:14px 20px;border-left:6px solid var(--blue);background:var(--tint);
        font-size:25px;line-height:1.35;font-weight:600}
        .named{margin:-6px 0 12px;padding-left:26px}
        .warn{margin:8px 0;padding:8px 16px;border-left:6px solid var(--red);background:var(--tint)}
        .three{display:grid;grid-template-columns:repeat(3,1fr);gap:28px;margin:6px 0 14px}
        .three h2{margin:0 0 2px;font-size:19px}.three p{margin:0 0 6px}
        h2{margin:56px 0 6px;font-size:23px;line-height:1.3;text-wrap:balance}
        .note{margin:0 0 12px;color:var(--soft)}
        .basis{margin:12px 0 0}
        .standing{margin:8px 0 0;padding-top:8px;border-top:2px solid var(--ink);font-weight:600}
        .wide{overflow-x:auto}
        table{border-collapse:collapse;width:100%;margin:6px 0;font-variant-numeric:tabular-nums}
        caption{text-align:left;color:var(--soft);padding:4px 0}
        th,td{text-align:left;vertical-align:top;padding:5px 14px 5px 0;border-bottom:1px solid var(--line);font-weight:400}
        thead th{font-weight:600;border-bottom:2px solid var(--ink);vertical-align:bottom}
        tbody th{font-weight:600}
        .n{text-align:right}td.n{white-space:nowrap}td small{white-space:nowrap}.others td{text-align:left}
        .indicators th,.indicators td{padding:4px 14px 4px 0}.indicators td[rowspan]{max-width:150px}.indicators td[rowspan] small{white-space:normal;display:block}
        .indicators tbody th{min-width:210px}.indicators td:last-child{min-width:110px;padding-right:0}.indicators tbody th{font-weight:400}.indicators tbody th.best{font-weight:700}
        small{font-size:16px;color:var(--soft)}
        details{margin:10px 0}summary{cursor:pointer;color:var(--deep);padding:4px 0}
        svg{display:block;width:100%;height:auto;overflow:visible}
        svg text{font-size:17px;fill:var(--ink)}svg .s{fill:var(--soft)}svg .b{font-weight:650}svg .m{text-anchor:middle}
        svg .e{text-anchor:end}svg .w{fill:#fff}svg .d{font-size:15px;font-weight:600}
        svg .halo{paint-order:stroke;stroke:#fff;stroke-width:5px;stroke-linejoin:round}
        .grid{stroke:#e3e9ec}.base{stroke:#8a979e}.zero{stroke:var(--ink);stroke-width:2}
        .target{stroke:var(--red);stroke-width:3;stroke-dasharray:9 6}
        .zone{fill:#e6ebee}.frame{fill:none;stroke:var(--line)}
        .range{stroke-width:4}.cap{stroke-width:3}
        .range.better,.cap.better,circle.better{stroke:var(--blue)}.range.worse,.cap.worse,rect.worse{stroke:#d55e00}.range.same,.cap.same,path.same{stroke:#59686f}
        .range.open,.cap.open{stroke:#8a979e}circle.better{fill:var(--blue)}rect.worse{fill:#d55e00}path.same{fill:#59686f}
        circle.open{fill:#fff;stroke:#59686f;stroke-width:4}
        .dot{fill:var(--blue);stroke:#fff;stroke-width:1}
        .band95{fill:#d9e8f2}.band80{fill:#a9cce2}.band50{fill:#6aa7cf}.median{fill:none;stroke:#00324f;stroke-width:3}
        .tone0{fill:#f1f5f7}.tone1{fill:#d3e4ef}.tone2{fill:#a3c7df}.tone3{fill:#1f7ab5}.tone4{fill:#005a90}.tone5{fill:#002f4c}
        .edge,rect[class^=tone]{stroke:#fff;stroke-width:2}rect.tone0,.tone0.edge{stroke:#8a979e;stroke-width:1}
        .node{stroke:#14232b;stroke-width:1.5}rect.node{stroke:#14232b;stroke-width:1.5}
        .tie{stroke:#b9c5cb;stroke-width:1.2}.tie2{stroke:#6b7a82;stroke-width:2.4}.strain{stroke:#d55e00;stroke-width:2;stroke-dasharray:6 5}
        @media screen and (max-width:800px){.three{grid-template-columns:1fr;gap:8px}}
        @media print{@page{size:A4;margin:14mm}body{padding:0;max-width:none;font-size:10.5pt}
        h1{font-size:15pt}.answer{font-size:13.5pt;border:1px solid #000;border-left-width:6px}.three{gap:14px}.three h2{font-size:11pt}
        h2{font-size:13pt;margin-top:22px;break-after:avoid}label.switch,input.switch,summary{display:none}
        small{font-size:9pt}table{font-size:9.5pt}tr,.chart svg{break-inside:avoid}svg{max-height:225mm}.chart{break-inside:avoid}
        details:not([open]){display:none}.wide{overflow:visible}
        *{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
        """
}

/// What the page does beyond its markup: a key and the browser's language change the language. It is complete without.
enum Behaviour {
    static let script = """
        (function(){
        var id=document.getElementById('to-id'),en=document.getElementById('to-en');
        function tell(){document.documentElement.lang=en.checked?'en':'id';}
        function choose(language){(language==='en'?en:id).checked=true;tell();}
        var first=String(navigator.languages?navigator.languages[0]:navigator.language).toLowerCase();
        if(first.indexOf('en')===0)choose('en');
        id.addEventListener('change',tell);en.addEventListener('change',tell);
        document.addEventListener('keydown',function(event){
        if(event.ctrlKey||event.metaKey||event.altKey)return;
        if(event.key==='b'||event.key==='B')choose(en.checked?'id':'en');});
        tell();
        })();
        """
}
