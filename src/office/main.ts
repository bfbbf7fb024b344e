/**
 * The entry points of PL Office, all of them: what is named here anybody with the file can call, so
 * each authorises. Every dialog’s call says first for whom the dialog was opened.
 */

export {
  closeCatchUp,
  loadCluster,
  loadInset,
  makeCertificate,
  makePayList,
  readSharedDates,
  saveAction,
  saveAgenda,
  saveCluster,
  saveInsetDay,
  saveInsetRules,
  saveMarks,
  saveSession,
  setCatchUp,
} from './inset';
export {
  onOpen,
  openCatchUp,
  openCheck,
  openCluster,
  openNotice,
  openRegister,
  openRunNow,
  openRunner,
  openSending,
  openSetUp,
  openYear,
  setLanguage,
} from './menu';
export {
  approveNotice,
  decideDraftGone,
  loadNoticeDays,
  loadSending,
  prepareNotice,
  resumeSending,
  sendTest,
  stopNotice,
  stopSending,
} from './notice';
export { approveProjects, checkWorkbooks, loadRunner, reconcile, runNow, takeOver } from './run';
export { continueSetUp, finishSetUp, loadSetUp, saveSetUp } from './set-up';
