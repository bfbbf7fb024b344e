import { findOverflow, findViolations, takePicture } from './look';
import { cari, cariAfter, dewi, mair, openMyPage, phone } from './my-page-world';
import { withBrowser } from './with-browser';

const open = withBrowser({ viewport: phone });

describe('my year', () => {
  it('says what is owed, done and to be caught up, in hours, and who sees it', async () => {
    const { page } = await openMyPage(open.context, dewi);
    const year = page.getByRole('region', { name: 'My year 2026–27' });
    await year.waitFor();
    expect(await year.locator('.figures').innerText()).toMatch(
      /Expected of you\s+18.h\s+Done\s+6.h\s+To catch up\s+6.h/,
    );
    expect(await year.getByRole('progressbar', { name: '6 h done of 18 h' }).count()).toBe(1);
    await year.getByText('Those who plan INSET can see these hours. Colleagues cannot.').waitFor();
    const colours = await year
      .locator('*')
      .evaluateAll((all) => all.map((element) => getComputedStyle(element).color));
    expect(colours).not.toContain('rgb(179, 38, 30)');
  });

  it('has a certificate to print, in both languages, black on white and without controls', async () => {
    const { page } = await openMyPage(open.context, mair);
    await page.setViewportSize({ width: 794, height: 1123 });
    await page.getByRole('button', { name: 'Attendance certificate' }).click();
    const paper = page.locator('.certificate article');
    await paper.waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    expect((await paper.innerText()).replace(/\s+/g, ' ')).toBe(
      [
        'Ysgol Gynradd Cwm Ffug / Cwm Ffug Primary',
        'Tystysgrif presenoldeb / Certificate of attendance',
        'Mair Sampl',
        'wedi cymryd rhan yn y dysgu proffesiynol hwn / took part in this professional learning',
        'Blwyddyn ysgol / School year: 2026–27',
        'Dyddiad / Date Dysgu proffesiynol / Professional learning Oriau / Hours',
        'dydd Gwener 23 Hydref 2026 Friday 23 October 2026',
        'Cynnydd ac asesu Progress and assessment 6 h',
        'dydd Gwener 20 Tachwedd 2026 Friday 20 November 2026',
        'Tegwch: pob dysgwr Equity: every learner dal i fyny / catch-up 2 h',
        'Cyfanswm / Total 8 h',
        'Arweinydd dysgu proffesiynol / Professional learning lead: Nia Enghraifft',
        'Argraffwyd / Printed on: dydd Mawrth 1 Rhagfyr 2026 / Tuesday 1 December 2026',
      ].join(' '),
    );
    expect(await findViolations(page)).toEqual([]);
    await page.setViewportSize({ width: 300, height: 700 });
    expect(await findOverflow(page)).toEqual([]);
    await takePicture(page, 'my-page-certificate-en-300', { whole: true });
    await page.setViewportSize({ width: 794, height: 1123 });
    await page.emulateMedia({ media: 'print' });
    await takePicture(page, 'my-page-certificate-print');
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
    const colours = await page
      .locator('.certificate article *')
      .evaluateAll((all) => [...new Set(all.map((element) => getComputedStyle(element).color))]);
    expect(colours).toEqual(['rgb(0, 0, 0)']);
  });

  it('prints the certificate at a press, and goes back to the page as it was left', async () => {
    const { page } = await openMyPage(open.context, cari);
    await page.locator('#ask-text').fill('Half a sentence');
    await page.evaluate(() => {
      Object.assign(window, { print: () => Object.assign(window, { printed: true }) });
    });
    await page.getByRole('button', { name: 'Attendance certificate' }).click();
    await page.getByRole('button', { name: 'Print' }).click();
    expect(await page.evaluate('window.printed')).toBe(true);
    await page.getByRole('button', { name: 'Back to my page' }).click();
    await page.waitForFunction(() => document.activeElement?.id === 'certificate');
    expect(await page.locator('#ask-text').inputValue()).toBe('Half a sentence');
  });
});

describe('what would help me', () => {
  it('is asked for with or without a priority, and stands in the list', async () => {
    const { page, callsOf } = await openMyPage(open.context, cari);
    const help = page.getByRole('region', { name: 'What would help you' });
    expect(await help.getByRole('combobox').count()).toBe(0);
    await help.getByRole('textbox').fill('<img src=x onerror=alert(1)> "ŵ" 🎓');
    await help.getByText('Those who plan INSET read this, with your name.').waitFor();
    await help.getByRole('combobox').selectOption('P1');
    await help.getByRole('button', { name: 'Ask for it' }).click();
    await help.getByText('Asked. Those who plan INSET see it').waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'help-title');
    expect(callsOf('saveRequest')[0]?.args[1]).toEqual({
      key: expect.stringMatching(/^[a-z2-9]{20}$/),
      text: '<img src=x onerror=alert(1)> "ŵ" 🎓',
      priority: 'P1',
    });
    expect(await help.getByText('<img src=x').isVisible()).toBe(true);
    expect(await help.locator('img').count()).toBe(0);
    expect(await help.getByRole('textbox').inputValue()).toBe('');
  });

  it('refuses what is empty or too long, and keeps it', async () => {
    const { page, callsOf } = await openMyPage(open.context, cari);
    const help = page.getByRole('region', { name: 'What would help you' });
    await help.getByRole('button', { name: 'Ask for it' }).click();
    await help.getByText('Say what would help you.').waitFor();
    await help.getByRole('textbox').fill('مرحبا ŵ 🎓 '.repeat(5_000));
    await help.getByRole('button', { name: 'Ask for it' }).click();
    await help.getByText('Keep this to 500 characters.').waitFor();
    expect(await findOverflow(page)).toEqual([]);
    expect(callsOf('saveRequest')).toHaveLength(0);
    expect((await help.getByRole('textbox').inputValue()).length).toBe(55_000);
  });

  it('says on which agenda it is, and is withdrawn after a question', async () => {
    const { page, callsOf } = await openMyPage(open.context, cariAfter);
    const help = page.getByRole('region', { name: 'What would help you' });
    await help.getByText('On the agenda of Monday 4 January 2027').waitFor();
    await help.getByRole('button', { name: 'Withdraw: Llais y disgybl' }).click();
    const question = help.getByRole('alertdialog');
    await question.getByText('Withdraw this?').waitFor();
    await page.locator('[role="alertdialog"] :focus').waitFor();
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.id === 'withdraw-r-2');
    await page.keyboard.press('Enter');
    await question.getByRole('button', { name: 'Withdraw it' }).click();
    await help.getByText('Withdrawn.').waitFor();
    expect(callsOf('withdrawRequest').map(({ args }) => args[1])).toEqual(['r-2']);
    expect(await help.getByText('Llais y disgybl').count()).toBe(0);
  });
});
