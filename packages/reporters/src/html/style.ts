/** The looks of the page, on the screen and on paper. Fonts are those of the reader's machine. */
export const style = `
:root {
  --ink: #1f2328; --soft: #5f6873; --line: #d8dde3; --paper: #fff; --desk: #f3f4f6; --link: #1d5fa8;
  --error: #b42318; --error-wash: #fde3df; --warning: #8a5a00; --warning-wash: #fdedc4; --info: #1d5fa8; --info-wash: #dcebfb;
}
* { box-sizing: border-box; }
html { scroll-padding-top: 5rem; }
body {
  margin: 0; background: var(--desk); color: var(--ink); font-size: 15px; line-height: 1.6;
  font-family: "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif;
}
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
h1, h2, h3, h4, h5, h6, p, ul, ol { margin: 0; padding: 0; font-weight: inherit; font-size: inherit; }
small { font-size: .85em; color: var(--soft); margin-left: .3em; }

main { max-width: 88rem; margin: 0 auto; padding: 1.25rem; }
footer { max-width: 88rem; margin: 0 auto; padding: 0 1.25rem 1.5rem; color: var(--soft); font-size: .85rem; }
.documents { background: var(--paper); border: 1px solid var(--line); border-radius: 6px; padding: 1rem 1.5rem; margin-bottom: 1.25rem; }
.documents h2 { font-weight: 600; }
.documents ol { padding-left: 1.5rem; }
.documents .count { margin-left: .6em; font-size: .85rem; }

.document {
  display: grid; grid-template-columns: 14rem minmax(0, 1fr); column-gap: 1.25rem; margin-bottom: 2.5rem;
  grid-template-areas: "summary summary" "filters filters" "outline manuscript" "outline claims";
}
.summary { grid-area: summary; }
.summary h1 { font-size: 1.4rem; font-weight: 600; }
.summary h1 small { font-weight: 400; margin: 0 .6em 0 0; }
.facts { color: var(--soft); }
.facts span + span::before { content: "·"; margin: 0 .5em; }
.counts { margin-top: .35rem; display: flex; gap: .6rem; }
.count.error { color: var(--error); } .count.warning { color: var(--warning); } .count.info { color: var(--info); }
.summary .count { padding: .05rem .6rem; border-radius: 1rem; font-weight: 600; }
.summary .count.error { background: var(--error-wash); }
.summary .count.warning { background: var(--warning-wash); }
.summary .count.info { background: var(--info-wash); }

.filters, .filter { display: none; }
.scripted .filter { display: flex; flex-wrap: wrap; gap: .15rem 1rem; align-items: baseline; }
.scripted .filters {
  grid-area: filters; position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: .25rem 2rem;
  background: var(--desk); padding: .6rem 0; margin-bottom: .4rem; border-bottom: 1px solid var(--line); font-size: .9rem;
}
.filter-title { color: var(--soft); }
.filters label, .filter label { cursor: pointer; white-space: nowrap; }
.filters input, .filter input { vertical-align: -1px; margin: 0; }

.outline { grid-area: outline; align-self: start; position: sticky; top: 4.6rem; max-height: calc(100vh - 5.5rem); overflow-y: auto; font-size: .87rem; }
.outline h2 { color: var(--soft); font-size: .87rem; margin-bottom: .25rem; }
.outline ol { list-style: none; }
.outline li { display: flex; gap: .5em; align-items: baseline; padding: .12rem 0; }
.outline a { color: inherit; flex: 1; min-width: 0; overflow: hidden; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; }
.outline .count { font-size: .8rem; font-weight: 600; padding-right: .4rem; }
.outline .depth-0 { font-weight: 600; }
.outline .depth-1 { padding-left: 1em; } .outline .depth-2 { padding-left: 2em; } .outline .depth-3 { padding-left: 3em; }
.outline .depth-4 { padding-left: 4em; } .outline .depth-5 { padding-left: 5em; }
.outline .depth-2 a, .outline .depth-3 a, .outline .depth-4 a, .outline .depth-5 a { color: var(--soft); }

.manuscript { grid-area: manuscript; min-width: 0; background: var(--paper); border: 1px solid var(--line); border-radius: 6px; padding: 1.5rem 1.25rem 1.5rem .5rem; }
.row { display: grid; grid-template-columns: minmax(0, 1fr) minmax(15rem, 22rem); column-gap: 1rem; }
.block { display: grid; grid-template-columns: 2.6rem minmax(0, 1fr); column-gap: 1rem; }
.line { color: #a3abb5; font-size: .75rem; text-align: right; padding-top: .55rem; user-select: none; }
.text { font-family: "FangSong", "FangSong_GB2312", "STFangsong", "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", serif; font-size: 1.13rem; line-height: 1.9; overflow-wrap: anywhere; }
.text p, .text h2, .text h3, .text h4, .text h5, .text h6 { white-space: pre-wrap; }
.text .indented { text-indent: 2em; }
.text .title { text-align: center; font-size: 1.5rem; line-height: 1.5; padding: .4rem 0 .9rem; font-weight: 600; font-family: "FZXiaoBiaoSong-B05S", "STZhongsong", "SimSun", "Noto Serif CJK SC", serif; }
.text .level-1 { font-family: "SimHei", "STHeiti", "Noto Sans CJK SC", sans-serif; font-weight: 600; }
.text .level-2 { font-family: "KaiTi", "STKaiti", "Noto Serif CJK SC", serif; font-weight: 600; }
.text .level-3, .text .level-4 { font-weight: 600; }
.text p .heading { font-weight: 600; }
.of-text { border-collapse: collapse; margin: .5rem 0; font-size: 1rem; line-height: 1.6; }
.of-text td { border: 1px solid var(--line); padding: .15rem .6rem; }
.number { text-align: right; font-variant-numeric: tabular-nums; }

mark { background: none; color: inherit; cursor: pointer; border-bottom: 2px solid; }
mark.error { background: var(--error-wash); border-color: var(--error); }
mark.warning { background: var(--warning-wash); border-color: #d99a17; }
mark.info { background: var(--info-wash); border-color: #6ea8e0; }
mark:empty { border-left: 2px solid; padding: .1em 0; }
.related { border-bottom: 2px dotted #8b949e; }
.badge {
  padding: .05em .5em; margin: 0 .15em; border-radius: .8em; color: #fff; white-space: nowrap;
  font: 600 .7rem/1.5 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; vertical-align: super;
}
/* A number stays with the place it belongs to. */
.text .badge::before { content: "\\2060"; }
.badge.error { background: var(--error); } .badge.warning { background: #a86e00; } .badge.info { background: var(--info); }
.badge:hover { text-decoration: none; filter: brightness(1.15); }
mark.off, .related.off { background: none; border-color: transparent; cursor: auto; }
.badge.off { display: none; }
.with-claims .claim:not(.off) { box-shadow: inset 0 -.5em #d9f2e3; }
mark.lit { outline: 2px solid currentColor; outline-offset: 1px; } .related.lit { background: #e6e9ed; }
.claim:target, .related:target, mark:target, .heading:target, .item:target { outline: 2px solid var(--link); outline-offset: 2px; }

.notes { display: flex; flex-direction: column; gap: .5rem; padding: .25rem 0 .5rem; }
.note { border: 1px solid var(--line); border-left: 4px solid; border-radius: 4px; padding: .4rem .7rem; font-size: .87rem; line-height: 1.55; background: var(--paper); }
.note.error { border-left-color: var(--error); } .note.warning { border-left-color: #d99a17; } .note.info { border-left-color: #6ea8e0; }
.note.error b { color: var(--error); } .note.warning b { color: var(--warning); } .note.info b { color: var(--info); }
.note[hidden] { display: none; }
.note.lit, .note:target { box-shadow: 0 0 0 2px var(--link); }
.note .badge { vertical-align: 1px; margin-left: 0; margin-right: .5em; }
.message { overflow-wrap: anywhere; }
.places { list-style: none; color: var(--soft); }
.places li { display: inline-block; margin-right: .9em; }
.advice ins { text-decoration: none; font-weight: 600; }
.advice del { color: var(--soft); }
.note header { float: left; margin-right: .5em; }
.note details { color: var(--soft); } .note summary { cursor: pointer; }
.note details[open] { margin-bottom: .3rem; } .note details p { font-size: .93em; clear: left; }
.message { clear: left; }
.rule { font-family: ui-monospace, Consolas, monospace; font-size: .75rem; }
.gathered { color: var(--soft); padding: .25rem .7rem; }
.again[hidden] { display: none; }
.note .again .badge { margin: 0 .2em 0 0; }
.again:target .badge { outline: 2px solid var(--link); }

.claims { grid-area: claims; min-width: 0; margin-top: 1.5rem; }
.claims h2 { font-size: 1.15rem; font-weight: 600; margin-bottom: .4rem; }
.claims .filter { font-size: .9rem; margin-bottom: .5rem; }
.claims table { width: 100%; border-collapse: collapse; background: var(--paper); font-size: .87rem; }
.claims th, .claims td { border: 1px solid var(--line); padding: .25rem .6rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
.claims th { background: #e9ecf0; font-weight: 600; white-space: nowrap; }
.claims th:nth-child(7) { min-width: 5.5em; }
.claims td.number { text-align: right; white-space: nowrap; }
.claims td:first-child, .claims .short { white-space: nowrap; }

@media screen and (max-width: 64rem) {
  .document { grid-template-columns: minmax(0, 1fr); grid-template-areas: "summary" "filters" "outline" "manuscript" "claims"; }
  .outline { position: static; max-height: 14rem; margin-bottom: 1rem; }
}
@media screen and (max-width: 48rem) {
  .row { grid-template-columns: minmax(0, 1fr); }
  .block { grid-template-columns: 2rem minmax(0, 1fr); column-gap: .6rem; }
  .notes { padding-left: 2.6rem; }
  .claims { overflow-x: auto; }
}
@page { size: A4; margin: 16mm 14mm; }
@media print {
  html { font-size: 12px; }
  body { background: none; font-size: 12px; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  main, footer { max-width: none; padding: 0; }
  .filters, .scripted .filters, .scripted .filter, .outline, .documents { display: none; }
  .note details > p { display: none; } .note summary { list-style: none; }
  .document { display: block; }
  .document + .document { break-before: page; }
  .manuscript { border: 0; padding: .6rem 0 0; }
  .row { grid-template-columns: minmax(0, 1fr) 16rem; column-gap: .8rem; }
  .block { grid-template-columns: 1.6rem minmax(0, 1fr); column-gap: .8rem; }
  .text { line-height: 1.75; }
  .note { break-inside: avoid; }
  .block.heading, .block.title { break-inside: avoid; break-after: avoid; }
  .claims { break-before: page; margin: 0; }
  .claims thead { display: table-header-group; }
  .claims tr { break-inside: avoid; }
  a { color: inherit; }
  mark.lit, .note:target, :target { outline: 0 !important; box-shadow: none; }
}
`
