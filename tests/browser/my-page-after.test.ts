import { takePicture } from './look';
import { cariAfter, change, dewi, dewiTwice, mair, ok, openMyPage, phone } from './my-page-world';
import { withBrowser } from './with-browser';

const open = withBrowser({ viewport: phone });

describe('the three questions', () => {
  it('are answered with words, kept without a name, and can be changed', async () => {
    const { page, callsOf } = await openMyPage(open.context, cariAfter);
    const after = page.getByRole('region', { name: 'How was it?' });
    await after.getByText('Leaders see the answers from five people up, without names.').waitFor();
    await after.getByText('4 · Fully').first().click();
    await after.getByText('3 · Quite a lot').click();
    await after.getByText('1 · Not yet').click();
    await after.getByRole('button', { name: 'Send my answers' }).click();
    await after.getByText('Your answers are kept, without your name.').waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'answered-A2');
    expect(callsOf('saveAnswers')[0]?.args[1]).toEqual({
      about: 'A2',
      useful: 4,
      learned: 3,
      common: 1,
    });
    await after.getByRole('button', { name: 'Change my answers' }).click();
    expect(await after.getByLabel('4 · Fully').first().isChecked()).toBe(true);
    await after.getByText('2 · A little').nth(2).click();
    await after.getByRole('button', { name: 'Send my answers' }).click();
    await after.getByText('Your answers are kept').waitFor();
    expect(callsOf('saveAnswers')[1]?.args[1]).toMatchObject({ useful: 4, common: 2 });
  });

  it('are all asked for: the first one left open is said and focused', async () => {
    const { page, callsOf } = await openMyPage(open.context, cariAfter);
    await page.getByText('4 · Fully').first().click();
    await page.getByRole('button', { name: 'Send my answers' }).click();
    await page.getByText('Choose one of the four.').first().waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'answers-A2-learned');
    expect(await page.getByText('Choose one of the four.').count()).toBe(2);
    expect(callsOf('saveAnswers')).toHaveLength(0);
  });

  it('keep what was chosen when the call fails, and over a reload', async () => {
    const { page } = await openMyPage(open.context, cariAfter, {
      saveAnswers: () => {
        throw new Error('Exception: Service Spreadsheets timed out');
      },
    });
    for (const text of ['3 · Mostly', '4 · A lot']) await page.getByText(text).first().click();
    await page.getByText('4 · Fully').last().click();
    await page.getByRole('button', { name: 'Send my answers' }).click();
    await page.getByRole('alert').getByText('Something went wrong.').waitFor();
    expect(await page.getByLabel('4 · A lot').isChecked()).toBe(true);
    await page.reload();
    await page.getByLabel('4 · A lot').waitFor();
    expect(await page.getByLabel('4 · A lot').isChecked()).toBe(true);
  });

  it('stay folded but for the first, where several wait', async () => {
    const both = change(cariAfter, 'D2', { mayEvaluate: true });
    const { page } = await openMyPage(open.context, both);
    const after = page.getByRole('region', { name: 'How was it?' });
    await after.getByRole('button', { name: 'Send my answers' }).first().waitFor();
    const shown = after.locator('form:visible');
    expect(await shown.count()).toBe(1);
    await after.getByText('Equity: every learner · Thursday 12 November 2026').click();
    expect(await shown.count()).toBe(2);
  });
});

