import { Host } from './test/helpers/host-page.ts';
const host = await Host.start();
const tag = '<script src="API/static/v1/porchlight.js" async></script>';
const css = `<meta name=viewport content="width=device-width"><style>body{margin:0 auto;padding:24px;max-width:760px;font:16px/1.5 'Hanken Grotesk',Arial,sans-serif;background:#fff;color:#17181b}body.dark{background:#111214;color:#eceae5;color-scheme:dark}</style>`;
const [,, mock, steps='', w='1280', mode='light', dir='', lang='en'] = process.argv;
const visit = await host.visit({ html: `<!doctype html><html lang=${lang} dir=${dir||'ltr'}>${css}<body class=${mode}><porch-tracking mock="${mock}"></porch-tracking>${tag}` }, { viewport: {width:+w,height:900}, forcedColors: mode==='forced'?'active':'none', deviceScaleFactor: 1 });
const { page } = visit;
await page.waitForSelector('porch-tracking .stage:not(.bone), porch-tracking .display');
for (const s of steps.split('|').filter(Boolean)) {
  const [kind, ...v] = s.split('=');
  const val = v.join('=');
  if (kind==='press') await page.locator('porch-tracking').getByRole('button',{name:val}).first().click();
  if (kind==='type') await page.locator('porch-tracking textarea').fill(val);
  if (kind==='file') await page.locator('porch-tracking input[type=file]').setInputFiles(val.split(','));
  if (kind==='key') await page.keyboard.press(val);
  if (kind==='offline') await page.context().setOffline(val==='1');
  await page.waitForTimeout(300);
}
await page.waitForTimeout(1500);
await page.screenshot({ path: '/tmp/look.png', fullPage: true });
console.log(visit.trouble, await page.evaluate(()=>{let a=document.activeElement; while(a?.shadowRoot?.activeElement)a=a.shadowRoot.activeElement; return a?.outerHTML.slice(0,150)}), visit.asked.map(a=>a.line));
await host.stop(); process.exit(0);
