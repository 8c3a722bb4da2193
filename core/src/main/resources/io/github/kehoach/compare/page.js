const data = JSON.parse(document.getElementById('data').textContent);
const SIGNS = {EQ: '', GT: '> ', GE: '≥ ', LT: '< ', LE: '≤ ', ABOUT: '≈ ', RANGE: ''};
const numbers = new Intl.NumberFormat('vi-VN', {maximumFractionDigits: 9});
const names = new Map(data.indicators.map(i => [i.id, i]));
const byId = id => document.getElementById(id);

/** Text goes in as text alone: nothing of a document becomes markup. */
const element = (name, text, className) => {
  const made = document.createElement(name);
  if (text !== undefined && text !== null) made.textContent = text;
  if (className) made.className = className;
  return made;
};

const place = plan => plan.place.name || plan.source;
const printedPeriod = p => !p ? '' : p.raw;
const number = f => f.value === null ? f.statements[0].raw
    : f.comparator === 'RANGE' ? numbers.format(f.value) + ' – ' + numbers.format(f.upper)
    : SIGNS[f.comparator] + numbers.format(f.value);
const printed = s => [...s.group, s.indicator].join(' › ');
const where = s => [s.table, s.section].filter(Boolean).join(', ');

const figures = data.figures.map(f => ({f, plan: data.plans[f.plan], indicator: names.get(f.indicator)}));

const cell = (text, quiet, className) => {
  const made = element('td', text, className);
  if (quiet) made.append(element('span', quiet, 'quiet'));
  return made;
};

/** Words without the marks of Vietnamese, as many type them. */
const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');

/** A table whose heads sort it; columns are [head, cell of a row, key to sort by, class of the head]. */
function sortable(table, columns, rows) {
  const head = table.createTHead().insertRow();
  const body = table.createTBody();
  let sorted = -1;
  let down = false;
  const made = rows.map(row => {
    const tr = element('tr');
    columns.forEach(c => tr.append(c[1](row)));
    const text = tr.textContent.toLocaleLowerCase('vi');
    return {row, tr, text, plain: plain(text)};
  });
  const collator = new Intl.Collator('vi', {numeric: true});
  const compare = (a, b) => {
    if (a === null || b === null) return (a === null) - (b === null);
    const order = typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(a, b);
    return down ? -order : order;
  };
  columns.forEach((column, i) => {
    const th = element('th');
    th.scope = 'col';
    const button = element('button', column[0]);
    if (column[3]) th.className = column[3];
    button.type = 'button';
    button.addEventListener('click', () => {
      down = sorted === i && !down;
      sorted = i;
      [...head.cells].forEach(c => c.removeAttribute('aria-sort'));
      th.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      made.sort((a, b) => compare(column[2](a.row), column[2](b.row)));
      body.replaceChildren(...made.map(m => m.tr));
    });
    th.append(button);
    head.append(th);
  });
  body.replaceChildren(...made.map(m => m.tr));
  return made;
}

const rows = sortable(byId('figures'), [
  ['Chỉ tiêu', r => cell(r.indicator.name, r.indicator.english), r => r.indicator.name],
  ['Địa phương', r => cell(place(r.plan)), r => place(r.plan)],
  ['Kế hoạch', r => cell(r.plan.identifier || r.plan.source, r.plan.title), r => r.plan.identifier],
  ['Thời kỳ', r => cell(printedPeriod(r.f.period)), r => r.f.period ? r.f.period.to : null],
  ['Giá trị', r => cell(number(r.f), null, r.f.value === null ? '' : 'number'), r => r.f.value, 'number'],
  ['Đơn vị', r => cell(r.f.unit), r => r.f.unit],
  ['Trong văn bản', r => {
    const td = element('td');
    r.f.statements.forEach(s => {
      td.append(element('div', printed(s) + ': ' + s.raw + (s.unit && !s.raw.includes(s.unit) ? ' ' + s.unit : '')));
      td.append(element('span', where(s), 'quiet'));
    });
    return td;
  }, r => printed(r.f.statements[0])],
], figures);

byId('search').addEventListener('input', e => {
  const words = e.target.value.toLocaleLowerCase('vi').split(/\s+/).filter(Boolean);
  let shown = 0;
  rows.forEach(r => {
    r.tr.hidden = !words.every(w => r.text.includes(w) || r.plain.includes(w));
    shown += r.tr.hidden ? 0 : 1;
  });
  byId('count').textContent = words.length ? shown + ' / ' + rows.length : '';
});

sortable(byId('unmatched'), [
  ['Chỉ tiêu', r => cell([...r.target.group, r.target.indicator].join(' › ')), r => r.target.indicator],
  ['Địa phương', r => cell(place(data.plans[r.plan])), r => place(data.plans[r.plan])],
  ['Giá trị', r => cell(r.target.values.map(v => v.raw + (v.period ? ' (' + v.period.raw + ')' : '')).join('; ')),
    r => r.target.values.length ? r.target.values[0].value : null],
  ['Đơn vị', r => cell(r.target.unit), r => r.target.unit],
  ['Nơi', r => cell(where(r.target)), r => where(r.target)],
], data.unmatched);

