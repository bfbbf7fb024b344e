import { catchUpItems } from '../../src/core/inset/catch-up';
import { planYear } from '../../src/core/inset/plan';
import type { SidebarStart } from '../../src/core/wire/log-server';
import type { MyPage } from '../../src/core/wire/my-page';
import type { InsetFacts } from '../../src/core/wire/office-server';
import {
  afterTwilight,
  beAtTwilight,
  beforeTwilight,
  loadPage,
  save,
  twilight,
} from './page-calls';
import { assistant, lead, openSchool, type Page, type TestSchool, teacher } from './school';

/** Works every day, and has INSET in the contract. */
const fullTime = 's06@cwmffug.example.org';
const pupil = 'disgybl@cwmffug.example.org';
const hidden = 'cudd@cwmffug.example.org';

let school: TestSchool;
let beginning: unknown;

beforeAll(async () => {
  school = await openSchool();
  school.workspace.people.add({ address: pupil, name: 'Disgybl Ffug' });
  school.workspace.people.add({ address: hidden, name: 'Cudd Ffug', addressHidden: true });
  school.runUntilIdle();
  school.workspace.setClock(beforeTwilight);
  beginning = school.workspace.snapshot();
});
beforeEach(() => school.workspace.restore(beginning as never));

const codeOf = (reply: { ok: boolean }): unknown =>
  (reply as { error?: { code: string } }).error?.code;
const marksOf = (staff: string, about = twilight) =>
  school
    .rows('office', 'Attendance')
    .filter((row) => row['Day or session'] === about && row.Staff === staff)
    .map((row) => row.State);

describe('the way there', () => {
  test('is a link in everybody’s sidebar, once Settings says where it is', () => {
    const start = school.openPage(teacher, 'log', 'openSidebar').get<SidebarStart>('loadSidebar');
    expect(start.myPageLink).toBe(school.files.page?.url);
  });

  test('opens a page in the language of the person, which says for whom it is opened', () => {
    const openedOf = (page: Page) =>
      JSON.parse(/id="opened">(.*?)</.exec(page.opened.shown.page?.html ?? '')?.[1] ?? '');
    const page = school.visit(assistant);
    expect(page.opened).toMatchObject({ kind: 'web', who: lead, visitor: assistant });
    expect(openedOf(page)).toEqual({ address: assistant, language: 'en' });
    page.get('setLanguage', 'cy');
    const again = school.visit(assistant);
    expect(openedOf(again)).toEqual({ address: assistant, language: 'cy' });
    expect(again.opened.shown.page?.title).toBe('Fy nhudalen HMS');
    expect(openedOf(school.visit(teacher))).toEqual({ address: teacher, language: 'en' });
  });
});

describe('at a twilight', () => {
  test('somebody signs in, answers, and has it in their log, which PL Office takes in', () => {
    beAtTwilight(school, fullTime);
    const page = school.visit(fullTime);
    expect(loadPage(page).drafts.map(({ about }) => about)).toContain(twilight);
    save(page, 'saveAnswers');
    save(page, 'acceptDraft');
    school.runUntilIdle();
    expect(marksOf('S06')).toEqual(['present', '']);
    expect(school.rows('office', 'Entries')).toContainEqual(
      expect.objectContaining({ What: 'From My page', Staff: 'S06', State: 'live' }),
    );
    expect(school.rows('log', 'Log')).toContainEqual(
      expect.objectContaining({ 'What / Beth': 'From My page' }),
    );
    expect(loadPage(page).drafts.map(({ about }) => about)).not.toContain(twilight);
  });

  test('answers stand in the workbook without name, address or time', () => {
    beAtTwilight(school, fullTime);
    const before = school.rows('office', 'Evaluations').length;
    save(school.visit(fullTime), 'saveAnswers');
    const [row] = school.rows('office', 'Evaluations').slice(before);
    expect(row).toEqual({
      'Sealed key': expect.stringMatching(/^[0-9a-f]{64}$/),
      'Day or session': twilight,
      'Worth the time': '4',
      Learned: '3',
      'Shared understanding': '4',
    });
  });

  test('all the staff sign in within the same minutes, though Google puts some off', () => {
    const staff = school.files.sample.staff
      .map(({ address, id }) => ({ address, id }))
      .filter(({ address }) => address !== '')
      .filter(({ address }) => school.visit(address).ask('loadMyPage').ok);
    school.workspace.restore(beginning as never);
    expect(staff.length).toBeGreaterThan(35);
    const before = school.workspace.executions().length;
    for (const { address } of staff) {
      const page = school.visit(address);
      loadPage(page);
      page.get('signIn', twilight);
    }
    for (const { id } of staff) expect(marksOf(id).at(-1)).toBe('present');
    const runs = school.workspace.executions().slice(before);
    expect(runs.some(({ other }) => other.some(({ method }) => method === 'sleep'))).toBe(true);
    expect(Math.max(...runs.map(({ ms }) => ms))).toBeLessThan(60_000);
  });
});

