import {
  acceptDraft,
  bringDraftBack,
  loadMyPage,
  putDraftAway,
  signIn,
} from '../../../src/app/page';
import { isUserError } from '../../../src/core/errors';
import { parseJournalRow } from '../../../src/core/journal';
import { foldJournal } from '../../../src/core/journal-fold';
import type { CellValue } from '../../../src/core/tables';
import type { MyPage } from '../../../src/core/wire/my-page';
import { type FakePage, makePage } from '../../fakes/page';
import { codeOfRefusal } from '../../fakes/refusal';
import { serviceError } from '../../fakes/remote';
import { entry } from './calls';
import { afterTwilight, ffion, mair, school } from './school';

const wasThere = {
  about: 'A2',
  staff: 'S2',
  by: 'S2',
  state: 'present',
  minutes: 90,
  pay: 'paid',
  at: '2026-11-12T15:40',
} as const;
/** Says nothing else of the mark, which a register may change at the same time. */
const isLogged = {
  ...{ about: 'A2', staff: 'S2', by: 'S2', at: afterTwilight },
  ...{ state: '', minutes: null, pay: '', logged: true, date: null, draft: '' },
};
const tabs = { ...school, attendance: [wasThere] };
const open = (visitor = mair): FakePage => makePage(visitor, tabs, { now: afterTwilight });
const accepted = { about: 'A2', entry };

/** The journal as PL Office takes it in. */
function takenIn(page: FakePage) {
  const events = page.journal().flatMap((line, row) => {
    const parsed = parseJournalRow(line as CellValue[], row);
    if (parsed.kind === 'problem') throw new Error(`unreadable: ${parsed.expected}`);
    return [parsed];
  });
  return foldJournal(events).entries;
}

function shown(page: FakePage, visitor = mair): MyPage {
  const start = loadMyPage(page.context, visitor);
  if (start.state !== 'ready') throw new Error(start.state);
  return start.page;
}

describe('accepting a draft', () => {
  test('makes an entry of one’s own, as the sidebar would, and marks that it is logged', () => {
    const page = open();
    const { saved, page: after } = acceptDraft(page.context, mair, accepted);
    expect(saved).toEqual({
      id: expect.stringMatching(/^e-[0-9a-z]{11}-[0-9a-f]{16}$/),
      version: 1,
      savedAt: afterTwilight,
    });
    expect(page.journal()).toEqual([
      [afterTwilight, mair, 'entry', saved.id, '1', JSON.stringify(entry)],
    ]);
    expect(takenIn(page)).toMatchObject([{ state: 'live', by: mair, entry }]);
    expect(page.rows('attendance').at(-1)).toEqual(isLogged);
    expect(after.occasions.find(({ id }) => id === 'A2')).toMatchObject({
      mark: 'present',
      attended: 90,
      signedInAt: '2026-11-12T15:40',
    });
    expect(after.drafts).toEqual([]);
    expect(page.remote.names).toEqual(['sheets.read', 'sheets.write', 'sheets.write']);
  });

  test('as changed keeps the change', () => {
    const page = open();
    acceptDraft(page.context, mair, { about: 'A2', entry: { ...entry, change: 'Wider “ŵ”' } });
    expect(takenIn(page)).toMatchObject([{ entry: { change: 'Wider “ŵ”' } }]);
  });

  test('where the mark was lost, the same again is the same entry, and marked', () => {
    const page = open();
    page.remote.failCall(3, serviceError(503, 'backendError'));
    expect(() => acceptDraft(page.context, mair, accepted)).toThrow();
    const start = loadMyPage(page.context, mair);
    expect(start.state === 'ready' && start.page.drafts).toHaveLength(1);
    acceptDraft(page.context, mair, accepted);
    acceptDraft(page.context, mair, accepted);
    expect(takenIn(page)).toHaveLength(1);
    expect(page.rows('attendance').filter(({ logged }) => logged)).toHaveLength(1);
  });

  test('of the same session by two people is two entries', () => {
    const page = makePage(
      mair,
      { ...school, attendance: [wasThere, { ...wasThere, staff: 'S3', by: 'S3' }] },
      { now: afterTwilight },
    );
    acceptDraft(page.context, mair, accepted);
    page.identity.address = ffion;
    acceptDraft(page.context, ffion, accepted);
    expect(takenIn(page).map(({ by }) => by)).toEqual([mair, ffion]);
  });

  test('says of each field what is wrong, and keeps nothing', () => {
    const page = open();
    const wrong = { ...entry, what: '', hours: -1, date: '2026-11-13' };
    try {
      acceptDraft(page.context, mair, { about: 'A2', entry: wrong });
    } catch (error) {
      expect(isUserError(error) && error.details).toEqual({
        what: 'empty',
        hours: 'out-of-range',
        date: 'in-the-future',
      });
    }
    expect(page.journal()).toEqual([]);
    expect(page.rows('attendance')).toHaveLength(1);
  });

  test.each([
    ['of what one was not at', 'A1', 'draft-gone'],
    ['of what is not over', 'A3', 'draft-gone'],
    ['of nothing', 'X', 'occasion-changed'],
  ])('%s is refused', (_, about, code) => {
    const page = open();
    expect(codeOfRefusal(() => acceptDraft(page.context, mair, { about, entry }))).toBe(code);
    expect(page.journal()).toEqual([]);
  });

  test.each([[null], [{}], [{ about: 'A2' }], [{ about: 'A2', entry: { what: 7 } }]])(
    '%j is refused',
    (claimed) => {
      const page = open();
      expect(['bad-input', 'occasion-changed']).toContain(
        codeOfRefusal(() => acceptDraft(page.context, mair, claimed as never)),
      );
      expect(page.journal()).toEqual([]);
    },
  );

  test('where PL Log is gone or has no journal says whom to tell, and stays a draft', () => {
    const page = open();
    page.books.delete('log');
    expect(codeOfRefusal(() => acceptDraft(page.context, mair, accepted))).toBe('log-not-ready');
    expect(page.rows('attendance')).toHaveLength(1);
  });
});

