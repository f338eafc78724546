/** Invented names. Nobody of the source has one of these; the label says so wherever the name is read. */
const given = (
  'Avery Blair Casey Dana Emery Finley Gray Harper Indigo Jamie Kendall Lane Marlow Noel Oakley Parker Quinn Reese Sage Tatum ' +
  'Umber Vale Wren Arden Briar Corin Devon Ellis Frankie Glenn Hollis Ivory Jules Kit Linden Morgan Nico Onyx Perry Remy ' +
  'Shiloh Toby Uri Val Winter Alex Bay Charlie Drew Eden'
).split(' ');
const family = (
  'Alder Birch Cedar Dogwood Elm Fern Gorse Hawthorn Ivy Juniper Kelp Larch Maple Nettle Oak Pine Quince Rowan Spruce ' +
  'Thistle Vetch Willow Yarrow Ash Beech Clover Daisy Foxglove Heather Iris Jasmine Laurel Mallow Myrtle Olive Poppy ' +
  'Rushes Sorrel Tansy Violet Brook Cliff Dale Fell Glade Heath Island Marsh Meadow Ridge Shore Stone Summit Tarn Valley'
).split(' ');
const places = (
  'Harbor,Willow Bend,North Ridge,Cedar Lane,Bridge Street,Lakeside,Mill Road,Orchard,Quarry Hill,River Walk,Stonegate,' +
  'Sunrise,Tower Square,Union Park,Valley View,West End,Arbor,Beacon,Canal Street,Depot,East Gate,Fairfield,Granite,' +
  'Highland,Inlet,Junction,Kingfisher,Lantern,Meadow,Newmarket,Old Town,Prairie'
).split(',');

export interface InventedName {
  readonly given: string;
  readonly family: string;
}

/** The same person always gets the same name. */
export function inventedName(who: number): InventedName {
  const shuffled = Math.imul(who, 0x9e3779b1) >>> 0;
  return { given: pick(given, shuffled), family: `${pick(family, Math.floor(shuffled / 997))} (invented)` };
}

export function inventedPlace(site: string): string {
  const number = /^\d+$/.test(site) ? Number(site) : [...site].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
  return pick(places, number);
}

function pick(pool: readonly string[], number: number): string {
  return pool[number % pool.length] as string;
}
