/** The whole text of week 3 of 2026, as known at its end, reviewed as an editor of each language would. `vitest -u` writes it anew: read it again then. */
import { expect, test } from 'vitest';
import { summaryText } from '../export/summaryText';
import { starterInput } from '../testing/summaries';
import { languages } from '../text/languages';
import { weekSummary } from './summary';

const summary = weekSummary(starterInput('2026-W03', { draws: 10_000 }));

test.each(Object.entries(languages))(
  'week 3 of 2026 in %s is the reviewed text',
  async (code, { t, f }) => {
    const text = summaryText(summary, 'md', t, f);
    await expect(text).toMatchFileSnapshot(`./golden/2026-W03.${code}.md`);
  },
);

/** Names and figures, whatever the language says around them. */
const story = {
  en: [
    'at least $10 bn (750 MW, to 2028)',
    'took 0.6 points off circularity and left concentration',
    'G42 is both an investor in Cerebras Systems ($335 m) and its customer ($1.43 bn)',
    'Sam Altman are tied to both OpenAI and Cerebras Systems',
    '$1.4 tn for 30 GW',
    'Binding contracts come to $620 bn (44.3% of it) and 13.5 GW',
  ],
  fr: [
    'au moins 10 Md$ (750 MW, jusqu’en 2028)',
    'retire 0,6 point à la circularité et laisse la concentration inchangée',
    'G42 est à la fois l’un des investisseurs de Cerebras Systems (335 M$) et l’un de ses clients (1,43 Md$)',
    'Sam Altman ont des attaches à la fois chez OpenAI et chez Cerebras Systems',
    '1 400 Md$ pour 30 GW',
    'Les contrats fermes portent sur 620 Md$ (44,3 % de l’annonce) et 13,5 GW',
  ],
} as const;

test.each(['en', 'fr'] as const)('it tells the Cerebras story in %s', (code) => {
  const { t, f } = languages[code];
  const text = summaryText(summary, 'md', t, f);
  for (const clause of story[code]) expect(text).toContain(clause);
});

test('it does not know what came out later: the loan of December, the larger contract of April', () => {
  const ids = Object.keys(summary.links);
  expect(ids).toContain('openai-cerebras-10bn');
  expect(ids).not.toContain('openai-cerebras-loan');
  expect(ids).not.toContain('openai-cerebras-20bn');
});
