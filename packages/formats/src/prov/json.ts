/** A document of PROV-O in JSON-LD, with its context in it, so that nobody has to fetch one. */
export interface ProvJson {
  readonly '@context': typeof PROV_CONTEXT;
  readonly '@graph': readonly (ProvEntityJson | ProvAgentJson)[];
}

export interface ProvEntityJson {
  readonly '@id': string;
  readonly '@type': 'Entity';
  readonly label?: string;
  readonly value?: string;
  readonly generatedAtTime?: string;
  readonly partOf?: string;
  readonly wasAttributedTo?: readonly string[];
  readonly wasQuotedFrom?: readonly string[];
  readonly hadPrimarySource?: readonly string[];
}

export interface ProvAgentJson {
  readonly '@id': string;
  readonly '@type': 'Agent' | 'Person' | 'Organization';
  readonly label: string;
}

/** PROV-O: W3C Recommendation of 30 April 2013. */
export const PROV_CONTEXT = {
  Entity: 'http://www.w3.org/ns/prov#Entity',
  Agent: 'http://www.w3.org/ns/prov#Agent',
  Person: 'http://www.w3.org/ns/prov#Person',
  Organization: 'http://www.w3.org/ns/prov#Organization',
  label: 'http://www.w3.org/2000/01/rdf-schema#label',
  partOf: { '@id': 'http://purl.org/dc/terms/isPartOf', '@type': '@id' },
  value: 'http://www.w3.org/ns/prov#value',
  generatedAtTime: {
    '@id': 'http://www.w3.org/ns/prov#generatedAtTime',
    '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
  },
  wasAttributedTo: { '@id': 'http://www.w3.org/ns/prov#wasAttributedTo', '@type': '@id' },
  wasQuotedFrom: { '@id': 'http://www.w3.org/ns/prov#wasQuotedFrom', '@type': '@id' },
  hadPrimarySource: { '@id': 'http://www.w3.org/ns/prov#hadPrimarySource', '@type': '@id' },
} as const;
