export type { LogContext } from './context';
export { loadMine } from './load-mine';
export { loadSidebar } from './load-sidebar';
export { saveEntry } from './save-entry';
export { setLanguage } from './set-language';
export { startProject } from './start-project';
export { withdrawEntry } from './withdraw-entry';
