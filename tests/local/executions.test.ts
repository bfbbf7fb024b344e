import { LEAD, STRANGER, school, TEACHER } from './school';

describe('opening a file', () => {
  const onOpen =
    "SpreadsheetApp.getUi().createMenu('PL').addItem('Log', 'show').addSeparator().addToUi();";

  test('gives an editor the menu that onOpen builds', () => {
    const { workspace, log } = school({ log: { onOpen } });
    expect(workspace.open(TEACHER, log).menus).toEqual([
      { title: 'PL', items: [{ label: 'Log', functionName: 'show' }, 'separator'] },
    ]);
  });

  test('gives a viewer no menu and a stranger nothing', () => {
    const { workspace, log } = school({ log: { onOpen } });
    workspace.files.share(log, TEACHER, 'reader');
    expect(workspace.open(TEACHER, log)).toEqual({ menus: [] });
    expect(() => workspace.open(STRANGER, log)).toThrow('cannot open');
  });

  test.each([
    ["SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))", 'Ui.showSidebar'],
    ["Drive.Files.get('x')", 'Drive.Files.get'],
    ["Gmail.Users.Drafts.list('me')", 'Gmail.Users.Drafts.list'],
    ["ScriptApp.newTrigger('x')", 'ScriptApp.newTrigger'],
  ])('refuses %s in the simple onOpen', (body, method) => {
    const { workspace, office } = school({ office: { onOpen: body } });
    const { execution } = workspace.open(LEAD, office);
    expect(execution?.error?.message).toContain(`You do not have permission to call ${method}`);
  });

  test('does not tell the simple onOpen who is there', () => {
    const { workspace, log } = school({
      log: { onOpen: 'return Session.getActiveUser().getEmail()' },
    });
    expect(workspace.open(TEACHER, log).execution?.result).toBe('');
  });
});

describe('a script', () => {
  const run = (body: string) => {
    const { workspace, log } = school({ log: { go: body } });
    return workspace.clickMenu(TEACHER, log, 'go');
  };

  test('sees the world clock and none of the machine it really runs on', () => {
    const names =
      'process require module setTimeout fetch URL Buffer structuredClone TextEncoder crypto expect';
    const body = `return [new Date().toISOString(), Date.now() - new Date().getTime(), ${names
      .split(' ')
      .map((name) => `typeof ${name}`)
      .join()}]`;
    expect(run(body).result).toEqual([
      '2026-11-09T08:00:00.000Z',
      0,
      ...names.split(' ').map(() => 'undefined'),
    ]);
  });

  test('is told by name of a member the workspace lacks', () => {
    expect(run('SpreadsheetApp.getActive().getSheets()[0].hideSheet()').error?.message).toBe(
      'not in the local workspace: Sheet.hideSheet',
    );
  });

  test('finds no advanced service that its manifest does not enable', () => {
    expect(run("Sheets.Spreadsheets.get('x')").error).toMatchObject({
      name: 'ReferenceError',
      message: 'Sheets is not defined',
    });
  });

  test('is refused a call outside the scopes of its manifest', () => {
    const manifest = { timeZone: 'Europe/London', oauthScopes: [] };
    const { workspace, log } = school(
      { log: { go: 'Session.getActiveUser().getEmail()' } },
      { manifest },
    );
    expect(workspace.clickMenu(TEACHER, log, 'go').error?.message).toBe(
      'You do not have permission to call Session.getActiveUser. Required permissions: https://www.googleapis.com/auth/userinfo.email',
    );
  });

  test('runs as the person who clicked', () => {
    const body =
      'return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail(), Session.getActiveUserLocale()]';
    expect(run(body).result).toEqual([TEACHER, TEACHER, 'cy']);
  });

  test('gets a blank address from a person whose address is hidden, and from another domain', () => {
    const { workspace, log } = school({
      log: { go: 'return Session.getActiveUser().getEmail()' },
    });
    workspace.people.add({ address: TEACHER, name: 'Teacher', addressHidden: true });
    workspace.files.share(log, STRANGER, 'writer');
    expect(workspace.clickMenu(TEACHER, log, 'go').result).toBe('');
    expect(workspace.clickMenu(STRANGER, log, 'go').result).toBe('');
  });

  test('is counted: remote calls, other calls, modelled time, console', () => {
    const execution = run(`
      const sheet = SpreadsheetApp.getActive().getSheetByName('Journal');
      sheet.appendRow(['x']); sheet.getLastRow();
      PropertiesService.getScriptProperties().setProperty('a', '1');
      console.warn('hello', { a: 1 });`);
    expect(execution.remote).toEqual([
      { service: 'Sheet', method: 'appendRow', ms: 400 },
      { service: 'Sheet', method: 'getLastRow', ms: 160 },
    ]);
    expect(execution.other).toContainEqual({
      service: 'Properties',
      method: 'setProperty',
      ms: 62,
    });
    expect(execution.console).toEqual([{ level: 'warn', text: 'hello {"a":1}' }]);
    expect(execution.ms).toBeGreaterThan(622);
  });

  test('moves the world clock by the time it took', () => {
    const { workspace, log } = school({ log: { go: 'Utilities.sleep(90000); return Date.now()' } });
    const before = workspace.epochMs();
    const { ms, result } = workspace.clickMenu(TEACHER, log, 'go');
    expect(workspace.epochMs()).toBe(before + ms);
    expect(result).toBe(before + ms);
  });

  test('ends at six minutes, and nothing after that takes effect', () => {
    const execution = run(`
      try { Utilities.sleep(300000); Utilities.sleep(300000); }
      finally { SpreadsheetApp.getActive().getSheets()[0].appendRow(['late']); }`);
    expect(execution).toMatchObject({
      outcome: 'timed out',
      error: { message: 'Exceeded maximum execution time' },
      ms: 360_000,
      remote: [],
    });
  });
});

