/** The Node home as in production, log included, on the database of the folder that it is told. */
import { logLines } from '../../api/node/log-lines.ts';
import { startServer } from '../../api/node/server.ts';
import { answerParent } from './child.ts';
import { secret } from './seed.ts';

const [data = ''] = process.argv.slice(2);
const { origin } = await startServer({
  data,
  secret,
  port: 0,
  host: '127.0.0.1',
  production: true,
  write: logLines(process.stdout),
});
answerParent({ origin: () => origin });
