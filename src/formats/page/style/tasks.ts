/** The list of tasks, its controls, and the details of a task. */
export const TASKS = `
.filter{display:grid;grid-template-columns:repeat(auto-fill,minmax(7rem,1fr));grid-gap:.6rem .8rem;align-items:end;margin:0 0 1rem;padding:.9rem 1rem;background:var(--soft);border:1px solid var(--line);border-radius:4px}
.filter label{display:block;color:var(--muted);font-size:.875rem}
.filter input[type=search],.filter select{display:block;width:100%;min-width:0;margin-top:.15rem;padding:.35rem .5rem;border:1px solid var(--muted);border-radius:4px;background:var(--bg);color:var(--text);font-size:1rem}
.filter .search{grid-column:span 2}
.filter .count{grid-column:span 3;align-self:center;margin:0;font-weight:600}
.filter .tools{grid-column:4/-1;justify-content:flex-end}
.tools{display:flex;flex-wrap:wrap;align-items:center}
.tools>*{margin-left:1rem}
.tasks{table-layout:fixed}
.tasks .id{width:3.6rem;text-align:right;color:var(--muted)}
.tasks .lead{width:15%}.tasks .date{width:7.4rem}.tasks .status{width:5.4rem}.tasks .lit{width:5rem}.tasks .pace{width:10.5rem}
.tasks td.title{font-weight:600}
.tasks .date .of{display:block}
.tasks tbody.t>tr:first-child>*{border-bottom:0;padding-bottom:.1rem}
.tasks tr.d>td{padding-top:0;padding-left:4.2rem}
.tasks tr.d summary{padding:.05rem 0 .1rem;color:var(--muted);font-size:.875rem}
.is-red tr.d summary{color:var(--red)}.is-yellow tr.d summary{color:var(--yellow)}
.tasks tbody.t:target>tr:first-child,.tasks tbody.at>tr:first-child{background:var(--soft)}
.script .tasks tbody.t>tr:first-child{cursor:pointer}
.script .tasks tbody.t:not(.on){display:none}
.pace .bar{height:.4rem;margin:.15rem 0 .1rem}
.pace .v{min-width:0}
details[open]>.stands{margin-top:.4rem;font-weight:600}
details .fields{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(24rem,100%),1fr));grid-gap:0 2rem}
details .fields .long{grid-column:1/-1}
.targets{padding-left:1.4rem}
.targets>li{margin:.5rem 0}
.state{margin:.1rem 0}
.small{width:auto;min-width:16rem;font-size:.875rem;margin:.4rem 0}
.small caption{text-align:left;color:var(--muted)}
.small .n{white-space:normal}
.small th,.small td{padding:.15rem .9rem .15rem 0;background:none}
.records{padding-left:1.2rem}
.records .by{color:var(--muted)}
.course svg{display:block;width:100%;max-width:19rem;height:auto;margin:.4rem 0}
@media(max-width:760px){
.filter .search,.filter .count,.filter .tools{grid-column:1/-1}
.filter .tools{justify-content:flex-start}
.tools>*{margin:0 .8rem 0 0}
.tasks>thead{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)}
.tasks,.tasks>tbody,.tasks>tbody>tr{display:block}
.tasks tbody.t{padding:.5rem 0;border-bottom:1px solid var(--line)}
.tasks tbody.t>tr:first-child{display:flex;flex-wrap:wrap;align-items:baseline}
.tasks>tbody>tr>th,.tasks>tbody>tr>td,.tasks tr.d>td{display:block;padding:0;border:0}
.tasks .id,.tasks .lead,.tasks .date,.tasks .status,.tasks .lit,.tasks .pace{width:auto;margin-right:.8rem}
.tasks .id{margin-right:.5rem}
.tasks td.title{flex:1 1 calc(100% - 3.5rem)}
.tasks td.lead,.tasks td.date,.tasks td.status{color:var(--muted);font-size:.875rem}
.tasks .date .of{display:inline;margin-left:.3rem}
.tasks td.pace{flex:1 1 8rem;margin-right:0;display:flex;align-items:center}
.pace .bar{flex:1;margin-right:.5rem}
}
`;
