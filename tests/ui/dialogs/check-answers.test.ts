import { setUpText } from '../../../src/text/dialogs/set-up';
import { checkAnswers, tidyAnswers } from '../../../src/ui/dialogs/set-up/check-answers';
import { filledStart, setUpStart } from '../../browser/office-world';

const text = setUpText.en;
const right = filledStart.answers;

describe('the answers of Set up', () => {
  it('finds nothing wrong with whole answers', () => {
    expect(checkAnswers(right, text)).toEqual({});
  });

  it('names every field that is empty, and asks for the school’s name in one language only', () => {
    expect(Object.keys(checkAnswers(setUpStart.answers, text)).sort()).toEqual([
      'areaLink',
      'contactsLink',
      'logLink',
      'replyTo',
      'schoolNameEnglish',
      'senderName',
      'signatory',
    ]);
    expect(checkAnswers({ ...right, schoolNameEnglish: ' ' }, text)).toEqual({});
  });

  it('asks for no link to what is to be made', () => {
    const answers = {
      ...right,
      contactsLink: '',
      makeContacts: true,
      areaLink: '',
      makeArea: true,
    };
    expect(checkAnswers(answers, text)).toEqual({});
  });

  it.each(['PL Log', 'http://docs.google.com/x', 'javascript:alert(1)', 'https://a b', '=A1'])(
    'takes %p for no link',
    (logLink) => {
      expect(checkAnswers({ ...right, logLink }, text)).toEqual({ logLink: text.notALink });
    },
  );

  it.each(['office', 'office@school', 'a b@school.example', 'a@b@c.example', '@x.example'])(
    'takes %p for no email address',
    (replyTo) => {
      expect(checkAnswers({ ...right, replyTo }, text)).toEqual({ replyTo: text.notAnAddress });
    },
  );

  it('sends neither the spaces of copying nor a link that is no longer meant', () => {
    const tidied = tidyAnswers({ ...right, logLink: ` ${right.logLink}\n`, makeArea: true });
    expect(tidied.logLink).toBe(right.logLink);
    expect(tidied.areaLink).toBe('');
    expect(tidied.contactsLink).toBe(right.contactsLink);
  });
});
