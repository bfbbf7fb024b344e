export * from './types';
export { createWorkspace } from './workspace';
