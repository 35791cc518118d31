/**
 * Writes lines to a stream, all that came up in one turn of the event loop at once: a write of its
 * own for each request costs more than answering it. What is left is written when the process ends.
 */
export function logLines(stream: NodeJS.WritableStream): (line: string) => void {
  let waiting = '';
  const flush = () => {
    if (waiting) stream.write(waiting);
    waiting = '';
  };
  process.once('exit', flush);
  return (line) => {
    if (!waiting) setImmediate(flush);
    waiting += `${line}\n`;
  };
}
