import fc from 'fast-check';
import { fileNameFor, sniff } from './file-type';

const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const pngOf = (width: number, height: number) => {
  const head = new Uint8Array(64);
  head.set(bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'));
  new DataView(head.buffer).setUint32(16, width);
  new DataView(head.buffer).setUint32(20, height);
  return head;
};

describe('what a file is', () => {
  it.each([
    ['\xff\xd8\xff\xe0', 'image/jpeg'],
    ['\x89PNG\r\n\x1a\n', 'image/png'],
    ['RIFF\0\0\0\0WEBPVP8 ', 'image/webp'],
    ['%PDF-1.7\n', 'application/pdf'],
  ])('%j is %s', (head, type) => expect(sniff(bytes(head))).toMatchObject({ type }));

  it.each([
    ['', 'an empty file'],
    ['#!/bin/sh\nrm -rf', 'a script'],
    ['<?php system($_GET[0]);', 'a script'],
    ['<!DOCTYPE html><script>alert(1)</script>', 'a web page'],
    ['<?xml version="1.0"?>\n<svg onload="alert(1)">', 'an SVG drawing'],
    ['PK\x03\x04\x14\0', 'a ZIP archive or an office document'],
    ['\xd0\xcf\x11\xe0\xa1\xb1', 'an older office document'],
    ['MZ\x90\0\x03\0\0\0', 'a Windows program'],
    ['\x7fELF\x02\x01', 'a Linux program'],
    ['GIF89a', 'a GIF picture'],
    ['II*\0\x08\0\0\0', 'a TIFF picture; scan it as PDF'],
    ['\0\0\0\x24ftypheic\0\0\0\0', 'an iPhone picture (HEIC); send it as JPEG'],
    ['Dear colleague, the results', 'a text'],
    ['\x01\x02\x03\x04', 'nothing that is known here'],
    [' %PDF-1.7', 'a text'],
  ])('%j is refused as %s', (head, looksLike) => expect(sniff(bytes(head))).toEqual({ type: null, looksLike }));

  it('a picture says how many points it claims', () => {
    expect(sniff(pngOf(50_000, 50_000))).toEqual({ type: 'image/png', pixels: 2_500_000_000 });
    expect(sniff(pngOf(2 ** 32 - 1, 2 ** 32 - 1))).toMatchObject({ pixels: (2 ** 32 - 1) ** 2 });
    const webp = new Uint8Array(30);
    webp.set(bytes('RIFF\0\0\0\0WEBPVP8X'));
    webp.set([0xff, 0xff, 0xff, 0xff, 0xff, 0xff], 24);
    expect(sniff(webp)).toEqual({ type: 'image/webp', pixels: 2 ** 48 });
  });

  it('any bytes get an answer', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (head) => {
        const found = sniff(head);
        return found.type !== null || found.looksLike.length > 0;
      }),
    );
  });

  it('a name ends as what the file is', () => {
    expect(fileNameFor('Result.PDF', 'application/pdf')).toBe('Result.PDF');
    expect(fileNameFor('card.jpeg', 'image/jpeg')).toBe('card.jpeg');
    expect(fileNameFor('invoice.exe', 'application/pdf')).toBe('invoice.exe.pdf');
  });
});
