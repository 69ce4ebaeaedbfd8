import type { Claim, Document, Extraction, Hop } from '@isnad/core';
import { checkArguments } from '../model/check.ts';
import { headlineOf } from '../model/headline.ts';
import type { TitleOptions } from '../model/review.ts';
import { isSomebody } from '../model/chain.ts';
import { articleIri, fragment } from '../text/iri.ts';
import { precisionOf } from '../text/moment.ts';
import { PROV_CONTEXT, type ProvAgentJson, type ProvEntityJson, type ProvJson } from './json.ts';

/**
 * The chains of an article in PROV-O. The claim in the article was quoted from what the last relay published, that from what the one
 * before it said, and so back to the primary source; each was attributed to whoever said it. A quotation here is the passing on of
 * a content, in its words or not. A missing link is an entity that is attributed to nobody.
 *
 * ```text
 * #c_1  wasAttributedTo the publisher   wasQuotedFrom #c_1/1   hadPrimarySource #c_1/0
 * #c_1/1  wasAttributedTo the relay     wasQuotedFrom #c_1/0
 * #c_1/0  wasAttributedTo the origin
 * ```
 */
export function toProv(extraction: Extraction, options: TitleOptions = {}): ProvJson {
  checkArguments(extraction, options);
  const agents = createAgents(extraction);
  const article = articleIri(extraction.document);
  const entities = [
    articleEntity(article, extraction.document, headlineOf(extraction.document, options), agents),
    ...extraction.claims.flatMap((claim) => claimEntities(article, claim, extraction.document, agents)),
  ];
  return { '@context': PROV_CONTEXT, '@graph': [...entities, ...agents.list()] };
}

interface Agents {
  /** The IRI of the one who bears a name. */
  of(name: string, type: Hop['type']): string;
  list(): readonly ProvAgentJson[];
}

const AGENT_TYPES: Readonly<Record<string, ProvAgentJson['@type']>> = {
  person: 'Person',
  organization: 'Organization',
  group: 'Organization',
  place: 'Organization',
};

/** Each name once, under the id of the entity that bears it where there is one. */
function createAgents({ document, entities }: Extraction): Agents {
  const article = articleIri(document);
  const known = new Map(entities.map(({ id, name }) => [name, id]));
  const named = new Map<string, ProvAgentJson>();
  return {
    of(name, type) {
      const before = named.get(name);
      if (before !== undefined) return before['@id'];
      const id = known.get(name);
      const iri = id === undefined ? fragment(article, 'agent', name) : fragment(article, id);
      named.set(name, { '@id': iri, '@type': AGENT_TYPES[type] ?? 'Agent', label: name });
      return iri;
    },
    list: () => [...named.values()],
  };
}

function voice({ meta }: Document, agents: Agents): string[] {
  return [
    ...(meta.publisher === undefined ? [] : [agents.of(meta.publisher, 'organization')]),
    ...(meta.author === undefined ? [] : [agents.of(meta.author, 'person')]),
  ];
}

function attributed(to: readonly string[]): Pick<ProvEntityJson, 'wasAttributedTo'> {
  return to.length === 0 ? {} : { wasAttributedTo: to };
}

function articleEntity(article: string, document: Document, title: string | null, agents: Agents): ProvEntityJson {
  const time = document.meta.published;
  return {
    '@id': article,
    '@type': 'Entity',
    ...(title === null ? {} : { label: title }),
    // PROV wants a moment; a day alone is none.
    ...(time !== undefined && hasSeconds(time) ? { generatedAtTime: time } : {}),
    ...attributed(voice(document, agents)),
  };
}

/** `xsd:dateTime` has its seconds; its zone may be left out. */
function hasSeconds(time: string): boolean {
  return precisionOf(time) !== null && /T\d{2}:\d{2}:\d{2}/u.test(time);
}

function claimEntities(article: string, claim: Claim, document: Document, agents: Agents): ProvEntityJson[] {
  const saying = (index: number): string => fragment(article, claim.id, String(index));
  const last = claim.chain.length - 1;
  return [
    {
      '@id': fragment(article, claim.id),
      '@type': 'Entity',
      value: claim.text,
      partOf: article,
      ...attributed(voice(document, agents)),
      ...(last < 0 ? {} : { wasQuotedFrom: [saying(last)], hadPrimarySource: [saying(0)] }),
    },
    ...claim.chain.map((hop, index): ProvEntityJson => {
      // A document is itself the entity: it says something, and is no agent.
      const silent = !isSomebody(claim, hop) || hop.type === 'document';
      return {
        '@id': saying(index),
        '@type': 'Entity',
        ...(hop.type === 'document' ? { label: hop.names.join(' + ') } : {}),
        ...attributed(silent ? [] : hop.names.map((name) => agents.of(name, hop.type))),
        ...(index === 0 ? {} : { wasQuotedFrom: [saying(index - 1)] }),
      };
    }),
  ];
}
