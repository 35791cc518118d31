import type { Meaning } from './adapter.ts';
import { refined } from './refine.ts';
import { inBoth, onlyV1, onlyV2 } from './shipengine-detail.ts';

/** `status_code` of ShipEngine v1. Which of the details holds says more, where there is one. */
export const byStatus = new Map<string, Meaning>(
  Object.entries({
    UN: { stage: 'pending' },
    AC: { stage: 'label_created' },
    IT: { stage: 'in_transit' },
    DE: { stage: 'delivered' },
    EX: { stage: 'exception' },
    AT: { stage: 'delivery_attempted', flags: ['attempted'] },
    NY: { stage: 'pending' },
    SP: { stage: 'ready_for_pickup' },
  } satisfies Record<string, Meaning>),
);

/** `tracking_status` of a label. */
export const byLabelStatus = new Map<string, Meaning>(
  Object.entries({
    unknown: { stage: 'pending' },
    in_transit: { stage: 'in_transit' },
    error: { stage: 'exception' },
    delivered: { stage: 'delivered' },
  } satisfies Record<string, Meaning>),
);

const byDetail = new Map<string, Meaning>(Object.entries({ ...inBoth, ...onlyV1, ...onlyV2 }));

export type Codes = { status_code: string | null; status_detail_code: string | null };

/** The code that says most. */
export const codeOf = ({ status_code: status, status_detail_code: detail }: Codes) =>
  detail ?? status;

export const hasStatus = (codes: Codes): boolean => codeOf(codes) !== null;

/**
 * An unknown detail means what its status does; an unknown status moves nothing. ShipStation's V2
 * also writes details where v1 has the status.
 */
export function meaningOf(codes: Codes): Meaning & { known: boolean } {
  const { status_code: status, status_detail_code: detail } = codes;
  const parent =
    byStatus.get(status ?? '') ?? byDetail.get(status ?? '') ?? byLabelStatus.get(status ?? '');
  const narrow = byDetail.get(detail ?? '');
  const meaning = refined(parent ?? { stage: 'pending' }, narrow ?? { stage: 'pending' });
  return { ...meaning, known: detail ? narrow !== undefined : !status || parent !== undefined };
}

/**
 * True where the codes of the whole, with no detail that says anything, are no more than what those
 * of an event stand under. Exceptions are often told of the whole alone: then the event's detail,
 * where it has a reason, is that exception, whatever status stands beside it.
 */
export function isParentOf(whole: Codes, event: Codes): boolean {
  const said = byDetail.get(whole.status_detail_code ?? '');
  const detail = byDetail.get(event.status_detail_code ?? '');
  if (!detail || (whole.status_detail_code !== null && said?.stage !== 'pending')) return false;
  const isSame = (event.status_code ?? whole.status_code) === whole.status_code;
  return isSame || (meaningOf(whole).stage === 'exception' && detail.reason !== undefined);
}