describe('the draft for one’s log', () => {
  it('goes in as it is with one tap, and says where it can be changed', async () => {
    const { page, callsOf } = await openMyPage(open.context, cariAfter);
    const log = page.getByRole('region', { name: 'For your log' });
    await log.getByText('Colleagues can read what stands in your log.').waitFor();
    await log.getByRole('button', { name: 'Put it in my log' }).click();
    await log.getByText('In your log. You can change it in the sidebar.').waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'log-title');
    expect(callsOf('acceptDraft')[0]?.args[1]).toEqual({
      about: 'D2',
      entry: cariAfter.drafts[0]?.entry,
    });
    expect(await log.getByRole('button').count()).toBe(0);
  });

  it('is changed first in the form of the sidebar', async () => {
    const { page, callsOf } = await openMyPage(open.context, cariAfter);
    await page.getByRole('button', { name: 'Change it first' }).click();
    await page.waitForFunction(() => document.activeElement?.id === 'draft-D2-what');
    await page.getByLabel('What did you do?').fill('Asesu: ŵ ŷ 🎓 <b>مرحبا</b>');
    await page.getByLabel('Hours').fill('4,5');
    await page.getByText('My own interest', { exact: true }).click();
    await page.getByLabel('What will change for learners?').fill('=SUM(A1:A9)');
    await takePicture(page, 'my-page-log-change-en', { whole: true });
    await page.getByRole('button', { name: 'Put it in my log' }).click();
    await page.getByText('In your log. You can').waitFor();
    expect(callsOf('acceptDraft')[0]?.args[1]).toEqual({
      about: 'D2',
      entry: {
        what: 'Asesu: ŵ ŷ 🎓 <b>مرحبا</b>',
        date: '2026-10-23',
        hours: 4.5,
        form: 'inset-day',
        idea: 'interest',
        priority: '',
        change: '=SUM(A1:A9)',
        bringToInset: false,
      },
    });
  });

  it('keeps what was changed when the server refuses, with its sentences beside the fields', async () => {
    const { page } = await openMyPage(open.context, cariAfter, {
      acceptDraft: () => ({
        ok: false,
        error: {
          code: 'bad-input',
          message: 'Something needs another look.',
          fields: { what: 'Keep this to 200 characters.' },
        },
      }),
    });
    await page.getByRole('button', { name: 'Change it first' }).click();
    await page.getByLabel('What did you do?').fill('Assessment');
    await page.getByRole('button', { name: 'Put it in my log' }).click();
    await page.getByText('Keep this to 200 characters.').waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'draft-D2-what');
    expect(await page.getByLabel('What did you do?').inputValue()).toBe('Assessment');
    await page.reload();
    await page.getByText('What you changed last time is back.').waitFor();
    expect(await page.getByLabel('What did you do?').inputValue()).toBe('Assessment');
    await page.getByRole('button', { name: 'Go back to the draft' }).click();
    expect(await page.getByLabel('What did you do?').inputValue()).toBe('Progress and assessment');
  });

  it('refuses fifty thousand characters before it asks the server', async () => {
    const { page, callsOf } = await openMyPage(open.context, cariAfter);
    await page.getByRole('button', { name: 'Change it first' }).click();
    await page.getByLabel('What will change for learners?').fill('ŷ'.repeat(50_000));
    await page.getByRole('button', { name: 'Put it in my log' }).click();
    await page.getByText('Keep this to 2,000 characters.').waitFor();
    expect(callsOf('acceptDraft')).toHaveLength(0);
  });

  it('opens the form where something is missing, instead of a refusal', async () => {
    const [draft] = cariAfter.drafts;
    if (!draft) throw new Error('no draft');
    const { page, callsOf } = await openMyPage(open.context, {
      ...cariAfter,
      drafts: [{ ...draft, entry: { ...draft.entry, priority: '' } }],
    });
    await page.getByRole('button', { name: 'Put it in my log' }).click();
    await page.getByText('Choose which priority it was.').waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'draft-D2-priority');
    expect(callsOf('acceptDraft')).toHaveLength(0);
  });

  it('stands first alone, where several wait, and the next one follows it', async () => {
    const [draft] = cariAfter.drafts;
    if (!draft) throw new Error('no draft');
    const second = { about: 'A1', entry: { ...draft.entry, what: 'Equity', date: '2026-09-17' } };
    const { page } = await openMyPage(open.context, { ...cariAfter, drafts: [draft, second] });
    const accept = page.getByRole('button', { name: 'Put it in my log' });
    await accept.first().waitFor();
    expect(await accept.filter({ visible: true }).count()).toBe(1);
    await page.getByText('Equity · Thursday 17 September 2026').click();
    await page.getByRole('button', { name: 'Change it first: Equity' }).click();
    await page.waitForFunction(() => document.activeElement?.id === 'draft-A1-what');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.waitForFunction(() => document.activeElement?.id === 'change-A1');
    await accept.first().click();
    await page.getByText('In your log. You can').waitFor();
    await page.getByRole('button', { name: 'Put it in my log: Equity' }).waitFor();
    expect(await accept.count()).toBe(1);
  });

  it('can be left out, and is brought back from where it was put, by keyboard alone', async () => {
    const { page, callsOf } = await openMyPage(open.context, { ...cariAfter, draftsAway: [] });
    const log = page.getByRole('region', { name: 'For your log' });
    await log.getByRole('button', { name: 'Not for my log' }).click();
    await log.getByText('Not in your log. You can bring it back below.').waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'log-title');
    expect(callsOf('putDraftAway')[0]?.args[1]).toBe('D2');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await log.getByRole('button', { name: 'Bring it back: Progress and assessment' }).waitFor();
    await page.keyboard.press('Enter');
    await log.getByText('It is here again as a draft.').waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'log-title');
    expect(callsOf('bringDraftBack')[0]?.args[1]).toBe('D2');
    await log.getByRole('button', { name: 'Put it in my log' }).waitFor();
    expect(await log.getByText(/Not for your log/).count()).toBe(0);
  });

  it('that was left out lies folded below, each with one action, and a failure is said there', async () => {
    let tries = 0;
    const { page, callsOf } = await openMyPage(open.context, cariAfter, {
      bringDraftBack: () => {
        tries += 1;
        if (tries === 1) throw new Error('Exception: Service Spreadsheets timed out');
        return ok({ ...cariAfter, draftsAway: cariAfter.draftsAway.slice(1) });
      },
    });
    const bring = page.getByRole('button', { name: 'Bring it back: Equity' });
    await page.getByText('Not for your log (2)').waitFor();
    expect(await bring.isVisible()).toBe(false);
    await page.getByText('Not for your log (2)').click();
    await bring.dblclick();
    await page.getByRole('alert').getByText('Something went wrong.').waitFor();
    expect(callsOf('bringDraftBack')).toHaveLength(1);
    await bring.click();
    await page.getByText('Not for your log (1)').waitFor();
    expect(await bring.count()).toBe(0);
  });
});