describe('a draft that is not wanted', () => {
  const said = (draft: string) => ({ ...isLogged, logged: false, draft });

  test('is put away, and keeps what one is marked as', () => {
    const page = open();
    const after = putDraftAway(page.context, mair, 'A2');
    expect(after.drafts).toEqual([]);
    expect(after.draftsAway).toMatchObject([{ about: 'A2', entry: { hours: 1.5 } }]);
    putDraftAway(page.context, mair, 'A2');
    expect(page.rows('attendance').slice(1)).toEqual([said('put away')]);
    expect(shown(page).occasions.find(({ id }) => id === 'A2')).toMatchObject({
      mark: 'present',
      attended: 90,
    });
    expect(page.journal()).toEqual([]);
  });

  test('is brought back as it was, once, and can be put away again', () => {
    const page = open();
    const { drafts } = shown(page);
    putDraftAway(page.context, mair, 'A2');
    page.remote.clear();
    const back = bringDraftBack(page.context, mair, 'A2');
    expect([back.drafts, back.draftsAway]).toEqual([drafts, []]);
    expect(page.remote.names).toEqual(['sheets.read', 'sheets.write']);
    bringDraftBack(page.context, mair, 'A2');
    expect(page.rows('attendance').slice(1)).toEqual([said('put away'), said('brought back')]);
    expect(putDraftAway(page.context, mair, 'A2').draftsAway).toHaveLength(1);
  });

  test('goes into the log from a page on which it is not put away yet, and is no draft then', () => {
    const page = open();
    putDraftAway(page.context, mair, 'A2');
    const { page: after } = acceptDraft(page.context, mair, accepted);
    expect([after.drafts, after.draftsAway]).toEqual([[], []]);
    expect(bringDraftBack(page.context, mair, 'A2').drafts).toEqual([]);
    expect(putDraftAway(page.context, mair, 'A2').draftsAway).toEqual([]);
    expect(page.rows('attendance').slice(1)).toEqual([said('put away'), isLogged]);
  });

  test('does not come back when one signs in or is marked anew', () => {
    const page = open();
    putDraftAway(page.context, mair, 'A2');
    expect(signIn(page.context, mair, 'A2').drafts).toEqual([]);
  });

  test('stays a colleague’s draft', () => {
    const rows = [wasThere, { ...wasThere, staff: 'S3', by: 'S3' }];
    const page = makePage(mair, { ...school, attendance: rows }, { now: afterTwilight });
    putDraftAway(page.context, mair, 'A2');
    page.identity.address = ffion;
    expect(shown(page, ffion)).toMatchObject({ drafts: [{ about: 'A2' }], draftsAway: [] });
  });

  test.each([
    ['A1', 'draft-gone'],
    ['X', 'occasion-changed'],
    [null, 'occasion-changed'],
  ])('is none where one was not: %s', (about, code) => {
    for (const call of [putDraftAway, bringDraftBack]) {
      const page = open();
      expect(codeOfRefusal(() => call(page.context, mair, about))).toBe(code);
      expect(page.rows('attendance')).toHaveLength(1);
    }
  });
});
