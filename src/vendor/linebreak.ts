export { default as LineBreaker } from 'linebreak';
