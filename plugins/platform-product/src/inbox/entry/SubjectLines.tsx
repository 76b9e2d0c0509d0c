import { Text } from '@backstage/ui';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { InboxEntry } from 'backstage-plugin-platform-product-common';
import { Link } from 'react-router-dom';
import { statementWords, useChoiceWords } from '../../choice/choiceWords';
import { useItemParam } from '../../roadmap/itemLink';
import { useRoadmapWords } from '../../roadmap/roadmapWords';
import { useWords } from '../../translation/useWords';
import lists from '../../text/Lists.module.css';
import { UnheardTeams } from './UnheardTeams';
import styles from '../Inbox.module.css';

/** What an entry is about: what was said, of what, and what it needs to be judged. */
export function SubjectLines({ entry }: { entry: InboxEntry }) {
  const { subject } = entry;
  const { t } = useWords();
  const choices = useChoiceWords();
  const roadmap = useRoadmapWords();
  const { hrefOf } = useItemParam();
  const said = (text: string) => (
    <Text as="p" className={lists.written}>
      {text}
    </Text>
  );
  const small = (text: string) => (
    <Text as="p" variant="body-small" color="secondary">
      {text}
    </Text>
  );
  const answered = (text: string | undefined) =>
    text === undefined ? null : said(t('inbox.answered', { text }));
  const itemLink = (item: { id: string; title: string }) => (
    <Link to={hrefOf(item.id)} className={styles.link}>
      {item.title}
    </Link>
  );

  switch (subject.kind) {
    case 'suggestion':
      return (
        <>
          {itemLink(subject.item)}
          {said(subject.problem)}
          {small(
            [
              t('roadmap.askedBy', { count: subject.item.teams }),
              ...(subject.team
                ? [t('inbox.suggestedFor', { team: subject.team.title })]
                : []),
              ...(subject.origin
                ? [
                    t('inbox.comesFrom', {
                      origin: roadmap.origin(subject.origin),
                    }),
                  ]
                : []),
            ].join(' · '),
          )}
        </>
      );
    case 'opt-out': {
      const { statement, team } = subject;
      return (
        <>
          <Text as="p" weight="bold">
            <EntityRefLink entityRef={team.entityRef} title={team.title} />
            {': '}
            {statementWords(statement, false, t)}
          </Text>
          {statement.reasons &&
            said(
              t('inbox.reasons', {
                reasons: [
                  ...statement.reasons.map(choices.reason),
                  ...(statement.reasonText ? [statement.reasonText] : []),
                ].join('; '),
              }),
            )}
          {statement.job &&
            said(t('choiceTab.teams.job', { ...statement.job }))}
          {statement.wouldChangeOurMind?.text &&
            said(
              t('inbox.mindChange', {
                text: statement.wouldChangeOurMind.text,
              }),
            )}
          {statement.wouldChangeOurMind?.item &&
            itemLink(statement.wouldChangeOurMind.item)}
          {answered(subject.answer)}
        </>
      );
    }
    case 'reconsider':
      return (
        <>
          <EntityRefLink
            entityRef={subject.team.entityRef}
            title={subject.team.title}
          />
          {itemLink(subject.item)}
          {said(t('inbox.reconsiderAbout', { team: subject.team.title }))}
        </>
      );
    case 'message':
      return (
        <>
          {said(subject.text)}
          <Text as="p" variant="body-small" color="secondary">
            {t('inbox.from')}{' '}
            <EntityRefLink entityRef={subject.authorRef} hideIcon />
            {subject.team &&
              `, ${t('inbox.suggestedFor', { team: subject.team.title })}`}
          </Text>
          {answered(subject.reply)}
        </>
      );
    case 'comment':
      return (
        <>
          {said(subject.text)}
          {small(t('inbox.undated'))}
          {answered(subject.reply)}
        </>
      );
    case 'item-comment':
      return (
        <>
          {said(subject.text)}
          <Text as="p" variant="body-small" color="secondary">
            <Link to={hrefOf(subject.item.id)} className={styles.link}>
              {t('inbox.onItem', { title: subject.item.title })}
            </Link>
            {subject.team &&
              ` · ${t('inbox.suggestedFor', { team: subject.team.title })}`}
          </Text>
        </>
      );
    case 'requirement':
      return said(
        t('inbox.requirement', {
          policy: subject.policy,
          day: choices.day(subject.expiresAt),
        }),
      );
    case 'unheard':
      return <UnheardTeams product={entry.product.entityRef} {...subject} />;
    case 'forgotten':
      return (
        <>
          {itemLink(subject.item)}
          {said(
            t('inbox.forgotten', {
              status: roadmap.status(subject.item.status),
            }),
          )}
        </>
      );
    default:
      return (
        <>
          {itemLink(subject.item)}
          {said(t('inbox.unmeasured'))}
          {subject.metric && small(t('inbox.goal', { metric: subject.metric }))}
        </>
      );
  }
}
