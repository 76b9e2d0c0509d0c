import { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import {
  canonicalEntityRef,
  PeriodLength,
  PeriodRule,
} from 'backstage-plugin-platform-product-common';
import { Switch, SwitchSetting } from './Switches';

/** What an adopter decides about answers. */
export interface SatisfactionConfig {
  periods: PeriodRule;
  /** People whose answers are published together, at least. */
  k: number;
  /** People of several teams whose answers are published together before a period closes, at least. */
  mixedFrom: number;
  teamFigures: boolean;
  /** What is asked of whom. */
  switches: Record<Switch, SwitchSetting>;
  /** Groups whose members may hide a comment. */
  privacyStewards: Set<string>;
  /** The configured pepper; absent means one is generated and kept in the database. */
  pepper?: string;
}

const lengths: PeriodLength[] = ['month', 'quarter', 'half-year', 'year'];

const isPeriodLength = (text: string): text is PeriodLength =>
  lengths.some(length => length === text);

const refsIn = (
  root: ReturnType<RootConfigService['getOptionalConfig']>,
  key: string,
) =>
  (root?.getOptionalStringArray(key) ?? []).map(ref => canonicalEntityRef(ref));

/** @throws InputError when a value can't hold, naming the key and what to write instead */
export function readSatisfactionConfig(
  config: RootConfigService,
): SatisfactionConfig {
  const root = config.getOptionalConfig('platformProduct');

  const length = root?.getOptionalString('periods.length') ?? 'quarter';
  if (!isPeriodLength(length)) {
    throw new InputError(
      `platformProduct.periods.length must be one of ${lengths.join(', ')}`,
    );
  }
  const fiscalYearStart =
    root?.getOptionalNumber('periods.fiscalYearStart') ?? 1;
  if (
    !Number.isInteger(fiscalYearStart) ||
    fiscalYearStart < 1 ||
    fiscalYearStart > 12
  ) {
    throw new InputError(
      'platformProduct.periods.fiscalYearStart must be a month, 1 to 12',
    );
  }
  const k = root?.getOptionalNumber('privacy.k') ?? 5;
  if (!Number.isInteger(k) || k < 3) {
    throw new InputError(
      'platformProduct.privacy.k must be a whole number of 3 or more: two people can always tell who the other was',
    );
  }
  const mixedFrom = root?.getOptionalNumber('privacy.mixedFrom') ?? 4 * k;
  if (!Number.isInteger(mixedFrom) || mixedFrom < k) {
    throw new InputError(
      `platformProduct.privacy.mixedFrom must be a whole number of ${k} (platformProduct.privacy.k) or more`,
    );
  }
  const pepper = root?.getOptionalString('privacy.pepper');
  if (pepper !== undefined && pepper.length < 24) {
    throw new InputError(
      'platformProduct.privacy.pepper must have at least 24 characters, for instance from: openssl rand -base64 32',
    );
  }
  const setting = (name: Switch, byDefault: boolean): SwitchSetting => ({
    on: root?.getOptionalBoolean(`satisfaction.${name}`) ?? byDefault,
    offFor: refsIn(root, `satisfaction.offFor.${name}`),
  });
  const switches = {
    freeText: setting('freeText', true),
    timeQuestions: setting('timeQuestions', true),
    teamFigures: setting('teamFigures', false),
  };
  return {
    periods: { length, fiscalYearStart },
    k,
    mixedFrom,
    teamFigures: switches.teamFigures.on,
    switches,
    privacyStewards: new Set(refsIn(root, 'privacyStewards')),
    pepper,
  };
}
