import { loadRunner, takeOver } from '../../../../src/app/office/mail/runner';
import { lead, makeSchool } from './school';

describe('the runner', () => {
  it('is whoever takes over, with a trigger of their own', () => {
    const school = makeSchool();
    school.identity.address = 's01@cwmffug.example.org';
    school.identity.effective = 's01@cwmffug.example.org';
    expect(loadRunner(school.context)).toEqual({
      runner: lead,
      isMe: false,
      lastGoodRun: null,
      mayEditArea: true,
    });
    expect(takeOver(school.context)).toEqual({ runner: 's01@cwmffug.example.org' });
    expect(takeOver(school.context)).toEqual({ runner: 's01@cwmffug.example.org' });
    expect(school.triggers.existing).toEqual([{ name: 'reconcile', every: 10 }]);
    expect(loadRunner(school.context).isMe).toBe(true);
  });
});
