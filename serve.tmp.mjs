import { Hono } from 'hono'; import { serve } from '@hono/node-server';
import { createAssets } from './demo/assets.ts'; import { journeysPage, readJourney } from './demo/pages/journeys.ts'; import { buildSite } from './test/helpers/site.ts';
import { pageHeaders } from './demo/headers.ts';
import { chromium } from 'playwright-core'; import { chromiumFlags, chromiumPath } from './test/helpers/browser.ts';
const files = await buildSite(); const app = new Hono(); const origin='http://127.0.0.1:8977';
app.use('*', pageHeaders(origin));
app.route('/', createAssets()); app.get('/static/:v/:f', c => c.body(files[c.req.param('f')], 200, {'content-type':'text/javascript'}));
app.get('/journeys', c => c.html(journeysPage({count:0, live:undefined}, readJourney(c.req.query()), {origin, publishableKey:'porch_pk_x'})));
const server = serve({fetch: app.fetch, port: 8977, hostname:'127.0.0.1'});
const b = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumFlags });
for (const [n,w,q] of [['a',1280,''],['b',320,'?scenario=late&moment=2&scheme=dark&locale=de']]) {
 const p = await b.newPage({viewport:{width:w,height:900}}); p.on('console',m=>console.log('CON',m.text())); p.on('pageerror',e=>console.log('ERR',e.message));
 await p.goto(origin+'/journeys'+q); await p.waitForTimeout(2500);
 if(n==='a'){ await p.locator('[type=range]').focus(); await p.keyboard.press('ArrowRight'); await p.keyboard.press('ArrowRight'); await p.waitForTimeout(1500); console.log(p.url(), await p.locator('porch-tracking').getAttribute('mock')); }
 console.log(await p.evaluate(()=>[document.documentElement.scrollWidth, innerWidth]));
 await p.screenshot({path:`/tmp/j${n}.png`}); }
await b.close(); server.close(); process.exit(0);
