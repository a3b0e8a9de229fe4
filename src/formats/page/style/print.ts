/** On paper: a report on A4 without controls, its lights told apart in black and white. */
export const PRINT = `
@page{size:A4;margin:18mm 15mm 17mm}
@page{@bottom-center{content:counter(page) " / " counter(pages);font-size:9pt}}
@media print{
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
html{font-size:10pt}
body{font-size:1rem;line-height:1.5}
header,main,footer{max-width:none;padding:0}
header{padding-top:0}
nav,.skip,.js,.filter,.course-of-plan .wide{display:none!important}
.course-of-plan{display:block}
a{color:inherit;text-decoration:none}
h1{margin-right:0;font-size:17pt;text-align:center}
.when,.made{text-align:center}
.bars{break-inside:avoid;page-break-inside:avoid}
summary{list-style:none}
summary::-webkit-details-marker{display:none}
.months{grid-template-columns:repeat(3,1fr)}
.pace .bar{display:none}
#legend details:not([open]){display:none}
h2{font-size:12.5pt}
h2,h3,caption{break-after:avoid;page-break-after:avoid}
section{margin-top:14pt}
.answer{font-size:12pt;margin-bottom:6pt}
table{font-size:9pt}
thead{display:table-header-group}
tr,li,.month,.day h3,ul.lights,dl.numbers{break-inside:avoid;page-break-inside:avoid}
.tasks tbody.t{break-inside:avoid;page-break-inside:avoid}
.tasks tbody.open,.tasks tr.d{break-inside:auto;page-break-inside:auto}
.tasks tbody.open>tr:first-child{break-after:avoid;page-break-after:avoid}
.tasks details>.fields{grid-template-columns:1fr 1fr}
.targets .fields{grid-template-columns:1fr}
.small td,.small th{padding-top:1pt;padding-bottom:1pt}
.wide{overflow:visible}
th,td{padding:2.5pt 4pt}
.tasks .id{width:9mm}.tasks .lead{width:30mm}.tasks .date{width:21mm}.tasks .status{width:15mm}.tasks .lit{width:13mm}.tasks .pace{width:26mm}
.tasks tr.d>td{padding-left:12mm}
.tasks tr.d summary{font-size:8.5pt}
.tasks .is-green:not(.open) tr.d{display:none}
.tasks .is-green:not(.open)>tr:first-child>*{border-bottom:1px solid var(--line);padding-bottom:2.5pt}
.month td{height:auto}
#tasks{break-before:page;page-break-before:always}
.chosen{font-weight:600}
}
@media screen{.chosen{display:none}}
`;
