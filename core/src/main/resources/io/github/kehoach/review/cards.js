// How a record of each kind looks in the list.

const fact = (name, ...value) => {
  const filled = value.flat(Infinity).filter(v => v !== null && v !== undefined && v !== '' && v !== false);
  return filled.length ? el('div', {class: 'fact'}, el('dt', {}, name), el('dd', {}, filled)) : null;
};
const facts = (...all) => el('dl', {}, all);

const agencies = list => list.map((a, i) => [
  i ? ', ' : '', el('span', {class: a.collective ? 'agency many' : 'agency'}, a.name)]);

/** A link to another item, by its key. */
function link(key, label) {
  if (!byKey.has(key)) return label;
  return el('a', {href: '#' + encodeURIComponent(key), on: {click: e => {
    e.preventDefault();
    e.stopPropagation();
    select(byKey.get(key));
  }}}, label);
}

const sectionOf = path => (path ? link('section:' + path, path) : null);
const rowOf = d => (d.table ? [link(d.table, d.table), d.row === null ? '' : ', row ' + (d.row + 1)] : null);
const place = d => fact('Stands in', d.section ? sectionOf(d.section) : rowOf(d));

const SIGNS = {EQ: '=', GT: '>', GE: '≥', LT: '<', LE: '≤', ABOUT: '≈'};
const number = n => (n === null ? '' : n.toLocaleString('vi-VN', {maximumFractionDigits: 12}));

/** What was understood of a value, where that is more than what is printed. */
function reading(value) {
  if (value.value === null) return el('span', {class: 'doubt'}, 'not read as a number');
  const sign = value.comparator === 'EQ' ? '' : SIGNS[value.comparator] || '';
  const read = value.comparator === 'RANGE'
    ? number(value.value) + ' – ' + number(value.upper) : (sign + ' ' + number(value.value)).trim();
  const bare = s => s.replace(/[\s–-]/g, '');
  if (bare(read) === bare(value.raw)) return null;
  return el('span', {class: 'read', title: 'as read'}, read);
}

function years(period) {
  if (!period) return null;
  const {from, to} = period;
  const read = from === to ? from : (from === null ? '… ' : from + ' ') + '– ' + (to === null ? '…' : to);
  return period.raw && period.raw !== String(read) ? period.raw : read;
}

const HEADS = {
  target: d => d.indicator,
  task: d => d.description,
  reference: d => [el('b', {}, d.identifier), d.title ? ' ' + d.title : ''],
  basis: d => d.text,
  reporting: d => [agencies(d.reporters), ' → ', d.recipients.length ? agencies(d.recipients) : '…'],
  definition: d => [el('b', {}, d.alias), ' = ' + d.meaning],
  recipient: d => d.name,
  signature: d => d.signer || d.position || d.authority,
  table: d => d.caption || d.header.filter(Boolean).join(' · ') || 'Table without header',
  metadata: d => d.title || 'No title',
  diagnostic: d => d.message,
  section: d => d.title || d.text || d.label,
  passage: d => d.text,
};

