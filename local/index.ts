export { listAssumptions } from './assumptions';
export * from './types';
export { createWorkspace } from './workspace';
