import type { ContextDefinition } from 'jsonld';
import type { ClaimReview, WithContext } from 'schema-dts';
import { describe, expect, it } from 'vitest';
import { toClaimReviews, toProv, toWebAnnotations } from '../src/index.ts';
import { judged, review, reviewers, sample, sampleReviews } from './sample.ts';
import { expand, loadVocabulary, misuses } from './vocabulary.ts';

const extraction = sample();
const reviews = [...sampleReviews(), review('c_delay', judged('disputed'), judged('via-relay'))];

describe('ClaimReview', () => {
  const SCHEMA = 'http://schema.org/';
  const vocabulary = loadVocabulary('schema');
  /** The terms of schema.org, each with its own IRI; unlike its published context there is no `@vocab` to let others through. */
  const context: ContextDefinition = {
    ...Object.fromEntries(
      [...vocabulary.properties, ...vocabulary.classes]
        .filter((iri) => iri.startsWith(SCHEMA))
        .map((iri) => [iri.slice(SCHEMA.length), iri]),
    ),
    url: { '@id': `${SCHEMA}url`, '@type': '@id' },
  };
  const written = toClaimReviews(extraction, {
    reviews,
    publisher: { name: 'Desk', url: 'https://desk.example/' },
    page: (_, number) => `https://desk.example/${number}`,
  });

  it('should expand with the terms of schema.org, and use each as schema.org defines it', async () => {
    expect(written).toHaveLength(3);
    for (const document of written) {
      const nodes = await expand(document, { 'https://schema.org': context });
      expect(misuses(nodes, vocabulary, SCHEMA)).toEqual([]);
      expect(nodes.map((node) => node['@type']?.[0])).toEqual(
        expect.arrayContaining([`${SCHEMA}ClaimReview`, `${SCHEMA}Rating`, `${SCHEMA}Claim`, `${SCHEMA}NewsArticle`]),
      );
    }
  });

  it('should be what schema-dts types as a ClaimReview', () => {
    const typed: WithContext<ClaimReview>[] = written.map((each): WithContext<ClaimReview> => each);
    expect(typed).toHaveLength(written.length);
  });

  it('should be refused with a term that is none', async () => {
    const wrong = { ...written[0], claimRewieved: 'x' };
    await expect(expand(wrong, { 'https://schema.org': context })).rejects.toThrow(/Safe mode/u);
    const misplaced = await expand({ ...written[0], firstAppearance: 'x' }, { 'https://schema.org': context });
    expect(misuses(misplaced, vocabulary, SCHEMA)).toEqual([`${SCHEMA}firstAppearance on ${SCHEMA}ClaimReview`]);
  });
});

describe('Web Annotation', () => {
  const OA = 'http://www.w3.org/ns/oa#';
  const XSD = 'http://www.w3.org/2001/XMLSchema#';
  const FOAF = 'http://xmlns.com/foaf/0.1/';
  const AS = 'http://www.w3.org/ns/activitystreams#';
  const vocabulary = loadVocabulary('oa');
  /** The mappings of the terms that we use: Web Annotation Vocabulary (W3C Recommendation of 23 February 2017), appendix A. */
  const context: ContextDefinition = {
    id: '@id',
    type: '@type',
    Annotation: `${OA}Annotation`,
    AnnotationPage: `${AS}OrderedCollectionPage`,
    SpecificResource: `${OA}SpecificResource`,
    TextualBody: `${OA}TextualBody`,
    TextQuoteSelector: `${OA}TextQuoteSelector`,
    TextPositionSelector: `${OA}TextPositionSelector`,
    Person: `${FOAF}Person`,
    assessing: `${OA}assessing`,
    classifying: `${OA}classifying`,
    commenting: `${OA}commenting`,
    describing: `${OA}describing`,
    linking: `${OA}linking`,
    tagging: `${OA}tagging`,
    body: { '@id': `${OA}hasBody`, '@type': '@id' },
    target: { '@id': `${OA}hasTarget`, '@type': '@id' },
    source: { '@id': `${OA}hasSource`, '@type': '@id' },
    selector: { '@id': `${OA}hasSelector`, '@type': '@id' },
    creator: { '@id': 'http://purl.org/dc/terms/creator', '@type': '@id' },
    motivation: { '@id': `${OA}motivatedBy`, '@type': '@vocab' },
    purpose: { '@id': `${OA}hasPurpose`, '@type': '@vocab' },
    items: { '@id': `${AS}items`, '@type': '@id', '@container': '@list' },
    created: { '@id': 'http://purl.org/dc/terms/created', '@type': `${XSD}dateTime` },
    start: { '@id': `${OA}start`, '@type': `${XSD}nonNegativeInteger` },
    end: { '@id': `${OA}end`, '@type': `${XSD}nonNegativeInteger` },
    exact: `${OA}exact`,
    prefix: `${OA}prefix`,
    suffix: `${OA}suffix`,
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    language: 'http://purl.org/dc/elements/1.1/language',
    name: `${FOAF}name`,
    nickname: `${FOAF}nick`,
  };

  it('should expand with the terms of the Recommendation, and use each as its ontology defines it', async () => {
    const page = toWebAnnotations(extraction, { reviews, reviewers });
    const nodes = await expand(page, { 'http://www.w3.org/ns/anno.jsonld': context });
    expect(misuses(nodes, vocabulary, OA)).toEqual([]);
    expect(nodes.filter((node) => node['@type']?.includes(`${OA}Annotation`))).toHaveLength(page.items.length);
    const motivations = nodes.flatMap((node) => JSON.stringify(node[`${OA}motivatedBy`] ?? []));
    expect(motivations).toContain(JSON.stringify([{ '@id': `${OA}assessing` }]));
  });
});

