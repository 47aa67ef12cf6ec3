/** A link's week in sentences: what befell it, what it did to the dials, and who stands on both of its sides. */
import { changeGroups } from '../../model/attribution';
import { dialIds } from '../../model/score';
import type { DualRole, LinkChange } from '../../report/model';
import type { Sentence } from './model';
import { linkSum, linkWords, type Page } from './page';
import type { Notes } from './teller';
import type { LoopPart, RoleWords } from './words';

/** What stands behind several links is told at the first of them. */
export interface Said {
  readonly roles: Set<string>;
  readonly ties: Set<string>;
}

export function story(page: Page, change: LinkChange, said: Said): Sentence[] {
  return [
    page.tell((notes) => eventText(page, notes, change)),
    ...headlineSentence(page, change),
    ...effectSentence(page, change),
    ...loopSentence(page, change),
    ...tieSentences(page, change, said),
    ...roleSentences(page, change, said),
  ];
}

function tieSentences(page: Page, change: LinkChange, { ties }: Said): Sentence[] {
  const { from, to } = page.summary.links[change.linkId] ?? { from: '', to: '' };
  const pair = [from, to].sort().join(' ');
  if (change.tiedToBoth.length === 0 || ties.has(pair)) return [];
  const first = ties.size === 0;
  ties.add(pair);
  return [
    page.tell((notes) => tiedText(page, notes, change)),
    ...(first ? relatedPartySentence(page) : []),
  ];
}

/** What the ties make of the week's trade, where that shows. */
function relatedPartySentence({ summary, t, f, tell }: Page): Sentence[] {
  const split = summary.attribution?.signals.relatedPartyShare;
  const [before, after] = [split?.before.value ?? null, split?.after.value ?? null];
  if (before === null || after === null || f.share(before) === f.share(after)) return [];
  const place = 'attribution.signals.relatedPartyShare';
  return [
    tell((notes) =>
      t.weekly.changes.relatedParty(
        notes.share(`${place}.before.value`),
        notes.share(`${place}.after.value`),
        after > before,
      ),
    ),
  ];
}

/** The largest of a receiver's double roles, at its first link; afterwards only the payer's own. */
const mostRoles = 2;

function roleSentences(page: Page, change: LinkChange, { roles }: Said): Sentence[] {
  const { from, to } = page.summary.links[change.linkId] ?? { from: '', to: '' };
  if (!change.activeAfter) return [];
  const first = ![...roles].some((key) => key.endsWith(` ${to}`));
  const sum = ({ financeUsd, tradeUsd }: DualRole) => (financeUsd ?? 0) + (tradeUsd ?? 0);
  const own = ({ companyId }: DualRole) => Number(companyId === from);
  return change.dualRoles
    .filter((role) => !roles.has(`${role.companyId} ${to}`) && (first || own(role) === 1))
    .toSorted((a, b) => own(b) - own(a) || sum(b) - sum(a))
    .slice(0, mostRoles)
    .map((role) => {
      roles.add(`${role.companyId} ${to}`);
      const at = change.dualRoles.indexOf(role);
      return page.tell((notes) =>
        page.t.weekly.changes.dualRole(roleWords(page, notes, change, at)),
      );
    });
}

function eventText({ summary, t }: Page, notes: Notes, change: LinkChange): string {
  const at = summary.changes.indexOf(change);
  const said = linkWords(notes, change.linkId);
  if (!said) return change.linkId;
  const was = summary.earlier[change.linkId]?.amount;
  const now = summary.links[change.linkId]?.amount;
  const corrected =
    change.event === 'revised' && was && JSON.stringify(was) !== JSON.stringify(now ?? null);
  const superseding = change.supersededBy === null ? null : linkSum(notes, change.supersededBy);
  return t.weekly.changes.event({
    ...said,
    event: change.event,
    on: change.on === null ? null : notes.date(`changes.${at}.on`),
    stateBefore: change.stateBefore,
    stateAfter: change.stateAfter,
    before: change.activeBefore,
    after: change.activeAfter,
    amountBefore: corrected ? notes.amount(change.linkId, 'earlier') : null,
    superseding,
  });
}

