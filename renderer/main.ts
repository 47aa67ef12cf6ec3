/**
 * The renderer's entry: the styles, and at once what takes long. The scoring worker and what the page will ask for first are
 * under way while the page's own code is still read.
 */
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import { askAhead } from './api';
import './scoring/thread';
import './store/otherPages';

askAhead('app.info', 'settings.read', 'ledger.read');
void import('./page');
