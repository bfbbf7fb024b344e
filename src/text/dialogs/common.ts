import type { Language } from '../../core/language';

/** The Welsh of every dialog needs a proof-read by the school before it is relied on. */
export const welshNeedsProofRead = true;

/** `338`, `1,160`: both languages group thousands with a comma. */
export function formatCount(count: number): string {
  return String(Math.round(count)).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** English only: Welsh never puts a noun after a number from a variable. */
export function counted(count: number, one: string, many: string): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

const en = {
  back: 'Back',
  close: 'Close',
  opensInNewTab: '(opens in a new tab)',
  updating: 'Looking again…',
  changedMeanwhile:
    'Somebody else has changed this meanwhile, so nothing was overwritten. It stands here as it is now; what you entered is kept. Look once more, then save again.',
  notYet: 'not yet',
};

export type CommonText = typeof en;

const cy: CommonText = {
  back: 'Yn ôl',
  close: 'Cau',
  opensInNewTab: '(yn agor mewn tab newydd)',
  updating: 'Wrthi’n edrych eto…',
  changedMeanwhile:
    'Mae rhywun arall wedi newid hyn yn y cyfamser, felly ni throsysgrifennwyd dim. Mae yma fel y mae nawr; mae’r hyn a roesoch i mewn wedi’i gadw. Edrychwch unwaith eto, ac yna cadwch eto.',
  notYet: 'ddim eto',
};

export const commonText: Readonly<Record<Language, CommonText>> = { en, cy };
