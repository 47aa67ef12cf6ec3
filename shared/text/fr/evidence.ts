/** Evidence in French: the files, the quote and the page of a source, and what may be wrong with them. */
import { type EvidenceRefusal, evidenceLimit } from '../../evidence/kinds';
import type { EvidenceState } from '../../model/evidence';
import type { Texts } from '../en/index';
import type { Formats } from '../formats';
import { frFormats } from './formats';
import { plural } from './plural';
import { nouns } from './terms';
import { capital, counted, list, of } from './words';

const states: Record<EvidenceState, string> = {
  present: 'Présente',
  missing: 'Manquante',
  altered: 'Altérée',
};

const files = (count: number) => counted(count, nouns.evidence, frFormats);

function refusal(why: EvidenceRefusal, f: Pick<Formats, 'bytes'>): string {
  switch (why.code) {
    case 'too-large':
      return `${why.name} pèse ${f.bytes(why.bytes)} ; un fichier peut peser ${f.bytes(evidenceLimit)}.`;
    case 'empty':
      return `${why.name} est vide.`;
    case 'not-evidence':
      return `${why.name} n’est ni un PDF, ni une image (PNG, JPEG, WebP, GIF), ni une page enregistrée, ni un texte, ni un CSV.`;
  }
}

export const evidence: Texts['evidence'] = {
  title: 'Pièces justificatives',
  drop: 'Déposez des fichiers ici',
  or: 'ou',
  choose: 'Choisir des fichiers…',
  hint: (f) =>
    `PDF, image, page enregistrée, texte ou CSV, jusqu’à ${f.bytes(evidenceLimit)} chacun. Copiés dans le dossier de données, et gardés là pour l’annulation et l’historique.`,
  copying: (name) => `Copie de ${name}`,
  refusal,
  failed: (name, message) => `${name} n’a pas été gardé : ${message}`,
  open: (name) => `Ouvrir ${name}`,
  remove: (name) => `Retirer ${name} de cette source`,
  notOpened: 'Le fichier n’a pas été ouvert',
  states,
  stateHints: {
    present: 'Dans le dossier de données, telle qu’elle a été ajoutée.',
    missing:
      'N’est plus dans le dossier de données. Ajoutez de nouveau le même fichier pour la faire revenir.',
    altered: 'Le fichier du dossier de données n’est plus ce qu’il était à son ajout.',
  },
  details: (title, count, hasQuote) => {
    const parts = [count > 0 ? files(count) : '', hasQuote ? 'citation' : ''].filter(Boolean);
    return `${capital(list(parts) || 'page')} ${of(title)}`;
  },
  page: (page) => (/^\d/.test(page) ? `p. ${page}` : page),
  count: files,
  banner: (missing, altered) => {
    const gone = `${files(missing)} ${plural(missing, { one: 'manque', other: 'manquent' })}`;
    const changed = plural(altered, { one: 'a été altérée', other: 'ont été altérées' });
    const told =
      missing === 0
        ? `${files(altered)} ${changed}`
        : altered === 0
          ? gone
          : `${gone}, et ${altered} ${changed}`;
    return `${told}. Ajouter de nouveau le même fichier à sa source rétablit la pièce.`;
  },
  bannerWhich: 'Lesquelles',
  of: (name, source, state) => `${name}, ${states[state].toLowerCase()}. Sa source : ${source}`,
  unnamed: (count, f, bytes) =>
    `${files(count)} qu’aucune source ne mentionne plus, ${f.bytes(bytes)} : ${plural(count, { one: 'gardée', other: 'gardées' })} pour l’annulation et l’historique.`,
};
