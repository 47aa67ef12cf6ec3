/** Dot-com: every signal against the era, both networks, the indicators' path, the twins, and how it ended. */
import type { ComponentType } from 'react';
import { Screen } from '../../components/Screen';
import { Segmented } from '../../components/Segmented';
import { goTo, useRoute } from '../../route';
import { useText } from '../../text';
import { EndingsView } from './EndingsView';
import { NetworksView } from './NetworksView';
import { PathView } from './PathView';
import { SignalsView } from './SignalsView';
import { TwinView } from './TwinView';

const views = ['signals', 'networks', 'path', 'twin', 'endings'] as const;
type ViewId = (typeof views)[number];

const components: Readonly<Record<ViewId, ComponentType>> = {
  signals: SignalsView,
  networks: NetworksView,
  path: PathView,
  twin: TwinView,
  endings: EndingsView,
};

export default function Dotcom() {
  const { t } = useText();
  const words = t.dotcom;
  const { subject } = useRoute();
  const view = views.find((id) => id === subject) ?? 'signals';
  const View = components[view];
  return (
    <Screen
      title={words.title}
      lead={words.lead}
      actions={
        <Segmented
          label={words.view}
          value={view}
          options={views.map((id) => ({ id, name: words.views[id] }))}
          onChange={(next) => goTo('dotcom', next === 'signals' ? undefined : next)}
        />
      }
    >
      <View />
    </Screen>
  );
}
