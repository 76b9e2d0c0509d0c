import {
  choiceReadPermission,
  ChoiceStatement,
  TeamChoice,
} from 'backstage-plugin-platform-product-common';
import { stringify } from 'csv-stringify';
import { RequestCaller } from '../http/Caller';
import { ProductDirectory } from '../catalog/ProductDirectory';
import { AuthorizedChoiceService } from '../choice/choices/AuthorizedChoiceService';
import { ProductAccess } from '../permissions/ProductAccess';
import { visiblePage } from '../permissions/visiblePage';

const perPage = 500;

/** The last line of every export. */
const purpose =
  'About tools, not people. Not for assessing individuals or teams.';

const insteadOf = ({ alternative }: ChoiceStatement) => {
  if (!alternative || 'nothing' in alternative) {
    return alternative ? 'nothing' : '';
  }
  return 'entityRef' in alternative ? alternative.entityRef : alternative.name;
};

/** The columns, each with what it holds. */
const columns: Record<string, (choice: TeamChoice) => unknown> = {
  product: ({ product }) => product.entityRef,
  product_title: ({ product }) => product.title,
  team: ({ team }) => team.entityRef,
  team_title: ({ team }) => team.title,
  developers: ({ team }) => team.developers,
  bucket: ({ bucket }) => bucket,
  choice: ({ statement }) => statement?.choice,
  basis: ({ statement }) => statement?.basis,
  required_by: ({ statement }) => statement?.requiredBy,
  if_optional: ({ statement }) => statement?.ifOptional,
  alternative: ({ statement }) => statement && insteadOf(statement),
  main_reason: ({ statement }) => statement?.reasons?.[0],
  second_reason: ({ statement }) => statement?.reasons?.[1],
  reason_text: ({ statement }) => statement?.reasonText,
  job: ({ statement }) => statement?.job?.want,
  would_change_our_mind: ({ statement }) => statement?.wouldChangeOurMind?.text,
  would_change_item: ({ statement }) =>
    statement?.wouldChangeOurMind?.item?.title,
  note: ({ statement }) => statement?.note,
  since: ({ since }) => since,
  confirmed_at: ({ confirmedAt }) => confirmedAt,
  look_again: ({ lookAgain }) => lookAgain,
  is_stale: ({ isStale }) => isStale,
  seen_using: ({ seenUsing }) => seenUsing.join(' '),
  answer: ({ answer }) => answer?.text,
};

/** Writes what teams chose as CSV, as far as the reader may see it; never who recorded it. */
export class ChoiceExport {
  constructor(
    private readonly options: {
      access: ProductAccess;
      choices: AuthorizedChoiceService;
      products: ProductDirectory;
    },
  ) {}

  /** Of one product, or of all. */
  async csv(caller: RequestCaller, product?: string): Promise<string> {
    const file = stringify({
      header: true,
      columns: Object.keys(columns),
      // A spreadsheet would take these for formulas.
      escape_formulas: true,
      cast: { boolean: String },
    });
    const chunks: string[] = [];
    file.on('data', chunk => chunks.push(String(chunk)));
    const done = new Promise<void>((resolve, reject) => {
      file.on('end', resolve);
      file.on('error', reject);
    });
    if (product !== undefined) {
      await this.writeProduct(file, caller, product);
    } else {
      for await (const entityRef of this.products(caller)) {
        await this.writeProduct(file, caller, entityRef);
      }
    }
    file.write([purpose]);
    file.end();
    await done;
    return chunks.join('');
  }

  private async writeProduct(
    file: { write(row: unknown[]): unknown },
    caller: RequestCaller,
    entityRef: string,
  ): Promise<void> {
    let cursor: string | undefined;
    do {
      const page = await this.options.choices.listTeams(caller, entityRef, {
        limit: perPage,
        cursor,
      });
      page.items.forEach(choice =>
        file.write(Object.values(columns).map(column => column(choice))),
      );
      cursor = page.nextCursor;
    } while (cursor !== undefined);
  }

  private async *products(caller: RequestCaller): AsyncIterable<string> {
    const { access, products } = this.options;
    const scope = await access.scopeOf(caller, choiceReadPermission);
    let after: string | undefined;
    do {
      const page = await visiblePage(products, scope, {
        limit: perPage,
        by: { sort: 'name', order: 'asc' },
        after,
      });
      yield* page.products.map(({ entityRef }) => entityRef);
      after = page.next;
    } while (after !== undefined);
  }
}
