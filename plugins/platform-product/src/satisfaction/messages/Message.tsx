import { useState } from 'react';
import { Badge, Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { OwnerMessage } from 'backstage-plugin-platform-product-common';
import { platformProductApiRef } from '../../api';
import { Product } from '../../catalog/productOf';
import { dateLocale } from '../../translation/dateLocale';
import { useWords } from '../../translation/useWords';
import { OwnersAnswer } from '../replies/OwnersAnswer';
import { MessageStatus } from './MessageStatus';
import lists from '../../text/Lists.module.css';
import styles from '../replies/Replies.module.css';

/** A message with who wrote it, where it stands and what the owners answered. */
export function Message(props: { product: Product; read: OwnerMessage }) {
  const { product, read } = props;
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const [changed, setChanged] = useState<OwnerMessage>();
  // What was read last, by this page or by an answer to it.
  const message = changed && changed.version > read.version ? changed : read;
  const { authorRef, teamRef, createdAt, status, body } = message;
  const params = { ...product.path, messageId: message.id };
  const mayAnswer = message.allowed.includes('answer');
  const day = new Intl.DateTimeFormat(dateLocale(t('language')), {
    dateStyle: 'medium',
  }).format(new Date(createdAt));
  return (
    <li className={lists.entry}>
      <div className={styles.about}>
        <EntityRefLink
          entityRef={authorRef}
          defaultKind="user"
          className={styles.target}
        />
        {teamRef && (
          <>
            <Text as="span">{t('ownerMessages.for')}</Text>
            <EntityRefLink
              entityRef={teamRef}
              defaultKind="group"
              className={styles.target}
            />
          </>
        )}
        <Text as="span" variant="body-small">
          <time dateTime={createdAt}>{day}</time>
        </Text>
        <Badge size="small">{t(`ownerMessages.status.${status}`)}</Badge>
      </div>
      <Text as="p" className={lists.written}>
        {body}
      </Text>
      <OwnersAnswer<OwnerMessage>
        to={message}
        mayAnswer={mayAnswer}
        readers={t('ownerMessages.readers')}
        send={(reply, to) =>
          api.call('changeMessage', {
            params,
            body: {
              reply,
              version: to.version,
              ...(to.status === 'new' && { status: 'answered' }),
            },
          })
        }
        onChange={setChanged}
      >
        {mayAnswer && (
          <MessageStatus
            message={message}
            change={(next, { version }) =>
              api.call('changeMessage', {
                params,
                body: { status: next, version },
              })
            }
            onChange={setChanged}
          />
        )}
      </OwnersAnswer>
    </li>
  );
}
