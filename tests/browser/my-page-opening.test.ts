import type { PageStart } from '../../src/core/wire/my-page';
import type { Reply } from '../../src/core/wire/reply';
import { findOverflow, findSmallTargets, findViolations, takePicture } from './look';
import { cari, cariAfter, change, dewi, ok, openMyPage, phone, ready, tom } from './my-page-world';
import { makeLater, withBrowser } from './with-browser';

const open = withBrowser({ viewport: phone });
const link = 'https://script.google.com/a/macros/cwmffug.example.org/s/abc/exec';

describe('opening My page', () => {
  it('shows where things will be once loading lasts, and says when it is slow', async () => {
    const answer = makeLater<Reply<PageStart>>();
    const { page } = await openMyPage(
      open.context,
      cari,
      { loadMyPage: () => answer.promise },
      { prepare: (opening) => opening.clock.install({ time: '2026-11-12T15:41:00Z' }) },
    );
    await page.locator('main').waitFor({ state: 'attached' });
    expect(await page.locator('.skeleton').count()).toBe(0);
    await page.clock.runFor(320);
    await page.locator('.skeleton').waitFor();
    await page.clock.runFor(8_000);
    await page.getByText('Still waiting for an answer.').waitFor();
    answer.give(ready(cari));
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    expect(await page.locator('.skeleton').count()).toBe(0);
  });

  it.each(['not-staff', 'address-unknown', 'other-account'] as const)(
    'is one plain sentence and nothing else when it is refused: %s',
    async (code) => {
      const { page } = await openMyPage(open.context, cari, {
        loadMyPage: () => ({ ok: false, error: { code, message: 'This page is for staff.' } }),
      });
      await page.getByRole('alert').getByText('This page is for staff.').waitFor();
      expect(await page.locator('section, form, input').count()).toBe(0);
      expect(await page.locator('body').innerText()).not.toContain('Cari');
    },
  );

  it('opens at the second try when the first brought no answer', async () => {
    let tries = 0;
    const { page } = await openMyPage(open.context, cari, {
      loadMyPage: () => {
        tries += 1;
        if (tries > 1) return ready(cari);
        throw Object.assign(new Error('Connection failure'), { name: 'NetworkError' });
      },
    });
    await page.getByRole('alert').getByText('The school’s sheet could not be reached.').waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
  });

  it('says what several Google accounts do, without another try', async () => {
    const { page } = await openMyPage(open.context, cari, {
      loadMyPage: () => {
        throw new Error('Authorization is required to perform that action.');
      },
    });
    await page.getByRole('alert').getByText('several Google accounts').waitFor();
    expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
  });

  it('says when the phone is offline, and when it is back', async () => {
    const { page } = await openMyPage(open.context, cari);
    await page.getByText('Cari Ffug').waitFor();
    await open.context.setOffline(true);
    await page.getByText('You are offline.').waitFor();
    await open.context.setOffline(false);
    await page.getByText('You are offline.').waitFor({ state: 'detached' });
  });

  it('looks again when it is looked at again after a while, and keeps what is being typed', async () => {
    let asked = 0;
    const { page } = await openMyPage(
      open.context,
      cari,
      {
        loadMyPage: () => {
          asked += 1;
          return ready(asked === 1 ? cari : cariAfter);
        },
      },
      { prepare: (opening) => opening.clock.install({ time: '2026-11-12T15:41:00Z' }) },
    );
    await page.locator('#ask-text').fill('Half a sentence');
    await page.clock.runFor(120_000);
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    expect(asked).toBe(1);
    await page.clock.runFor(240_000);
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    await page.getByText('How was it?').waitFor();
    expect(await page.locator('#ask-text').inputValue()).toBe('Half a sentence');
  });

  it('keeps what it shows when looking again fails', async () => {
    let asked = 0;
    const { page } = await openMyPage(
      open.context,
      cari,
      {
        loadMyPage: () => {
          asked += 1;
          if (asked === 1) return ready(cari);
          throw new Error('failed');
        },
      },
      { prepare: (opening) => opening.clock.install({ time: '2026-11-12T15:41:00Z' }) },
    );
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    await page.clock.runFor(360_000);
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    await page.waitForTimeout(0);
    expect(asked).toBe(2);
    expect(await page.getByRole('button', { name: 'Sign in' }).isVisible()).toBe(true);
  });
});

