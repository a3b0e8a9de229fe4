import { orgsCalled } from '../org/directory.js';
import { isOrgId, orgIdFrom } from '../org/identifier.js';
import type { OrgKind } from '../org/kind.js';
import { callsOf, type Org, sameForm } from '../org/org.js';
import type { Plan } from '../plan.js';
import type { ProposedOrg } from './proposal.js';
import { folded } from './who/folded.js';
import { isGroupName, isOpenGroup, membersOf } from './who/groups.js';
import { isUnitLike } from './who/names.js';

/** What a name in a document comes to: the id of a unit or group, certain or to be looked at. */
export type Resolved =
  | { id: string; isGroup: boolean; isUncertain: boolean }
  /** The document does not say who they are: 有关部门. */
  | { unnamed: string };

/** The units of an import: those of the plan, and those that the document names besides. */
export class Units {
  readonly #plan: Plan;
  readonly #slugOf: (text: string, number: number) => string;
  readonly #city: string | null;
  readonly #known = new Map<string, Org>();
  readonly #proposed = new Map<
    string,
    { org: Org; written: string; count: number; isDoubtful: boolean; isGroup: boolean }
  >();
  readonly #taken: Set<string>;

  constructor(plan: Plan, slugOf: (text: string, number: number) => string) {
    this.#plan = plan;
    this.#slugOf = slugOf;
    this.#city = /^[一-鿿]{2,4}?[市县区]/.exec(plan.organization ?? '')?.[0] ?? null;
    this.#taken = new Set(plan.orgs.flatMap(callsOf));
  }

  /** Whether the plan has a unit that is called so. */
  readonly isKnown = (name: string): boolean => name !== '' && this.#called(name) !== null;

  /** Counts a unit that an item names, and proposes it if the plan does not have it. */
  resolve(written: string): Resolved {
    const name = plainName(written);
    const known = this.#called(name);
    if (known) return { id: known.id, isGroup: known.members !== undefined, isUncertain: false };
    const key = this.#keyOf(name);
    const again = this.#proposed.get(key);
    if (again) {
      again.count += 1;
      return { id: again.org.id, isGroup: again.isGroup, isUncertain: again.isDoubtful };
    }
    if (isGroupName(folded(name))) return this.#group(name, key);
    const kind = kindOf(name);
    const org: Org = { id: this.#idFor(name), name, kind: kind ?? 'other' };
    const isDoubtful = kind === null || !isUnitLike(name);
    this.#proposed.set(key, { org, written, count: 1, isDoubtful, isGroup: false });
    return { id: org.id, isGroup: false, isUncertain: isDoubtful };
  }

  /** The units that the plan does not have, in the order in which the document names them. */
  get proposed(): ProposedOrg[] {
    return [...this.#proposed.values()].map(({ isGroup: _isGroup, ...one }) => one);
  }

  #group(name: string, key: string): Resolved {
    if (isOpenGroup(name)) return { unnamed: name };
    const [first, ...others] = membersOf(folded(name), this.#plan) ?? [];
    if (first === undefined) {
      // Its members are nobody's guess: it stands in the plan under its name until a person says who they are.
      const org: Org = { id: this.#idFor(name), name, kind: 'other' };
      this.#proposed.set(key, { org, written: name, count: 1, isDoubtful: true, isGroup: true });
      return { id: org.id, isGroup: true, isUncertain: true };
    }
    const same = this.#plan.orgs.find(({ members }) => isSameSet(members ?? [], [first, ...others]));
    if (same) return { id: same.id, isGroup: true, isUncertain: false };
    const like = [...this.#proposed.values()].find(({ org }) => isSameSet(org.members ?? [], [first, ...others]));
    if (like) {
      like.count += 1;
      return { id: like.org.id, isGroup: true, isUncertain: false };
    }
    const org: Org = { id: this.#idFor(name), name, members: [first, ...others] };
    this.#proposed.set(key, { org, written: name, count: 1, isDoubtful: false, isGroup: true });
    return { id: org.id, isGroup: true, isUncertain: false };
  }

  /** The unit of the plan that a name means, by one of the ways in which a document may write it. */
  #called(name: string): Org | null {
    const known = this.#known.get(name);
    if (known) return known;
    for (const call of this.#waysOf(name)) {
      const found = orgsCalled(this.#plan, call.name).find((org) => !call.isOfPlace || isPlace(org));
      if (!found) continue;
      this.#known.set(name, found);
      return found;
    }
    return null;
  }

  *#waysOf(name: string): Generator<{ name: string; isOfPlace: boolean }> {
    yield { name, isOfPlace: false };
    const city = this.#city;
    if (city !== null && name.startsWith(city)) {
      yield { name: `${city.slice(-1)}${name.slice(city.length)}`, isOfPlace: false };
      yield { name: name.slice(city.length), isOfPlace: false };
    } else if (city !== null && name.startsWith(city.slice(-1))) {
      yield { name: `${city}${name.slice(1)}`, isOfPlace: false };
    }
    // 博罗县人民政府 answers for 博罗县.
    const place = name.replace(/(?:人民政府|政府|管委会)$/, '');
    if (place !== name && place !== '') yield { name: place, isOfPlace: true };
  }

  /** What tells proposed units apart: 惠州市教育局 and 市教育局 are one. */
  #keyOf(name: string): string {
    const city = this.#city;
    return city !== null && name.startsWith(city) && name.length > city.length
      ? `${city.slice(-1)}${name.slice(city.length)}`
      : name;
  }

  #idFor(name: string): string {
    const number = this.#proposed.size + 1;
    const base = [this.#slugOf(name, number), orgIdFrom(name) ?? '', `org-${number}`].find((id) => isOrgId(id)) ?? '';
    let id = base;
    for (let next = 2; this.#taken.has(id); next++) id = `${base}-${next}`;
    this.#taken.add(id);
    this.#taken.add(sameForm(name));
    return id;
  }
}

function plainName(written: string): string {
  return sameForm(written).replace(/(?<=[一-鿿])\s+(?=[一-鿿])/g, '');
}

function isPlace({ kind }: Org): boolean {
  return kind === 'county' || kind === 'zone' || kind === 'municipal';
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}

const KINDS: readonly (readonly [OrgKind, RegExp])[] = [
  ['zone', /(?:开发区|高新区|保税区|示范区|试验区|产业园区?)(?:管委会)?$/],
  ['school', /(?:学校|中学|小学|大学|学院|幼儿园|职校|技校)$/],
  ['office', /(?:科|处|股|室|科室)$/],
  ['county', /^(?!.*(?:社区|校区|片区|景区|库区|园区|小区|城区|新区)$)[一-鿿]{1,5}[县区](?:人民政府|政府)?$/],
  ['bureau', /(?:局|委|委员会|办|厅|部|办公室|总工会|监会|团委|妇联|残联|科协|文联|工商联|法院|检察院)$/],
];

/** What a unit is by the end of its name, or null if that does not say it for certain. */
function kindOf(name: string): OrgKind | null {
  return KINDS.find(([, pattern]) => pattern.test(name.replace(/（[^（）]*）$|\([^()]*\)$/, '')))?.[0] ?? null;
}
