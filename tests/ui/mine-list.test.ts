import { newestFirst, without, withSaved } from '../../src/ui/sidebar/mine-list';
import { mine, numberTalk, retrieval } from '../browser/sidebar-world';

it('puts the newest day first, and of one day what was saved last', () => {
  const later = { ...numberTalk, id: 'e-later', savedAt: '2026-11-05T17:00' };
  expect(newestFirst([retrieval, numberTalk, later]).map(({ id }) => id)).toEqual([
    'e-later',
    numberTalk.id,
    retrieval.id,
  ]);
});

it('shows an entry as it was just saved, once', () => {
  const saved = { id: numberTalk.id, version: 2, savedAt: '2026-11-09T16:00' };
  const after = withSaved(mine, saved, { ...numberTalk, what: 'Number talk, again' });
  expect(after.entries.filter(({ id }) => id === numberTalk.id)).toEqual([
    { ...numberTalk, ...saved, what: 'Number talk, again' },
  ]);
  expect(after.entries).toHaveLength(2);
});

it('leaves out what was withdrawn', () => {
  expect(without(mine, numberTalk.id).entries).toEqual([retrieval]);
});
