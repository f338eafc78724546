export { clockWords, dayWords, momentWords, type PaperScene, paperScene, spanWords } from '@cairn/programme';
