import { html, nothing } from 'lit/html.js';
import type { DrawHelp, HelpHost } from '../help/help-host.ts';

/** Lets help come, the first time over the network; undefined where it does not. */
export async function loadHelp(
  host: Omit<HelpHost, 'html' | 'nothing'>,
): Promise<DrawHelp | undefined> {
  try {
    const { openHelp } = await import('../../chunks/help.ts');
    return openHelp({ html, nothing, ...host });
  } catch {
    return undefined;
  }
}
