// Records of all kinds as items with a key and places, and what stands at a place.

const KINDS = [
  ['target', 'Targets', 'chỉ tiêu'],
  ['task', 'Tasks', 'nhiệm vụ'],
  ['reference', 'References', 'văn bản được viện dẫn'],
  ['basis', 'Legal bases', 'căn cứ'],
  ['reporting', 'Reporting', 'chế độ báo cáo'],
  ['definition', 'Definitions', 'cách gọi tắt'],
  ['recipient', 'Recipients', 'nơi nhận'],
  ['signature', 'Signature', 'chữ ký'],
  ['table', 'Tables', 'bảng biểu'],
  ['metadata', 'Metadata', 'phần đầu văn bản'],
];
const KIND_RANK = new Map(KINDS.map(([kind], i) => [kind, i]));
const isRecord = item => KIND_RANK.has(item.kind);

const BLOCKS = new Map(PLAN.blocks.map((block, index) => [block.id, {block, index}]));
const SHEETS = new Map(DATA.sheets.map(sheet => [sheet.number, sheet]));
const TABLES = new Map(PLAN.tables.map(table => [table.id, table]));

const items = [];
const byKey = new Map();

function add(kind, key, data, places, words) {
  const seen = new Set();
  const own = places.filter(p => {
    const name = p.block + ':' + p.start + ':' + p.end + ':' + p.page;
    return !seen.has(name) && seen.add(name);
  });
  const text = words.flat(3).filter(w => w !== null && w !== undefined && w !== '').join(' \n ');
  const first = own.length ? (BLOCKS.get(own[0].block) || {index: 0}).index : 0;
  const item = {kind, key, data, places: own, steps: 1, exact: exact(text), folded: fold(text), first};
  items.push(item);
  byKey.set(key, item);
  return item;
}

const names = agencies => agencies.map(a => a.name);

PLAN.targets.forEach(t => add('target', t.id, t, t.provenance, [
  t.id, t.indicator, t.group, t.unit, t.note, names(t.responsible),
  t.values.map(v => [v.raw, v.period && v.period.raw])]));
PLAN.tasks.forEach(t => add('task', t.id, t, t.provenance, [
  t.id, t.description, names(t.lead), names(t.coordinating), t.schedule && t.schedule.raw, t.output,
  t.note, t.section]));
PLAN.references.forEach(r => {
  add('reference', r.id, r, r.mentions.concat(r.provenance), [
    r.identifier, r.variants, r.issuer, r.title, r.aliases, dateOf(r.date), r.role]).steps = r.mentions.length;
});
PLAN.legalBases.forEach((b, i) => add('basis', 'basis' + (i + 1), b, b.provenance, [b.text]));
PLAN.reporting.forEach((r, i) => add('reporting', 'reporting' + (i + 1), r, r.provenance, [
  names(r.reporters), names(r.recipients), r.frequency, r.due]));
PLAN.definitions.forEach((d, i) =>
  add('definition', 'definition' + (i + 1), d, d.provenance, [d.alias, d.meaning]));
PLAN.recipients.forEach((r, i) =>
  add('recipient', 'recipient' + (i + 1), r, r.provenance, [r.name, r.purpose]));
const SIGNED = ['authority', 'capacity', 'position', 'signer'].map(f => PLAN.signature[f]);
if (SIGNED.some(Boolean)) {
  add('signature', 'signature', PLAN.signature, PLAN.signature.provenance, SIGNED);
}
PLAN.tables.forEach(t => add('table', t.id, t, t.provenance, [
  t.id, t.caption, t.appendix, t.kind, t.header, t.rows]));
add('metadata', 'metadata', PLAN.metadata, PLAN.metadata.provenance, [
  PLAN.metadata.title, PLAN.metadata.identifier, PLAN.metadata.issuer.name,
  PLAN.metadata.placeOfIssue, PLAN.metadata.documentType.name]);
PLAN.diagnostics.forEach((d, i) =>
  add('diagnostic', 'diagnostic' + (i + 1), d, d.provenance, [d.code, d.message]));

/** The section tree: body, then appendices. */
const tree = [];
function addSections(sections, into) {
  for (const section of sections) {
    const item =
      add('section', 'section:' + section.path, section, section.provenance, [section.path]);
    item.label = section.title || section.text || '';
    item.marker = section.marker;
    item.children = [];
    into.push(item);
    addSections(section.children, item.children);
  }
}
addSections(PLAN.sections, tree);
PLAN.appendices.forEach((appendix, i) => {
  const item = add('section', 'appendix' + (i + 1), appendix, appendix.provenance, [appendix.label]);
  item.label = appendix.title || '';
  item.marker = appendix.label;
  item.children = [];
  tree.push(item);
  addSections(appendix.sections, item.children);
});

/** The part of the document that an item stands in: the last one that starts before it. */
const parts = tree.filter(part => part.places.length).sort((a, b) => a.first - b.first);
for (const item of items) {
  let home = null;
  for (const part of parts) {
    if (part.first > item.first) break;
    home = part;
  }
  item.part = home;
}

/** The lowest confidence among the places of an item that OCR read; null where it read none. */
const confidence = item => item.places.reduce(
  (low, p) => (p.confidence === null ? low : Math.min(low === null ? 1 : low, p.confidence)), null);
const DOUBTFUL = 0.75;

const agenciesOf = item => {
  const d = item.data;
  const all = {
    target: () => d.responsible,
    task: () => d.lead.concat(d.coordinating),
    reporting: () => d.reporters.concat(d.recipients),
  }[item.kind];
  return all ? names(all()) : [];
};

/** The boxes of a place: one a line, and one around them where lines are not told apart. */
function boxesOf(place) {
  const lines = DATA.lines[place.block + ':' + place.start + ':' + place.end];
  return lines || (place.box ? [place.box] : []);
}

/* What points where, by page and by block. */
const onPage = new Map();
const inBlock = new Map();
const put = (map, key, value) => map.has(key) ? map.get(key).push(value) : map.set(key, [value]);
for (const item of items) {
  for (const place of item.places) {
    if (place.page !== null) {
      for (const box of boxesOf(place)) put(onPage, place.page, {item, box});
    }
    if (place.block !== null) put(inBlock, place.block, {item, start: place.start, end: place.end});
  }
}

const area = b => (b[2] - b[0]) * (b[3] - b[1]);

/** Records before sections, those with less around the point before others. */
function ordered(hits, size) {
  const best = new Map();
  for (const hit of hits) {
    if (!best.has(hit.item) || size(hit) < size(best.get(hit.item))) best.set(hit.item, hit);
  }
  const weight = item =>
    item.kind === 'section' ? 3 : item.kind === 'diagnostic' ? 2 : item.kind === 'table' ? 1 : 0;
  return [...best.values()]
    .sort((a, b) => weight(a.item) - weight(b.item) || size(a) - size(b))
    .map(hit => hit.item);
}

/** The items that point at a point of a page, in points from its upper left. */
function itemsAt(page, x, y) {
  const near = 1.5;
  return ordered((onPage.get(page) || []).filter(({box}) =>
    x >= box[0] - near && x <= box[2] + near && y >= box[1] - near && y <= box[3] + near),
  hit => area(hit.box));
}

/** The items that point at an offset of a block's text. */
function itemsIn(block, offset) {
  return ordered((inBlock.get(block) || []).filter(r =>
    offset >= r.start && offset < Math.max(r.end, r.start + 1)), r => r.end - r.start);
}
