import { decideDraftGone } from '../../../../src/app/office/notice/decide-draft-gone';
import { prepareNotice } from '../../../../src/app/office/notice/prepare-notice';
import { approve, makeSchool, noticeTime, told } from '../mail/school';

describe('a message nobody knows about', () => {
  const gone = () => {
    const school = makeSchool();
    approve(school);
    school.clock.set(noticeTime);
    school.remote.betweenCalls(10, () => school.mail.drafts.delete('draft-3'));
    school.run();
    const [row] = school.rows().filter(({ state }) => state === 'draft gone');
    if (!row) throw new Error('no row');
    return { school, key: row.key };
  };

  it('is shown, and is sent after all when a person says it was not', async () => {
    const { school, key } = gone();
    const { progress } = prepareNotice(school.context, 'D3');
    expect(progress?.people.filter(({ needsDecision }) => needsDecision)).toMatchObject([{ key }]);
    decideDraftGone(school.context, { key, was: 'not sent' });
    school.run();
    const families = (await school.read())
      .map(({ to }) => to)
      .filter((to) => to.includes('rhieni'));
    expect(families.sort()).toEqual(told);
  });

  it('counts as sent when a person says so, and nothing else can be decided', () => {
    const { school, key } = gone();
    decideDraftGone(school.context, { key, was: 'sent' });
    expect(school.states('notice').every((state) => state.endsWith(' sent'))).toBe(true);
    decideDraftGone(school.context, { key, was: 'not sent' });
    decideDraftGone(school.context, { key: 'no such key', was: 'not sent' });
    expect(school.states('notice').every((state) => state.endsWith(' sent'))).toBe(true);
  });
});