describe('who is told nothing', () => {
  const calls = [
    ['loadMyPage'],
    ['connectOffice', 'https://docs.google.com/spreadsheets/d/1'],
    ['signIn', twilight],
    ['sayComing', { about: 'A3', coming: false }],
    ['saveAnswers', { about: twilight, useful: 1, learned: 1, common: 1 }],
    ['finishCatchUp', { key: 'catchuponce1', dayId: 'D1', minutes: 1, reflection: '', seen: [] }],
    ['acceptDraft', { about: twilight, entry: {} }],
    ['putDraftAway', twilight],
    ['bringDraftBack', twilight],
    ['saveRequest', { key: 'requestonce1', text: 'x', priority: '' }],
    ['withdrawRequest', 'r-1'],
    ['setLanguage', 'cy'],
  ] as const;
  const tabs = () => JSON.stringify([...school.tabs('office'), ...school.tabs('log')]);

  test.each([
    ['a pupil of the same domain', pupil, 'not-staff'],
    ['somebody who has left', 's20@cwmffug.example.org', 'not-staff'],
    ['a supply teacher not yet in Staff', 'eira.llanw@cwmffug.example.org', 'not-staff'],
  ])('%s, by any call', (_, address, code) => {
    const before = tabs();
    const properties = school.workspace.scriptProperties(school.files.page?.fileId ?? '');
    const page = school.visit(address);
    for (const [name, ...args] of calls) {
      const reply = page.ask(name, ...args);
      expect([name, codeOf(reply)]).toEqual([
        name,
        name === 'connectOffice' ? 'page-owner-only' : code,
      ]);
      expect(JSON.stringify(reply)).not.toMatch(/Nia|Enghraifft|S0\d/);
    }
    expect(tabs()).toBe(before);
    expect(school.workspace.scriptProperties(school.files.page?.fileId ?? '')).toEqual(properties);
  });

  test('somebody whose address Google does not give', () => {
    const { workspace } = school;
    const token = school.visit(hidden).token;
    for (const [name, ...args] of calls) {
      for (const openedFor of ['', hidden, lead]) {
        const answer = workspace.callFromPage(token, name, [openedFor, ...args]);
        expect(answer.ok && codeOf(answer.value as never)).toBe('address-unknown');
      }
    }
  });

  test('a stranger does not even see the page', () => {
    const { workspace, files } = school;
    const visit = (as: string) => () => workspace.openWebApp(as, files.page?.fileId ?? '');
    expect(visit('cai.dieithryn@example.com')).toThrow('You need access');
    expect(visit('huw@bryn-prawf.example.com')).toThrow('You need access');
  });

  test('another account of the same browser is told so, and gets nothing of either', () => {
    const { workspace } = school;
    const { token } = school.visit(fullTime);
    const answer = workspace.callFromPage(token, 'loadMyPage', [fullTime], { arrivesAs: teacher });
    expect(answer.ok && codeOf(answer.value as never)).toBe('other-account');
  });

  test('a page that names somebody else for whom it was opened', () => {
    const { workspace } = school;
    const { token } = school.visit(assistant);
    const answer = workspace.callFromPage(token, 'signIn', [fullTime, twilight]);
    expect(answer.ok && codeOf(answer.value as never)).toBe('other-account');
    expect(marksOf('S06')).toEqual([]);
  });

  test('a colleague, of anybody else', () => {
    const text = JSON.stringify(loadPage(school.visit(fullTime)));
    for (const { name, address, id } of school.files.sample.staff) {
      if (id === 'S06') continue;
      if (address !== '') expect(text).not.toContain(address);
      if (id !== 'S02') expect(text).not.toContain(name);
    }
  });
});

