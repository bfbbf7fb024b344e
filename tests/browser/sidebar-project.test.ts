import type { Page } from 'playwright-core';
import { lost } from './page-host';
import { dewi, ok, openSidebar, saved, sidebarSize, start } from './sidebar-world';
import { withBrowser } from './with-browser';

const open = withBrowser({ viewport: sidebarSize });

async function openProject(
  server: Parameters<typeof openSidebar>[1] = {},
  prepare?: (page: Page) => Promise<unknown>,
) {
  const hosted = await openSidebar(open.context, server, prepare ? { prepare } : {});
  await hosted.page.getByRole('button', { name: 'Start a project' }).click();
  return hosted;
}

async function fillProject(page: Page): Promise<void> {
  await page.getByLabel('Title').fill('Number talk in Year 4');
  await page.getByLabel('What do you want to find out?').fill('Does talk help?');
  await page.getByLabel('What should be better at the end?').fill('Children explain first.');
  await page.getByLabel('Ends').fill('2027-03-19');
}

const submit = (page: Page) => page.getByRole('button', { name: 'Start the project' });
const team = (page: Page) => page.getByRole('combobox', { name: /Who is in it with you/ });

describe('starting a research project', () => {
  it('sends the plan with its team, and says what happens next', async () => {
    const { page, callsOf } = await openProject();
    await fillProject(page);
    await page.getByLabel('Where do things stand now?').fill('Few explain.');
    await page.getByLabel('How will you know it worked?').fill('We listen in March.');
    await page.getByLabel('Which priority does it serve?').selectOption('P1');
    await team(page).fill('llyr');
    await page.getByRole('option', { name: 'Llŷr Ffug' }).click();
    expect(await page.getByText('9 November 2026 – 19 March 2027').isVisible()).toBe(true);
    await submit(page).click();
    await page.getByRole('heading', { name: 'Your project is being set up' }).waitFor();
    expect(await page.getByText('Within ten minutes or so').isVisible()).toBe(true);
    expect(callsOf('startProject').map(({ args }) => args)).toEqual([
      [
        dewi,
        {
          key: expect.stringMatching(/^[0-9a-z]{20}$/),
          project: {
            title: 'Number talk in Year 4',
            question: 'Does talk help?',
            objective: 'Children explain first.',
            baseline: 'Few explain.',
            measure: 'We listen in March.',
            starts: '2026-11-09',
            ends: '2027-03-19',
            priority: 'P1',
            team: ['S03'],
          },
        },
      ],
    ]);
    await page.getByRole('button', { name: 'See it under Mine' }).click();
    await page.getByText('Being set up.').waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'tab-mine');
    await page.getByRole('button', { name: 'Start a project' }).click();
    await page.getByRole('button', { name: 'Start another' }).click();
    expect(await page.getByLabel('Title').inputValue()).toBe('');
  });

  it('is no harder without a priority, with a word on why one helps', async () => {
    const { page, callsOf } = await openProject();
    await page.getByText('Your own interest is reason enough.').waitFor();
    await fillProject(page);
    await submit(page).click();
    await page.getByRole('heading', { name: 'Your project is being set up' }).waitFor();
    expect(callsOf('startProject')[0]?.args[1]).toMatchObject({ project: { priority: '' } });
  });

  it('takes colleagues by keyboard alone, tells two of one name apart, and lets them go', async () => {
    const { page, callsOf } = await openProject();
    await fillProject(page);
    await team(page).focus();
    await page.keyboard.type('prawf');
    await page.getByRole('listbox').waitFor();
    expect(await page.getByRole('listbox').getByRole('option').allTextContents()).toEqual([
      'Ann Prawf (Leaders)',
      'Ann Prawf (Teaching assistants)',
    ]);
    await page.keyboard.press('ArrowDown');
    expect(await team(page).getAttribute('aria-activedescendant')).toBe('project-team-S09');
    await page.keyboard.press('Enter');
    await page.keyboard.type('sian');
    await page.keyboard.press('Enter');
    await page.keyboard.type('nobody');
    await page.keyboard.press('Enter');
    expect(await page.locator('p.nobody').textContent()).toBe('Nobody of that name.');
    expect(callsOf('startProject')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Remove Siân O’Sampl' }).press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'project-team');
    await submit(page).click();
    await page.getByRole('heading', { name: 'Your project is being set up' }).waitFor();
    expect(callsOf('startProject')[0]?.args[1]).toMatchObject({ project: { team: ['S09'] } });
  });

  it('says what is missing beside the fields, and goes to the first', async () => {
    const { page, callsOf } = await openProject();
    await page.getByLabel('Title').fill('Number talk');
    await page.getByLabel('Ends').fill('2026-11-01');
    await submit(page).click();
    await page.getByText('Say what you want to find out.').waitFor();
    expect(await page.getByText('This is before the day it starts.').isVisible()).toBe(true);
    await page.waitForFunction(() => document.activeElement?.id === 'project-question');
    expect(callsOf('startProject')).toEqual([]);
  });

  it('keeps the plan when no answer comes, and is one project when tried again', async () => {
    const answers = [lost, saved('p-abcdefghijk-newproject22')];
    const { page, callsOf } = await openProject(
      { startProject: () => answers.shift() ?? lost },
      (opening) => opening.clock.install({ time: '2026-11-09T16:00:00Z' }),
    );
    await fillProject(page);
    await submit(page).click();
    await page.getByRole('button', { name: 'Starting…' }).waitFor();
    await page.clock.runFor(61_000);
    await page.getByRole('alert').getByText('The sheet did not answer.').waitFor();
    await submit(page).click();
    await page.getByRole('heading', { name: 'Your project is being set up' }).waitFor();
    const [first, second] = callsOf('startProject');
    expect(second?.args).toEqual(first?.args);
  });

  it('has its plan back when the sidebar is opened again', async () => {
    const first = await openProject();
    await fillProject(first.page);
    await team(first.page).fill('llyr');
    await first.page.keyboard.press('Enter');
    await first.page.close();
    const { page } = await openProject();
    await page.getByText('What you typed last time is back.').waitFor();
    expect(await page.getByLabel('Title').inputValue()).toBe('Number talk in Year 4');
    expect(await page.getByRole('button', { name: 'Remove Llŷr Ffug' }).isVisible()).toBe(true);
  });

  it('promises no ten minutes while the sheet is not running', async () => {
    const { page } = await openProject({ loadSidebar: () => ok({ ...start, lastRunIsOld: true }) });
    await fillProject(page);
    await submit(page).click();
    await page.getByText('as soon as the sheet is running again').waitFor();
  });
});
