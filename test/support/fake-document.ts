/** The little of a document that Preact draws text with, for tests of what is drawn and when. */

class FakeNode {
  readonly childNodes: FakeNode[] = [];
  parentNode: FakeNode | null = null;
  readonly nodeType: number;
  readonly localName: string;
  readonly ownerDocument: unknown;
  data: string;
  constructor(nodeType: number, localName: string, data: string, ownerDocument: unknown) {
    this.nodeType = nodeType;
    this.localName = localName;
    this.data = data;
    this.ownerDocument = ownerDocument;
  }
  get firstChild(): FakeNode | null {
    return this.childNodes[0] ?? null;
  }
  get nextSibling(): FakeNode | null {
    const siblings = this.parentNode?.childNodes ?? [];
    return siblings[siblings.indexOf(this) + 1] ?? null;
  }
  insertBefore(node: FakeNode, before: FakeNode | null): FakeNode {
    node.remove();
    const at = before ? this.childNodes.indexOf(before) : this.childNodes.length;
    this.childNodes.splice(at, 0, node);
    node.parentNode = this;
    return node;
  }
  appendChild(node: FakeNode): FakeNode {
    return this.insertBefore(node, null);
  }
  removeChild(node: FakeNode): void {
    node.remove();
  }
  remove(): void {
    this.parentNode?.childNodes.splice(this.parentNode.childNodes.indexOf(this), 1);
    this.parentNode = null;
  }
  text(): string {
    return this.nodeType === 3 ? this.data : this.childNodes.map((child) => child.text()).join('');
  }
}

export class FakeDocument {
  readonly #body = new FakeNode(1, 'body', '', this);
  /** Where to draw. */
  readonly root = this.#body as unknown as Element;
  readonly createElement = (name: string) => new FakeNode(1, name, '', this);
  readonly createElementNS = (_space: string, name: string) => this.createElement(name);
  readonly createTextNode = (data: string) => new FakeNode(3, '#text', data, this);
  /** All that is drawn, as text. */
  text(): string {
    return this.#body.text();
  }
}
