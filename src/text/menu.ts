import type { Language } from '../core/language';

export const welshNeedsProofRead = true;

/** Menus and the titles of what they open. */
const en = {
  title: 'Professional learning',
  openSidebar: 'Open the sidebar',
  setUp: 'Set up…',
  check: 'Check the workbooks',
  year: 'INSET year…',
  register: 'Register…',
  catchUp: 'Catch-up…',
  cluster: 'Cluster dates…',
  notice: 'INSET notice…',
  runNow: 'Run now',
  sending: 'Stop all sending…',
  runner: 'Take over as runner…',
  pages: {
    sidebar: 'Professional learning',
    'set-up': 'Set up professional learning',
    check: 'Check the workbooks',
    year: 'INSET year',
    register: 'Register',
    'catch-up': 'Catch-up',
    cluster: 'Cluster dates',
    notice: 'INSET notice',
    run: 'Run now',
    sending: 'Stop all sending',
    runner: 'Take over as runner',
    'my-page': 'My INSET page',
  },
};

export type MenuText = typeof en;

const cy: MenuText = {
  title: 'Dysgu proffesiynol',
  openSidebar: 'Agor y bar ochr',
  setUp: 'Sefydlu…',
  check: 'Gwirio’r llyfrau gwaith',
  year: 'Blwyddyn HMS…',
  register: 'Cofrestr…',
  catchUp: 'Dal i fyny…',
  cluster: 'Dyddiadau’r clwstwr…',
  notice: 'Hysbysiad HMS…',
  runNow: 'Rhedeg nawr',
  sending: 'Atal pob anfon…',
  runner: 'Cymryd drosodd fel rhedwr…',
  pages: {
    sidebar: 'Dysgu proffesiynol',
    'set-up': 'Sefydlu dysgu proffesiynol',
    check: 'Gwirio’r llyfrau gwaith',
    year: 'Blwyddyn HMS',
    register: 'Cofrestr',
    'catch-up': 'Dal i fyny',
    cluster: 'Dyddiadau’r clwstwr',
    notice: 'Hysbysiad HMS',
    run: 'Rhedeg nawr',
    sending: 'Atal pob anfon',
    runner: 'Cymryd drosodd fel rhedwr',
    'my-page': 'Fy nhudalen HMS',
  },
};

export const menuText: Readonly<Record<Language, MenuText>> = { en, cy };
