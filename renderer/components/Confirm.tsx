/** A question before something is lost. */
import type { ReactNode } from 'react';
import { Button } from './Button';
import { Modal } from './Modal';

interface Props {
  readonly title: string;
  readonly text: ReactNode;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

export function Confirm({ title, text, yes, no, onYes, onNo }: Props) {
  return (
    <Modal
      title={title}
      alert
      onClose={onNo}
      footer={
        <>
          <Button look="danger" onPress={onYes}>
            {yes}
          </Button>
          <Button autoFocus onPress={onNo}>
            {no}
          </Button>
        </>
      }
    >
      {text}
    </Modal>
  );
}
