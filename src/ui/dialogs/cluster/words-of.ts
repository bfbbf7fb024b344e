import type { ClusterText } from '../../../text/dialogs/cluster';

/** Where dates came from: two ways have words, a file’s name or a link stands for itself. */
export function fromWords(from: string, { ways }: ClusterText): string {
  const key = from.trim().toLowerCase();
  return key === 'typed' || key === 'pasted' ? ways[key] : from;
}
