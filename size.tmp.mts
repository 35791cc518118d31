import { gzipSync } from 'node:zlib';
import { readFileSync, readdirSync } from 'node:fs';
const d='dist/site/static/0.1.0/';
for(const f of ['porchlight.js','porch-tracking.js','tracking.js','lookup.js','help.js','mock.js']) console.log(f,gzipSync(readFileSync(d+f),{level:9}).length);
