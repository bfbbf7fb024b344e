import { fc } from '../properties';
import { insetPapers, insetSaves } from './inset-jobs';
import { lead, openSchool, type TestSchool, teacher } from './school';

let school: TestSchool;

beforeAll(async () => {
  school = await openSchool();
  school.runUntilIdle();
});

const junk = fc.letrec((tie) => ({
  leaf: fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constantFrom(null, '', '*', 'D3', 'fr', '__proto__', 'toString', 'x'.repeat(10_000)),
  ),
  node: fc.oneof(
    { depthSize: 'small' },
    tie('leaf'),
    fc.array(tie('node'), { maxLength: 4 }),
    fc.dictionary(
      fc.constantFrom(
        'dayId',
        'typedCount',
        'facts',
        'key',
        'was',
        'id',
        'version',
        'entry',
        'team',
      ),
      tie('node'),
      { maxKeys: 5 },
    ),
  ),
})).node;

const everything = (): string =>
  JSON.stringify([
    ...(['log', 'office', 'contacts'] as const).map((workbook) =>
      school.workspace.files.sheets(lead, school.files[workbook]).map(({ values }) => values),
    ),
    school.workspace.mail.all().length,
    school.workspace.scriptProperties(school.files.office),
  ]);

describe.each([
  ['PL Office', 'office', 'openNotice', lead, officeCalls()],
  ['PL Log', 'log', 'openSidebar', teacher, ['saveEntry', 'withdrawEntry', 'startProject']],
] as const)('a page of %s that sends anything', (_, workbook, command, who, names) => {
  test('is refused in words, and nothing is written or sent', () => {
    const page = school.openPage(who, workbook, command);
    const before = everything();
    const call = fc.property(
      fc.constantFrom(...names),
      fc.array(junk, { maxLength: 3 }),
      (name, args) => {
        // These may be asked about a day that there is.
        fc.pre(!/^(prepareNotice|stopNotice)$/.test(name) || args[0] !== 'D3');
        // A minute later: Google limits the reads of one.
        school.workspace.setClock(minuteAfter(school.workspace.now()));
        const reply = page.ask(name, ...(JSON.parse(JSON.stringify(args)) as unknown[]));
        expect(reply).toMatchObject({
          ok: false,
          error: { message: expect.stringMatching(/\w \w/) },
        });
        expect(reply.ok || reply.error.code).toMatch(/^(bad-input|day-unknown|not-yours)$/);
      },
    );
    fc.assert(call, { numRuns: 240 });
    expect(everything()).toBe(before);
  });
});

function officeCalls(): readonly string[] {
  return [
    'saveSetUp',
    'prepareNotice',
    'sendTest',
    'approveNotice',
    'stopNotice',
    'decideDraftGone',
    ...[...insetSaves, ...insetPapers].map(({ call }) => call),
  ];
}

function minuteAfter(local: string): string {
  return new Date(Date.parse(`${local}Z`) + 61_000).toISOString().slice(0, 19);
}

test('somebody given PL Office by mistake learns nothing from any command, for whomever they ask', () => {
  school.workspace.files.share(school.files.office, teacher, 'writer');
  const { token } = school.openPage(teacher, 'office', 'openNotice');
  const before = everything();
  const calls = [
    ...officeCalls(),
    ...['loadSetUp', 'continueSetUp', 'finishSetUp', 'checkWorkbooks', 'loadNoticeDays'],
    ...['runNow', 'approveProjects', 'loadSending', 'stopSending', 'resumeSending'],
    ...['loadRunner', 'takeOver'],
  ];
  const decision = { key: 'k', was: 'sent', dayId: 'D3', typedCount: '1', facts: '' };
  for (const name of calls) {
    const argument = /prepareNotice|stopNotice|sendTest/.test(name) ? 'D3' : decision;
    for (const asked of [teacher, teacher.toUpperCase(), lead, undefined, { lead }, [teacher]]) {
      const answer = school.workspace.callFromPage(token, name, [asked, argument, 'en']);
      const code = answer.ok && (answer.value as { error?: { code: string } }).error?.code;
      expect([name, code]).toEqual([
        name,
        expect.stringMatching(/^(not-office|other-account|not-runner|bad-input)$/),
      ]);
    }
  }
  expect(everything()).toBe(before);
});
