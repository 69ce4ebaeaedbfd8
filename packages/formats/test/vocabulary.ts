import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import jsonld, { type ContextDefinition, type NodeObject } from 'jsonld';
import type { RemoteDocument } from 'jsonld/jsonld-spec.js';

/** What a published vocabulary says about its classes and properties, read from its N-Quads. */
export interface Vocabulary {
  readonly classes: ReadonlySet<string>;
  readonly properties: ReadonlySet<string>;
  /** A class with all those above it. */
  above(type: string): ReadonlySet<string>;
  /** Classes that a property may stand on; empty where the vocabulary does not say. */
  domain(property: string): ReadonlySet<string>;
  /** Classes and datatypes that its value may have. */
  range(property: string): ReadonlySet<string>;
}

const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
const SCHEMA = 'http://schema.org/';

const FILES = {
  oa: import.meta.resolve('@vocabulary/oa'),
  prov: import.meta.resolve('@vocabulary/prov'),
  schema: import.meta.resolve('@vocabulary/schema'),
};

/** @param name the package `@vocabulary/…` */
export function loadVocabulary(name: keyof typeof FILES): Vocabulary {
  const path = fileURLToPath(FILES[name]).replace(/index\.js$/u, `${name}.nq`);
  const found = new Map<string, Set<string>>();
  for (const [, subject, predicate, object] of readFileSync(path, 'utf8').matchAll(
    /^<([^>]+)> <([^>]+)> <([^>]+)> /gmu,
  )) {
    const key = `${predicate ?? ''} ${subject ?? ''}`;
    found.set(key, (found.get(key) ?? new Set()).add(object ?? ''));
  }
  const objects = (predicate: string, subject: string): ReadonlySet<string> =>
    found.get(`${predicate} ${subject}`) ?? new Set();
  const ofType = (...types: readonly string[]): ReadonlySet<string> =>
    new Set(
      [...found]
        .filter(([key, values]) => key.startsWith(`${RDF_TYPE} `) && types.some((type) => values.has(type)))
        .map(([key]) => key.slice(RDF_TYPE.length + 1)),
    );
  const above = (type: string, seen = new Set([type])): ReadonlySet<string> => {
    for (const parent of objects(`${RDFS}subClassOf`, type)) if (!seen.has(parent)) above(parent, seen.add(parent));
    return seen;
  };
  const union = (...sets: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
    new Set(sets.flatMap((set) => [...set]));
  return {
    classes: ofType(`${RDFS}Class`, 'http://www.w3.org/2002/07/owl#Class'),
    properties: ofType(
      'http://www.w3.org/1999/02/22-rdf-syntax-ns#Property',
      'http://www.w3.org/2002/07/owl#ObjectProperty',
      'http://www.w3.org/2002/07/owl#DatatypeProperty',
    ),
    above,
    domain: (property) => union(objects(`${RDFS}domain`, property), objects(`${SCHEMA}domainIncludes`, property)),
    range: (property) => union(objects(`${RDFS}range`, property), objects(`${SCHEMA}rangeIncludes`, property)),
  };
}

export interface ExpandedNode {
  readonly '@id'?: string;
  readonly '@type'?: readonly string[];
  readonly [property: string]: unknown;
}

/**
 * Expands a JSON-LD document with the contexts given, and no others: nothing is fetched. Safe mode refuses whatever expansion would
 * drop: a term that no context has, a relative IRI.
 */
export async function expand(
  document: object,
  contexts: Readonly<Record<string, ContextDefinition>> = {},
): Promise<ExpandedNode[]> {
  const input: NodeObject = JSON.parse(JSON.stringify(document));
  // `safe` is newer than the type declarations.
  const options = {
    safe: true,
    documentLoader: (url: string): Promise<RemoteDocument> => {
      const context = contexts[url];
      return context === undefined
        ? Promise.reject(new Error(`not at hand: ${url}`))
        : Promise.resolve({ documentUrl: url, document: { '@context': context } });
    },
  };
  const expanded: unknown = await jsonld.expand(input, options);
  return nodesIn(expanded);
}

/** Every node in an expanded document. */
function nodesIn(value: unknown): ExpandedNode[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null || '@value' in value) return [];
  const node: ExpandedNode = { ...value };
  return [node, ...Object.values(node).flatMap(nodesIn)];
}

/** The nodes that are values of one property, those in a list too. */
function valuesIn(values: unknown): ExpandedNode[] {
  if (!Array.isArray(values)) return [];
  return values.flatMap((value: ExpandedNode) => {
    if ('@list' in value) return valuesIn(value['@list']);
    return '@value' in value ? [] : [value];
  });
}

/**
 * Where nodes use a vocabulary in a way that it does not have: an unknown class or property, a property on a class outside its
 * domain, a value of a class outside its range.
 */
export function misuses(nodes: readonly ExpandedNode[], vocabulary: Vocabulary, namespace: string): string[] {
  const known = new Map(nodes.flatMap((node) => (node['@id'] && node['@type'] ? [[node['@id'], node['@type']]] : [])));
  const typesOf = (node: ExpandedNode): readonly string[] => node['@type'] ?? known.get(node['@id'] ?? '') ?? [];
  const fits = (types: readonly string[], allowed: ReadonlySet<string>): boolean =>
    types.some((type) => [...vocabulary.above(type)].some((each) => allowed.has(each)));
  const found: string[] = [];
  for (const node of nodes) {
    const types = typesOf(node);
    for (const type of types) {
      if (type.startsWith(namespace) && !vocabulary.classes.has(type)) found.push(`no class ${type}`);
    }
    for (const [property, values] of Object.entries(node)) {
      if (!property.startsWith(namespace)) continue;
      if (!vocabulary.properties.has(property)) found.push(`no property ${property}`);
      const domain = vocabulary.domain(property);
      if (domain.size > 0 && types.length > 0 && !fits(types, domain)) found.push(`${property} on ${types.join(' ')}`);
      const range = vocabulary.range(property);
      for (const value of valuesIn(values).filter((each) => typesOf(each).length > 0)) {
        const inside = typesOf(value).every((type) => type.startsWith(namespace));
        if (range.size > 0 && inside && !fits(typesOf(value), range)) {
          found.push(`${property} with ${typesOf(value).join(' ')}`);
        }
      }
    }
  }
  return [...new Set(found)];
}
