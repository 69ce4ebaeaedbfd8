/**
 * What templates call the parts of a page that are not its article, as words of `class`, `id` and `itemprop`. Names are split at
 * hyphens, underscores and capitals, so `c-related-links` holds `related`.
 */
export const FURNITURE_WORDS: ReadonlySet<string> = new Set([
  ...[
    'related',
    'relatedposts',
    'recommended',
    'recommendation',
    'recommendations',
    'readmore',
    'seealso',
    'trending',
    'popular',
  ],
  ...[
    'mostread',
    'teaser',
    'teasers',
    'promo',
    'promos',
    'share',
    'sharing',
    'sharebar',
    'sharedaddy',
    'social',
    'addtoany',
  ],
  ...[
    'addthis',
    'newsletter',
    'subscribe',
    'subscription',
    'signup',
    'paywall',
    'ad',
    'ads',
    'advert',
    'advertisement',
    'adslot',
  ],
  ...[
    'dfp',
    'sponsor',
    'sponsored',
    'taboola',
    'outbrain',
    'tags',
    'taglist',
    'topics',
    'keywords',
    'breadcrumb',
    'breadcrumbs',
  ],
  ...[
    'nav',
    'navbar',
    'menu',
    'sidebar',
    'rail',
    'aside',
    'footer',
    'comment',
    'comments',
    'disqus',
    'cookie',
    'consent',
    'toolbar',
    'pagination',
  ],
  ...[
    'widget',
    'banner',
    'popup',
    'modal',
    'follow',
    'jp',
    'mostviewed',
    'bio',
    'copyright',
    'skip',
    'screenreader',
    'pullquote',
  ],
]);

/** Words of two parts, found side by side. */
export const FURNITURE_PAIRS: ReadonlySet<string> = new Set([
  ...[
    'read more',
    'see also',
    'most read',
    'most viewed',
    'more stories',
    'more news',
    'sign up',
    'call to',
    'up next',
    'read also',
  ],
  ...[
    'read next',
    'pull quote',
    'author bio',
    'about author',
    'print only',
    'sr only',
    'visually hidden',
    'screen reader',
    'tag list',
    'you may',
  ],
  ...['also like', 'in brief', 'reading time', 'audio player', 'font size'],
]);

export const CAPTION_WORDS: ReadonlySet<string> = new Set(['caption', 'figcaption', 'cutline', 'legend']);

/** The same in two parts. */
export const CAPTION_PAIRS: ReadonlySet<string> = new Set([
  ...[
    'img desc',
    'img title',
    'image title',
    'image desc',
    'image description',
    'photo title',
    'photo desc',
    'pic title',
  ],
]);

export const CREDIT_WORDS: ReadonlySet<string> = new Set(['credit', 'credits', 'photographer', 'copyrightholder']);

export const BYLINE_WORDS: ReadonlySet<string> = new Set([
  'byline',
  'author',
  'authors',
  'writer',
  'contributor',
  'reporter',
  'auther',
]);

export const DATE_WORDS: ReadonlySet<string> = new Set([
  ...[
    'date',
    'dateline',
    'datetime',
    'time',
    'timestamp',
    'published',
    'publish',
    'pubdate',
    'updated',
    'datepublished',
    'datemodified',
  ],
]);

/** Elements that stand beside the article by their meaning. */
export const FURNITURE_ELEMENTS: ReadonlySet<string> = new Set(['nav', 'aside', 'footer', 'menu']);

/** Roles of the same. */
export const FURNITURE_ROLES: ReadonlySet<string> = new Set([
  'navigation',
  'complementary',
  'contentinfo',
  'search',
  'banner',
  'menu',
]);
