import { request } from 'node:http';
import { type ServedSchool, serveSchool } from './server-school';

let school: ServedSchool;
beforeAll(async () => {
  school = await serveSchool();
});
afterAll(() => school.served.close());

/** `fetch` does not let a page choose its Host and Origin; a test must. */
function send(options: {
  method?: string;
  path?: string;
  headers: Record<string, string>;
}): Promise<number | undefined> {
  const { port } = new URL(school.served.address);
  const { method = 'GET', path = '/', headers } = options;
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on('error', reject);
    sent.end(method === 'POST' ? '{}' : undefined);
  });
}

const json = { 'content-type': 'application/json' };
const here = () => new URL(school.served.address).host;

describe('the local server lets in only the browser on this computer', () => {
  test('a name of somebody else’s that points at this computer is refused', async () => {
    expect(await send({ headers: { host: 'workspace.example.com' } })).toBe(403);
    expect(await send({ headers: { host: '127.0.0.1:1' } })).toBe(403);
  });

  test('a call from another web page is refused', async () => {
    const headers = { ...json, host: here() };
    const call = { method: 'POST', path: '/api/listPeople' };
    expect(await send({ ...call, headers: { ...headers, origin: 'https://example.com' } })).toBe(
      403,
    );
    expect(await send({ ...call, headers: { ...headers, origin: 'null' } })).toBe(403);
    expect(await send({ ...call, headers: { ...headers, 'sec-fetch-site': 'cross-site' } })).toBe(
      403,
    );
  });

  test('a form of another page, which may send text but no JSON, is refused', async () => {
    const headers = { host: here(), 'content-type': 'text/plain' };
    expect(await send({ method: 'POST', path: '/api/listPeople', headers })).toBe(403);
  });

  test('the shell itself is let in, by number and by name', async () => {
    const { port } = new URL(school.served.address);
    const call = { method: 'POST', path: '/api/listPeople' };
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`]) {
      const headers = { ...json, host, origin: `http://${host}` };
      expect(await send({ ...call, headers })).toBe(200);
    }
  });

  test('it listens on this computer’s own address only', () => {
    expect(new URL(school.served.address).hostname).toBe('127.0.0.1');
  });
});

describe('the actions of the shell', () => {
  test('a name that is no action, and an input of the wrong shape, are said so', async () => {
    expect(await school.ask('constructor', {})).toMatchObject({ ok: false });
    expect(await school.ask('readSheet', { as: 5 })).toMatchObject({ ok: false });
  });

  test('everyone of the sample school can be chosen, staff by role and strangers last', async () => {
    const { value } = await school.ask('listPeople', {});
    const people = value as unknown as { address: string; group: string }[];
    expect(people.filter((person) => person.group === 'Strangers')).toHaveLength(3);
    expect(people.filter((person) => person.group !== 'Strangers')).toHaveLength(41);
    expect(people.at(-1)).toMatchObject({ group: 'Strangers' });
  });

  test('a workbook opens for who may open it and for nobody else', async () => {
    const open = (as: string) => school.ask('openWorkbook', { as, fileId: school.office });
    expect(await open('s01@cwmffug.example.org')).toMatchObject({
      ok: true,
      value: { menus: [{ title: 'Professional learning' }] },
    });
    expect(await open('s05@cwmffug.example.org')).toMatchObject({ ok: false });
    expect(await open('cai.dieithryn@example.com')).toMatchObject({ ok: false });
  });

  test('the clock goes forwards and tells which triggers fired; it does not go back', async () => {
    const owner = school.sample.owner.address;
    const click = { as: owner, fileId: school.office, functionName: 'startClock' };
    await school.ask('clickMenu', click);
    expect(await school.ask('advance', { minutes: 30 })).toMatchObject({
      ok: true,
      value: [{ functionName: 'tick' }, { functionName: 'tick' }, { functionName: 'tick' }],
      now: expect.stringMatching(/^2026-11-09T08:30/),
    });
    expect(await school.ask('minutesUntil', { local: '2026-11-09T08:00' })).toMatchObject({
      ok: false,
      message: expect.stringContaining('forwards'),
    });
    expect(await school.ask('minutesUntil', { local: '2026-11-09T09:00' })).toMatchObject({
      value: 30,
    });
    const nightTheClocksChange = await school.ask('minutesUntil', { local: '2027-03-28T09:00' });
    expect(Number(nightTheClocksChange.value) % (24 * 60)).toBe(23 * 60 + 30);
  });
});
