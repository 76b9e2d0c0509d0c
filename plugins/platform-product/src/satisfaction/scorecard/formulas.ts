/** How each figure is worked out, and who found out how. */
export interface Formula {
  figure:
    | 'satisfied'
    | 'mean'
    | 'equal'
    | 'verdict'
    | 'lists'
    | 'timeSaved'
    | 'worstCase'
    | 'byTeamSize';
  formula: string;
  source?: string;
}

/** In the order in which the figures appear. */
export const formulas: Formula[] = [
  {
    figure: 'satisfied',
    formula: '(p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n),  z = 1.96',
    source:
      'E. B. Wilson (1927), Probable inference, the law of succession, and statistical inference, Journal of the American Statistical Association 22',
  },
  {
    figure: 'mean',
    formula: 'x̄ ± t(0.975; n−1) · s/√n',
    source: 'Student (1908), The probable error of a mean, Biometrika 6',
  },
  {
    figure: 'equal',
    formula:
      'q(k) = (c(k) + 0.2)/(n + 1),  m = Σ k·q(k),  m ± z √((Σ k²·q(k) − m²)/(n + 2))',
    source:
      'A Dirichlet prior; why to add a little: A. Agresti and B. A. Coull (1998), Approximate is better than “exact” for interval estimation of binomial proportions, The American Statistician 52',
  },
  {
    figure: 'verdict',
    formula: 'x̄₂ − x̄₁ ± t(0.975; ν) · √(s₁²/n₁ + s₂²/n₂)',
    source:
      'B. L. Welch (1947), The generalization of “Student’s” problem when several different population variances are involved, Biometrika 34',
  },
  {
    figure: 'lists',
    formula: 'p(i) ≤ 0.05 · i/m',
    source:
      'Y. Benjamini and Y. Hochberg (1995), Controlling the false discovery rate, Journal of the Royal Statistical Society B 57',
  },
  {
    figure: 'timeSaved',
    formula:
      'h = (low + 4·likely + high)/6,  σ = (high − low)/6;  Var = (s²/n)(1 − n/N) + Σσ²/n²',
    source:
      'PERT: D. G. Malcolm, J. H. Roseboom, C. E. Clark and W. Fazar (1959), Application of a technique for research and development program evaluation, Operations Research 7',
  },
  {
    figure: 'worstCase',
    formula: '(Σx + 1·(N − n))/N  to  (Σx + 5·(N − n))/N',
  },
  {
    figure: 'byTeamSize',
    formula: 'Σ (N(t)/N) · x̄(t),  effective n = (Σw)²/Σw²',
    source: 'L. Kish (1965), Survey Sampling, Wiley',
  },
];