describe('PL Office at work at the same time', () => {
  test('a run between My page’s read and its row loses neither', () => {
    const { workspace } = school;
    school.openPage(teacher, 'log', 'openSidebar').get('saveEntry', {
      key: 'raceentry0001',
      entry: {
        what: 'Race',
        date: '2026-11-09',
        hours: 1,
        form: 'reading',
        idea: 'interest',
        priority: '',
        change: '',
        bringToInset: false,
      },
    });
    const page = school.visit(fullTime);
    workspace.faults.betweenCalls(2, () => school.runSchedule());
    const after = page.get<MyPage>('signIn', twilight);
    expect(after.occasions.find(({ id }) => id === twilight)?.mark).toBe('present');
    school.runUntilIdle();
    expect(marksOf('S06')).toEqual(['present']);
    expect(school.rows('office', 'Entries').filter((row) => row.What === 'Race')).toHaveLength(1);
  });

  test('people signing in before any call of a run lose nothing of it, nor it of them', () => {
    const { workspace } = school;
    for (let call = 1; call <= 4; call++) {
      workspace.restore(beginning as never);
      school.openPage(lead, 'log', 'openSidebar').get('startProject', {
        key: 'raceproject01',
        project: {
          title: 'Race',
          question: 'Q',
          objective: 'O',
          baseline: '',
          measure: '',
          starts: '2026-11-16',
          ends: '2027-06-25',
          priority: '',
          team: [],
        },
      });
      workspace.faults.betweenCalls(call, () => {
        school.visit(fullTime).get('signIn', twilight);
        school.visit(assistant).get('sayComing', { about: 'A3', coming: false });
      });
      expect(school.runSchedule().outcome).toBe('completed');
      school.runUntilIdle();
      expect(marksOf('S06')).toEqual(['present']);
      expect(marksOf('S09', 'A3')).toEqual(['not attending']);
      const projects = school.rows('office', 'Projects').filter((row) => row.Title === 'Race');
      expect(projects.map((row) => row.State)).toEqual(['ready']);
    }
  });

  test('two people signing in across each other are both in', () => {
    const page = school.visit(fullTime);
    school.workspace.faults.betweenCalls(2, () => school.visit(assistant).get('signIn', twilight));
    page.get('signIn', twilight);
    expect([marksOf('S06'), marksOf('S09')]).toEqual([['present'], ['present']]);
  });

  test('what the person and the lead enter across each other as caught up counts once, and both see which', () => {
    beAtTwilight(school, assistant);
    const page = school.visit(fullTime);
    const office = school.openPage(lead, 'office', 'openCatchUp');
    const mine = () => loadPage(page).catchUp.find(({ dayId }) => dayId === 'D5');
    const theirs = () => {
      const facts = office.get<InsetFacts>('loadInset', '2026-27');
      const items = catchUpItems(planYear(facts), facts.staff, facts.catchUp);
      return items.find(({ staff, dayId }) => staff === 'S06' && dayId === 'D5');
    };
    const done = { minutes: 60, seen: [] as readonly string[] };
    const asLead = { ...done, year: '2026-27', day: 'D5', staff: 'S06', undone: false };
    expect(mine()?.minutes).toBe(240);
    school.workspace.faults.betweenCalls(2, () =>
      office.get('closeCatchUp', { ...asLead, id: 'acrossother1' }),
    );
    page.get('finishCatchUp', { ...done, key: 'acrossother2', dayId: 'D5', reflection: 'Mine' });
    for (const item of [mine(), theirs()]) {
      expect(item?.done).toMatchObject([
        { reflection: '', minutes: 60, counts: 0, isSaidAgain: true },
        { reflection: 'Mine', minutes: 60, counts: 60, isSaidAgain: false },
      ]);
    }
    expect([mine()?.minutes, theirs()?.toCatchUp]).toEqual([180, 180]);
    const seen = theirs()?.done.map(({ id }) => id) ?? [];
    office.get('closeCatchUp', { ...asLead, id: 'acrossother3', seen });
    expect([mine()?.minutes, theirs()?.toCatchUp]).toEqual([120, 120]);
    expect(theirs()?.done.map(({ counts }) => counts)).toEqual([0, 60, 60]);
  });

  test('rows that somebody has sorted still count for whom they are', () => {
    const { workspace, files } = school;
    const page = school.visit(fullTime);
    page.get('signIn', twilight);
    const sheet = workspace.files
      .sheets(lead, files.office)
      .find(({ title }) => title === 'Attendance');
    workspace.files.sortRange(lead, files.office, sheet?.sheetId ?? 0, 3);
    expect(loadPage(page).occasions.find(({ id }) => id === twilight)?.mark).toBe('present');
  });
});

describe('another workbook', () => {
  test('a copy of PL Office is not connected, and what is connected stays so', () => {
    const { workspace, files } = school;
    const copy = workspace.files.copy(lead, files.office);
    const reply = school.visit(lead).ask('connectOffice', workspace.files.get(lead, copy).link);
    expect(codeOf(reply)).toBe('a-copy');
    expect(loadPage(school.visit(fullTime)).me.id).toBe('S06');
  });

  test('PL Office that is gone is told to visitors, and asked of the owner', () => {
    const { workspace, files } = school;
    workspace.files.remove(lead, files.office);
    expect(codeOf(school.visit(fullTime).ask('loadMyPage'))).toBe('page-office-lost');
    expect(school.visit(lead).get('loadMyPage')).toEqual({
      state: 'not connected',
      mayConnect: true,
      link: files.page?.url,
    });
  });

  test('somebody with an office role who is not its owner does not connect it', () => {
    const link = school.workspace.files.get(lead, school.files.office).link;
    const reply = school.visit('s01@cwmffug.example.org').ask('connectOffice', link);
    expect(codeOf(reply)).toBe('page-owner-only');
  });
});

test('junk from a page is refused in words, and never by chance a call that is right', () => {
  school.workspace.setClock(afterTwilight);
  const page = school.visit(fullTime);
  const junk: readonly unknown[] = [null, 0, '', 'x'.repeat(50_000), [], {}, { about: {} }, [[1]]];
  const before = JSON.stringify([...school.tabs('office')]);
  const names = ['signIn', 'sayComing', 'saveAnswers', 'finishCatchUp', 'acceptDraft'];
  const others = ['putDraftAway', 'bringDraftBack', 'saveRequest', 'withdrawRequest'];
  for (const name of [...names, ...others]) {
    for (const one of junk) expect([name, page.ask(name, one).ok]).toEqual([name, false]);
  }
  expect(JSON.stringify([...school.tabs('office')])).toBe(before);
});
