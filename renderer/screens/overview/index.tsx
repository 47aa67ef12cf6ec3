import { Screen } from '../../components/Screen';
import { useText } from '../../text';

export default function Overview() {
  const { t } = useText();
  return <Screen title={t.shell.screens.overview}>{null}</Screen>;
}
