/**
 * Stands in for linkify-it, with which markdown-it finds addresses that are no links, in what is shipped: the product
 * never asks for that (`linkify: false`).
 */
export class LinkifyIt {}
