import { localiseLinks } from '../../local/server/localise-links';
import { type ServedSchool, serveSchool } from './server-school';

const teacher = 's05@cwmffug.example.org';

let school: ServedSchool;
beforeEach(async () => {
  school = await serveSchool();
});
afterEach(() => school.served.close());

async function openSidebar(): Promise<string> {
  const click = { as: teacher, fileId: school.log, functionName: 'openSidebar' };
  const { value } = await school.ask('clickMenu', click);
  return (value as unknown as { page: { token: string } }).page.token;
}

function journal(): unknown[] {
  const sheets = school.workspace.files.sheets(teacher, school.log);
  const rows = sheets.find((sheet) => sheet.title === 'Journal')?.display ?? [];
  return rows.map((row) => row[0]);
}

describe('a page of the add-on', () => {
  test('is served with google.script before anything of its own', async () => {
    const token = await openSidebar();
    const response = await fetch(`${school.served.address}page/${token}`);
    const html = await response.text();
    expect(html.indexOf('hostPage(')).toBeGreaterThan(0);
    expect(html.indexOf('hostPage(')).toBeLessThan(html.indexOf('<title>'));
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
  });

  test('calls the script as the person who opened it', async () => {
    const token = await openSidebar();
    const answer = await school.ask('callFromPage', {
      token,
      functionName: 'saveNote',
      args: ['=1+1 <b>number talk</b>'],
    });
    expect(answer).toMatchObject({
      ok: true,
      value: { ok: true, value: 1, outcome: { run: { who: teacher, functionName: 'saveNote' } } },
    });
    expect(journal().at(-1)).toBe('=1+1 <b>number talk</b>');
  });

  test('hears of an error that the script throws, and nothing is written', async () => {
    const before = journal();
    const token = await openSidebar();
    const call = { token, functionName: 'saveNote', args: [''] };
    expect(await school.ask('callFromPage', call)).toMatchObject({
      ok: true,
      value: { ok: false, error: { message: expect.stringContaining('Say what you did.') } },
    });
    expect(journal()).toEqual(before);
  });

  test('reaches no function that is not an entry point', async () => {
    const token = await openSidebar();
    const call = { token, functionName: 'constructor', args: [] };
    expect(await school.ask('callFromPage', call)).toMatchObject({ value: { ok: false } });
  });

  test('is not there for a token that was never given', async () => {
    expect((await fetch(`${school.served.address}page/made-up`)).status).toBe(404);
  });
});

test('links to files of the workspace open here, other links stay', () => {
  const id = 'abc_DEF-123';
  expect(
    localiseLinks(`<a href="https://docs.google.com/document/d/${id}/edit?usp=x">it</a>`),
  ).toBe(`<a href="/#/file/${id}" target="_top">it</a>`);
  expect(localiseLinks(`<a href="https://drive.google.com/drive/folders/${id}">it</a>`)).toContain(
    `href="/#/file/${id}"`,
  );
  const other = '<a href="https://hwb.gov.wales/docs">it</a>';
  expect(localiseLinks(other)).toBe(other);
});
