// The document as its normalised text, tables drawn as tables.

const text = {
  blocks: new Map(),
  pending: [],

  build(into) {
    const inTable = new Map();
    for (const [id, rows] of Object.entries(DATA.grids)) {
      for (const block of rows.flat(2)) inTable.set(block, id);
    }
    for (const table of PLAN.tables) {
      // Captions, and whatever of a table found no cell, stand where they stood.
      if (!DATA.grids[table.id]) DATA.grids[table.id] = [];
    }
    const drawn = new Set();
    let page = null;
    let loose = null;
    for (const block of PLAN.blocks) {
      const table = inTable.get(block.id);
      const run = block.kind === 'CELL' && !table;
      if (!run) loose = null;
      if (block.page !== null && block.page !== page) {
        page = block.page;
        const n = page;
        if (!table || !drawn.has(table)) {
          this.pending.push(() => into.append(el('div', {class: 'pagemark'}, 'page ' + n)));
        }
      }
      if (table) {
        if (!drawn.has(table)) {
          drawn.add(table);
          this.pending.push(() => into.append(this.table(TABLES.get(table))));
        }
      } else if (run && loose) {
        loose.push(block);
      } else if (run) {
        const cells = loose = [block];
        this.pending.push(() => into.append(this.row(cells)));
      } else {
        this.pending.push(() => into.append(this.block('p', block)));
      }
    }
    if (!PLAN.blocks.length) {
      into.append(el('p', {class: 'empty'}, 'The document has no text that could be read.'));
    }
    this.some(1200);
  },

  /** Builds a part and leaves the rest for when there is time: some documents are long. */
  some(number) {
    this.pending.splice(0, number).forEach(make => make());
    if (this.pending.length) setTimeout(() => this.some(800), 30);
  },

  all() {
    this.pending.splice(0).forEach(make => make());
  },

  /** A block, cut where what points at it begins and ends. */
  block(tag, block) {
    const e = el(tag, {class: 'block is-' + block.kind});
    e.dataset.block = block.id;
    const ranges = inBlock.get(block.id) || [];
    const cuts = new Set([0, block.text.length]);
    for (const r of ranges) {
      cuts.add(Math.min(r.start, block.text.length));
      cuts.add(Math.min(r.end, block.text.length));
    }
    const sorted = [...cuts].sort((a, b) => a - b);
    for (let i = 0; i + 1 < sorted.length; i++) {
      const [from, to] = [sorted[i], sorted[i + 1]];
      const kinds = ranges
        .filter(r => r.start <= from && r.end >= to && isRecord(r.item) && r.item.kind !== 'table')
        .map(r => r.item.kind)
        .sort((a, b) => KIND_RANK.get(a) - KIND_RANK.get(b));
      const part = el('span', {class: kinds.length ? 'part kind-' + kinds[0] : 'part'},
        block.text.slice(from, to));
      part.dataset.start = from;
      part.dataset.end = to;
      e.append(part);
    }
    this.blocks.set(block.id, e);
    return e;
  },

  cell(tag, blocks, words) {
    const e = el(tag, {});
    for (const id of blocks) {
      if (this.blocks.has(id)) continue; // copies of a header point at the first one
      if (e.childNodes.length) e.append(' ');
      e.append(this.block('span', BLOCKS.get(id).block));
    }
    if (!e.childNodes.length) e.append(shown(words));
    return e;
  },

  table(table) {
    const [head, ...rows] = DATA.grids[table.id];
    const header = el('tr', {}, table.header.map((words, i) => {
      const ids = head[i] || [];
      const first = ids.find(id => BLOCKS.get(id).block.text === words);
      const th = this.cell('th', first ? [first] : [], words);
      th.setAttribute('scope', 'col');
      ids.forEach(id => { if (!this.blocks.has(id)) this.blocks.set(id, th); });
      return th;
    }));
    const body = table.rows.map((row, r) => {
      const filled = row.filter(Boolean).length;
      const tr = el('tr', {class: filled <= 2 && row.length > 3 && !row[2] ? 'group' : ''},
        row.map((words, c) => this.cell('td', rows[r][c] || [], words)));
      return tr;
    });
    const e = el('table', {}, el('thead', {}, header), el('tbody', {}, body));
    e.style.minWidth = 4.6 * table.header.length + 'em';
    return el('div', {class: 'grid', role: 'region', tabindex: '0', 'aria-label': table.id}, e);
  },

  row(cells) {
    return el('div', {class: 'loose'}, cells.map(b => this.block('span', b)));
  },

  click(event) {
    const part = event.target.closest('.part');
    const block = event.target.closest('[data-block]');
    if (!block) return;
    if (String(getSelection())) return; // someone copies words
    pointed(part ? itemsIn(block.dataset.block, Number(part.dataset.start)) : []);
  },

  mark(item, index) {
    this.all();
    for (const e of document.querySelectorAll('.text .on')) {
      e.classList.remove('on', 'main');
      for (const [kind] of KINDS) e.classList.remove('as-' + kind);
    }
    let target = null;
    (item ? item.places : []).forEach((place, i) => {
      const block = this.blocks.get(place.block);
      if (!block) return;
      const parts = [...block.querySelectorAll('.part')].filter(part => {
        const from = Number(part.dataset.start);
        return from >= place.start && from < place.end;
      });
      for (const e of parts.length ? parts : [block]) {
        e.classList.add('on', 'as-' + item.kind);
        if (i === index) e.classList.add('main');
        if (i === index && !target) target = e;
      }
    });
    return target;
  },

  page(number) {
    const block = PLAN.blocks.find(b => b.page === number);
    return block ? this.blocks.get(block.id) || null : null;
  },
};
