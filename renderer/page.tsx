/** The page: its stores and the app. `main.ts` has begun before it what takes longer. */
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { screenNow } from './route';
import { fetchScreen } from './screens/registry';
import { stopStrayDrops } from './shell/strayDrops';
import { start } from './store/start';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
stopStrayDrops();
createRoot(root).render(<App />);
void start();
fetchScreen(screenNow());
