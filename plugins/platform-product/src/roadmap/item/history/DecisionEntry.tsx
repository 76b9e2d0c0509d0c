import { Text } from '@backstage/ui';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { RoadmapDecision } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../../translation/useWords';
import { useRoadmapWords } from '../../roadmapWords';
import { Closing } from '../Closing';
import { useDecisionWords } from './decisionWords';
import lists from '../../../text/Lists.module.css';

/** One decision: who as a role, from where to where, why, and what gave way. */
export function DecisionEntry({ decision }: { decision: RoadmapDecision }) {
  const { at, decidedAs, decidedBy, to, publicNote } = decision;
  const { reason, reasonText, isAgainstDemand, displaced } = decision;
  const { insteadYouCan, revisit } = decision;
  const { t } = useWords();
  const words = useRoadmapWords();
  const what = useDecisionWords();
  const isClosing = to === 'declined' || to === 'shipped';
  const lines = [
    ...(reason
      ? [t('roadmapItem.history.reason', { reason: words.reason(reason) })]
      : []),
    ...(reasonText ? [reasonText] : []),
    ...(displaced
      ? [t('roadmapItem.history.displaced', { title: displaced.title })]
      : []),
    ...(displaced === null ? [t('roadmapItem.history.nothingGaveWay')] : []),
  ];
  return (
    <li className={lists.entry}>
      <Text as="p">
        {words.day(at)}: {what(decision)}
      </Text>
      {isAgainstDemand && (
        <Text as="p" variant="body-small" weight="bold">
          {t('roadmapItem.history.againstDemand')}
        </Text>
      )}
      {lines.length > 0 && (
        <Text as="p" variant="body-small" className={lists.written}>
          {lines.join(' · ')}
        </Text>
      )}
      {publicNote && isClosing && (
        <Closing status={to} closing={{ publicNote, insteadYouCan, revisit }} />
      )}
      {publicNote && !isClosing && (
        <Text as="p" variant="body-small" className={lists.written}>
          {publicNote}
        </Text>
      )}
      <Text as="p" variant="body-small" color="secondary">
        {t(`roadmapItem.history.as.${decidedAs}`)}
        {decidedBy && (
          <>
            {' · '}
            <EntityRefLink entityRef={decidedBy} hideIcon />
          </>
        )}
      </Text>
    </li>
  );
}
