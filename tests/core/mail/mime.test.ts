import ICAL from 'ical.js';
import PostalMime from 'postal-mime';
import { buildCalendarFile } from '../../../src/core/mail/calendar-file';
import { buildMime, keyHeaderOf, type Message } from '../../../src/core/mail/mime';
import { fc } from '../../properties';

const plain: Message = {
  key: 'notice:D2:families:notice:r009@rhieni.example.org',
  from: { name: 'Ysgol Gynradd Cwm Ffug', address: 'post@cwmffug.example.org' },
  replyTo: 'swyddfa@cwmffug.example.org',
  to: 'r009@rhieni.example.org',
  subject: 'Diwrnod HMS',
  text: 'Annwyl rieni a gofalwyr,\n\nŵ ŷ',
  html: '<p>Annwyl rieni a gofalwyr,</p><p>ŵ ŷ</p>',
  calendar: null,
  epochMs: Date.UTC(2026, 9, 23, 15, 0, 0),
};

const difficult = 'Ŵŷ â ê î ô û ‘O’Sampl’ 👩‍🏫 שלום مرحبا "<>&,; =?UTF-8?B?x?=';

const read = (mime: string) => new PostalMime().parse(mime);

function headerLines(mime: string): string[] {
  return mime.slice(0, mime.indexOf('\r\n\r\n')).split('\r\n');
}

describe('messages as a mail program reads them', () => {
  it('has one recipient, a sender, a reply address, both parts and our marks', async () => {
    const mail = await read(buildMime(plain));
    expect(mail.to).toEqual([{ address: 'r009@rhieni.example.org', name: '' }]);
    expect([mail.cc, mail.bcc]).toEqual([undefined, undefined]);
    expect(mail.from).toEqual({
      address: 'post@cwmffug.example.org',
      name: 'Ysgol Gynradd Cwm Ffug',
    });
    expect(mail.replyTo?.[0]?.address).toBe('swyddfa@cwmffug.example.org');
    expect(mail.text?.replace(/\r\n/g, '\n').trim()).toBe(plain.text);
    expect(mail.html?.trim()).toBe(plain.html);
    expect(mail.date).toBe('2026-10-23T15:00:00.000Z');
    const header = (key: string) => mail.headers.find((one) => one.key === key)?.value;
    expect(header('auto-submitted')).toBe('auto-generated');
    expect(header('x-pl-key')).toBe(plain.key);
    expect(mail.messageId).toMatch(/^<[0-9a-f]{16}\.pl@cwmffug\.example\.org>$/);
  });

  it('carries letters of any script in name, subject and body, in lines of at most 76 characters', async () => {
    const subject = `${difficult} ${difficult} ${difficult}`;
    const mime = buildMime({
      ...plain,
      subject,
      from: { ...plain.from, name: difficult },
      text: difficult,
    });
    expect(/^\p{ASCII}*$/u.test(mime)).toBe(true);
    for (const line of headerLines(mime)) expect(line.length).toBeLessThanOrEqual(76);
    const mail = await read(mime);
    expect(mail.subject).toBe(subject);
    expect(mail.from?.name).toBe(difficult);
    expect(mail.text?.trim()).toBe(difficult);
  });

  it('carries 50,000 characters', async () => {
    const text = `ŵ👩‍🏫${'a ŷ\n'.repeat(12_500)}`;
    const mime = buildMime({ ...plain, text });
    for (const line of mime.split('\r\n')) expect(line.length).toBeLessThanOrEqual(998);
    expect((await read(mime)).text?.replace(/\r\n/g, '\n').trim()).toBe(text.trim());
  });

  it('cannot be given a header or a recipient by what people type', async () => {
    const evil = 'x\r\nBcc: other@example.org\r\n\r\n<p>y';
    const mime = buildMime({ ...plain, subject: evil, from: { ...plain.from, name: evil } });
    const mail = await read(mime);
    expect(mail.bcc).toBeUndefined();
    expect(mail.subject).toBe('x Bcc: other@example.org <p>y');
    expect(mail.headers.map(({ key }) => key)).not.toContain('bcc');
    for (const to of [
      'a@b.example, c@d.example',
      'a@b.example\r\nBcc: c@d.example',
      'N <a@b.example>',
      '',
    ]) {
      expect(() => buildMime({ ...plain, to })).toThrow(RangeError);
      expect(() => buildMime({ ...plain, from: { name: 'x', address: to } })).toThrow(RangeError);
    }
    expect(() => buildMime({ ...plain, replyTo: 'a@b.example\r\nBcc: c@d.example' })).toThrow();
  });

  it('reads back any subject and sender, one line each, whatever they hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 200 }), async (typed) => {
        const mime = buildMime({ ...plain, subject: typed, from: { ...plain.from, name: typed } });
        for (const line of headerLines(mime)) expect(line.length).toBeLessThanOrEqual(76);
        const mail = await read(mime);
        expect(mail.to).toHaveLength(1);
        expect(mail.text?.replace(/\r\n/g, '\n').trim()).toBe(plain.text);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps keys printable, whatever ids people choose', () => {
    expect(keyHeaderOf('notice:D 2ŵ%:x')).toBe('notice:D%202%C5%B5%25:x');
    expect(keyHeaderOf(plain.key)).toBe(plain.key);
  });
});

describe('the calendar file', () => {
  const ics = buildCalendarFile({
    uid: 'inset-d2@cwmffug.example.org',
    date: '2026-10-23',
    summary: `Diwrnod HMS / INSET day, ${difficult}`,
    description: 'Un; dau, tri\\ \nAr gau i ddisgyblion. '.repeat(5),
    epochMs: Date.UTC(2026, 8, 25, 15, 0, 0),
  });

  it('is an all-day event that calendars take, the same one each time', () => {
    const calendar = new ICAL.Component(ICAL.parse(ics));
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
    expect(event.uid).toBe('inset-d2@cwmffug.example.org');
    expect(event.startDate.isDate).toBe(true);
    expect(event.startDate.toString()).toBe('2026-10-23');
    expect(event.endDate.toString()).toBe('2026-10-24');
    expect(event.summary).toBe(`Diwrnod HMS / INSET day, ${difficult}`);
    expect(event.description).toBe('Un; dau, tri\\ \nAr gau i ddisgyblion. '.repeat(5));
  });

  it('keeps to CRLF lines of at most 75 octets', () => {
    expect(ics.endsWith('\r\n')).toBe(true);
    for (const line of ics.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toContain('\n');
    }
  });

  it('comes with the message as a file of its own type', async () => {
    const mime = buildMime({ ...plain, calendar: { fileName: 'inset ŵ.ics', ics } });
    const mail = await read(mime);
    const [file] = mail.attachments;
    expect(file?.mimeType).toBe('text/calendar');
    expect(file?.filename).toBe('inset--.ics');
    const content = file?.content;
    const bytes =
      typeof content === 'string' ? Buffer.from(content) : Buffer.from(content as ArrayBuffer);
    // The parser gives calendars with bare line feeds; they travel with CRLF.
    expect(bytes.toString('utf8').replace(/\n/g, '\r\n')).toBe(ics);
    expect(mime.replace(/\r\n/g, '')).toContain(Buffer.from(ics).toString('base64'));
    expect(mail.html?.trim()).toBe(plain.html);
  });
});
