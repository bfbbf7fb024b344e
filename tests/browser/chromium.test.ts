import { openBrowser } from './chromium';

it('opens real Chromium, several contexts at once, and draws Welsh letters with a real font', async () => {
  const browser = await openBrowser();
  try {
    const contexts = await Promise.all([browser.newContext(), browser.newContext()]);
    const widths = await Promise.all(
      contexts.map(async (context) => {
        const page = await context.newPage();
        await page.setContent('<span style="font: 20px Arial">ŵŷâêîôû</span>');
        return page.locator('span').evaluate((span) => span.getBoundingClientRect().width);
      }),
    );
    expect(widths.every((width) => width > 50)).toBe(true);
  } finally {
    await browser.close();
  }
});
