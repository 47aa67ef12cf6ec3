/** Why a call to the main side failed, in French: by its code, and with the system's own word for a file, as ENOSPC. */
import type { Texts } from '../en/index';

function sentence(code: string, message: string): string {
  const [word] = /\bE[A-Z0-9]{3,}\b/.exec(message) ?? [];
  const cause = word === undefined ? '' : ` (${word})`;
  switch (code) {
    case 'unreachable':
      return 'Bubblescope ne tourne plus derrière cette page. Relancez-le avec npm start.';
    case 'wrong-token':
      return 'Cette page date d’un lancement précédent de Bubblescope. Ouvrez la dernière adresse affichée par npm start.';
    case 'not-written':
      return `L’écriture sur le disque a échoué${cause}.`;
    case 'locked':
      return 'Le fichier ne peut être ni lu ni déplacé, ou ce qu’il garde est verrouillé.';
    case 'busy':
      return 'Des synthèses sont en cours d’écriture.';
    case 'no-summary':
      return 'Cette synthèse n’existe pas.';
    case 'cancelled':
      return 'L’écriture a été interrompue.';
    case 'unreadable':
      return 'Cette synthèse ne peut pas être lue.';
    case 'too-many':
      return 'Trop de fichiers sont en chemin à la fois.';
    case 'empty':
      return 'Le fichier est vide.';
    case 'missing':
      return 'Le fichier n’est plus dans le dossier de données.';
    case 'not-evidence':
      return 'Les fichiers de cette sorte ne sont pas gardés.';
    case 'not-what-it-says':
      return 'Le contenu du fichier n’est pas ce que dit son nom.';
    case 'not-opened':
      return 'Le système n’a pas pu ouvrir le fichier.';
    case 'no-transfer':
    case 'not-whole':
      return 'Le fichier n’est pas arrivé entier : recommencez.';
    case 'refused':
      return 'Le registre n’a pas pu être ouvert : il n’y a rien à enregistrer.';
    case 'no-browser':
      return 'Le navigateur qui devait imprimer n’a pas pu être lancé.';
    case 'not-printed':
      return 'Le navigateur n’a rien imprimé.';
    case 'too-large':
      return 'Le fichier est trop grand.';
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
