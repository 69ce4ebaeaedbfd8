import { describe, expect, it } from 'vitest';
import { chainOf, jointly } from './chain-form.ts';

const joint = {
  names: ['سامي الراعي', 'نورة الشامي'],
  type: 'person',
  anonymous: false,
  mention: { start: 4, end: 26 },
};
const relay = { names: ['رويترز'], type: 'organization', anonymous: true, mention: { start: 40, end: 46 } };
const carried = [...[joint, relay].map((hop) => JSON.stringify(hop)), ''];

describe('chainOf', () => {
  it('should keep what nobody touched: joint names, types, places in the text, and a relay that is not named', () => {
    const fields = [jointly(joint.names, 'rtl'), 'رويترز', 'صحيفة المدى'];
    expect(chainOf(fields, carried, false)).toEqual([
      joint,
      relay,
      { names: ['صحيفة المدى'], type: 'unknown', anonymous: false, mention: null },
    ]);
  });

  it('should know nothing but the names of a hop that was written anew, and read joint sources apart', () => {
    expect(chainOf(['الوزير ؛ السفير', 'رويترز', ' '], carried, true)).toEqual([
      { names: ['الوزير', 'السفير'], type: 'unknown', anonymous: true, mention: null },
      relay,
    ]);
  });

  it('should ask of the new origin whether it is named when the first hop is taken away', () => {
    expect(chainOf(['', 'رويترز'], carried, false)).toEqual([{ ...relay, anonymous: false }]);
  });

  it.each(['', 'null', '{', '[1]', '{"names":5}', '{"names":["رويترز"],"mention":{"start":"1"}}'])(
    'should take a broken companion for none or keep no more than the names (%s)',
    (broken) => {
      expect(chainOf(['رويترز'], [broken], false)).toEqual([
        { names: ['رويترز'], type: 'unknown', anonymous: false, mention: null },
      ]);
    },
  );
});
