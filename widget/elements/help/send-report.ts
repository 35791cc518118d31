import type { ProblemInput, ProblemView } from '#contract/problem';
import type { HelpView } from '#contract/help';
import type { Result } from '../../result.ts';
import type { Draft } from './draft.ts';
import type { HelpScene } from './help-host.ts';

const timeoutMs = 30_000;

/**
 * Why it did not arrive: there is no connection, the server did not answer or not well, or it takes
 * no such report.
 */
export type SendFailure = 'offline' | 'unreachable' | 'refused';

export type Report = Pick<ProblemInput, 'token' | 'locale' | 'shipmentId' | 'kind'> &
  Partial<Pick<ProblemInput, 'items' | 'note' | 'neededBy' | 'photos'>>;

/** The draft as the server takes it; what is empty is left out. */
export function reportOf(
  { token, view, shipment }: HelpScene,
  { kind }: HelpView,
  draft: Draft,
): Report {
  const known = shipment.items.filter(({ id }) => id);
  // What is alone in a parcel need not be ticked.
  const meant = known.length === 1 ? known : known.filter(({ id = '' }) => draft.items.has(id));
  const photos = draft.photos.map(({ data }) => data);
  return {
    token,
    locale: view.locale,
    shipmentId: shipment.id,
    kind,
    items: meant.map(({ id = '', quantity }) => ({ id, quantity })),
    ...(draft.note.trim() && { note: draft.note.trim() }),
    ...(draft.neededBy && { neededBy: draft.neededBy }),
    ...(photos.length > 0 && { photos }),
  };
}

/** `POST /v1/problems`. Never throws. As plain text, so that the browser need not ask before. */
export async function sendReport(
  api: string,
  report: Report,
): Promise<Result<ProblemView, SendFailure>> {
  if (!api) return (await import('../../chunks/mock.ts')).receiptFor(report);
  if (!navigator.onLine) return { error: 'offline' };
  try {
    const response = await fetch(`${api}/v1/problems`, {
      method: 'POST',
      credentials: 'omit',
      body: JSON.stringify(report),
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (response.ok) {
      const { problem } = (await response.json()) as { problem: ProblemView };
      if (problem.headline) return { value: problem };
    }
    const isOurs = response.status >= 400 && response.status < 500 && response.status !== 408;
    return { error: isOurs ? 'refused' : 'unreachable' };
  } catch {
    return { error: navigator.onLine ? 'unreachable' : 'offline' };
  }
}
