export { barcode, type BarcodeSize } from './barcode';
export { type Letterhead, letterhead } from './letterhead';
export { type Paper, type PaperOptions, pdfOf, streamPdf } from './pdf';
export { type Cells, type Column, heading, type Row, table, tableFrom, type TableLook } from './table';
export { inWinAnsi } from './win-ansi';
