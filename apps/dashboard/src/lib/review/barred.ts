import type { Role } from '@isnad/store';

interface Part {
  readonly reviewer: string;
  readonly blind: boolean;
  readonly submitted: string | null;
}

interface Article {
  readonly state: string;
  readonly archived?: string | null;
  readonly assignments: readonly Part[];
}

/** Why someone cannot judge the claims of an article now. */
export type Bar = 'reader' | 'archived' | 'final' | 'submitted' | 'part' | 'blind';

/** Whether two reviewers judge without seeing one another, until both have submitted. */
export const blindReviewGoesOn = ({ assignments }: Pick<Article, 'assignments'>): boolean =>
  assignments.some(({ blind }) => blind) && assignments.some(({ submitted }) => submitted === null);

/**
 * Why this person cannot judge, as the store will say when they try: so that a page offers nothing that would be refused, and says the
 * true reason. Null where they may.
 *
 * @example barredFrom({ state: 'final', assignments: [] }, { id: 'a', role: 'editor' }) // 'final'
 */
export function barredFrom(article: Article, { id, role }: { readonly id: string; readonly role: Role }): Bar | null {
  if (role === 'reader') return 'reader';
  if (article.archived) return 'archived';
  if (article.state === 'final') return 'final';
  const mine = article.assignments.find(({ reviewer }) => reviewer === id);
  if (mine === undefined && blindReviewGoesOn(article)) return 'blind';
  if (article.state === 'submitted' && !mayWithdraw(article, id)) return 'submitted';
  return mine !== undefined && mine.submitted !== null ? 'part' : null;
}

/** Whether this person may take their submission back: after a blind review only while another reviewer is still at it. */
export function mayWithdraw({ state, assignments }: Article, id: string): boolean {
  const submitted = assignments.some((each) => each.reviewer === id && each.submitted !== null);
  const over = state === 'submitted' && assignments.some(({ blind }) => blind);
  return submitted && !over && (state === 'in-review' || state === 'submitted');
}
