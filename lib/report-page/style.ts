/** The look of every report: a newspaper’s back page. Bars are SVG, so that no style attribute is needed anywhere. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1c1a17;--soft:#5d574e;--rule:#d8d1c4;--paper:#fbf8f2;--card:#fff;--accent:#8c1c13;--bar:#3f5c7a;--faint:#ece6da}
@media (prefers-color-scheme:dark){:root{--ink:#ece7dd;--soft:#aaa295;--rule:#403b34;--paper:#181613;--card:#211e1a;--accent:#e2877c;--bar:#8fb0d3;--faint:#2c2823}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 Georgia,'Times New Roman',serif}
main{max-width:60rem;margin:0 auto;padding:2rem 1.25rem 4rem}
header{border-bottom:4px double var(--ink);padding-bottom:1rem;margin-bottom:1.5rem}
h1{font-size:2rem;line-height:1.15;margin:0 0 .25rem}
h2{font-size:1.3rem;margin:2.75rem 0 .75rem;border-bottom:1px solid var(--rule);padding-bottom:.35rem}
h3{font-size:1.15rem;line-height:1.3;margin:0}
p{margin:.4rem 0}
a{color:inherit}
.kicker,.meta,th,td,summary,dt,dd,.chip{font-family:system-ui,'Segoe UI',sans-serif}
.kicker{font-size:.8rem;letter-spacing:.06em;text-transform:uppercase;color:var(--accent);margin:0 0 .35rem}
.meta{font-size:.88rem;color:var(--soft)}
.funnel{display:grid;grid-template-columns:repeat(auto-fit,minmax(7rem,1fr));gap:.75rem;margin:1.25rem 0}
.funnel div{border-top:3px solid var(--ink);padding-top:.4rem}
.funnel dt{font-size:.8rem;color:var(--soft)}
.funnel dd{margin:0;font-size:1.6rem;font-variant-numeric:tabular-nums}
.notice{border-left:4px solid var(--accent);background:var(--card);padding:.6rem .9rem;margin:.6rem 0}
.story{display:grid;grid-template-columns:2.6rem 1fr;gap:0 .6rem;padding:1.1rem 0;border-bottom:1px solid var(--rule)}
.rank{font-size:1.7rem;line-height:1;color:var(--accent);font-variant-numeric:tabular-nums}
.chip{display:inline-block;font-size:.78rem;background:var(--faint);border-radius:.25rem;padding:.05rem .45rem;margin:.15rem .3rem .15rem 0}
.glance{display:grid;grid-template-columns:max-content minmax(8rem,1fr) minmax(5rem,12rem) max-content;gap:.2rem .8rem;align-items:center;font:.88rem/1.35 system-ui,'Segoe UI',sans-serif}
.glance svg{width:100%;height:.6rem;display:block}
.glance .number{color:var(--soft);font-variant-numeric:tabular-nums;text-align:end}
.terms{display:grid;grid-template-columns:minmax(6rem,max-content) minmax(6rem,14rem) max-content;gap:.1rem .7rem;align-items:center;margin:.6rem 0;font:.85rem system-ui,'Segoe UI',sans-serif}
.terms svg{width:100%;height:.6rem;display:block}
.terms .number{font-variant-numeric:tabular-nums}
.chart{width:100%;height:auto;display:block}
.track{fill:var(--faint)}.value{fill:var(--bar)}.total{fill:var(--accent)}
details{margin:.5rem 0}
summary{cursor:pointer;font-size:.88rem;color:var(--soft)}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.86rem;margin:.5rem 0}
th,td{text-align:start;vertical-align:top;padding:.35rem .7rem .35rem 0;border-bottom:1px solid var(--rule)}
th{font-weight:600;color:var(--soft)}
td.number,th.number{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}
span.key{overflow-wrap:anywhere;color:var(--soft)}
.columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(17rem,1fr));gap:0 2.5rem}
@media (max-width:36rem){.glance{grid-template-columns:max-content 1fr 3rem max-content}}
@media print{details>*{display:block}}
`;
