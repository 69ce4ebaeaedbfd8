import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { toNinjs } from '../src/index.ts';
import { sample } from './sample.ts';

const text = { type: 'string' };
const uri = { type: 'string', format: 'uri' };
const moment = { type: 'string', format: 'date-time' };
const valued = {
  type: 'array',
  items: {
    type: 'object',
    required: ['value'],
    additionalProperties: false,
    properties: {
      role: text,
      contentType: text,
      charCount: { type: 'integer' },
      wordCount: { type: 'integer' },
      value: text,
    },
  },
};

/**
 * The part of ninjs 3.0 that an article of text can use, after the IPTC's schema and its user guide (iptc.org/std/ninjs): `uri` alone is
 * required, and no object has properties that the standard does not name.
 */
const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  required: ['uri'],
  additionalProperties: false,
  properties: {
    uri,
    type: {
      enum: ['text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component', 'event', 'planning'],
    },
    representationType: { enum: ['full', 'partial'] },
    profile: text,
    version: text,
    firstCreated: moment,
    versionCreated: moment,
    contentCreated: moment,
    language: text,
    descriptions: valued,
    bodies: valued,
    headlines: valued,
    title: text,
    by: text,
    infoSources: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        properties: { name: text, role: text, uri, literal: text },
      },
    },
    altIds: {
      type: 'array',
      items: { type: 'object', additionalProperties: false, properties: { role: text, value: text } },
    },
    standard: {
      type: 'object',
      additionalProperties: false,
      properties: { name: text, version: text, schema: uri },
    },
  },
};

const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats.default(ajv);
const valid = ajv.compile(schema);

describe('toNinjs', () => {
  const extraction = sample();

  it('should be a news item by the schema of ninjs 3.0, with an address and without', () => {
    const { meta: _, ...document } = extraction.document;
    const bare = {
      ...extraction,
      document: { ...document, lang: 'und', title: null, meta: { published: '2025-08-16' } },
    };
    for (const item of [toNinjs(extraction), toNinjs(bare)]) {
      expect(valid(item), JSON.stringify(valid.errors)).toBe(true);
    }
    expect(toNinjs(bare)).not.toHaveProperty('contentCreated');
    expect(valid({ ...toNinjs(extraction), infosources: [] })).toBe(false);
  });

  it('should name every source once for each part that it plays', () => {
    expect(toNinjs(extraction).infoSources).toEqual([
      { name: 'صحيفة الوادي', role: 'publisher', uri: expect.stringContaining('#agent/') },
      { name: 'سامي الحدّاد', role: 'origin', uri: 'https://news.example/tunnel?id=1#e_minister' },
      { name: 'مصدر مطلع', role: 'anonymous-origin', uri: 'https://news.example/tunnel?id=1#e_unnamed' },
      { name: 'المدار', role: 'relay', uri: 'https://news.example/tunnel?id=1#e_madar' },
    ]);
  });
});
