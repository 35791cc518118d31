/** What may fail says so in its type, so that nothing is thrown into somebody else's page. */
export type Result<T, E> = { value: T; error?: never } | { value?: never; error: E };
