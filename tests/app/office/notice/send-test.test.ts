import PostalMime from 'postal-mime';
import { sendTest } from '../../../../src/app/office/notice/send-test';
import { trailTable } from '../../../../src/core/tables';
import { findSheet } from '../../../fakes/books';
import { lead, makeSchool } from '../mail/school';

describe('a test to oneself', () => {
  it('is one message to the person at the keyboard, marked, and in the Trail only', async () => {
    const school = makeSchool();
    expect(sendTest(school.context, 'D3', 'cy')).toEqual({ to: lead });
    const [mail] = await school.read();
    expect(mail?.to).toBe(lead);
    expect(mail?.subject.startsWith('PRAWF: Diwrnod HMS')).toBe(true);
    expect(school.rows()).toEqual([]);
    expect(school.mail.drafts.size).toBe(0);
    const trail = findSheet(school.books, 'office', trailTable.sheetId).cells;
    expect(trail[1]?.slice(1, 3)).toEqual(['S02', 'send test']);
  });

  it('comes from a colleague’s own account when they ask', async () => {
    const school = makeSchool();
    school.identity.address = 's01@cwmffug.example.org';
    school.identity.effective = 's01@cwmffug.example.org';
    sendTest(school.context, 'D3', 'en');
    const mail = await new PostalMime().parse(school.mail.sent[0] ?? '');
    expect(mail.from?.address).toBe('s01@cwmffug.example.org');
    expect(mail.to?.map(({ address }) => address)).toEqual(['s01@cwmffug.example.org']);
  });
});
