import { LEAD, result, school, TEACHER } from './school';

const sheet = 'const sheet = SpreadsheetApp.getActive().getSheets()[0];';

describe('an execution that is killed', () => {
  const go = `${sheet} try { sheet.appendRow(['1']); sheet.appendRow(['2']); sheet.appendRow(['3']); } catch (e) { sheet.appendRow(['caught']); } finally { sheet.appendRow(['finally']); }`;

  test.each([
    ['before', ['at', '1']],
    ['after', ['at', '1', '2']],
  ] as const)('%s its second call leaves what was done and does no more', (when, column) => {
    const { workspace, log } = school({ log: { go } });
    workspace.faults.killCall(2, when);
    expect(workspace.clickMenu(TEACHER, log, 'go').outcome).toBe('killed');
    expect(workspace.files.sheets(TEACHER, log)[0]?.display.map(([first]) => first)).toEqual(
      column,
    );
  });

  test('lets go of its lock', () => {
    const { workspace, log } = school({
      log: {
        go: `LockService.getScriptLock().tryLock(1); ${sheet} sheet.getLastRow();`,
        free: 'return LockService.getScriptLock().tryLock(1)',
      },
    });
    workspace.faults.killCall(1, 'before');
    expect(workspace.clickMenu(TEACHER, log, 'go').outcome).toBe('killed');
    expect(workspace.clickMenu(TEACHER, log, 'free').result).toBe(true);
  });

  test('answers its page with a failure', () => {
    const { workspace, log } = school({
      log: {
        show: "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))",
        save: `${sheet} try { sheet.appendRow(['1']); } catch (e) {} return 'saved';`,
      },
    });
    const token = workspace.clickMenu(TEACHER, log, 'show').shown.page?.token ?? '';
    workspace.faults.killCall(1, 'after');
    expect(workspace.callFromPage(token, 'save', [])).toMatchObject({ ok: false });
    expect(workspace.files.sheets(TEACHER, log)[0]?.display).toHaveLength(2);
  });
});

describe('a call that fails', () => {
  const go = `try { Drive.Files.create({ name: 'x', mimeType: 'application/vnd.google-apps.folder' }); } catch (e) { return [e.name, e.details.code]; }`;
  const count = ({ workspace }: ReturnType<typeof school>): number =>
    workspace.files.tree(LEAD)[0]?.children.filter(({ name }) => name === 'x').length ?? 0;

  test('before it is done has no effect', () => {
    const made = school({ office: { go } });
    made.workspace.faults.failCall(1, { when: 'before' });
    expect(made.workspace.clickMenu(LEAD, made.office, 'go').result).toEqual([
      'GoogleJsonResponseException',
      503,
    ]);
    expect(count(made)).toBe(0);
  });

  test('after it is done has its effect and still throws', () => {
    const made = school({ office: { go } });
    made.workspace.faults.failCall(1, {
      when: 'after',
      error: { code: 500 },
      method: 'Drive.Files.create',
    });
    expect(made.workspace.clickMenu(LEAD, made.office, 'go').result).toEqual([
      'GoogleJsonResponseException',
      500,
    ]);
    expect(count(made)).toBe(1);
  });

  test('fails once: the next execution is whole', () => {
    const made = school({ office: { go } });
    made.workspace.faults.failCall(1);
    made.workspace.clickMenu(LEAD, made.office, 'go');
    expect(made.workspace.clickMenu(LEAD, made.office, 'go').result).toBeUndefined();
    expect(count(made)).toBe(1);
  });
});

test('another person acts between two calls and meets the lock', () => {
  const { workspace, log } = school({
    log: {
      slow: `LockService.getScriptLock().waitLock(1); ${sheet} sheet.appendRow(['slow']); return sheet.getLastRow();`,
      quick: `${sheet} sheet.appendRow(['quick']); return LockService.getScriptLock().tryLock(10);`,
    },
  });
  const seen: unknown[] = [];
  workspace.faults.betweenCalls(1, () => {
    seen.push(workspace.clickMenu(TEACHER, log, 'quick').result);
  });
  expect(workspace.clickMenu(LEAD, log, 'slow').result).toBe(3);
  expect(seen).toEqual([false]);
  expect(workspace.files.sheets(LEAD, log)[0]?.display.map(([first]) => first)).toEqual([
    'at',
    'quick',
    'slow',
  ]);
});

describe('triggers', () => {
  const office = {
    set: "ScriptApp.newTrigger('tick').timeBased().everyMinutes(10).create()",
    tick: `${sheet} sheet.appendRow([Session.getEffectiveUser().getEmail(), Session.getActiveUser().getEmail()]);`,
    mine: 'return ScriptApp.getProjectTriggers().map((t) => t.getHandlerFunction())',
    ui: 'SpreadsheetApp.getUi()',
    setUi: "ScriptApp.newTrigger('ui').timeBased().everyMinutes(5).create()",
  };

  test('fire when they are due, as whoever made them', () => {
    const { workspace, office: file } = school({ office });
    result(workspace.clickMenu(LEAD, file, 'set'));
    expect(workspace.advanceClock(9)).toEqual([]);
    expect(workspace.advanceClock(22)).toHaveLength(3);
    expect(workspace.now().slice(0, 16)).toBe('2026-11-09T08:31');
    expect(workspace.files.sheets(LEAD, file)[0]?.display[1]).toEqual([LEAD, '']);
  });

  test('are seen by their maker only, and are twenty at most', () => {
    const { workspace, office: file } = school({ office });
    workspace.files.share(file, TEACHER, 'writer');
    for (let made = 0; made < 20; made++) result(workspace.clickMenu(LEAD, file, 'set'));
    expect(workspace.clickMenu(LEAD, file, 'set').error?.message).toContain('too many triggers');
    expect(workspace.clickMenu(TEACHER, file, 'mine').result).toEqual([]);
  });

  test('have no screen', () => {
    const { workspace, office: file } = school({ office });
    workspace.clickMenu(LEAD, file, 'setUi');
    expect(workspace.advanceClock(5)[0]?.error?.message).toContain('getUi() from this context');
  });

  test('fire at most hourly when the clock moves by days', () => {
    const { workspace, office: file } = school({ office });
    workspace.clickMenu(LEAD, file, 'set');
    expect(workspace.advanceClock(60 * 24 * 2)).toHaveLength(48);
  });
});

test('a snapshot brings everything back', () => {
  const { workspace, log } = school({ log: { go: `${sheet} sheet.appendRow(['x']);` } });
  const before = workspace.snapshot();
  const at = workspace.epochMs();
  result(workspace.clickMenu(TEACHER, log, 'go'));
  workspace.restore(before);
  expect(workspace.files.sheets(TEACHER, log)[0]?.display).toHaveLength(1);
  expect(workspace.epochMs()).toBe(at);
  expect(workspace.executions()).toEqual([]);
  result(workspace.clickMenu(TEACHER, log, 'go'));
  workspace.restore(before);
  expect(workspace.files.sheets(TEACHER, log)[0]?.display).toHaveLength(1);
});
