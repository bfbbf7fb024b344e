import PostalMime from 'postal-mime';
import { inOffice, LEAD, result, school } from './school';

const DRAFT = `const draft = (to, extra = '') => Gmail.Users.Drafts.create({ message: { raw: Utilities.base64EncodeWebSafe(
  'To: ' + to + '\\r\\nSubject: =?utf-8?B?' + Utilities.base64Encode('Diwrnod HMS') + '?=\\r\\nX-PL-Key: k1\\r\\n' + extra + '\\r\\nHelo ŵ\\r\\n') } }, 'me');`;
const errorOf = (body: string): string =>
  `try { ${body} } catch (e) { return [e.details.code, e.details.errors[0].reason]; }`;

describe('a draft', () => {
  test('is kept until it is sent, and then arrives once', async () => {
    const { workspace, office } = school({
      office: {
        make: `${DRAFT} return draft('"Smith, A" <Parent@Home.example>').id;`,
        look: "const { drafts } = Gmail.Users.Drafts.list('me'); return Gmail.Users.Drafts.get('me', drafts[0].id, { format: 'metadata' }).message.payload.headers.find((h) => h.name === 'X-PL-Key').value",
        send: "return Gmail.Users.Drafts.send({ id: Gmail.Users.Drafts.list('me').drafts[0].id }, 'me').labelIds",
        list: "return Gmail.Users.Drafts.list('me')",
      },
    });
    result(workspace.clickMenu(LEAD, office, 'make'));
    expect(workspace.mail.drafts(LEAD)).toHaveLength(1);
    expect(workspace.clickMenu(LEAD, office, 'look').result).toBe('k1');
    expect(workspace.clickMenu(LEAD, office, 'send').result).toEqual(['SENT']);
    expect(workspace.clickMenu(LEAD, office, 'list').result).toEqual({ resultSizeEstimate: 0 });
    const [mail, ...more] = workspace.mail.inbox('parent@home.example');
    expect(more).toEqual([]);
    expect(mail).toMatchObject({
      from: LEAD,
      to: ['parent@home.example'],
      subject: 'Diwrnod HMS',
    });
    expect(workspace.mail.sent(LEAD)).toHaveLength(1);
    const parsed = await PostalMime.parse(mail?.raw ?? '');
    expect(parsed).toMatchObject({ from: { address: LEAD }, text: 'Helo ŵ\n' });
    expect(parsed.messageId).toContain('@mail.gmail.com');
  });

  test('that is gone is not found, whether it is sent or removed', () => {
    for (const body of ["send({ id: 'r1' }, 'me')", "remove('me', 'r1')", "get('me', 'r1')"]) {
      expect(inOffice(errorOf(`Gmail.Users.Drafts.${body};`))).toMatchObject([404, 'notFound']);
    }
  });

  test('to something that is no address is refused', () => {
    expect(inOffice(`${DRAFT} ${errorOf("draft('not an address');")}`)).toEqual([
      400,
      'invalidArgument',
    ]);
  });

  test('is nobody else’s', () => {
    expect(inOffice(errorOf("Gmail.Users.Drafts.list('other@ysgol.example');"))).toEqual([
      403,
      'forbidden',
    ]);
  });
});

describe('the limits on mail', () => {
  const limited = [403, 'rateLimitExceeded', expect.stringContaining('Queries per minute')];
  const twice = `${DRAFT} const ids = [1, 2].map(() => draft('p@home.example').id); Gmail.Users.Drafts.send({ id: ids[0] }, 'me'); try { Gmail.Users.Drafts.send({ id: ids[1] }, 'me'); } catch (e) { return [e.details.code, e.details.errors[0].reason, e.message]; }`;

  test('allow so many units a minute, and again in the next', () => {
    const { workspace, office } = school({ office: { twice, again: twice } });
    workspace.setQuotas({ gmailUnitsPerMinute: 150 });
    expect(workspace.clickMenu(LEAD, office, 'twice').result).toEqual(limited);
    workspace.advanceClock(1);
    expect(workspace.clickMenu(LEAD, office, 'again').result).toEqual(limited);
    expect(workspace.mail.inbox('p@home.example')).toHaveLength(2);
  });

  test('allow so many messages a day, and keep the draft that was refused', () => {
    const { workspace, office } = school({ office: { twice } });
    workspace.setQuotas({ mailPerDay: 1 });
    expect(workspace.clickMenu(LEAD, office, 'twice').result).toEqual([
      429,
      'rateLimitExceeded',
      expect.stringContaining('(Mail sending)'),
    ]);
    expect(workspace.mail.drafts(LEAD)).toHaveLength(1);
  });
});

describe('the calendar', () => {
  const EVENT =
    "const event = { id: 'inset0901', summary: 'HMS; INSET', start: { date: '2026-11-27' }, end: { date: '2026-11-28' } };";
  const made = (body: string) => {
    const all = school({
      office: {
        go: `const id = Calendar.Calendars.insert({ summary: 'PL' }).id; ${EVENT} ${body}`,
      },
    });
    return { ...all, value: result(all.workspace.clickMenu(LEAD, all.office, 'go')) };
  };

  test('takes an id once, even after the event is deleted', () => {
    const { value } = made(
      `Calendar.Events.insert(event, id); Calendar.Events.remove(id, event.id); ${errorOf('Calendar.Events.insert(event, id);')}`,
    );
    expect(value).toMatchObject([409, 'duplicate']);
  });

  test('is changed in part, listed, and opens elsewhere', () => {
    const { workspace, value } = made(
      "Calendar.Events.insert(event, id); Calendar.Events.patch({ location: 'Neuadd' }, id, event.id); return Calendar.Events.list(id).items.map((e) => [e.summary, e.location]);",
    );
    expect(value).toEqual([['HMS; INSET', 'Neuadd']]);
    const [calendar] = workspace.calendar.list(LEAD);
    expect(workspace.calendar.ics(calendar?.id ?? '')).toContain(
      'DTSTART;VALUE=DATE:20261127\r\nDTEND;VALUE=DATE:20261128\r\nSUMMARY:HMS\\; INSET\r\n',
    );
  });

  test('belongs to the script that made it: a copy of the workbook cannot reach it', () => {
    const { workspace, office } = school({
      office: {
        make: "return Calendar.Calendars.insert({ summary: 'PL' }).id",
        look: errorOf(
          'const id = SpreadsheetApp.getActive().getSheets()[0].getRange(1, 3).getValues()[0][0]; return Calendar.Calendars.get(id).summary;',
        ),
      },
    });
    const id = String(workspace.clickMenu(LEAD, office, 'make').result);
    workspace.files.typeCell(LEAD, office, 7, 'C1', id);
    const copy = workspace.files.copy(LEAD, office);
    expect(workspace.clickMenu(LEAD, office, 'look').result).toBe('PL');
    expect(workspace.clickMenu(LEAD, copy, 'look').result).toEqual([404, 'notFound']);
  });
});
