export { sayComing, signIn } from './attend';
export type { PageContext } from './context';
export { finishCatchUp } from './finish-catch-up';
export { connectOffice, loadMyPage } from './load-my-page';
export { acceptDraft, bringDraftBack, putDraftAway } from './log-draft';
export { saveAnswers } from './save-answers';
export { saveRequest, withdrawRequest } from './save-request';
export { setLanguage } from './set-language';
