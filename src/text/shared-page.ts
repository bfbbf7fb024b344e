import type { Language } from '../core/language';

export const welshNeedsProofRead = true;

/** Words that every page may need. */
const en = {
  loading: 'Loading…',
  tryAgain: 'Try again',
  cancel: 'Cancel',
  optional: 'optional',
  otherLanguage: 'Cymraeg',
  stillWaiting: 'Still waiting for an answer. You can leave this open.',
  offline: 'You are offline. What you type here is kept on this page until you are back.',
  storageRefused: 'This browser does not keep what you type. Save it before you close this.',
  someErrors: 'Not saved yet: something above needs another look.',
  progress: (done: number, total: number) => `${done} of ${total}`,
  /** Why a call brought no answer; each is a whole paragraph. */
  failures: {
    'no-answer': 'The sheet did not answer. What you typed is kept here. Try again.',
    offline:
      'The sheet could not be reached. What you typed is kept here. Check the internet connection, then try again.',
    'several-accounts':
      'Google did not allow this. It happens when this browser is signed in to several Google accounts: it then asks as the wrong one. What you typed is kept here. Open the sheet in a window or browser profile that is signed in with your school account only.',
    failed:
      'Something went wrong in the sheet. What you typed is kept here. Try again in a minute; if it goes on, tell whoever looks after professional learning.',
  },
};

export type SharedPageText = typeof en;

const cy: SharedPageText = {
  loading: 'Yn llwytho…',
  tryAgain: 'Rhoi cynnig arall arni',
  cancel: 'Canslo',
  optional: 'dewisol',
  otherLanguage: 'English',
  stillWaiting: 'Yn dal i aros am ateb. Gallwch adael hyn ar agor.',
  offline:
    'Nid ydych ar-lein. Cedwir yr hyn rydych chi’n ei deipio ar y dudalen hon nes i chi ddod yn ôl.',
  storageRefused:
    'Nid yw’r porwr hwn yn cadw’r hyn rydych chi’n ei deipio. Dewiswch Cadw cyn cau hwn.',
  someErrors: 'Heb ei gadw eto: mae angen edrych eto ar rywbeth uchod.',
  progress: (done, total) => `${done} o ${total}`,
  failures: {
    'no-answer':
      'Ni atebodd y ddalen. Mae’r hyn a deipioch wedi’i gadw yma. Rhowch gynnig arall arni.',
    offline:
      'Nid oedd modd cyrraedd y ddalen. Mae’r hyn a deipioch wedi’i gadw yma. Gwiriwch y cysylltiad â’r rhyngrwyd, yna rhowch gynnig arall arni.',
    'several-accounts':
      'Ni chaniataodd Google hyn. Mae’n digwydd pan fydd y porwr hwn wedi mewngofnodi i sawl cyfrif Google: bydd wedyn yn gofyn fel y cyfrif anghywir. Mae’r hyn a deipioch wedi’i gadw yma. Agorwch y ddalen mewn ffenestr neu broffil porwr sydd wedi mewngofnodi gyda’ch cyfrif ysgol yn unig.',
    failed:
      'Aeth rhywbeth o’i le yn y ddalen. Mae’r hyn a deipioch wedi’i gadw yma. Rhowch gynnig arall arni ymhen munud; os yw’n parhau, dywedwch wrth bwy bynnag sy’n gofalu am ddysgu proffesiynol.',
  },
};

export const sharedPageText: Readonly<Record<Language, SharedPageText>> = { en, cy };
