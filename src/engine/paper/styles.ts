/** One style for every page of a package: quiet, printable, legible without colour. */
export const styles = `
:root{--ink:#1b1f24;--soft:#5a636e;--line:#c9ced6;--head:#f1f3f6;--good:#14653a;--caution:#8a5300;--bad:#a3161b;--red:#b01c1c}
*{box-sizing:border-box}
body{margin:0 auto;max-width:1120px;padding:24px 28px 48px;color:var(--ink);background:#fff;
font:15px/1.65 "Noto Sans SC","Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",sans-serif}
header{border-top:4px solid var(--red);padding-top:20px}
.overline{margin:0;color:var(--red);letter-spacing:.12em;font-weight:600}
h1{font-size:28px;line-height:1.35;margin:.3em 0 .8em}
h2{font-size:20px;margin:2.4em 0 .5em;padding-bottom:.3em;border-bottom:2px solid var(--red)}
h3{font-size:15px;margin:1.8em 0 .5em}
p{margin:.6em 0}
table{width:100%;border-collapse:collapse;table-layout:fixed;font-size:13px;line-height:1.55;margin:.8em 0}
th,td{border:1px solid var(--line);padding:6px 8px;vertical-align:top;text-align:left;overflow-wrap:anywhere}
thead th{background:var(--head);font-weight:600}
thead{display:table-header-group}
tr{break-inside:avoid}
.facts th{width:9.5em;background:var(--head);font-weight:600}
.code{font-family:"SFMono-Regular",Menlo,Consolas,"Noto Sans Mono CJK SC",monospace;font-size:12px}
.good{color:var(--good);font-weight:600}
.caution{color:var(--caution);font-weight:600}
.bad{color:var(--bad);font-weight:700}
.muted{color:var(--soft)}
nav ol{columns:2;padding-left:1.6em;margin:1.2em 0}
a{color:inherit}
footer{margin-top:3em;padding-top:.6em;border-top:1px solid var(--line);color:var(--soft);font-size:12px;overflow-wrap:anywhere}
.banner{margin:0 0 12px;padding:6px 12px;border:2px solid var(--red);color:var(--red);font-weight:700;text-align:center}
.mark{position:fixed;inset:0;display:flex;align-items:center;justify-content:center;pointer-events:none;z-index:1;
font-size:220px;font-weight:700;letter-spacing:.2em;color:rgba(176,28,28,.07);transform:rotate(-30deg)}
@media print{@page{size:A4;margin:16mm 14mm}body{max-width:none;padding:0;font-size:10.5pt}table{font-size:8.5pt}main{break-before:page}h2,h3{break-after:avoid}a{text-decoration:none}}
`;
