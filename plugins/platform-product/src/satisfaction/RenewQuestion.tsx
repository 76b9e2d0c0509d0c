import { Button, Flex, Text } from '@backstage/ui';
import { MyRating } from 'backstage-plugin-platform-product-common';
import { useWords } from '../translation/useWords';
import { periodNameBeside } from './periodName';
import styles from './RatingForm.module.css';

/** Offers to say again in one click what was said in an earlier period. */
export function RenewQuestion(props: {
  previous: NonNullable<MyRating['previous']>;
  current: MyRating['period'];
  onRenew(): void;
  onChange(): void;
}) {
  const { previous, current, onRenew, onChange } = props;
  const { t } = useWords();
  const period = periodNameBeside(previous.period, current, t('language'));
  const said =
    previous.notUsed === undefined
      ? {
          question: t('satisfaction.renew.score', {
            period,
            score: String(previous.score),
          }),
          yes: t('satisfaction.renew.yesScore', {
            score: String(previous.score),
          }),
        }
      : {
          question: t('satisfaction.renew.notUsed', {
            period,
            reason: t(
              `satisfaction.notUsed.reasonInSentence.${previous.notUsed}`,
            ),
          }),
          yes: t('satisfaction.renew.yesNotUsed'),
        };
  return (
    <Flex direction="column" gap="2" role="group" aria-label={said.question}>
      <Text as="p" variant="body-medium">
        {said.question}
      </Text>
      <div className={styles.actions}>
        <Button variant="primary" className={styles.action} onPress={onRenew}>
          {said.yes}
        </Button>
        <Button
          variant="secondary"
          className={styles.action}
          onPress={onChange}
        >
          {t('satisfaction.renew.change')}
        </Button>
      </div>
    </Flex>
  );
}
