export { pinyin } from 'pinyin-pro';
