/** Colours of day and night; every text has a contrast of 4.5 to 1 or more with what it stands on. */
const LIGHT = `--bg:#fff;--soft:#f4f6f8;--text:#1c2128;--muted:#57606a;--line:#d5dae0;--accent:#1d4f91;--track:#e3e8ee;
--red:#b3261e;--yellow:#875300;--green:#1a6d33;--gray:#57606a;--mark:#1c2128;--rule:#9aa4af`;
const DARK = `--bg:#14181d;--soft:#1c2229;--text:#e4e8ec;--muted:#a6b0bb;--line:#39424d;--accent:#8fb8f5;--track:#333c47;
--red:#ff9a90;--yellow:#efc264;--green:#7bcf93;--gray:#a6b0bb;--mark:#e4e8ec;--rule:#66707b`;

export const COLOURS = `
:root{color-scheme:light;${LIGHT}}
@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${DARK}}}
@media screen{:root[data-theme=dark]{color-scheme:dark;${DARK}}}
.red{color:var(--red)}.yellow{color:var(--yellow)}.green{color:var(--green)}.gray{color:var(--gray)}
.bad{color:var(--red);font-weight:bold}
`;
