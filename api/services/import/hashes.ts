import type { MerchantContext } from '../../context.ts';
import { toHex, utf8 } from '../../lib/bytes.ts';

/** Keyed hashes for matching, each made once for a chunk: customers come back. */
export type Hashes = {
  email(value: string | undefined): Promise<string | null>;
  postcode(value: string | undefined): Promise<string | null>;
  /** Of somebody without an e-mail address. */
  customer(externalId: string): Promise<string>;
};

/**
 * Under which the consents of a customer stand who has no e-mail address. In hex, for addresses are
 * the same in capitals and ids are not; no address has a colon and no @.
 */
export const customerHash = (ctx: MerchantContext, externalId: string): Promise<string> =>
  ctx.secrets.lookup(ctx.merchantId, 'email', `customer:${toHex(utf8(externalId))}`);

export function createHashes(ctx: MerchantContext): Hashes {
  const known = new Map<string, Promise<string>>();
  const hash = (kind: 'email' | 'postcode', value: string) => {
    const key = `${kind} ${value}`;
    const made = known.get(key) ?? ctx.secrets.lookup(ctx.merchantId, kind, value);
    known.set(key, made);
    return made;
  };
  const given = async (kind: 'email' | 'postcode', value: string | undefined) =>
    value === undefined ? null : hash(kind, value);
  return {
    email: (value) => given('email', value),
    postcode: (value) => given('postcode', value),
    customer: (externalId) => customerHash(ctx, externalId),
  };
}
