import '../shared/base.css';
import '../shared/parts.css';
import './sidebar.css';
import './mine.css';
import './team.css';
import { render } from 'preact';
import { clearOldDrafts } from '../shared/draft-store';
import { readOpened } from '../shared/opened';
import { Sidebar } from './sidebar';

const app = document.getElementById('app');
if (app) {
  clearOldDrafts(() => window.localStorage, Date.now());
  render(<Sidebar opened={readOpened(document)} />, app);
}
