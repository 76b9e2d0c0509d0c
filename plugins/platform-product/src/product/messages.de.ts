/** What the Product tab says, in German. */
export const productMessagesDe = {
  'product.title': 'Produkt',
  'product.tabs': 'Über dieses Produkt',
  'product.scorecard': 'Scorecard',
  'product.roadmap': 'Roadmap',
  'product.choices': 'Entscheidungen',
  'product.research': 'Forschung',
  'product.profile': 'Profil',
  'product.loading': 'Wird geladen',
  'product.aboutTools':
    'Über Werkzeuge, nicht über Menschen. Nicht zur Beurteilung von Personen oder Teams.',
} as const;