describe('catching up', () => {
  it('says what, how much, by when and with what, and opens the resource in a new tab', async () => {
    const { page } = await openMyPage(open.context, dewi);
    const section = page.getByRole('region', { name: 'To catch up' });
    await section.getByText('6 h to catch up').waitFor();
    for (const text of [
      'Counts towards Monday 19 July 2027',
      'By Thursday 18 February 2027',
      'Dysgu · Recorded · In English and Welsh · 2 h',
    ]) {
      expect(await section.getByText(text).isVisible()).toBe(true);
    }
    const link = section.getByRole('link', { name: /Equity in the classroom.*new tab/ });
    expect(await link.getAttribute('href')).toBe('https://hwb.gov.wales/equity');
    expect(await link.getAttribute('target')).toBe('_blank');
    expect(await link.getAttribute('rel')).toContain('noopener');
  });

  it('is done in parts, each with its hours and a reflection, and says who reads that', async () => {
    const { page, callsOf } = await openMyPage(open.context, dewi);
    await page.getByRole('button', { name: 'Say what I have done' }).click();
    await page.waitForFunction(() => document.activeElement?.id === 'catch-up-D5-hours');
    await page
      .getByText('Those who plan INSET can read this: the PL lead, the deputy and the headteacher.')
      .waitFor();
    expect(await page.getByLabel('How many hours did it take?').inputValue()).toBe('2');
    await page.getByLabel('What did you take from it?').fill('I will wait longer for answers.');
    await takePicture(page, 'my-page-catch-up-en', { whole: true });
    await page.getByRole('button', { name: 'Save as done' }).click();
    await page.getByText('Saved. It counts towards your hours.').waitFor();
    await page.getByText('4 h to catch up').waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'catch-up-title');
    expect(callsOf('finishCatchUp')[0]?.args[1]).toEqual({
      key: expect.stringMatching(/^[a-z2-9]{20}$/),
      dayId: 'D5',
      minutes: 120,
      reflection: 'I will wait longer for answers.',
      seen: [],
    });
    expect(await page.getByText('I will wait longer for answers.').isVisible()).toBe(true);
  });

  it('says of each entry who made it and what of it counts, and adds only what comes on top', async () => {
    const { page, callsOf } = await openMyPage(open.context, dewiTwice);
    const entries = page.locator('.done li');
    const texts = (await entries.allTextContents()).map((text) => text.replace(/\u00a0/g, ' '));
    expect(texts[0]).toContain('2 h of it count: you had missed no more when it was entered.');
    expect(texts[1]).toContain('Not counted: the same time was entered again later');
    expect(texts[2]).toBe('2 h · Friday 22 January 2027 · entered for you');
    expect(texts[3]).toContain('Not counted: you had missed nothing when it was entered.');
    await page.getByRole('button', { name: 'Say what I have done' }).click();
    const hours = page.getByLabel('How many hours did it take?');
    expect(await hours.inputValue()).toBe('2');
    const hint = await hours.getAttribute('aria-describedby');
    expect(await page.locator(`#${hint}`).textContent()).toMatch(
      /^4.h count already. Write only what comes on top.$/,
    );
    await takePicture(page, 'my-page-catch-up-on-top-en', { whole: true });
    await page.getByRole('button', { name: 'Save as done' }).click();
    await page.getByText('Saved. It counts towards your hours.').waitFor();
    expect(callsOf('finishCatchUp')[0]?.args[1]).toMatchObject({
      minutes: 120,
      seen: ['c-1', 'c-2', 'c-3', 'c-4'],
    });
  });

  it('keeps what was typed when no answer comes, and saves it as the same thing', async () => {
    let tries = 0;
    const { page, callsOf } = await openMyPage(open.context, dewi, {
      finishCatchUp: () => {
        tries += 1;
        if (tries > 1) return ok(dewi);
        throw Object.assign(new Error('Connection failure'), { name: 'NetworkError' });
      },
    });
    await page.getByRole('button', { name: 'Say what I have done' }).click();
    await page.getByLabel('How many hours did it take?').fill('1.5');
    await page.getByLabel('What did you take from it?').fill('Ysgrifennais am ŵyl');
    await page.getByRole('button', { name: 'Save as done' }).click();
    await page.getByRole('alert').waitFor();
    await page.reload();
    await page.getByText('What you typed last time is back.').waitFor();
    expect(await page.getByLabel('What did you take from it?').inputValue()).toBe(
      'Ysgrifennais am ŵyl',
    );
    await page.getByRole('button', { name: 'Save as done' }).click();
    await page.getByText('Saved. It counts towards your hours.').waitFor();
    const [first, second] = callsOf('finishCatchUp').map(({ args }) => args[1]);
    expect(second).toEqual(first);
  });

  it('asks again for hours that are none', async () => {
    const { page, callsOf } = await openMyPage(open.context, dewi);
    await page.getByRole('button', { name: 'Say what I have done' }).click();
    await page.getByLabel('How many hours did it take?').fill('two');
    await page.getByRole('button', { name: 'Save as done' }).click();
    await page.getByText('Write the hours as a number, such as 1.5.').waitFor();
    expect(callsOf('finishCatchUp')).toHaveLength(0);
  });

  it('is calm once the date has passed, and tells whom to ask where no resource is set', async () => {
    const [item] = dewi.catchUp;
    if (!item) throw new Error('nothing to catch up');
    const { page } = await openMyPage(open.context, {
      ...dewi,
      catchUp: [{ ...item, due: '2026-12-11', resource: null }],
    });
    await page.getByText('That date has passed. It counts whenever you do it.').waitFor();
    await page.getByText('No resource is set yet. Ask Nia Enghraifft').waitFor();
  });

  it.each(['javascript:alert(1)', 'http://plain.example', 'data:text/html,x', 'https:///', ''])(
    'makes no link of %p',
    async (link) => {
      const [item] = dewi.catchUp;
      if (!item?.resource) throw new Error('nothing to catch up');
      const { page } = await openMyPage(open.context, {
        ...dewi,
        catchUp: [{ ...item, resource: { ...item.resource, link } }],
      });
      await page.getByText('Equity in the classroom').waitFor();
      expect(await page.getByRole('link').count()).toBe(0);
    },
  );

  it('says that nothing is left, with what was done folded away', async () => {
    const { page } = await openMyPage(open.context, mair);
    const section = page.getByRole('region', { name: 'To catch up' });
    await section.getByText('You have nothing to catch up.').waitFor();
    expect(await section.getByText('I will ask the quiet ones first.').isVisible()).toBe(false);
    await section.getByText('Caught up', { exact: true }).click();
    expect(await section.getByText('I will ask the quiet ones first.').isVisible()).toBe(true);
  });
});
