/**
 * What the Worker's bundle gets for `hono`. The package's own class tries a router first that cannot
 * tell our addresses apart, and always ends with this one.
 */
import { HonoBase } from 'hono/hono-base';
import { TrieRouter } from 'hono/router/trie-router';
import type { Env } from 'hono';

export class Hono<E extends Env> extends HonoBase<E> {
  constructor(options: ConstructorParameters<typeof HonoBase<E>>[0] = {}) {
    super(options);
    this.router = options.router ?? new TrieRouter();
  }
}