describe('PROV-O', () => {
  const PROV = 'http://www.w3.org/ns/prov#';
  const vocabulary = loadVocabulary('prov');
  const document = toProv(extraction);
  const base = 'https://news.example/tunnel?id=1';

  it('should expand with the context that it carries, and use each term as PROV-O defines it', async () => {
    const nodes = await expand(document);
    expect(misuses(nodes, vocabulary, PROV)).toEqual([]);
    expect(nodes.filter((node) => node['@type']?.includes(`${PROV}Entity`)).length).toBeGreaterThan(5);
  });

  it('should lead from the claim in the article back over each relay to the primary source', () => {
    const node = (id: string) => document['@graph'].find((each) => each['@id'] === id);
    expect(node(`${base}#c_delay`)).toMatchObject({
      value: 'الشركة تأخرت شهرين',
      partOf: base,
      wasQuotedFrom: [`${base}#c_delay/1`],
      hadPrimarySource: [`${base}#c_delay/0`],
    });
    expect(node(`${base}#c_delay/1`)).toMatchObject({
      wasAttributedTo: [`${base}#e_madar`],
      wasQuotedFrom: [`${base}#c_delay/0`],
    });
    expect(node(`${base}#c_delay/0`)).toMatchObject({ wasAttributedTo: [`${base}#e_unnamed`] });
    expect(node(`${base}#e_madar`)).toMatchObject({ '@type': 'Organization', label: 'المدار' });
  });

  it('should attribute a narrated claim to the article alone, and a missing link to nobody', () => {
    const narrated = document['@graph'].find((each) => each['@id'].endsWith('#c_begun'));
    expect(narrated).toMatchObject({ wasAttributedTo: [expect.stringContaining('#agent/'), expect.any(String)] });
    expect(narrated).not.toHaveProperty('wasQuotedFrom');
    const missing = {
      ...extraction,
      claims: extraction.claims.map((claim) => ({
        ...claim,
        chain: claim.chain.map((hop) => ({ ...hop, resolved: 'missing' as const })),
      })),
    };
    const first = toProv(missing)['@graph'].find((each) => each['@id'].endsWith('#c_opening/0'));
    expect(first).toEqual({ '@id': `${base}#c_opening/0`, '@type': 'Entity' });
  });

  it('should name an article without an address by its text, and the same text always the same', () => {
    const { url: _, ...meta } = extraction.document.meta;
    const unnamed = { ...extraction, document: { ...extraction.document, meta } };
    const id = toProv(unnamed)['@graph'][0]?.['@id'];
    expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
    expect(toProv(unnamed)['@graph'][0]?.['@id']).toBe(id);
  });
});
