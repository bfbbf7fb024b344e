import type { CheckReport } from '../../src/core/wire/office-server';
import type { Reply } from '../../src/core/wire/reply';
import { schoolDay, twilightDay, wholeYear } from '../core/inset/whole-year';
import { checkReport, nia, ok, openDialog, runReport, small, waitingReport } from './office-world';
import { makeLater, withBrowser } from './with-browser';

const world = withBrowser({ viewport: small });

describe('Check the workbooks', () => {
  it('checks on opening, links each finding to its cell and keeps long lists short', async () => {
    const { page } = await openDialog(world.context, 'check', {
      checkWorkbooks: () => ok(checkReport),
    });
    await page.getByText('16 things to put right. 1 thing to know.').waitFor();
    const place = page.getByRole('link', { name: 'Staff!D7' });
    expect(await place.getAttribute('href')).toContain('range=D7');
    expect(await place.getAttribute('target')).toBe('_blank');
    expect(await page.getByText('Every row can be read.').count()).toBe(1);
    expect(await page.locator('.finding:visible').count()).toBe(14);
    await page.getByRole('button', { name: 'Show 3 more' }).click();
    expect(await page.locator('.finding:visible').count()).toBe(17);
  });

  it('prints every finding and no controls', async () => {
    const { page } = await openDialog(world.context, 'check', {
      checkWorkbooks: () => ok(checkReport),
    });
    await page.getByText('16 things to put right.').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.finding:visible').count()).toBe(17);
    expect(await page.locator('button:visible').count()).toBe(0);
  });

  it('tells what of INSET does not fit, at its cell, and what each day still lacks', async () => {
    const day = { ...schoolDay, date: '2026-10-24', venue: '', aimEnglish: '' };
    const columns = { id: 0, date: 1 };
    const places = { title: 'INSET days', bookId: 'office1', sheetId: 1103, columns };
    const inset = {
      years: [{ ...wholeYear, days: [day, twilightDay] }],
      places: { days: { ...places, rows: { d2: 1, d5: 2 } } },
    };
    const { page } = await openDialog(world.context, 'check', {
      checkWorkbooks: () => ok({ ...checkReport, sections: [], inset }),
    });
    await page.getByText('1 thing to put right. 1 thing to know.').waitFor();
    const cell = page.getByRole('link', { name: 'INSET days!B2' });
    expect(await cell.getAttribute('href')).toBe(
      'https://docs.google.com/spreadsheets/d/office1/edit#gid=1103&range=B2',
    );
    await page.getByText('Equity: 24 October 2026 is at a weekend.').waitFor();
    await page
      .getByText('Equity: No aim yet (staff should know it beforehand). No venue yet.')
      .waitFor();
  });

  it('keeps the last report in sight while it checks again, and when that fails', async () => {
    let again = makeLater<Reply<CheckReport>>();
    let first = true;
    const { page, callsOf } = await openDialog(world.context, 'check', {
      checkWorkbooks: () => {
        if (!first) return again.promise;
        first = false;
        return ok(checkReport);
      },
    });
    await page.getByRole('button', { name: 'Check again' }).dblclick();
    await page.getByText('16 things to put right.').waitFor();
    again.give({ ok: false, error: { code: 'google-failed', message: 'Sheets did not answer.' } });
    await page.getByText('Sheets did not answer.').waitFor();
    expect(await page.getByText('16 things to put right.').count()).toBe(1);
    again = makeLater();
    again.give(ok({ ...checkReport, sections: [] }));
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('Everything is as it should be.').waitFor();
    expect(callsOf('checkWorkbooks')).toHaveLength(3);
  });

  it('makes no link of a place that does not lead to the web', async () => {
    const finding = {
      place: 'Staff!A1',
      link: 'javascript:alert(1)',
      text: 'x',
      kind: 'know' as const,
    };
    const { page } = await openDialog(world.context, 'check', {
      checkWorkbooks: () =>
        ok({ ...checkReport, sections: [{ title: 'Staff', fine: '', findings: [finding] }] }),
    });
    await page.getByText('Staff!A1').waitFor();
    expect(await page.locator('a').count()).toBe(0);
  });
});

