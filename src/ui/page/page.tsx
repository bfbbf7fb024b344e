import '../shared/base.css';
import '../shared/parts.css';
import './page.css';
import './parts.css';
import './print.css';
import { render } from 'preact';
import { clearOldDrafts } from '../shared/draft-store';
import { readOpened } from '../shared/opened';
import { MyPage } from './my-page';

const app = document.getElementById('app');
if (app) {
  clearOldDrafts(() => window.localStorage, Date.now());
  render(<MyPage opened={readOpened(document)} />, app);
}
