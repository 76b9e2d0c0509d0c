import { ResearchMethod } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { methods, NoteFields } from './noteFields';

/** What a note of each method begins with. */
export function useTemplates() {
  const { t } = useWords();
  const templateOf = (method: ResearchMethod) =>
    t(`research.template.${method}`);
  const templates = new Set(methods.map(templateOf));
  return {
    templateOf,
    /** Changes the method, and what nobody wrote in yet with it. */
    withMethod: (
      { body }: NoteFields,
      method: ResearchMethod,
    ): Partial<NoteFields> => ({
      method,
      ...((!body.trim() || templates.has(body)) && {
        body: templateOf(method),
      }),
    }),
  };
}