describe('a page', () => {
  const log = {
    show: "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('PL'))",
    echo: 'return [Session.getActiveUser().getEmail(), a]',
    dated: 'return { at: new Date() }',
    hidden_: 'return 1',
  };
  const opened = () => {
    const made = school({ log });
    const { shown } = made.workspace.clickMenu(TEACHER, made.log, 'show');
    return { ...made, token: shown.page?.token ?? '', page: shown.page };
  };

  test('is shown as a sidebar 300 pixels wide', () => {
    expect(opened().page).toMatchObject({
      kind: 'sidebar',
      title: 'PL',
      html: '<p>Sidebar</p>',
      width: 300,
    });
  });

  test('calls the script as the person it was opened by', () => {
    const { workspace, token } = opened();
    expect(workspace.callFromPage(token, 'echo', [{ x: [1, null] }])).toMatchObject({
      ok: true,
      value: [TEACHER, { x: [1, null] }],
    });
  });

  test('cannot send or be sent a Date', () => {
    const { workspace, token } = opened();
    const sent = workspace.callFromPage(token, 'echo', [{ when: new Date(0) }]);
    expect(sent).toMatchObject({
      ok: false,
      error: { message: 'Failed due to illegal value in property: when' },
    });
    expect(workspace.callFromPage(token, 'dated', [])).toMatchObject({ ok: false });
  });

  test.each(['hidden_', 'App', 'nothing'])('cannot call %s', (name) => {
    const { workspace, token } = opened();
    expect(workspace.callFromPage(token, name, [])).toMatchObject({
      ok: false,
      error: { name: 'TypeError' },
    });
  });

  test('meets the trap of several accounts in one browser', () => {
    const { workspace, token } = opened();
    expect(workspace.callFromPage(token, 'echo', [1], { arrivesAs: LEAD })).toMatchObject({
      value: [LEAD, 1],
    });
    for (const arrivesAs of ['PERMISSION_DENIED', STRANGER]) {
      expect(workspace.callFromPage(token, 'echo', [1], { arrivesAs })).toMatchObject({
        ok: false,
        error: { message: expect.stringContaining('PERMISSION_DENIED') },
      });
    }
  });
});
