/** A ClaimReview as it is written: the properties of schema.org that we use, each with the types that it may have there. */
export interface ClaimReviewJson {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'ClaimReview';
  readonly claimReviewed: string;
  readonly url?: string;
  readonly datePublished?: string;
  readonly author?: PartyJson | readonly PartyJson[];
  readonly reviewRating: RatingJson;
  readonly associatedReview?: {
    readonly '@type': 'Review';
    readonly reviewAspect: 'sourcing';
    readonly reviewRating: RatingJson;
  };
  readonly citation?: readonly CitationJson[];
  readonly itemReviewed: ClaimJson;
}

export interface ClaimJson {
  readonly '@type': 'Claim';
  readonly '@id'?: string;
  readonly text: string;
  readonly inLanguage?: string;
  readonly author?: PartyJson | readonly PartyJson[];
  readonly isBasedOn?: readonly WorkJson[];
  readonly firstAppearance?: WorkJson;
  readonly appearance?: readonly WorkJson[];
}

export interface RatingJson {
  readonly '@type': 'Rating';
  readonly reviewAspect: 'status' | 'sourcing';
  readonly name?: string;
  readonly alternateName?: string;
  readonly ratingValue?: number;
  readonly worstRating?: number;
  readonly bestRating?: number;
  readonly ratingExplanation?: string;
}

export interface PartyJson {
  readonly '@type'?: 'Person' | 'Organization';
  readonly name: string;
  readonly url?: string;
}

export interface WorkJson {
  readonly '@type': 'NewsArticle' | 'CreativeWork';
  readonly headline?: string;
  readonly name?: string;
  readonly url?: string;
  readonly datePublished?: string;
  readonly publisher?: PartyJson;
  readonly author?: PartyJson | readonly PartyJson[];
}

export interface CitationJson {
  readonly '@type': 'CreativeWork';
  readonly url: string;
  readonly name?: string;
  /** What the page does to the claim; schema.org has no property of its own for it. */
  readonly keywords?: string;
}
