import { render } from 'preact';
import { App } from './app';
import { callServer } from './call-server';
import './styles/shell.css';

const root = document.getElementById('shell');
if (!root) throw new Error('no place for the shell');

async function start(place: HTMLElement): Promise<void> {
  try {
    const [people, now] = await Promise.all([
      callServer('listPeople', {}),
      callServer('readClock', {}),
    ]);
    render(<App people={people} now={now} />, place);
  } catch (error) {
    place.textContent = (error as Error).message;
  }
}

void start(root);
