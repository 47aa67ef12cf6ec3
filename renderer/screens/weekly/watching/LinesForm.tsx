/** The form of an alert or a thesis. */
import type { ReactNode } from 'react';
import type { Lines } from '#shared/model/lines';
import { SideForm } from '../../../forms/SideForm';
import { keepLines } from '../../../store/lines';
import { useText } from '../../../text';
import type { Read } from './drafts';

interface Props {
  readonly title: string;
  readonly saveLabel: string;
  /** What is typed, as the lines that it would make. */
  readonly read: () => Read<Lines>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function LinesForm(props: Props) {
  const { t } = useText();
  return (
    <SideForm
      {...props}
      sentences={t.watching.problems}
      keep={async (lines) => {
        const failed = await keepLines(lines);
        return failed && t.watching.failed(failed);
      }}
    />
  );
}
