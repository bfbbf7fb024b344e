import type { ActionName, Answer, InputOf, OutputOf } from '../server/actions';

type ClockListener = (now: string) => void;
const listeners = new Set<ClockListener>();

/** Hears the workspace's time with every answer. */
export function onClock(listener: ClockListener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Asks the local server. Throws an Error with the sentence to show. */
export async function callServer<K extends ActionName>(
  name: K,
  input: InputOf<K>,
): Promise<OutputOf<K>> {
  const response = await fetch(`/api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  }).catch(() => {
    throw new Error(
      'The local workspace does not answer. Is “npm start” still running in the terminal?',
    );
  });
  if (!response.ok) throw new Error(await response.text());
  const answer = (await response.json()) as Answer<OutputOf<K>>;
  if (!answer.ok) throw new Error(answer.message);
  for (const listener of listeners) listener(answer.now);
  return answer.value;
}
