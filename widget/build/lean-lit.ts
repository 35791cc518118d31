/**
 * Leaves out of Lit what no template of ours uses. Two things change on purpose: the policy for Trusted
 * Types is made with the first template, so that a second copy of the code, which never draws, does not
 * ask for a name that is taken; and nothing is written to the globals of the page.
 *
 * An edit that does not fit exactly once stops the build: a new Lit has to be read by somebody.
 */
const edits: Record<string, readonly [from: string, to: string][]> = {
  'the policy, made early': [
    ['e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0,', ''],
    [
      'return void 0!==e?e.createHTML(i):i}',
      'return s?(V.e??=s.createPolicy("lit-html",{createHTML:t=>t})).createHTML(i):i}',
    ],
  ],
  'the reading of tags and attributes that are not written as ours are': [
    ['v=/<(?:(!--|\\/[^a-zA-Z])|(\\/?[a-zA-Z][^>\\s]*)|(\\/?$))/g', 'v=/</g'],
    ['f="[ \\t\\n\\f\\r]",', ''],
    [
      'p=RegExp(`>|${f}(?:([^\\\\s"\'>=/]+)(${f}*=${f}*(?:[^ \\t\\n\\f\\r"\'\\`<>=]|("|\')|))|$)`,"g")',
      'p=/>|\\s([^\\s>=]+)(=("?))/g',
    ],
    [
      'const N=(t,i)=>{const s=t.length-1,e=[];let n,l=2===i?"<svg>":3===i?"<math>":"",c=v;for(let i=0;i<s;i++){const s=t[i];let a,u,d=-1,f=0;for(;f<s.length&&(c.lastIndex=f,u=c.exec(s),null!==u);)f=c.lastIndex,c===v?"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p):void 0!==u[3]&&(c=p):c===p?">"===u[0]?(c=n??v,d=-1):void 0===u[1]?d=-2:(d=c.lastIndex-u[2].length,a=u[1],c=void 0===u[3]?p:\'"\'===u[3]?$:g):c===$||c===g?c=p:c===_||c===m?c=v:(c=p,n=void 0);const x=c===p&&t[i+1].startsWith("/>")?" ":"";l+=c===v?s+r:d>=0?(e.push(a),s.slice(0,d)+h+s.slice(d)+o+x):s+o+(-2===d?i:x)}return[V(t,l+(t[s]||"<?>")+(2===i?"</svg>":3===i?"</math>":"")),e]}',
      'const N=t=>{const s=t.length-1,e=[];let l="",c=v;for(let i=0;i<s;i++){const s=t[i];let a,u,d=-1,f=0;for(;c.lastIndex=f,u=c.exec(s);)f=c.lastIndex,c!==p?c=p:">"===u[0]?(c=v,d=-1):(d=f-u[2].length,a=u[1],c=u[3]?$:p);l+=c===v?s+r:d>=0?(e.push(a),s.slice(0,d)+h+s.slice(d)+o+(c===p?" ":"")):s+o}return[V(t,l+(t[s]||"<?>")),e]}',
    ],
  ],
  'a walk that may end early': [
    [
      'u(t){const{el:{content:i},parts:s}=this._$AD,e=(t?.creationScope??l).importNode(i,!0);P.currentNode=e;let h=P.nextNode(),o=0,n=0,r=s[0];for(;void 0!==r;){if(o===r.index){let i;2===r.type?i=new k(h,h.nextSibling,this,t):1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t)),this._$AV.push(i),r=s[++n]}o!==r?.index&&(h=P.nextNode(),o++)}return P.currentNode=l,e}',
      'u(){const{el:{content:i},parts:s}=this._$AD,e=l.importNode(i,!0);P.currentNode=e;let h,o=0;for(const t of s){for(;o<=t.index;o++)h=P.nextNode();this._$AV.push(t.ctor?new t.ctor(h,t.name,t.strings):new k(h,h.nextSibling))}return P.currentNode=l,e}',
    ],
  ],
  'polyfills and the list of versions': [
    ['B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const D=', 'D='],
  ],
  directives: [
    [
      'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
      '',
    ],
    ['R,D:d,V:M,I:k', 'R,D:d,I:k'],
    ['_$AI(t,i=this){t=M(this,t,i),a(t)', '_$AI(t){a(t)'],
    ['t!==this._$AH&&t!==E&&this._(t)', 't!==this._$AH&&this._(t)'],
    [
      '_$AI(t,i=this,s,e){const h=this.strings;let o=!1;if(void 0===h)t=M(this,t,i,0),o=!a(t)||t!==this._$AH&&t!==E,',
      '_$AI(t,s){const h=this.strings;let o=!1;if(void 0===h)o=!a(t)||t!==this._$AH,',
    ],
    ['r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),', 'r=e[s+n],'],
    ['o&&!e&&this.j(t)', 'o&&this.j(t)'],
    ['_$AI(t,i=this){if((t=M(this,t,i,0)??A)===E)return;', '_$AI(t){t??=A;'],
    ['s._$AI(t,s,i)', 's._$AI(t,i)'],
    [
      '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
      'this._$AH.call(this.element,t)',
    ],
  ],
  'what is told to directives': [
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
    ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
    ['this.options=e,this._$Cv=e?.isConnected??!0}', 'this.options=e}'],
    ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u()', 'u()'],
    ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
    [
      'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
      '',
    ],
    ['this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i', 'this._$AV=[],this._$AD=t'],
    ['this._$AH=A,this._$AN=void 0,this._$AA=t', 'this._$AH=A,this._$AA=t'],
    ['this._$AH=A,this._$AN=void 0,this.element=t', 'this._$AH=A,this.element=t'],
    ['this.name=i,this._$AM=e,this.options=h,', 'this.name=i,'],
    ['this._$AB=i,this._$AM=s,', 'this._$AB=i,'],
    [
      '_$AR(t=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);t!==',
      '_$AR(t=this._$AA.nextSibling){for(;t!==',
    ],
    ['this._$AR(s&&s._$AB.nextSibling,e)', 'this._$AR(s&&s._$AB.nextSibling)'],
    ['const s=i(t).nextSibling;i(t).remove(),t=s', 'const i=t.nextSibling;t.remove(),t=i'],
  ],
  'bindings of a whole tag': [
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));', ''],
    [
      'class Z{constructor(t,i,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=i,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t)}}',
      '',
    ],
    ['B:I,F:Z}', 'B:I}'],
  ],
  'bindings in raw text and in comments': [
    ['y=/^(?:script|style|textarea|title)$/i,', ''],
    [
      'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
      '',
    ],
    [
      'if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
      'r.data===n&&d.push({type:2,index:l});',
    ],
    // What is walked through is tags and comments.
    ['else if(8===r.nodeType)r.data', 'else r.data'],
    ['_=/-->/g,m=/>/g,', ''],
  ],
  'SVG and MathML apart from HTML, and templates that were compiled ahead': [
    [
      'x=t=>(i,...s)=>({_$litType$:t,strings:i,values:s}),b=x(1),w=x(2),T=x(3),',
      'b=(t,...i)=>({_$litType$:1,strings:t,values:i}),w=b,T=b,',
    ],
    ['[f,v]=N(t,i)', '[f,v]=N(t)'],
    [
      'if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}',
      'this.el=S.createElement(f,e),P.currentNode=this.el.content;',
    ],
    [
      'e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
      'e=this._$AC(t)',
    ],
  ],
  'options, and what kind of part a part is': [
    [
      'const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}return h._$AI(t),h',
      '(i._$litPart$??=new k(i.insertBefore(c(),null),null))._$AI(t)',
    ],
    ['D=(t,i,s)=>', 'D=(t,i)=>'],
    [
      '(t,i,s,e){this.type=2,this._$AH=A,this._$AA=t,this._$AB=i,this.options=e}',
      '(t,i){this._$AH=A,this._$AA=t,this._$AB=i}',
    ],
    ['new k(this.O(c()),this.O(c()),this,this.options)', 'new k(this.O(c()),this.O(c()))'],
    ['new R(e,this),s=t.u(this.options)', 'new R(e),s=t.u()'],
    ['(t,i){this._$AV=[]', '(t){this._$AV=[]'],
    ['{type:1,index:l,', '{index:l,'],
    ['if(r.hasAttributes())for', 'for'],
    ['{type:2,index:l}', '{index:l}'],
    [
      'void 0!==s&&(void 0!==s.strings?(s._$AI(t,i),i+=s.strings.length-2):s._$AI(t[i])),i++',
      'void 0!==s.strings?(s._$AI(t,i),i+=s.strings.length-2):s._$AI(t[i]),i++',
    ],
    ['{strings:t,_$litType$:i},e)', '{strings:t})'],
    [
      'this.el=S.createElement(f,e),',
      'this.el=document.createElement("template"),this.el.innerHTML=f,',
    ],
    ['static createElement(t,i){const s=l.createElement("template");return s.innerHTML=t,s}', ''],
    ['(t,i,s,e,h){this.type=1,', '(t,i,s){'],
    ['constructor(){super(...arguments),this.type=3}', ''],
    ['this.element[this.name]=t===A?void 0:t', 'this.element[this.name]=t'],
    ['constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', ''],
  ],
  'bindings of boolean attributes': [
    ['"?"===e[1]?L:', ''],
    ['/([.?@])?(.*)/', '/([.@])?(.*)/'],
    [
      'class L extends H{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==A)}}',
      '',
    ],
    ['H,N:L,U:z', 'H,U:z'],
  ],
  'listeners that are none, or have options': [
    [
      't??=A;const s=this._$AH,e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);e&&this.element.removeEventListener(this.name,this,s),h&&this.element.addEventListener(this.name,this,t),this._$AH=t',
      'this._$AH===A&&this.element.addEventListener(this.name,this),this._$AH=t',
    ],
  ],
  'values in single quotes': [["g=/'/g,", '']],
  'what an error says': [['Error("invalid template strings array")', 'Error()']],
  'what can be walked through and is no array': [['d(t)?this.k(t)', 'u(t)?this.k(t)']],
};

const cut = (text: string, [from, to]: readonly [string, string]): string => {
  if (text.split(from).length !== 2) throw new Error(`Lit has changed, look again: ${from}`);
  return text.replace(from, () => to);
};

/** For Vite: the Lit that shoppers download. The package imports Lit as it is. */
export const leanLit = () => ({
  name: 'porchlight:lean-lit',
  transform: {
    filter: { id: /\/lit-html\// },
    handler(code: string, id: string) {
      if (!id.endsWith('/lit-html/lit-html.js')) throw new Error(`This Lit cannot use ${id}`);
      return { code: Object.values(edits).flat().reduce(cut, code), map: null };
    },
  },
});
