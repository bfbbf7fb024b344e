import type { PageContext } from '../../../src/app/page';
import * as app from '../../../src/app/page';
import type { EntryInput } from '../../../src/core/entry';

export const entry: EntryInput = {
  what: 'Equity',
  date: '2026-11-12',
  hours: 2,
  form: 'twilight',
  idea: 'priority',
  priority: 'P1',
  change: 'Everybody takes part',
  bringToInset: false,
};

/** Every call that the page may make, as it makes it. */
export const calls: Readonly<Record<string, (context: PageContext, openedFor: string) => unknown>> =
  {
    loadMyPage: (context, openedFor) => app.loadMyPage(context, openedFor),
    connectOffice: (context, openedFor) =>
      app.connectOffice(
        context,
        openedFor,
        'https://docs.google.com/spreadsheets/d/office-of-the-school-1/edit',
      ),
    signIn: (context, openedFor) => app.signIn(context, openedFor, 'A2'),
    sayComing: (context, openedFor) =>
      app.sayComing(context, openedFor, { about: 'A3', coming: false }),
    saveAnswers: (context, openedFor) =>
      app.saveAnswers(context, openedFor, { about: 'A2', useful: 4, learned: 3, common: 2 }),
    finishCatchUp: (context, openedFor) =>
      app.finishCatchUp(context, openedFor, {
        key: 'catchupkey01',
        dayId: 'D5',
        minutes: 60,
        reflection: 'Read it',
        seen: [],
      }),
    acceptDraft: (context, openedFor) =>
      app.acceptDraft(context, openedFor, { about: 'A2', entry }),
    putDraftAway: (context, openedFor) => app.putDraftAway(context, openedFor, 'A2'),
    bringDraftBack: (context, openedFor) => app.bringDraftBack(context, openedFor, 'A2'),
    saveRequest: (context, openedFor) =>
      app.saveRequest(context, openedFor, { key: 'requestkey01', text: 'More time', priority: '' }),
    withdrawRequest: (context, openedFor) =>
      app.withdrawRequest(context, openedFor, 'r-0123456789abcdef-requestkey01'),
    setLanguage: (context, openedFor) => app.setLanguage(context, openedFor, 'cy'),
  };
