/** How a document looks on a screen and printed on A4: that of an official document, with what every system has. */
export const STYLE = `
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0 auto;padding:2.5em 1.2em;max-width:48em;background:#fff;color:#000;font:16px/1.75 FangSong,"FangSong_GB2312",STFangsong,"Noto Serif CJK SC",SimSun,serif;overflow-wrap:anywhere}
html[lang=en] body{font-family:Georgia,"Times New Roman",serif;line-height:1.55}
h1{margin:0;text-align:center;font:700 clamp(1.25em,5vw,1.5em)/1.5 "FZXiaoBiaoSong-B05S","Songti SC","Noto Serif CJK SC",SimSun,serif}
h1 span{display:block;text-wrap:balance}
.subtitle{margin:.4em 0 1.6em;text-align:center}
h2{margin:1.4em 0 .4em;font:700 1.1em/1.6 SimHei,"Heiti SC","Noto Sans CJK SC",sans-serif}
h3{margin:1em 0 .3em;font:700 1em/1.6 KaiTi,"Kaiti SC",STKaiti,"Noto Serif CJK SC",serif}
html[lang=en] :is(h1,h2,h3){font-family:inherit}
p{margin:.35em 0}
p.body,p.place,h2,h3{text-indent:2em}
html[lang=en] :is(p.body,p.place,h2,h3){text-indent:0}
p.closing{text-align:right;padding-right:2em}
p.hint{color:#595959;font-style:italic}
section.annex h2{text-indent:0;margin-top:2.2em;padding-top:1.4em;border-top:1px solid #767676}
figure{margin:1em 0}
figcaption{margin:0 0 .3em;text-align:center;font-weight:700;font-size:.9em}
.table{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.84em;line-height:1.45;font-variant-numeric:tabular-nums}
th,td{border:1px solid #767676;padding:.3em .45em;vertical-align:middle;text-align:left;min-width:3em}
th{background:#f2f2f2;text-align:center;font-weight:700}
td.right{text-align:right;white-space:nowrap}
td.center{text-align:center}
.note{margin:.3em 0 1em;font-size:.82em;color:#404040}
.light{white-space:nowrap}
.light::before{content:"";display:inline-block;width:.65em;height:.65em;margin-right:.3em;border:1px solid #404040}
.green::before{background:#1a7f37}
.yellow::before{background:#f2c200;border-radius:50%}
.red::before{background:#cf222e;transform:rotate(45deg)}
.gray::before{background:#8c8c8c;height:.35em;vertical-align:.15em}
svg{display:block;width:100%;max-width:40em;height:auto;margin:0 auto;font-family:"Microsoft YaHei","PingFang SC","Noto Sans CJK SC",system-ui,sans-serif}
.chart-reached{color:#1f4e79}
ol.footnotes{margin:2em 0 0;padding:.8em 0 0 2em;border-top:1px solid #767676;font-size:.82em}
sup a,ol.footnotes a{color:inherit}
@page{size:A4;margin:25mm 20mm 25mm 22mm}
@media print{body{max-width:none;padding:0;font-size:14px}section.annex{break-before:page}section.annex h2{border:0;padding:0;margin-top:0}h2,h3,figcaption{break-after:avoid}tr,figure svg{break-inside:avoid}thead{display:table-header-group}.table{overflow:visible}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;
