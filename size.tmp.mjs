import { gzipSync } from 'node:zlib';
import { buildSite } from '/tmp/next2/test/helpers/site.ts';
import { writeFileSync, mkdirSync } from 'node:fs';
const files = await buildSite();
mkdirSync('/tmp/built', {recursive:true});
for (const [n,c] of Object.entries(files)) { console.log(n, c.length, gzipSync(c,{level:9}).length); writeFileSync('/tmp/built/'+n, c);}
