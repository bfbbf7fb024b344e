/** RFC 5321 §4.5.3.1. */
const longest = { address: 254, local: 64 } as const;

// What RFC 5322 calls dot-atom, and a domain of at least two labels, ASCII only: one bare address.
// A list, a display name, a comment, a quoted part or a line break never matches.
const bareAddress =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;

// Spaces of any kind and the marks without width that a paste brings along.
const edges = /^[\s\u200B-\u200F\u2060\uFEFF]+|[\s\u200B-\u200F\u2060\uFEFF]+$/g;

/** Two cells with the same address, however typed, give the same string; not yet a valid one. */
export function normaliseAddress(typed: string): string {
  return typed.normalize('NFC').replace(edges, '').toLowerCase();
}

/** Whether a normalised address is one that mail can be sent to as it stands. */
export function isAddress(address: string): boolean {
  return (
    address.length <= longest.address &&
    address.indexOf('@') <= longest.local &&
    bareAddress.test(address)
  );
}
