import type { ToldPerson } from '../../../core/wire/office-server';

export type ToldFilter = {
  readonly search: string;
  /** A stage or state as it stands in the rows; empty is every one. */
  readonly stage: string;
  readonly state: string;
};

export const everyone: ToldFilter = { search: '', stage: '', state: '' };

/** Lines on a page of the table: few enough to draw at once on a slow machine. */
export const toldPageSize = 50;

/** Case and accents do not count, so that `llyr` finds `Llŷr`. */
export function filterTold(
  people: readonly ToldPerson[],
  filter: ToldFilter,
): readonly ToldPerson[] {
  const words = plain(filter.search).split(/\s+/).filter(Boolean);
  return people.filter(
    (told) =>
      (filter.stage === '' || told.stage === filter.stage) &&
      (filter.state === '' || told.state === filter.state) &&
      words.every((word) => plain(`${told.person} ${told.address}`).includes(word)),
  );
}

/** `page` counts from 1; one beyond the last is the last, so a shrinking list never shows nothing. */
export function pageOfTold(
  people: readonly ToldPerson[],
  page: number,
): { readonly rows: readonly ToldPerson[]; readonly page: number; readonly pages: number } {
  const pages = Math.max(1, Math.ceil(people.length / toldPageSize));
  const shown = Math.min(Math.max(1, page), pages);
  return {
    rows: people.slice((shown - 1) * toldPageSize, shown * toldPageSize),
    page: shown,
    pages,
  };
}

/** The values that occur, in the order they first do. */
export function valuesOf(people: readonly ToldPerson[], key: 'stage' | 'state'): readonly string[] {
  return [...new Set(people.map((told) => told[key]))];
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
