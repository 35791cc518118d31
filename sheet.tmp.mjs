import { chromium } from 'playwright-core';
import { chromiumFlags, chromiumPath } from './test/helpers/browser.ts';
import { readdirSync, writeFileSync } from 'node:fs';
const [,, variant, cols='4', w='480', filter='.', out='/tmp/sheet.png'] = process.argv;
const files = readdirSync('dist/gallery').filter(f=>f.endsWith(`.${variant}.png`) && new RegExp(filter).test(f));
writeFileSync('dist/gallery/sheet.html', `<style>body{margin:8px;font:12px sans-serif;background:#888;display:grid;grid-template-columns:repeat(${cols},${w}px);gap:8px;align-items:start}img{width:${w}px;display:block}</style>`+files.map(f=>`<div>${f}<img src="${f}"></div>`).join(''));
const b = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumFlags });
const p = await b.newPage({viewport:{width: (+w+8)*+cols+16, height: 800}});
await p.goto('file:///tmp/next2/dist/gallery/sheet.html'); await p.screenshot({path:out, fullPage:true}); await b.close();
