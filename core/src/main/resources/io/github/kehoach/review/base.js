// What all parts use: the data, elements made of text, folded text for the search.

const DATA = JSON.parse(document.getElementById('data').textContent);
const PLAN = DATA.plan;

const byId = id => document.getElementById(id);

/* Characters that nothing is seen of, or that change the direction of what stands around them, are
   shown as one replacement each, so that offsets stay true. */
const UNSEEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
const shown = text => String(text).replace(UNSEEN, '\ufffd');

/** An element; children are elements or text, never markup. */
function el(tag, attributes, ...children) {
  const e = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name === 'on') {
      for (const [event, handler] of Object.entries(value)) e.addEventListener(event, handler);
    } else if (name === 'class') {
      e.className = value;
    } else {
      e.setAttribute(name, value === true ? '' : shown(value));
    }
  }
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false) continue;
    e.append(child instanceof Node ? child : shown(child));
  }
  return e;
}

const button = (label, click, attributes) =>
  el('button', {type: 'button', on: {click}, ...attributes}, label);

/** Text without marks and capitals, as people type into a search. */
const fold = text =>
  text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd');

const exact = text => text.toLowerCase().normalize('NFC');

const count = (n, one, many) => n.toLocaleString('en') + ' ' + (n === 1 ? one : many);

const dateOf = iso => (iso ? iso.split('-').reverse().join('/') : null);

const say = text => { byId('said').textContent = shown(text); };

/** Settings survive where the browser keeps them for files; elsewhere they last for the visit. */
const settings = {
  get(name) {
    try { return localStorage.getItem('kehoach.' + name); } catch (e) { return null; }
  },
  set(name, value) {
    try { localStorage.setItem('kehoach.' + name, value); } catch (e) { /* not kept, then */ }
  },
};