describe('before it is connected', () => {
  const notConnected = (mayConnect: boolean) => () =>
    ok<PageStart>({ state: 'not connected', mayConnect, link: mayConnect ? link : '' });

  it('asks its owner for the link of PL Office, and opens once it is there', async () => {
    const { page, callsOf } = await openMyPage(open.context, cari, {
      loadMyPage: notConnected(true),
      connectOffice: () => ready(cari),
    });
    await page.getByText(link).waitFor();
    await page.getByRole('button', { name: 'Connect' }).click();
    await page.getByText('Put the link of PL Office here.').waitFor();
    await takePicture(page, 'my-page-connect-en');
    expect(await findViolations(page)).toEqual([]);
    expect(await findOverflow(page)).toEqual([]);
    expect(await findSmallTargets(page)).toEqual([]);
    await page.getByLabel('Link of PL Office').fill('  https://docs.google.com/spreadsheets/d/1/ ');
    await page.getByRole('button', { name: 'Connect' }).click();
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    expect(callsOf('connectOffice')[0]?.args[1]).toBe('https://docs.google.com/spreadsheets/d/1/');
  });

  it('keeps the link that is refused, and says why', async () => {
    const { page } = await openMyPage(open.context, cari, {
      loadMyPage: notConnected(true),
      connectOffice: () => ({
        ok: false,
        error: { code: 'not-office', message: 'This is another workbook.' },
      }),
    });
    await page.getByLabel('Link of PL Office').fill('https://docs.google.com/spreadsheets/d/2/');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('This is another workbook.').waitFor();
    expect(await page.getByLabel('Link of PL Office').inputValue()).toContain('/d/2/');
  });

  it('is one plain sentence for everybody else, in their language', async () => {
    const { page } = await openMyPage(open.context, cari, { loadMyPage: notConnected(false) });
    await page.getByText('still has to connect it').waitFor();
    expect(await page.locator('form, section').count()).toBe(0);
    await page.getByRole('button', { name: 'Cymraeg' }).click();
    await page.getByText('Nid yw’r dudalen hon yn barod eto').waitFor();
  });
});

describe('the language', () => {
  it('is the person’s, changes at once, and is kept', async () => {
    const { page, callsOf } = await openMyPage(open.context, cari, {}, { language: 'cy' });
    await page.getByRole('button', { name: 'Cofrestru fy mod yma' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('cy');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(callsOf('setLanguage').map(({ args }) => args[1])).toEqual(['en']);
  });

  it('says so when it could not be kept', async () => {
    const { page } = await openMyPage(open.context, cari, {
      setLanguage: () => ({ ok: false, error: { code: 'busy', message: 'Busy.' } }),
    });
    await page.getByRole('button', { name: 'Cymraeg' }).click();
    await page.getByText('nid oedd modd ei chadw at y tro nesaf').waitFor();
  });

  it('marks what the school wrote only in the other language', async () => {
    const { page } = await openMyPage(open.context, tom, {}, { language: 'cy' });
    await page.locator('summary').last().waitFor();
    const agenda = page.locator('.agenda li').last().locator('[lang]');
    expect(await agenda.getAttribute('lang')).toBe('en');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('What would help you').first().waitFor();
    expect(await agenda.getAttribute('lang')).toBe('en');
  });
});

it('is used by keyboard alone, from signing in to asking for something', async () => {
  const { page, callsOf } = await openMyPage(open.context, cari);
  await page.locator('#sign-in-A2').waitFor();
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Cymraeg');
  await press('Tab', 'Enter');
  await page.getByText('You are signed in').waitFor();
  await page.waitForFunction(() => document.activeElement?.id === 'signed-in-A2');
  await press('Tab');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
  await page.locator('#ask-text').focus();
  await page.keyboard.type('Phonics');
  await press('Tab', 'Tab', 'Enter');
  await page.getByText('Asked. Those who plan').waitFor();
  expect(callsOf('signIn')).toHaveLength(1);
  expect(callsOf('saveRequest')[0]?.args[1]).toMatchObject({ text: 'Phonics', priority: '' });
});

it('holds whatever people typed: markup, other writing, no end', async () => {
  const evil = `<script>window.ran = 1</script> ŵ ŷ 🎓 مرحبا ${'x'.repeat(5_000)}`;
  const text = { en: evil, cy: '' };
  const page_ = change(change(tom, 'A2', { title: text, aim: text, venue: evil }), 'D3', {
    title: text,
  });
  const [item] = dewi.catchUp;
  if (!item?.resource) throw new Error('nothing to catch up');
  const { page } = await openMyPage(open.context, {
    ...page_,
    me: { id: 'S08', name: evil },
    catchUp: [
      {
        ...item,
        title: text,
        resource: { ...item.resource, title: text, provider: evil },
        done: [
          {
            ...{ id: 'c-1', minutes: 60, counts: 60, isSaidAgain: false, isForMe: false },
            ...{ at: '2026-11-01T10:00', reflection: evil },
          },
        ],
      },
    ],
    drafts: [{ about: 'A1', entry: { ...cariEntry(), what: evil, change: evil } }],
    requests: [{ id: 'r', text: evil, priority: 'gone', takenUpOn: null }],
  });
  await page.locator('.columns').waitFor();
  await page.setViewportSize({ width: 300, height: 700 });
  expect(await page.evaluate('window.ran')).toBeUndefined();
  expect(await findOverflow(page)).toEqual([]);
  await page.getByRole('button', { name: 'Attendance certificate' }).click();
  await page.locator('.certificate').waitFor();
  expect(await findOverflow(page)).toEqual([]);
});

function cariEntry() {
  const [draft] = cariAfter.drafts;
  if (!draft) throw new Error('no draft');
  return draft.entry;
}

it('fits at twice the size of type', async () => {
  const { page } = await openMyPage(open.context, cariAfter, {}, { language: 'cy' });
  await page.locator('.columns').waitFor();
  await page.setViewportSize({ width: 300, height: 500 });
  await page.addStyleTag({ content: 'html { font-size: 200% }' });
  expect(await findOverflow(page)).toEqual([]);
  expect(
    await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    ),
  ).toBe(false);
});
