/**
 * The SHA-256 of `STYLE` in base64, by which the page's security policy lets it in and no other. A test says what it has to be when the
 * style was changed.
 */
export const STYLE_HASH = 'O7/ZSC1Bw8SFlGSqmvTzaIt0ns8108+Z2K7/9dzEBkQ=';

/** The look of a report. Only the fonts of the reader's machine, since nothing may be fetched. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ui: 'IBM Plex Sans Arabic', 'Noto Sans Arabic', system-ui, 'Segoe UI', Tahoma, sans-serif;
  --latin: Charter, 'Iowan Old Style', Georgia, 'Noto Serif', 'Times New Roman', serif;
  --naskh: 'Noto Naskh Arabic', 'Geeza Pro', Amiri, 'Traditional Arabic', 'Times New Roman', serif;
  --paper: #f8f6f1; --raised: #fffefb; --ink: #1d2023; --soft: #4b5157; --faint: #646a70; --line: #e2ddd2;
  --said: #d9efe9; --said-ink: #0d5c63; --own-line: #a39b89; --source: #1f4fa8; --source-soft: #e5edfb;
  --relay: #6b3a99; --relay-soft: #f1e8fa; --cue: #8a4b08;
  --good: #1c6b3a; --good-soft: #e1f3e6; --warn: #7d4b03; --warn-soft: #fdf0d5; --odd: #8f3c0e; --odd-soft: #fde9dd;
  --bad: #a3262a; --bad-soft: #fbe6e4; --mute: #565d64; --mute-soft: #eceae4;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #14171a; --raised: #1b1f23; --ink: #e9e6df; --soft: #b9bcbd; --faint: #9aa0a4; --line: #2c3237;
    --said: #17393a; --said-ink: #7fd3c7; --own-line: #6d757c; --source: #9dbdff; --source-soft: #1c2a45;
    --relay: #cfa8f2; --relay-soft: #2f2240; --cue: #f0b566;
    --good: #84d49c; --good-soft: #17311f; --warn: #ecbd6b; --warn-soft: #362a14; --odd: #f3a67e; --odd-soft: #3a2418;
    --bad: #f59b95; --bad-soft: #3c1f1f; --mute: #b0b6bb; --mute-soft: #2a2f34;
  }
}
*, ::before, ::after { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 15px/1.6 var(--ui); -webkit-text-size-adjust: 100%; }
body { max-inline-size: 76rem; margin: 0 auto; padding: 2.5rem clamp(1.1rem, 4vw, 3rem) 4rem; overflow-wrap: break-word; }
ul, ol { list-style: none; margin: 0; padding: 0; }
p, h1, h2 { margin: 0; }
a { color: inherit; text-decoration-color: var(--line); text-underline-offset: 0.25em; }
a:hover { text-decoration-color: currentColor; }
a:focus-visible { outline: 2px solid var(--source); outline-offset: 2px; border-radius: 4px; }
small { font-size: 0.85em; }
.faint { color: var(--faint); }
.top { display: flex; flex-wrap: wrap; gap: 0.3rem 2rem; justify-content: space-between; align-items: baseline;
  padding-block-end: 0.8rem; border-block-end: 1px solid var(--line); font-size: 0.87rem; color: var(--faint); }
.top .kind { color: var(--said-ink); font-weight: 600; }
.about { display: flex; flex-wrap: wrap; gap: 0.1rem 1.4rem; }
.row { display: grid; grid-template-columns: minmax(0, 37rem) minmax(0, 1fr); column-gap: clamp(2rem, 4vw, 4rem); align-items: start; }
.article .row { padding-block: 0.8rem; }
.row.first { padding-block: 2.2rem 1.6rem; }
.text { white-space: pre-line; font: 1.14rem/1.8 var(--latin); }
.text > :lang(ar), .text > :lang(fa), .text > :lang(ur), .words:lang(ar), .words:lang(fa), .words:lang(ur), q:lang(ar) { font-family: var(--naskh); }
.text > :lang(ar), .text > :lang(fa), .text > :lang(ur) { font-size: 1.28rem; line-height: 2.05; }
.text > h1 { font-size: clamp(1.6rem, 3.2vw, 2.1rem); line-height: 1.35; font-weight: 600; letter-spacing: -0.01em; }
.text > h1:lang(ar), .text > h1:lang(fa), .text > h1:lang(ur) { font-size: clamp(1.6rem, 3.4vw, 2.2rem); line-height: 1.65; letter-spacing: 0; }
.text > h2, .text > h2:lang(ar) { font-size: 1.2rem; line-height: 1.6; font-weight: 600; padding-block-start: 0.7rem; }
.text > .caption, .text > .byline, .text > .dateline, .text > .furniture { font-size: 0.95rem; line-height: 1.7; color: var(--faint); }
mark { background: none; color: inherit; border-radius: 0.2em; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
mark.said { background: var(--said); padding-block: 0.12em; }
mark.own { border-block-end: 1.5px dotted var(--own-line); }
mark.source { color: var(--source); font-weight: 600; }
mark.relay { color: var(--relay); font-weight: 600; }
mark.cue { color: var(--cue); }
.number { display: inline-block; min-inline-size: 1.55em; padding: 0 0.35em; border-radius: 0.8em; text-align: center; text-decoration: none;
  font: 600 0.72rem/1.55 var(--ui); color: var(--said-ink); background: var(--raised); border: 1px solid var(--line); white-space: nowrap; }
.number:hover { border-color: currentColor; }
.text .number { font-size: 0.62rem; vertical-align: 0.5em; margin-inline: 0.15em 0.25em; }
.claims { display: grid; gap: 1.1rem; padding-block-start: 0.5rem; }
.claim { padding-inline-start: 1rem; border-inline-start: 2px solid var(--line); font-size: 0.9rem; scroll-margin: 1.5rem; }
.claim:target { border-color: var(--said-ink); background: linear-gradient(to bottom, var(--raised), var(--raised)); box-shadow: 0 0 0 0.6rem var(--raised); border-radius: 2px; }
.claim.struck .words { text-decoration: line-through; color: var(--faint); }
.head { display: grid; grid-template-columns: auto minmax(0, 1fr); column-gap: 0.6rem; align-items: baseline; }
.chain { display: flex; flex-wrap: wrap; gap: 0.3rem 0; align-items: baseline; font-weight: 600; }
.chain .source { color: var(--source); }
.chain .relay { color: var(--relay); }
.chain .own { color: var(--faint); font-weight: 400; }
.chain .unnamed bdi, .chain .missing { text-decoration: underline dashed 1px; text-underline-offset: 0.35em; }
.chain small { font-weight: 400; color: var(--faint); }
.chain li + li::before { content: '→'; display: inline-block; padding-inline: 0.5em; color: var(--faint); font-weight: 400; }
[dir='rtl'] .chain li + li::before { content: '←'; }
.words { margin-block: 0.15rem 0.1rem; font: 1rem/1.65 var(--latin); }
.words:lang(ar), .words:lang(fa), .words:lang(ur) { font-size: 1.08rem; line-height: 1.85; }
.facets { color: var(--faint); font-size: 0.82rem; }
.flags { margin-block-start: 0.2rem; color: var(--warn); font-size: 0.85rem; }
.flags li::before { content: '⚑'; padding-inline-end: 0.4em; }
s .verdict.verdict { background: none; color: var(--mute); text-decoration: line-through; }
.verdict { display: inline-block; padding: 0 0.6rem; margin-inline-end: 0.4em; border-radius: 1rem; font-size: 0.8rem; font-weight: 600; color: var(--mute); background: var(--mute-soft); }
.verdict.confirmed, .verdict.at-origin { color: var(--good); background: var(--good-soft); }
.verdict.disputed, .verdict.via-relay { color: var(--warn); background: var(--warn-soft); }
.verdict.misleading, .verdict.not-found { color: var(--odd); background: var(--odd-soft); }
.verdict.false, .verdict.misattributed { color: var(--bad); background: var(--bad-soft); }
.remark { margin-block-start: 0.25rem; font-size: 0.85rem; color: var(--faint); }
.differ { color: var(--bad); }
.review { display: grid; gap: 0.35rem; margin-block-start: 0.5rem; padding-block-start: 0.5rem; border-block-start: 1px solid var(--line); font-size: 0.86rem; }
.note, .page { display: block; }
.overview { display: grid; gap: 1.1rem; padding-block: 1.2rem; margin-block-end: 1.4rem; border-block: 1px solid var(--line); }
.figures { display: flex; flex-wrap: wrap; gap: 0.3rem 2rem; color: var(--soft); }
.figures b { font-size: 1.35rem; font-weight: 600; color: var(--ink); font-variant-numeric: tabular-nums; }
.speakers { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.4rem 1.6rem; align-items: baseline; }
.speakers h2 { font-size: 0.9rem; font-weight: 400; color: var(--faint); }
.speakers ul { display: flex; flex-wrap: wrap; gap: 0.4rem 1.6rem; }
.speakers bdi { font-weight: 600; color: var(--source); padding-inline-end: 0.2em; }
.key { display: flex; flex-wrap: wrap; gap: 0.3rem 1.6rem; font-size: 0.84rem; color: var(--soft); }
.key .said { padding-inline: 0.4em; }
.rest { margin-block-start: 2.2rem; padding-block-start: 1.2rem; border-block-start: 1px solid var(--line); }
.rest h2 { font-size: 1rem; font-weight: 600; }
.rest ul { display: grid; gap: 0.9rem; margin-block-start: 0.8rem; max-inline-size: 46rem; }
.doubts { font-size: 0.9rem; }
footer { margin-block-start: 3rem; padding-block-start: 1rem; border-block-start: 1px solid var(--line); font-size: 0.84rem; color: var(--faint); max-inline-size: 46rem; }
@media (max-width: 58rem) {
  body { padding-block-start: 1.3rem; }
  .row, .speakers { display: block; }
  .article .row { padding-block: 0.6rem; }
  .row.first { padding-block: 1.4rem 1.2rem; }
  .claims { padding-block: 0.9rem 0.6rem; }
  .text { font-size: 1.06rem; }
  .text > :lang(ar), .text > :lang(fa), .text > :lang(ur) { font-size: 1.2rem; line-height: 1.95; }
}
@media print {
  :root { --paper: #fff; --raised: #fff; }
  @page { margin: 16mm 14mm; }
  html { font-size: 11px; color-scheme: light; }
  body { max-inline-size: none; padding: 0; }
  mark, .verdict { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .row { display: grid; grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr); column-gap: 2rem; }
  .text > :lang(ar), .text > :lang(fa), .text > :lang(ur) { font-size: 1.15rem; line-height: 1.9; }
  .text > h1, .text > h1:lang(ar), .text > h1:lang(fa), .text > h1:lang(ur) { font-size: 1.8rem; }
  .claim, .text h1, .text h2 { break-inside: avoid; }
  .text h2 { break-after: avoid; }
  a { text-decoration: none; }
  a.short::after { content: attr(href); padding-inline-start: 0.4em; direction: ltr; unicode-bidi: isolate; color: var(--faint); font-size: 0.85em; overflow-wrap: anywhere; }
}
`;
