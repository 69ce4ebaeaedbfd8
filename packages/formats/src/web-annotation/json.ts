/** A page of annotations as it is written (Web Annotation Data Model, W3C Recommendation of 23 February 2017). */
export interface AnnotationPageJson {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'AnnotationPage';
  readonly items: readonly AnnotationJson[];
}

export interface AnnotationJson {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: string;
  readonly created?: string;
  readonly creator?: { readonly type: 'Person'; readonly nickname: string; readonly name?: string };
  readonly body?: readonly BodyJson[];
  readonly target: readonly TargetJson[];
}

export type BodyJson =
  | { readonly type: 'TextualBody'; readonly purpose?: string; readonly value: string; readonly language?: string }
  | { readonly type: 'SpecificResource'; readonly purpose?: string; readonly source: string };

/** One piece of the article. A discontinuous claim has several targets. */
export interface TargetJson {
  readonly type: 'SpecificResource';
  readonly source: string | { readonly id: string; readonly language: string };
  readonly selector?: readonly SelectorJson[];
}

export type SelectorJson =
  | { readonly type: 'TextQuoteSelector'; readonly exact: string; readonly prefix: string; readonly suffix: string }
  | {
      readonly type: 'TextPositionSelector';
      /** In Unicode code points, as the Recommendation has it. */
      readonly start: number;
      readonly end: number;
    };
