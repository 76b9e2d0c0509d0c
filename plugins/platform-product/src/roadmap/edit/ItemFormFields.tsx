import { RoadmapItem } from 'backstage-plugin-platform-product-common';
import { Edit } from '../../edit/useEdit';
import { WrittenField } from '../../edit/WrittenField';
import { useWords } from '../../translation/useWords';
import { ChosenFields } from './ChosenFields';
import { DayOf } from './DayOf';
import { FieldGroup } from './FieldGroup';
import { ItemFields } from './itemFields';
import { longest } from './itemProblems';

/** Fields for words and numbers: all but those that are chosen. */
type WrittenName = Exclude<
  keyof ItemFields,
  'origin' | 'jobId' | 'asksBy' | 'externalDeadline'
>;

/** The fields of an item: all for its owners, the words for whoever suggested it. */
export function ItemFormFields(props: {
  item: RoadmapItem;
  edit: Edit<ItemFields>;
  problemOf(name: keyof ItemFields): string | undefined;
  isOwner: boolean;
}) {
  const { item, edit, problemOf, isOwner } = props;
  const { fields, change, conflict } = edit;
  const { t } = useWords();
  const written = (name: WrittenName, rows = 1) => (
    <WrittenField
      key={name}
      label={t(`roadmapItem.edit.${name}.name`)}
      description={t(`roadmapItem.edit.${name}.hint`)}
      rows={rows}
      longest={longest[name]}
      value={fields[name]}
      onChange={value => change({ [name]: value })}
      problem={problemOf(name)}
      theirs={conflict?.[name]}
    />
  );
  const day = (name: 'asksBy' | 'externalDeadline') => (
    <DayOf name={name} edit={edit} problem={problemOf(name)} />
  );
  return (
    <>
      {written('title')}
      {written('problem', 4)}
      {isOwner && (
        <>
          <ChosenFields item={item} edit={edit} />
          <FieldGroup title={t('roadmapItem.goal.title')}>
            {written('metric')}
            {written('baseline')}
            {written('target')}
          </FieldGroup>
          <FieldGroup title={t('roadmapItem.asks.title')}>
            {written('asksLow')}
            {written('asksHigh')}
            {written('asksTeams')}
            {day('asksBy')}
            {written('asksWhy', 2)}
          </FieldGroup>
          {written('effort')}
          <FieldGroup title={t('roadmapItem.rice.title')}>
            {written('riceReach')}
            {written('riceImpact')}
            {written('riceConfidence')}
          </FieldGroup>
          {day('externalDeadline')}
          {written('internalNote', 3)}
        </>
      )}
    </>
  );
}
