/** What ends a sentence in any of the scripts that the catalogues and the carriers write. */
const stops = '.!?…。．｡！？।॥۔؟\\u037e';

/** What may close behind it: quotation marks, brackets, the end of a name that stands apart. */
const closing = '[\\p{Pe}\\p{Pf}\\p{Pi}"\'\\u2069]';

const stopped = new RegExp(`[${stops}]${closing}*$`, 'u');
const stopsAtEnd = new RegExp(`[${stops}\\s]+$`, 'u');

/** Whether it is a whole sentence already. */
export const isStopped = (text: string): boolean => stopped.test(text);

export const withoutStop = (text: string): string => text.replace(stopsAtEnd, '');
