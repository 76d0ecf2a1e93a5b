import type { Theme } from '../core/scene/themes.ts';

/** On a narrow screen a figure is scrolled rather than shrunk beyond this, px. */
const LEAST_FIGURE_PX = 720;

/** The style sheet of a page that stands alone, in the colours of the figure; no figure is drawn wider than it was laid out. */
export function pageStyles(theme: Theme, figureWidthPx: number): string {
  const { page, ink, ink2, rule, accent, panel } = theme;
  return `
*{box-sizing:border-box}
body{margin:0;background:${theme.name === 'print' ? panel : page};color:${ink};font:400 16px/1.5 "Fira Sans","Noto Sans SC",sans-serif}
main{max-width:${figureWidthPx}px;margin:0 auto;padding:16px}
figure{margin:0 0 24px;overflow-x:auto}
section{padding-inline:min(2.5%,40px)}
h1{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
figure svg{display:block;width:100%;min-width:${Math.min(figureWidthPx, LEAST_FIGURE_PX)}px;height:auto;font-feature-settings:"tnum","lnum","kern"}
h2{margin:28px 0 8px;font-size:18px;font-weight:600}
p{max-width:70ch;margin:0 0 8px;color:${ink2};overflow-wrap:break-word}
a{color:${accent}}
.wide{overflow-x:auto}
table{width:100%;margin:0 0 20px;border-collapse:collapse;font-size:14px;line-height:1.4}
caption{padding:6px 0;font-weight:600;text-align:start}
th,td{padding:4px 10px 4px 0;border-bottom:1px solid ${rule};text-align:start;vertical-align:top;font-weight:400}
thead th{color:${ink2};font-weight:600}
.n{text-align:end}
.sources{margin:0;padding-inline-start:2.6em;font-size:14px;color:${ink2}}
.sources li{overflow-wrap:anywhere;margin:0 0 4px}
@page{margin:14mm}
@media print{figure svg{min-width:0}section{padding:0}body{background:none;font-size:10pt}main{padding:0;max-width:none}table,.sources{font-size:8.5pt}thead{display:table-header-group}tr{break-inside:avoid}a{color:inherit}}
`.replaceAll('\n', '');
}
