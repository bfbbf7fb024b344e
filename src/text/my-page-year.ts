import type { Language } from '../core/language';

export const welshNeedsProofRead = true;

/** My page: one's year in hours, the certificate, what would help, and connecting the page. */
const en = {
  year: (year: string) => `My year ${year}`,
  owed: 'Expected of you',
  credited: 'Done',
  toCatchUp: 'To catch up',
  ofOwed: (done: string, owed: string) => `${done} done of ${owed}`,
  nothingOwed:
    'Your contract asks for no INSET hours. What you take part in is counted here all the same.',
  whoSees: 'Those who plan INSET can see these hours. Colleagues cannot.',
  tookPart: 'What you took part in',
  caughtUp: 'Catch-up',
  nothingYet: 'Nothing yet. What you take part in will stand here.',
  certificate: 'Attendance certificate',
  print: 'Print',
  back: 'Back to my page',
  printHint: 'For your own file. Nothing is sent to anybody.',

  help: 'What would help you',
  helpWhy: 'Ask for something that INSET should cover.',
  askHint:
    'At most 500 characters. Those who plan INSET read this, with your name. No pupil names.',
  askPriority: 'Which priority does it serve?',
  noPriority: 'None, or not sure',
  ask: 'Ask for it',
  asking: 'Saving…',
  asked: 'Asked. Those who plan INSET see it, and you see here when it is on an agenda.',
  yours: 'What you asked for',
  takenUp: (date: string) => `On the agenda of ${date}`,
  waiting: 'Not on an agenda yet',
  withdraw: 'Withdraw',
  askWithdraw: 'Withdraw this?',
  whatGoes:
    'It will no longer be among what people ask for, and its words are taken out of the list of requests.',
  doWithdraw: 'Withdraw it',
  keep: 'Keep it',
  withdrawn: 'Withdrawn.',
  restored: 'What you typed last time is back.',
  clear: 'Clear it',

  notConnected: 'This page is not ready yet',
  notConnectedPlain:
    'The person who looks after professional learning still has to connect it to the school’s workbook. Please try again later.',
  connectWhy: 'Two steps connect it to the school’s workbooks. Only you can take them.',
  connectLink: 'Link of PL Office',
  connectHint: 'It begins with https://docs.google.com/spreadsheets/',
  connect: 'Connect',
  connecting: 'Connecting…',
  connectFirst: 'Copy the address of this page into Settings in PL Office, at my-page-link:',
  connectThen: 'Copy the link of PL Office from the address bar of your browser, and put it here.',
  emptyLink: 'Put the link of PL Office here.',
};

export type MyPageYearText = typeof en;

const cy: MyPageYearText = {
  year: (year) => `Fy mlwyddyn ${year}`,
  owed: 'Disgwylir gennych',
  credited: 'Wedi’i wneud',
  toCatchUp: 'I ddal i fyny',
  ofOwed: (done, owed) => `Wedi’i wneud: ${done} o ${owed}`,
  nothingOwed:
    'Nid yw’ch contract yn gofyn am oriau HMS. Caiff yr hyn rydych yn cymryd rhan ynddo ei gyfrif yma serch hynny.',
  whoSees: 'Gall y rhai sy’n cynllunio HMS weld yr oriau hyn. Ni all cydweithwyr.',
  tookPart: 'Yr hyn y gwnaethoch gymryd rhan ynddo',
  caughtUp: 'Dal i fyny',
  nothingYet: 'Dim byd eto. Bydd yr hyn y byddwch yn cymryd rhan ynddo i’w weld yma.',
  certificate: 'Tystysgrif presenoldeb',
  print: 'Argraffu',
  back: 'Yn ôl i fy nhudalen',
  printHint: 'Ar gyfer eich ffeil eich hun. Nid anfonir dim at neb.',

  help: 'Beth fyddai’n eich helpu',
  helpWhy: 'Gofynnwch am rywbeth y dylai HMS ei gynnwys.',
  askHint:
    'Dim mwy na 500 o nodau. Bydd y rhai sy’n cynllunio HMS yn darllen hyn, gyda’ch enw. Dim enwau disgyblion.',
  askPriority: 'Pa flaenoriaeth mae’n ei gwasanaethu?',
  noPriority: 'Dim un, neu ddim yn siŵr',
  ask: 'Gofyn amdano',
  asking: 'Wrthi’n cadw…',
  asked:
    'Wedi gofyn. Bydd y rhai sy’n cynllunio HMS yn ei weld, a byddwch chi’n gweld yma pan fydd ar agenda.',
  yours: 'Yr hyn y gofynnoch amdano',
  takenUp: (date) => `Ar yr agenda: ${date}`,
  waiting: 'Ddim ar agenda eto',
  withdraw: 'Tynnu’n ôl',
  askWithdraw: 'Tynnu hyn yn ôl?',
  whatGoes:
    'Ni fydd ymhlith yr hyn y mae pobl yn gofyn amdano mwyach, a chaiff ei eiriau eu tynnu o’r rhestr geisiadau.',
  doWithdraw: 'Ei dynnu’n ôl',
  keep: 'Ei gadw',
  withdrawn: 'Wedi’i dynnu’n ôl.',
  restored: 'Mae’r hyn a deipioch y tro diwethaf yn ôl yma.',
  clear: 'Ei glirio',

  notConnected: 'Nid yw’r dudalen hon yn barod eto',
  notConnectedPlain:
    'Mae angen i’r sawl sy’n gofalu am ddysgu proffesiynol ei chysylltu â llyfr gwaith yr ysgol o hyd. Rhowch gynnig arall arni’n nes ymlaen.',
  connectWhy: 'Mae dau gam yn ei chysylltu â llyfrau gwaith yr ysgol. Dim ond chi all eu cymryd.',
  connectLink: 'Dolen PL Office',
  connectHint: 'Mae’n dechrau gyda https://docs.google.com/spreadsheets/',
  connect: 'Cysylltu',
  connecting: 'Wrthi’n cysylltu…',
  connectFirst: 'Copïwch gyfeiriad y dudalen hon i Settings yn PL Office, wrth my-page-link:',
  connectThen: 'Copïwch ddolen PL Office o far cyfeiriad eich porwr, a’i rhoi yma.',
  emptyLink: 'Rhowch ddolen PL Office yma.',
};

export const myPageYearText: Readonly<Record<Language, MyPageYearText>> = { en, cy };
