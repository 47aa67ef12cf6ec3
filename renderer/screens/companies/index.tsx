import { Screen } from '../../components/Screen';
import { useText } from '../../text';

export default function Companies() {
  const { t } = useText();
  return <Screen title={t.shell.screens.companies}>{null}</Screen>;
}
