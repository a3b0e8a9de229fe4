/** The parts above the list of tasks. */
export const PARTS = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--bg);color:var(--text);
font:16px/1.65 "PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC","WenQuanYi Micro Hei",SimHei,sans-serif;
font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
[hidden]{display:none!important}
header,main,footer{max-width:76rem;margin:0 auto;padding:0 1.25rem}
main:focus{outline:none}
a{color:var(--accent);text-underline-offset:.2em}
a.to,ol.behind a,.day a,.month a{color:inherit;text-decoration-thickness:1px;text-decoration-color:var(--rule)}
a.to:hover,ol.behind a:hover,.day a:hover{text-decoration-color:currentColor}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-99rem;top:0;padding:.5rem 1rem;background:var(--bg);z-index:1}
.skip:focus{left:0}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0);white-space:nowrap}
header{position:relative;padding-top:1.75rem}
h1{margin:0 5.5rem .35rem 0;font-size:1.6rem;line-height:1.35;letter-spacing:.01em}
.when{margin:0;font-size:1.05rem}
.made,.note,.of,.meta{color:var(--muted);font-size:.875rem}
.made{margin:.15rem 0 0}
.left-out{margin:.4rem 0;padding:.4rem .8rem;border:1px solid var(--red);border-left-width:4px;color:var(--red);font-weight:600}
.sep{margin:0 .5em;color:var(--muted)}
#theme{position:absolute;right:1.25rem;top:1.9rem}
nav ul{display:flex;flex-wrap:wrap;margin:1rem 0 0;padding:.45rem 0;list-style:none;border-top:2px solid var(--accent);border-bottom:1px solid var(--line)}
nav li{margin:0 1.25rem 0 0}
nav a{display:inline-block;padding:.15rem 0;text-decoration:none}
nav a:hover{text-decoration:underline}
section{margin:2.25rem 0 0}
h2{margin:0 0 .8rem;font-size:1.25rem;line-height:1.4}
h2::before{content:"";display:inline-block;width:.28rem;height:1em;margin-right:.55rem;background:var(--accent);vertical-align:-.12em}
h3{margin:1rem 0 .3rem;font-size:1rem}
.tasks h3{font-size:.95rem;color:var(--accent)}
p{margin:.4rem 0}
dl,dd,ol,ul{margin:0}
button,select,input{font:inherit;color:inherit}
button{padding:.25rem .8rem;border:1px solid var(--line);border-radius:4px;background:var(--soft);cursor:pointer}
button:hover{border-color:var(--accent)}
summary{cursor:pointer}
.answer{margin:0 0 1rem;font-size:1.3rem;line-height:1.6;font-weight:600}
.light{white-space:nowrap}
.light i{display:inline-block;margin-right:.3em;font-style:normal}
ul.lights{display:flex;flex-wrap:wrap;margin:0 -.35rem 1rem;padding:0;list-style:none}
ul.lights li{flex:1 1 7rem;margin:.35rem;padding:.5rem .9rem;border:1px solid var(--line);border-left:4px solid currentColor;border-radius:4px;background:var(--soft)}
ul.lights b{float:right;font-size:1.35rem;line-height:1.2}
ul.lights a{display:block}
.bar{display:block;width:100%;height:.6rem;border-radius:2px}
.bar .track{fill:var(--track)}.bar .fill{fill:var(--accent)}
.bar .tick{stroke:var(--mark);stroke-width:2;vector-effect:non-scaling-stroke}
.course-of-plan svg{display:block;width:100%;max-width:44rem;height:auto}
.course-of-plan table{font-size:.875rem}
.course-of-plan th,.course-of-plan td{padding:.2rem .5rem}
.chart-reached{color:var(--accent)}.chart-expected{color:var(--muted)}.chart-grid{color:var(--rule)}
dl.numbers{display:grid;grid-template-columns:repeat(auto-fill,minmax(14.5rem,1fr));grid-gap:.2rem 2.25rem;margin:.8rem 0}
dl.numbers div{display:flex;justify-content:space-between;padding:.25rem 0;border-bottom:1px solid var(--line)}
dl.numbers dt{color:var(--muted);white-space:nowrap;margin-right:.8rem}
dl.numbers dd{text-align:right;font-weight:600}
.wide{overflow-x:auto;overflow-wrap:break-word}
time{white-space:nowrap}
table{width:100%;border-collapse:collapse;font-size:.95rem}
th,td{padding:.4rem .6rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
thead th{border-bottom:2px solid var(--line);background:var(--soft);font-weight:600;white-space:nowrap}
tbody th{font-weight:normal}
.n{text-align:right;white-space:nowrap}
.no{width:3rem;white-space:nowrap}
tr.sum th,tr.sum td{border-top:2px solid var(--line);font-weight:600}
.wide-bar{min-width:10rem;width:24%;white-space:nowrap}
.wide-bar .bar{display:inline-block;width:calc(100% - 7.5rem);min-width:3rem;margin-right:.5rem;vertical-align:middle}
.v{display:inline-block;min-width:3.2rem;text-align:right}
.bars td .light{display:inline-block;margin-right:.4rem}
ol.behind{padding:0;list-style:none}
ol.behind li{padding:.7rem 0 .7rem;border-top:1px solid var(--line)}
ol.behind li:first-child{border-top:0;padding-top:0}
ol.behind a{margin-left:.5rem;font-weight:600}
.meta{margin:.1rem 0}
.item{display:inline-block}
ul.plain{padding:0;list-style:none}
dl div dt{color:var(--muted)}
ol.behind dl div,dl.fields div{display:flex}
ol.behind dt,dl.fields dt{flex:0 0 5.5em;color:var(--muted)}
#legend dl.fields dt{flex-basis:9em}
:lang(en) ol.behind dt,:lang(en) dl.fields dt{flex-basis:7em}
ol.behind dd,dl.fields dd{flex:1;min-width:0;white-space:pre-line}
.months{display:grid;grid-template-columns:repeat(auto-fit,minmax(17rem,1fr));grid-gap:1.25rem}
.month{table-layout:fixed;font-size:.9rem}
.month caption{padding:.2rem 0;font-weight:600;text-align:left}
.month th,.month td{padding:.15rem;text-align:center;border:0}
.month th{font-weight:normal;color:var(--muted);background:none}
.month abbr{text-decoration:none}
.month td{height:2.5rem;color:var(--muted)}
.month td a,.month td>span{display:block;padding:.1rem 0;border-radius:4px;line-height:1.25}
.month .due a{background:var(--soft);border:1px solid var(--accent);color:var(--text);text-decoration:none}
.month .report a{border:1px dashed var(--accent);color:var(--text);text-decoration:none}
.month .today .d{font-weight:bold;text-decoration:underline}
.month td b{display:block;font-size:.8rem;color:var(--accent)}
.days{margin-top:1rem}
.day ul{padding-left:1.2rem}
.day h3{margin-top:1.1rem}
.day .report{color:var(--muted)}
footer{margin-top:2.5rem;padding-top:.6rem;padding-bottom:2rem;color:var(--muted);font-size:.875rem}
footer p{border-top:1px solid var(--line);padding-top:.6rem}
@media(min-width:1000px){.course-of-plan{display:grid;grid-template-columns:minmax(0,44rem) minmax(20rem,1fr);grid-gap:2.5rem}}
@media(max-width:640px){
body{font-size:15px}
header,main,footer{padding-left:1rem;padding-right:1rem}
h1{font-size:1.3rem;margin-right:6.5rem}
:lang(zh) ol.behind dt,:lang(zh) dl.fields dt{flex-basis:5em}
#theme{top:1.6rem;right:1rem;padding:.2rem .5rem}
.answer{font-size:1.1rem}
ul.lights li{flex-basis:40%}
nav li{margin-right:.9rem}
.bars .no{display:none}
.bars th,.bars td{padding:.4rem .35rem}
.bars tbody th{min-width:5.7em}
.wide-bar{min-width:8.5rem}
}
@media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
`;