describe('Run now', () => {
  it('runs once on opening and says plainly what it did', async () => {
    const { page, callsOf } = await openDialog(world.context, 'run', {
      runNow: () => ok(runReport),
    });
    await page.getByText('Project set up: Oracy in Year 1').waitFor();
    await page.getByRole('button', { name: 'Cymraeg' }).click();
    await page.getByText('Beth a wnaed').waitFor();
    expect(await page.locator('ul.sentences').getAttribute('lang')).toBe('en');
    expect(callsOf('runNow')).toHaveLength(1);
  });

  it('says who the runner is where it is somebody else, and offers no second try', async () => {
    const message = 'Ann Prawf is the runner. What is due is done within ten minutes.';
    const { page } = await openDialog(world.context, 'run', {
      runNow: () => ({ ok: false, error: { code: 'not-runner', message } }),
    });
    await page.getByText(message).waitFor();
    expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
  });

  it('sets up the projects chosen, once, and shows their titles as text', async () => {
    const { page, callsOf } = await openDialog(world.context, 'run', {
      runNow: () => ok(waitingReport),
      approveProjects: () => ok({ ...runReport, done: ['Projects set up: 2'] }),
    });
    await page.getByText('<b>Outdoor</b> maths').waitFor();
    await page.getByRole('checkbox', { name: /Incidental Welsh/ }).uncheck();
    await page.getByRole('button', { name: 'Set up 2 projects' }).dblclick();
    await page.getByText('Projects set up: 2').waitFor();
    expect(callsOf('approveProjects').map((call) => call.args)).toEqual([[nia, ['P-1', 'P-3']]]);
  });

  it('asks for at least one project', async () => {
    const { page, callsOf } = await openDialog(world.context, 'run', {
      runNow: () =>
        ok({ ...waitingReport, waitingProjects: waitingReport.waitingProjects.slice(0, 1) }),
    });
    await page.getByRole('checkbox').uncheck();
    await page.getByRole('button', { name: 'Set up 0 projects' }).click();
    await page.getByText('Choose at least one project.').waitFor();
    expect(callsOf('approveProjects')).toEqual([]);
  });

  it('says when there was more to do than fits in one run', async () => {
    const { page } = await openDialog(world.context, 'run', {
      runNow: () => ok({ ...runReport, finished: false }),
    });
    await page.getByText('There was more to do than fits in one run.').waitFor();
  });
});

describe('Stop all sending', () => {
  it('stops, says so, and allows again', async () => {
    const { page, callsOf } = await openDialog(world.context, 'sending', {
      loadSending: () => ok({ stopped: false, waiting: 338, pausedUntil: null }),
      stopSending: () => ok({ stopped: true, waiting: 338, pausedUntil: null }),
      resumeSending: () => ok({ stopped: false, waiting: 338, pausedUntil: null }),
    });
    await page.getByText('338 messages are waiting to leave at their time.').waitFor();
    await page.getByRole('button', { name: 'Stop all sending' }).dblclick();
    await page.getByText('Stopped. Nothing leaves from now on.').waitFor();
    await page.locator('h1:focus').waitFor();
    await page.getByRole('button', { name: 'Allow sending again' }).click();
    await page.getByText('Allowed. What is due leaves within ten minutes.').waitFor();
    expect(callsOf('stopSending')).toHaveLength(1);
  });

  it('lets somebody stop it even when we could not see how things stand', async () => {
    const { page } = await openDialog(world.context, 'sending', {
      loadSending: () => {
        throw new Error('Service Spreadsheets failed');
      },
      stopSending: () => ok({ stopped: true, waiting: 1, pausedUntil: null }),
    });
    await page.getByRole('alert').waitFor();
    await page.getByRole('button', { name: 'Stop all sending' }).click();
    await page.getByText('All sending is stopped.').waitFor();
  });
});

describe('Take over as runner', () => {
  it('says what taking over means, and does it once', async () => {
    const { page, callsOf } = await openDialog(world.context, 'runner', {
      loadRunner: () =>
        ok({
          runner: 'ann.prawf@cwmffug.example.org',
          isMe: false,
          lastGoodRun: null,
          mayEditArea: false,
        }),
      takeOver: () => ok({ runner: nia }),
    });
    await page.getByText('Mail to families and staff leaves from your account').waitFor();
    await page.getByText('First ask its owner to share the area with you').waitFor();
    await page.getByRole('button', { name: 'Take over', exact: true }).dblclick();
    await page.getByText(`The runner is now: ${nia}`).waitFor();
    expect(callsOf('takeOver')).toHaveLength(1);
  });

  it('offers nothing to take over to the one who is the runner', async () => {
    const { page } = await openDialog(world.context, 'runner', {
      loadRunner: () =>
        ok({ runner: nia, isMe: true, lastGoodRun: '2026-11-09T14:10', mayEditArea: true }),
    });
    await page.getByText('You are the runner.').waitFor();
    expect(await page.getByRole('button', { name: 'Take over' }).count()).toBe(0);
  });
});
