/** Which children a page counts: their returns, their rules and who may see single ones differ. */
export type ChildrenCounted = 'send' | 'looked-after';
