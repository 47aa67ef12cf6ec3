/** What is wrong with what was typed, in French: each sentence stands after the name of its field and a colon. */
import type { FormProblem } from '../en/formProblems';
import { problems } from './problems';

export function formSentence(problem: FormProblem): string {
  switch (problem.code) {
    case 'empty':
    case 'missing':
      return 'à renseigner';
    case 'no-amount':
      return 'à renseigner. Saisissez un montant, par exemple 10 Md$, ou cochez « Le montant n’est pas publié »';
    case 'amount-or-capacity':
      return 'à renseigner. Une annonce demande un montant, une puissance ou les deux';
    case 'not-a-number':
      return `« ${problem.value} » n’est pas un nombre. Écrivez 10 Md$, 335 M$ ou 750 MW`;
    case 'unknown-unit':
      return `« ${problem.value} » porte une unité inconnue ici. Montants : M, Md. Puissance : kW, MW, GW`;
    case 'other-currency':
      return `« ${problem.value} » est dans une autre monnaie que celle choisie à côté`;
    case 'not-a-rate':
      return `« ${problem.value} » n’est pas un taux. Saisissez ce que vaut une unité en dollars, par exemple 1,09`;
    case 'no-rate':
      return 'à renseigner. Saisissez ce que vaut une unité en dollars';
    case 'no-rate-day':
      return 'à renseigner. Une année ou un mois suffit';
    case 'original-kept':
      return 'ne correspond pas aux nouveaux dollars. Choisissez de nouveau sa monnaie, ou cochez qu’il disparaît';
    case 'negative':
      return `« ${problem.value} » est inférieur à zéro`;
    case 'not-a-date':
      return `« ${problem.value} » n’est pas une date. Écrivez AAAA, AAAA-MM ou AAAA-MM-JJ`;
    case 'not-an-address':
      return `« ${problem.value} » n’est pas une adresse web. Elle commence par https:// ou http://`;
    case 'unknown-company':
      return `« ${problem.value} » n’est pas une de vos sociétés. Choisissez-en une dans la liste, ou ajoutez-la d’abord`;
    case 'unknown-link':
      return `« ${problem.value} » n’est pas un lien entre ces deux sociétés`;
    case 'unknown-headline':
      return `« ${problem.value} » n’est pas une annonce de cette société`;
    case 'not-chosen':
      return `« ${problem.value} » n’en est pas encore une. Choisissez-la dans la liste, ou ajoutez une nouvelle source`;
    case 'id-taken':
      return `« ${problem.value} » est l’identifiant d’une autre société`;
    case 'same-company':
      return 'c’est la société dont part le lien';
    case 'low-above-best':
      return 'dépasse la meilleure estimation';
    case 'high-below-best':
      return 'inférieur à la meilleure estimation';
    case 'ends-before-start':
      return 'antérieure au début';
    case 'still-copying':
      return 'copie en cours. Enregistrez de nouveau dans un instant';
    case 'model':
      return problems.text(problem.problem);
  }
}
