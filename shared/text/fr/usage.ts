/** What `bubblescope --help` prints, in French. */
export const usage = `bubblescope : à quel point l’argent de la course à l’IA tourne en rond et se concentre

  bubblescope score FICHIER [--as-of JOUR] [--known-on JOUR] [--convention binding|headline] [--json]
      les signaux d’un fichier de portefeuille ; sans --as-of, toute la période compte,
      quelles que soient les dates
  bubblescope check FICHIER
      les problèmes d’un fichier de portefeuille, s’il y en a
  bubblescope report --week 2026-W03 [--data DOSSIER] [--known-on JOUR] [--out FICHIER]
                    [--format md|html|csv|json|pdf] [--paper A4|Letter]
      la synthèse d’une semaine, tirée du dossier de données de l’application, selon ce qui était connu
      à la fin de cette semaine ; n’écrit que FICHIER ; un PDF demande --out, ainsi que Chrome, Edge
      ou Chromium installé
  bubblescope report --all-missed [--data DOSSIER]
      pour une tâche planifiée : écrit dans le dossier de données les synthèses en attente,
      comme le ferait l’application
  bubblescope report --all-missed --out DOSSIER [--data DOSSIER]
                    [--format md|html|csv|json|pdf] [--paper A4|Letter]
      de même, puis dépose dans le DOSSIER de --out chaque synthèse écrite depuis la dernière qui s’y
      trouve dans ce format, et chaque rectificatif d’une synthèse qui s’y trouve ; un DOSSIER qui
      n’en contient aucune les reçoit toutes
  bubblescope --help | --version

--lang en|fr choisit la langue ; à défaut, celle des réglages de l’application, sinon celle du système.
--known-on JOUR écarte ce qui a été enregistré plus tard : ce que le fichier apporte est réputé
enregistré le jour de son annonce, ce qui est saisi dans l’application, le jour de sa modification.
S’il y a plus de boucles qu’il n’est possible d’en lister, --json donne null pour chaque longueur
non comptée jusqu’à la dernière, et le nombre minimal de boucles.
Le nom de fichier - lit l’entrée standard. Code de sortie : 0 terminé, 1 fichier incorrect,
2 commande incorrecte.
Ceci n’est pas un conseil en investissement.
`;
