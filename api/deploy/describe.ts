import { createApi } from '../app.ts';

/** `/openapi.json` as the API tells it, for a home where it is a file. */
export async function describeApi(): Promise<string> {
  const answer = await createApi().request('/openapi.json');
  if (!answer.ok) throw new Error(`The API could not be described: ${await answer.text()}`);
  return answer.text();
}
