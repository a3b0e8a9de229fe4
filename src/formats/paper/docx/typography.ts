import type { Paper } from '../../../core/paper/paper.js';

/** The fonts and sizes of a document; sizes in half points, lengths in twentieths of a point. */
export interface Typography {
  latin: string;
  body: Face;
  title: Face;
  subtitle: Face;
  headings: readonly [Face, Face];
  tableHead: Face;
  /** Captions, notes, footnotes, page numbers. */
  small: Face;
  /** The distance of lines, exactly. */
  line: number;
  titleLine: number;
  /** The space of characters, which makes 28 of them a line; 0 in English. */
  spacing: number;
  /** By how many characters the first line of a paragraph is indented. */
  indent: number;
}

interface Face {
  /** The font of Chinese characters. */
  font: string;
  size: number;
  isBold?: boolean;
}

/**
 * GB/T 9704—2012: 22 lines of 28 characters a page, text in 仿宋 3 号 (16 pt), titles in 小标宋 2 号 (22 pt), headings in 黑体
 * and 楷体; page numbers in 宋体 4 号 (14 pt).
 */
const CHINESE: Typography = {
  latin: 'Times New Roman',
  body: { font: '仿宋_GB2312', size: 32 },
  title: { font: '方正小标宋简体', size: 44 },
  subtitle: { font: '楷体_GB2312', size: 32 },
  headings: [
    { font: '黑体', size: 32 },
    { font: '楷体_GB2312', size: 32 },
  ],
  tableHead: { font: '黑体', size: 21 },
  small: { font: '宋体', size: 21 },
  line: 579,
  titleLine: 660,
  spacing: -5,
  indent: 2,
};

/** Names in a plan are Chinese in an English document too. */
const ENGLISH: Typography = {
  latin: 'Times New Roman',
  body: { font: '宋体', size: 24 },
  title: { font: '宋体', size: 36, isBold: true },
  subtitle: { font: '宋体', size: 24 },
  headings: [
    { font: '宋体', size: 28, isBold: true },
    { font: '宋体', size: 24, isBold: true },
  ],
  tableHead: { font: '宋体', size: 20, isBold: true },
  small: { font: '宋体', size: 20 },
  line: 360,
  titleLine: 480,
  spacing: 0,
  indent: 0,
};

/** The fonts and sizes of documents in a language. */
export function typographyOf(language: Paper['language']): Typography {
  return language === 'en' ? ENGLISH : CHINESE;
}

/** A font that is not on every computer, or is known there under another name, and what takes its place. */
interface FontEntry {
  name: string;
  otherwise: string;
  family: 'auto' | 'modern' | 'roman' | 'swiss';
  charset: string;
}

const FONTS: readonly FontEntry[] = [
  { name: 'Times New Roman', otherwise: 'Liberation Serif', family: 'roman', charset: '00' },
  { name: '仿宋_GB2312', otherwise: '仿宋', family: 'modern', charset: '86' },
  { name: '方正小标宋简体', otherwise: '宋体', family: 'auto', charset: '86' },
  { name: '楷体_GB2312', otherwise: '楷体', family: 'modern', charset: '86' },
  { name: '黑体', otherwise: 'SimHei', family: 'modern', charset: '86' },
  { name: '宋体', otherwise: 'SimSun', family: 'auto', charset: '86' },
];

/** The fonts that a document in a language names. */
export function fontsOf(language: Paper['language']): FontEntry[] {
  const { latin, body, title, subtitle, headings, tableHead, small } = typographyOf(language);
  const named = [latin, ...[body, title, subtitle, ...headings, tableHead, small].map(({ font }) => font)];
  return FONTS.filter(({ name }) => named.includes(name));
}