const BODIES = {
  target: d => [
    d.values.length ? el('ul', {class: 'values'}, d.values.map(v => el('li', {},
      el('b', {}, v.raw), d.unit && !v.raw.includes(d.unit) ? ' ' + d.unit : '',
      reading(v),
      v.period ? el('span', {class: 'when'}, years(v.period)) : null))) : null,
    facts(
      d.values.length ? null : fact('Unit', d.unit),
      fact('Responsible', agencies(d.responsible)),
      fact('Note', d.note),
      fact('Same goal', d.sameAs.map((id, i) => [i ? ', ' : '', link(id, id)])),
      place(d))],
  task: d => facts(
    fact('Lead', agencies(d.lead)),
    fact('With', agencies(d.coordinating)),
    d.schedule ? fact('When', d.schedule.raw, d.schedule.from || d.schedule.to
      ? el('span', {class: 'read', title: 'as read'},
        [d.schedule.from, d.schedule.to].filter(Boolean)
          .filter((x, i, all) => all.indexOf(x) === i).join(' – ')) : null) : null,
    fact('Output', d.output),
    fact('Note', d.note),
    place(d)),
  reference: d => facts(
    fact('Role', d.role === 'BASIS' ? 'basis' : 'cited'),
    fact('Type', d.type),
    fact('Date', dateOf(d.date)),
    fact('Issuer', d.issuer),
    fact('Also as', d.variants.concat(d.aliases).join(', ')),
    fact('Named', count(d.mentions.length, 'time', 'times'))),
  basis: d => facts(fact('Documents', d.references.map((id, i) =>
    [i ? ', ' : '', link(id, byKey.has(id) ? byKey.get(id).data.identifier : id)]))),
  reporting: d => facts(
    fact('How often', d.frequency && d.frequency.toLowerCase()),
    fact('Due', d.due),
    place(d)),
  definition: d => facts(fact('Document',
    d.reference && link(d.reference, byKey.has(d.reference) ? byKey.get(d.reference).data.identifier : ''))),
  recipient: d => facts(fact('For', d.purpose)),
  signature: d => facts(
    fact('Authority', d.authority), fact('Capacity', d.capacity), fact('Position', d.position)),
  table: d => facts(
    fact('Kind', d.kind.toLowerCase()),
    fact('Size', count(d.rows.length, 'row', 'rows') + ', ' + count(d.header.length, 'column', 'columns')),
    fact('In', d.appendix),
    fact('Pages', d.pages.join(', '))),
  metadata: d => facts(
    fact('Type', d.documentType.name || el('i', {}, 'none of the official types')),
    fact('Identifier', d.identifier || el('i', {}, 'none printed')),
    fact('Issuer', d.issuer.name || el('i', {}, 'not found')),
    fact('Province', d.issuer.province && d.issuer.province.name),
    fact('Place', d.placeOfIssue),
    fact('Date', dateOf(d.issueDate) || el('i', {}, 'not found'))),
  section: () => null,
  passage: d => facts(fact('Page', d.page)),
  diagnostic: () => null,
};

const ordinals = {target: 1, task: 1};

/** Where a record's words stand, as buttons where there are several places. */
function places(item) {
  const pages = [...new Set(item.places.map(p => p.page).filter(p => p !== null))];
  if (!item.places.length) return el('span', {class: 'where'}, 'no place given');
  return pages.length ? el('span', {class: 'where'}, 'p. ' + pages.slice(0, 4).join(', ')
    + (pages.length > 4 ? ' …' : '')) : null;
}

function steps(item) {
  if (item.steps < 2) return null;
  return el('div', {class: 'steps'}, item.places.slice(0, item.steps).map((p, i) =>
    button(String(i + 1), e => { e.stopPropagation(); select(item, {place: i, keep: true}); },
      {title: 'Place ' + (i + 1) + (p.page === null ? '' : ', page ' + p.page)})));
}

function card(item) {
  const d = item.data;
  const low = confidence(item);
  const group = item.kind === 'target' && d.group.length
    ? el('p', {class: 'group'}, d.group.join(' › ')) : null;
  const head = el('div', {class: 'card-head'},
    el('span', {class: 'key'}, item.kind === 'passage' ? 'text' : item.key),
    ordinals[item.kind] && d.ordinal ? el('span', {class: 'ordinal'}, 'No. ' + d.ordinal) : null,
    low !== null && low < DOUBTFUL
      ? el('span', {class: 'doubt', title: 'The least sure word'}, 'read at ' + Math.round(100 * low) + '%') : null,
    places(item));
  const e = el('article', {
    class: 'card kind-' + item.kind, id: 'card-' + item.key, tabindex: '-1', role: 'button',
    'aria-pressed': 'false',
    on: {click: () => { if (!String(getSelection())) select(item, {from: 'list'}); }},
  }, head, group, el('h3', {}, HEADS[item.kind](d)), BODIES[item.kind](d), steps(item));
  return e;
}