sortable(byId('plans'), [
  ['Địa phương', p => cell(place(p)), p => place(p)],
  ['Số, ký hiệu', p => cell(p.identifier), p => p.identifier],
  ['Ngày', p => cell(p.issueDate), p => p.issueDate],
  ['Trích yếu', p => cell(p.title, p.issuer), p => p.title],
  ['Tệp', p => cell(p.source), p => p.source],
], data.plans);

byId('summary').textContent = data.plans.length + ' kế hoạch · ' + data.indicators.length + ' chỉ tiêu · '
  + data.figures.length + ' số liệu · ' + data.unmatched.length + ' chỉ tiêu không khớp';
byId('rest').textContent = '(' + data.unmatched.length + ')';

// The plot: a line for each place, a mark for each figure of the chosen indicator and unit.
const series = new Map();
figures.filter(r => r.f.value !== null).forEach(r => {
  const key = r.f.indicator + '\n' + r.f.unit;
  if (!series.has(key)) series.set(key, []);
  series.get(key).push(r);
});
const select = byId('indicator');
for (const [key, all] of series) {
  const places = new Set(all.map(r => place(r.plan))).size;
  const option = element('option', all[0].indicator.name + ' (' + all[0].f.unit + ') · ' + places + ' nơi');
  option.value = key;
  select.append(option);
}

const svg = (name, attributes, text) => {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [k, v] of Object.entries(attributes)) made.setAttribute(k, v);
  if (text !== undefined) made.textContent = text;
  return made;
};

function ticks(low, high) {
  const rough = (high - low) / 5 || 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map(s => s * power).find(s => s >= rough);
  const out = [];
  for (let i = Math.floor(low / step); i <= Math.ceil(high / step); i++) out.push(i * step);
  return out;
}

function draw() {
  const all = series.get(select.value);
  const plot = byId('plot');
  if (!all) {
    plot.replaceChildren();
    return;
  }
  const shown = [...all].sort((a, b) => new Intl.Collator('vi').compare(place(a.plan), place(b.plan)));
  const left = 260, right = 110, line = 24, top = 30, width = 900;
  const marks = ticks(Math.min(0, ...shown.map(r => r.f.value)),
    Math.max(...shown.map(r => r.f.upper === null ? r.f.value : r.f.upper)));
  const low = marks[0], high = marks[marks.length - 1];
  const x = v => left + (v - low) / (high - low || 1) * (width - left - right);
  const height = top + line * shown.length + 10;
  const image = svg('svg', {viewBox: `0 0 ${width} ${height}`, role: 'img',
    'aria-label': all[0].indicator.name + ', ' + all[0].f.unit});
  marks.forEach(m => {
    image.append(svg('line', {x1: x(m), x2: x(m), y1: top - 8, y2: height - 10, class: 'grid'}));
    image.append(svg('text', {x: x(m), y: 14, 'text-anchor': 'middle', class: 'quiet'}, numbers.format(m)));
  });
  shown.forEach((r, i) => {
    const y = top + line * i + line / 2;
    const f = r.f;
    const label = i > 0 && place(shown[i - 1].plan) === place(r.plan) ? '' : place(r.plan);
    image.append(svg('text', {x: 0, y: y + 4}, label.length > 24 ? label.slice(0, 23) + '…' : label));
    const period = printedPeriod(f.period);
    image.append(svg('text', {x: left - 8, y: y + 4, 'text-anchor': 'end', class: 'quiet'},
      period.length > 24 ? period.slice(0, 23) + '…' : period));
    const mark = svg('g', {class: 'mark'});
    mark.append(svg('title', {}, place(r.plan) + ', ' + (r.plan.identifier || r.plan.source) + ', ' + period + ': '
      + number(f) + ' ' + f.unit));
    const end = f.upper === null ? f.value : f.upper;
    if (f.comparator === 'RANGE') mark.append(svg('line', {x1: x(f.value), x2: x(end), y1: y, y2: y}));
    const arrow = {GT: 1, GE: 1, LT: -1, LE: -1}[f.comparator] || 0;
    if (arrow) {
      const tip = x(f.value) + arrow * 16;
      mark.append(svg('path', {d: `M${x(f.value)} ${y}H${tip}m${-arrow * 5} -4L${tip} ${y}l${-arrow * 5} 4`, fill: 'none'}));
    }
    const open = ['GT', 'LT', 'ABOUT'].includes(f.comparator) ? 'open' : '';
    new Set([f.value, end]).forEach(v => mark.append(svg('circle', {cx: x(v), cy: y, r: 4, class: open})));
    image.append(mark);
    image.append(svg('text', {x: x(end) + (arrow > 0 ? 22 : 10), y: y + 4, class: 'value'}, number(f)));
  });
  plot.replaceChildren(image);
}
select.addEventListener('change', draw);
// To start with, what the most places have.
let most = 0;
[...select.options].forEach((option, i) => {
  const places = new Set(series.get(option.value).map(r => place(r.plan))).size;
  if (places > most) {
    most = places;
    select.selectedIndex = i;
  }
});
draw();
document.body.dataset.ready = 'yes';
