import * as v from 'valibot';
import { FACETS, SOURCING_LABELS, STATUS_LABELS } from './labels.ts';
import { ROLES } from './roles.ts';
import { languageTag, namingText, text } from './text.ts';

export const profileSchema = v.object({
  user: v.pipe(text(200), v.minLength(1, 'required')),
  name: namingText(200),
  lang: v.optional(languageTag, 'ar'),
});
export type NewProfile = v.InferInput<typeof profileSchema>;

export const roleSchema = v.picklist(ROLES, 'unknown-role');

export const invitationSchema = v.object({
  email: v.pipe(text(320), v.trim(), v.toLowerCase(), v.email('invalid-email')),
  role: roleSchema,
  /** How long the link works. */
  days: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60)), 14),
});
export type NewInvitation = v.InferInput<typeof invitationSchema>;

/** A label of the team: a base label under another name (`id` is `facet:base`), or one of its own under a base label. */
export const teamLabelSchema = v.pipe(
  v.object({
    id: v.optional(v.pipe(v.string(), v.regex(/^[\w:-]{3,80}$/u, 'invalid-id'))),
    facet: v.picklist(FACETS, 'unknown-facet'),
    base: v.picklist([...SOURCING_LABELS, ...STATUS_LABELS], 'unknown-label'),
    names: v.object({ ar: namingText(100), en: namingText(100) }),
    position: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999)), 0),
    retired: v.optional(v.boolean(), false),
  }),
  v.check(
    ({ facet, base }) =>
      (facet === 'sourcing' ? (SOURCING_LABELS as readonly string[]) : (STATUS_LABELS as readonly string[])).includes(
        base,
      ),
    'unknown-label',
  ),
);
export type TeamLabelInput = v.InferInput<typeof teamLabelSchema>;
