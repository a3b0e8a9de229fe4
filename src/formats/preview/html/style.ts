/** The style of a page: it needs nothing from outside, and prints in black and white with its marks still apart. */
export const STYLE = `
:root { --line: #ccc; --soft: #f5f5f5 }
* { box-sizing: border-box }
body { max-width: 60rem; margin: 1.5rem auto; padding: 0 1rem; color: #222; background: #fff;
  font: 16px/1.7 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif }
h1 { font-size: 1.5rem; line-height: 1.3 }
h2 { margin-top: 2rem; padding-bottom: .2rem; border-bottom: 2px solid #1d4f91; font-size: 1.15rem }
h3 { margin: 0; font-size: 1rem }
table { border-collapse: collapse; width: 100% }
th, td { padding: .25rem .5rem; border: 1px solid var(--line); text-align: left; vertical-align: top }
th { background: var(--soft) }
td.n { text-align: right }
article { margin: .8rem 0; padding: .6rem .9rem; border: 1px solid var(--line); border-left: 4px solid #9aa5b1;
  border-radius: 4px; break-inside: avoid }
article.doubtful { border-left-color: #d97706 }
.note { color: #666; font-size: .9rem; font-weight: normal }
.text { margin: .4rem 0; white-space: pre-line }
ol, ul { margin: .3rem 0; padding-left: 1.6rem }
.check { color: #9a3412 }
.check::before { content: "! " ; font-weight: bold }
mark { padding: 0 .15rem; border-radius: 2px; color: inherit; background: none; border-bottom: 2px solid }
mark.target { background: #d9f2e0; border-color: #15803d }
mark.due { background: #d5f0f7; border-color: #0e7490; border-bottom-style: dashed }
mark.who { background: #dfe7fb; border-color: #1d4ed8; border-bottom-style: dotted }
mark.commitment { background: #eee; border-color: #444; border-bottom-style: double; font-weight: bold }
mark.missed { background: #fdf3d0; border-color: #a16207; border-bottom-style: dashed }
mark.lost { background: #fbdada; border-color: #b91c1c; border-bottom-width: 3px }
mark sub { font-size: .7rem; color: #444 }
summary { cursor: pointer; font-weight: bold }
@media print { body { margin: 0; max-width: none; font-size: 11pt } * { print-color-adjust: exact; -webkit-print-color-adjust: exact } }
`;
