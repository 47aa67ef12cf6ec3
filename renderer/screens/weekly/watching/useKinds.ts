/** The kinds of condition, as a choice. */
import { useMemo } from 'react';
import type { Condition } from '#shared/model/alert';
import { useText } from '../../../text';

const kinds: readonly Condition['kind'][] = ['dial', 'signal', 'burden', 'new-loop', 'falls-due'];

export function useKinds() {
  const { t } = useText();
  return useMemo(() => kinds.map((id) => ({ id, name: t.watching.kinds[id] })), [t]);
}
