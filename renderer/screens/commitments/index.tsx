import { Screen } from '../../components/Screen';
import { useText } from '../../text';

export default function Commitments() {
  const { t } = useText();
  return <Screen title={t.shell.screens.commitments}>{null}</Screen>;
}
