import { Screen } from '../../components/Screen';
import { useText } from '../../text';

export default function Weekly() {
  const { t } = useText();
  return <Screen title={t.shell.screens.weekly}>{null}</Screen>;
}
