/** Asks for an archive, and goes on with it in a dialog. */
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { Button } from '../components/Button';
import { useText } from '../text';
import { RestoreDialog } from './RestoreDialog';

interface Props {
  readonly look?: 'quiet' | 'plain';
  readonly isDisabled?: boolean;
}

export function RestoreButton({ look = 'quiet', isDisabled = false }: Props) {
  const { t } = useText();
  const [file, setFile] = useState<File | null>(null);
  return (
    <>
      <FileTrigger
        acceptedFileTypes={['.zip', 'application/zip']}
        onSelect={(files) => setFile(files?.item(0) ?? null)}
      >
        <Button look={look} isDisabled={isDisabled}>
          {t.archive.restore}
        </Button>
      </FileTrigger>
      {file && <RestoreDialog file={file} onClose={() => setFile(null)} />}
    </>
  );
}
