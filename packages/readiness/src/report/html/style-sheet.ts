import type { Tone } from '../document.ts';
import { ink, tones } from '../look.ts';

const families =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', 'Noto Sans CJK SC', sans-serif";

const toneRules = (Object.keys(tones) as Tone[])
  .map(
    (tone) =>
      `.banner.${tone}{background:${tones[tone].tint};border-color:${tones[tone].ink}}` +
      `.banner.${tone} .verdict,.check.${tone} .status{color:${tones[tone].ink}}` +
      `.note.${tone}{background:${tones[tone].tint}}`,
  )
  .join('\n');

/** Type and space for screen and paper; no address, no script, no font file. */
export const styleSheet = `
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;background:#fff;color:${ink.text};font:16px/1.55 ${families};overflow-wrap:anywhere}
main,footer{max-width:52rem;margin:0 auto;padding:0 1.25rem}
header{padding:2.5rem 0 .5rem}
h1{font-size:1.75rem;line-height:1.25;margin:0;letter-spacing:-.01em}
.subtitle{margin:.35rem 0 0;color:${ink.quiet}}
h2{font-size:1.25rem;line-height:1.3;margin:2.5rem 0 .75rem;padding-bottom:.4rem;border-bottom:1px solid ${ink.line}}
h3{font-size:1.05rem;margin:1.75rem 0 .5rem}
h4{font-size:1rem;margin:1.25rem 0 .35rem}
p{margin:.5rem 0}
ol,ul{margin:.5rem 0;padding-left:1.5rem}
li{margin:.4rem 0}
.quiet{color:${ink.quiet};font-size:.875rem}
.banner{border-left:4px solid;border-radius:.375rem;padding:1rem 1.25rem;margin:1.25rem 0}
.banner p{margin:.25rem 0}
.banner .verdict{font-size:1.375rem;font-weight:700;line-height:1.3;margin:0}
.check{display:flex;gap:.75rem;padding:1rem 0;border-top:1px solid ${ink.line}}
h3+.check{border-top:0}
.check svg{flex:none;width:1.375rem;height:1.375rem;margin-top:.1rem}
.check>div{flex:1;min-width:0}
.check p{margin:0 0 .25rem}
.title .status{font-weight:600;white-space:nowrap;margin-left:.35rem}
.title .severity{color:${ink.quiet};font-size:.875rem}
.check dl{margin:.5rem 0 0;font-size:.9rem}
.check dl div{display:grid;grid-template-columns:9.5rem 1fr;gap:.75rem;margin:.2rem 0}
dt{color:${ink.quiet}}
dd{margin:0;min-width:0}
.evidence dd,.quiet dd{color:${ink.quiet};font-size:.85rem}
.facts div{display:grid;grid-template-columns:11rem 1fr;gap:.75rem;margin:.25rem 0}
.facts{margin:.75rem 0}
.note{display:flex;gap:.6rem;align-items:flex-start;border-radius:.375rem;padding:.6rem .8rem}
.note svg{flex:none;margin-top:.25rem}
.scroll{overflow-x:auto;margin:.75rem 0}
table{border-collapse:collapse;width:100%;font-size:.875rem;line-height:1.45;overflow-wrap:break-word}
th{text-align:left;font-weight:600;color:${ink.quiet};padding:.4rem .75rem .4rem 0;border-bottom:1px solid ${ink.line};white-space:nowrap}
td{padding:.5rem .75rem .5rem 0;border-bottom:1px solid ${ink.line};vertical-align:top}
th:last-child,td:last-child{padding-right:0}
.right{text-align:right;font-variant-numeric:tabular-nums}
td img{display:block;width:72px;height:72px;object-fit:contain;background:#000;border-radius:.25rem;margin-bottom:.25rem}
.lines{white-space:normal}
.lines.ruled{margin-top:2.5rem}
footer{padding-top:1rem;padding-bottom:2.5rem;margin-top:2.5rem;color:${ink.quiet};font-size:.875rem}
footer p{border-top:1px solid ${ink.line};padding-top:1rem}
${toneRules}
.letter main{max-width:44rem}
@media (max-width:40rem){.check dl div,.facts div{grid-template-columns:1fr;gap:0}}
@page{size:A4;margin:18mm 16mm}
@media print{
body{font-size:10.5pt}
main,footer{max-width:none;padding:0}
header{padding-top:0}
.check,.banner,.note,tr,li{break-inside:avoid}
h2,h3,h4{break-after:avoid}
thead{display:table-header-group}
.banner,.note{-webkit-print-color-adjust:exact;print-color-adjust:exact}
.scroll{overflow:visible}
}
`;
