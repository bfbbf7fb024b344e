export type { OfficeContext } from './context';
export { approveProjects } from './run/approve-projects';
export { reconcile } from './run/reconcile';
export { runNow } from './run/run-now';
export { continueSetUp } from './set-up/continue-set-up';
export { finishSetUp } from './set-up/finish-set-up';
export { loadSetUp } from './set-up/load-set-up';
export { saveSetUp } from './set-up/save-set-up';