/** What it did to each dial, if that shows. */
function effectSentence({ summary, t, tell }: Page, { linkId }: LinkChange): Sentence[] {
  const { attribution } = summary;
  if (attribution === null) return [];
  const places = dialIds.flatMap((id) =>
    changeGroups.flatMap((group) => {
      const at = attribution.dials[id].parts[group].links.findIndex(
        (part) => part.linkId === linkId,
      );
      return at === -1
        ? []
        : [{ id, place: `attribution.dials.${id}.parts.${group}.links.${at}.part.value` as const }];
    }),
  );
  const told = tell((notes) => {
    notes.link(linkId);
    const moves = places.flatMap(({ id, place }) => {
      const move = notes.move(place);
      return move ? [{ id, move }] : [];
    });
    return moves.some(({ move }) => move.way !== 'same') ? t.weekly.sentences.effect(moves) : '';
  });
  return told.text === '' ? [] : [told];
}

function loopSentence(page: Page, change: LinkChange): Sentence[] {
  const { summary, t, tell } = page;
  const part = loopPart(page, change);
  if (part === null) return [];
  const at = summary.changes.indexOf(change);
  return [
    tell((notes) => {
      const link = notes.link(change.linkId);
      const count =
        part === 'closes'
          ? notes.count(`changes.${at}.onNewLoops`)
          : part === 'on'
            ? notes.count(`changes.${at}.onLoops`)
            : null;
      return t.weekly.changes.loopPart(part, notes.name(link?.to ?? ''), count);
    }),
  ];
}

function loopPart({ summary, f }: Page, change: LinkChange): LoopPart | null {
  if (!change.activeAfter || change.activeBefore) return null;
  if (change.onNewLoops > 0) return 'closes';
  if (change.onLoops > 0) return 'on';
  const circular = summary.attribution?.dials.circularity.parts;
  const parts = changeGroups.flatMap((group) => circular?.[group].links ?? []);
  const own = parts.find(({ linkId }) => linkId === change.linkId)?.part.value ?? 0;
  const link = summary.links[change.linkId];
  if (link?.kind === 'guarantee') return null;
  return own < 0 && f.change(own) !== f.change(0) ? 'off' : null;
}

function tiedText({ t }: Page, notes: Notes, change: LinkChange): string {
  const link = notes.link(change.linkId);
  for (const id of change.tiedToBoth.flatMap(({ linkIds }) => linkIds)) notes.link(id);
  const holders = change.tiedToBoth.map(({ holderId }) => notes.name(holderId));
  return t.weekly.changes.tied(holders, notes.name(link?.from ?? ''), notes.name(link?.to ?? ''));
}

function roleWords({ summary, f }: Page, notes: Notes, change: LinkChange, at: number): RoleWords {
  const place = `changes.${summary.changes.indexOf(change)}.dualRoles.${at}` as const;
  const role = change.dualRoles[at]!;
  const kinds = role.financeLinkIds.map((id) => notes.link(id)?.kind);
  for (const id of role.tradeLinkIds) notes.link(id);
  const to = notes.link(change.linkId)?.to ?? '';
  return {
    company: notes.name(role.companyId),
    of: notes.name(to),
    as: role.as,
    kind: kinds.includes('investment')
      ? 'investor'
      : kinds.includes('credit')
        ? 'lender'
        : 'financier',
    financeUsd: notes.maybe(`${place}.financeUsd`, f.usd),
    tradeUsd: notes.maybe(`${place}.tradeUsd`, f.usd),
  };
}

/** What it is beside its payer's headline. */
function headlineSentence({ summary, t, f, tell }: Page, { linkId }: LinkChange): Sentence[] {
  return summary.ladders.flatMap((ladder, rung) => {
    const at = ladder.begun.findIndex((step) => step.linkId === linkId);
    const step = ladder.begun[at];
    if (!step || (step.usdShare === null && step.mwShare === null)) return [];
    const place = `ladders.${rung}.begun.${at}` as const;
    return [
      tell((notes) => {
        notes.link(linkId);
        const which =
          `ladders.${rung}.${ladder.revised === null ? 'headline' : 'revised'}` as const;
        return t.weekly.changes.ofHeadline(
          notes.name(ladder.companyId),
          {
            usd: notes.maybe(`${which}.amountUsd`, f.usd),
            power: notes.maybe(`${which}.capacityMw`, f.power),
            day: null,
          },
          notes.maybe(`${place}.usdShare`, f.share),
          notes.maybe(`${place}.mwShare`, f.share),
        );
      }),
    ];
  });
}
