/** What is suggested for lists that a workplace fills, in one file that is fetched when it is first wanted. */
export { default as hjaelperedskaber } from '../../../templates/hjaelperedskaber.json';
export { default as laeringsmaal } from '../../../templates/laeringsmaal.json';
