/** The renderer's entry: styles, stores, and the app. */
import { createRoot } from 'react-dom/client';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
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
