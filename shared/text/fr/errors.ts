/** Why a call to the main side failed, in French: by its code, and with the system's own word for a file, as ENOSPC. */
import type { Texts } from '../en/index';

function sentence(code: string, message: string): string {
  const [word] = /\bE[A-Z0-9]{3,}\b/.exec(message) ?? [];
  const cause = word === undefined ? '' : ` (${word})`;
  switch (code) {
    case 'unreachable':
      return 'Bubblescope ne tourne plus derrière cette page.';
    case 'not-written':
      return `L’écriture sur le disque a échoué${cause}. Rien n’a été modifié.`;
    case 'locked':
      return 'Le fichier ne peut être ni lu ni déplacé, ou ce qu’il garde est verrouillé.';
    case 'busy':
      return 'Des synthèses sont en cours d’écriture.';
    case 'no-summary':
      return 'Cette synthèse n’existe pas.';
    case 'unreadable':
      return 'Cette synthèse ne peut pas être lue.';
    case 'no-browser':
      return 'Le navigateur qui devait imprimer n’a pas pu être lancé.';
    case 'not-printed':
      return 'Le navigateur n’a rien imprimé.';
    case 'too-large':
      return 'La page est trop grande pour être imprimée ; elle peut être enregistrée en HTML.';
    case 'not-here':
      return 'Le navigateur enregistre lui-même les fichiers.';
    case 'bad-input':
      return 'L’application n’a pas compris ce qui lui était demandé.';
    case 'unknown-channel':
      return 'L’application ne connaît pas cette demande.';
    case 'internal':
      return 'Une erreur s’est produite dans l’application ; son journal en dit davantage.';
    default:
      return `Erreur « ${code} » : ${message}`;
  }
}

export const errors: Texts['errors'] = { sentence };
